"""One favour at a time. A list of them makes each look large."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from askwell.core.critique.anatomy.span import Placed
from askwell.core.critique.checks import denied_in
from askwell.core.critique.draft import Draft
from askwell.core.critique.reading import Stretch, gated
from askwell.core.critique.roles.asking import asks
from askwell.core.critique.roles.favours import FAVOURS, favours_in
from askwell.core.critique.roles.knowing import together
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, KEEP_IN_TOUCH, REFERENCE_REQUEST, REPLY, THANK_YOU

AS_WELL = wording(r"\b(?:and|also|plus)\b")
_DO = (
    r"(?:send|introduce|review|look|read|write|put|pass|forward|share|check|connect|recommend|refer|suggest|give|"
    r"meet|help|"
    r"sign|mark|proofread|glance|add|bring|speak to|talk to|ask your|get me|take on|mentor|prepare|name)\b"
)
ONE_MORE = wording(
    r"\b(?:while you(?:'re| are) at it|one (?:more|last|other) (?:favou?r|request)|another (?:favou?r|request)|"
    r"in addition(?! to)|additionally|furthermore|on top of that|as a (?:second|further) (?:favou?r|request))\b",
    rf"\b(?:could|can|would|will|might) (?:you|we) (?:please |kindly )?also {_DO}",
    rf"(?:\A|[.!?;,] )(?:and|also,?|plus,?) (?:could|can|would|will) (?:you|we) (?:please |also |kindly )?{_DO}",
    r"\band (?:maybe|perhaps|possibly|also|ideally) (?:introduc|explor|send|pass|review|connect|put|"
    r"forward)\w{0,4}\b",
    r"\band if you (?:could (?:also )?(?:send|put|review|look|introduc|pass|forward|read|give)|happen(?:ed)? to "
    r"(?:have|know)|"
    r"know (?:of )?any(?:one|body))",
    r"\bit(?:'d| would) also be (?:\w+ )?(?:great|nice|good|lovely|awesome|wonderful|helpful|amazing) "
    r"(?:to (?:talk|meet|get|visit|be introduced|set up)|if you)\b",
    rf"\bi(?:'d| would) also (?:like|love|appreciate) (?:(?:for )?you to |it if you(?:'d| would| could)? )?{_DO}",
    r"\bi(?:'d| would) also (?:like|love|appreciate) (?:an? (?:\w+ )?(?:introduction|copy|referral|tour|list|"
    r"recommendation|"
    r"visit|job|internship)|to (?:set up|schedule|arrange|visit|shadow|send you|show you|share my))\b",
)
"""A second request that says itself that it comes on top."""
LISTED = wording(
    r"\((?:[1-5]|[a-e]|i{1,3})\) (?:please |could you |would you |can you )?(?:send|look|review|introduce|forward|"
    r"read|write|"
    r"share|give|put|let me know|the \w+ data|an? (?:written|copy|list|telephone|call|introduction|phone))",
)
"""Favours in the manner of an order form."""
IN_A_ROW = wording(r"\b(?:could|can|would|will) (?:you|we|i)\b|\bis there (?:someone|anyone)\b")
A_LIST = together(LISTED, IN_A_ROW)
"""Without one of these a sentence is no list of requests."""
A_REQUEST = 4
"""Words without which nothing can have been asked for."""
SPEAKING_FOR = frozenset((INTRO_REQUEST, REFERENCE_REQUEST))
"""Kinds in which to speak with somebody is what the one favour consists of."""
ROW = 3
"""So many requests in one sentence; the number is our own."""


def find(draft: Draft) -> Iterator[Hit]:
    favours = dict(_favours(draft)) if draft.may_say & _A_FAVOUR else {}
    talk = draft.talk_request
    if talk and draft.kind not in SPEAKING_FOR and "mentoring" not in favours and not _is_purpose(talk, favours):
        favours.setdefault("a talk", Hit(start=talk.start, end=talk.end))
    if "a job" in favours and "a referral" in favours:
        del favours["a job"]
    if len(favours) > 1:
        listed = " and ".join(favours)
        last = max(favours.values(), key=lambda hit: hit.start)
        yield Hit(start=last.start, end=last.end, fills={"listed": listed})
    else:
        yield from _on_top(draft)


def _on_top(draft: Draft) -> Iterator[Hit]:
    """A request that is added to one before it, whatever the two are."""
    adding = [each for each in draft.requests if each.stretch.may_say & ONE_MORE.may_be]
    for request in adding:
        first = draft.requests[0].start
        for more in request.stretch.find(ONE_MORE)[:1]:
            start, end = request.start + more.start(), request.start + more.end()
            earlier = request.start > first or _asks(gated.sentence(request.text[: more.start()]))
            if earlier and not denied_in(request.stretch, more.start()):
                yield Hit(start=start, end=end, fills={"listed": "one thing, and another on top"})
                return
    in_rows = [each for each in draft.sentences if each.stretch.may_say & A_LIST]
    for request in in_rows:
        row = ("(" in request.text and request.stretch.find(LISTED)[1:]) or (
            request.text.count(",") > 1 and request.stretch.find(IN_A_ROW)[ROW - 1 :]
        )
        if row:
            at = request.start + row[-1].start()
            yield Hit(start=at, end=request.start + row[-1].end(), fills={"listed": "a list of things"})
            return


def _asks(before: Stretch) -> bool:
    return len(before.words) >= A_REQUEST and asks(before)


def _is_purpose(talk: Placed, favours: dict[str, Hit]) -> bool:
    """Whether a favour is what the talk is for ("15 minutes for feedback on …"), and so no second one."""
    inside = [each for each in favours.values() if talk.start <= each.start < talk.end]
    return any(not AS_WELL.stands_in(talk.text[: each.start - talk.start]) for each in inside)


def _favours(draft: Draft) -> Iterator[tuple[str, Hit]]:
    for request in draft.requests:
        for favour, (start, end) in request.stretch.once(_apart) if request.stretch.may_say & _A_FAVOUR else ():
            yield favour, Hit(start=request.start + start, end=request.start + end)


_A_FAVOUR = together(*FAVOURS.values())
"""The bits of which one is set in every sentence that names a favour."""


def _apart(request: Stretch) -> list[tuple[str, tuple[int, int]]]:
    """The favours of one sentence, without those that are another way to grant the first, or another name for it."""
    found = sorted(favours_in(request).items(), key=itemgetter(1))
    apart = [each for at, each in enumerate(found) if not at or _joined(request.text[found[0][1][1] : each[1][0]])]
    return [(favour, place) for favour, place in apart if not denied_in(request, place[0])]


def _joined(between: str) -> bool:
    """Whether the second comes on top of the first: "X, Y and Z", not "X or Y" and not "X of Y"."""
    words = between.lower().replace(",", " , ").replace(";", " , ").split()
    return "and" in words or ("or" not in words and not {",", "also", "plus", "?", "&"}.isdisjoint(words))


rule = Rule(
    id="multi-ask",
    fault="multiple-asks",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, THANK_YOU, KEEP_IN_TOUCH, REPLY, REFERENCE_REQUEST),
    severity=WARNING,
    evidence=("DUKE-G", "GRANT"),
    says="You ask for more than one thing: {listed}.",
    why="A single small request is easily granted; a second one makes people wonder what comes third.",
    fix="Keep the talk, and let the rest grow out of it.",
    finder=find,
    good=(
        Example(
            body=(
                "Hi Jun,\n\nI sew sails. Could I ask you about lofts for 15 minutes? I won't ask you to review "
                "my "
                "plans."
            )
        ),
        Example(body="Hi Jun,\n\nMay I call you about lofts? And could you tell me which cloth you would not buy?"),
        Example(body="Hi Jun,\n\nHow did you begin, and would you do it again? I'll bring a list of cloths."),
        Example(body="Hi Jun,\n\nCould you refer me to any job opening at the loft?"),
        Example(body="Hi Jun,\n\nI have two questions: (1) who cuts, and (2) who sews? Two lines would do."),
        Example(
            body=(
                "Hi Jun,\n\nCould I ask you about lofts for 15 minutes, by phone or over coffee, or in two "
                "lines "
                "by email?"
            )
        ),
    ),
    bad=(
        Example(body="Hi Jun,\n\nCould we talk for 15 minutes by phone? And could you look over my portfolio?"),
        Example(body="Hi Jun,\n\nCould I call you about lofts? While you're at it, please name a price for ours."),
        Example(body="Hi Jun,\n\nCould I call you about lofts? If you're not the one, please forward this to them."),
        Example(
            kind="follow-up",
            body="Hi Jun,\n\nI would like (1) an introduction to the loft, and (2) a copy of the plans by post.",
        ),
        Example(body="Hi Jun,\n\nCould you introduce me to the loft's owner? Would you also review my plans?"),
    ),
)
