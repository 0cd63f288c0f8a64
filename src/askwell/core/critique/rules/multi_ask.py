"""One favour at a time. A list of them makes each look large."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.anatomy.span import Span
from askwell.core.critique.checks import denied
from askwell.core.critique.draft import Draft, Sentence
from askwell.core.critique.reading import naive
from askwell.core.critique.roles.favours import favours_in
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, KEEP_IN_TOUCH, THANK_YOU

AS_WELL = wording(r"\b(?:and|also|plus)\b")


def find(draft: Draft) -> Iterator[Hit]:
    favours = dict(_favours(draft))
    talk = draft.talk_request
    if talk and draft.kind != INTRO_REQUEST and not _is_purpose(talk, favours):
        favours.setdefault("a talk", Hit(start=talk.start, end=talk.end))
    if len(favours) > 1:
        listed = " and ".join(favours)
        last = max(favours.values(), key=lambda hit: hit.start)
        yield Hit(start=last.start, end=last.end, fills={"listed": listed})


def _is_purpose(talk: Span, favours: dict[str, Hit]) -> bool:
    """Whether a favour is what the talk is for ("15 minutes for feedback on …"), and so no second one."""
    inside = [each for each in favours.values() if talk.start <= each.start < talk.end]
    return any(not naive(talk.text[: each.start - talk.start]).has(AS_WELL) for each in inside)


def _favours(draft: Draft) -> Iterator[tuple[str, Hit]]:
    for request in draft.requests:
        for favour, (start, end) in _apart(request):
            hit = Hit(start=request.start + start, end=request.start + end)
            if not denied(draft, hit.start):
                yield favour, hit


def _apart(request: Sentence) -> list[tuple[str, tuple[int, int]]]:
    """The favours of one sentence, without those that are only another way to grant the first ("or")."""
    found = sorted(request.stretch.once(favours_in).items(), key=lambda each: each[1])
    return [
        each for at, each in enumerate(found) if not at or not _or_else(request.text[found[0][1][1] : each[1][0]])
    ]


def _or_else(between: str) -> bool:
    words = between.lower().split()
    return "or" in words and "and" not in words


rule = Rule(
    id="multi-ask",
    fault="multiple-asks",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, THANK_YOU, KEEP_IN_TOUCH),
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
        Example(body="Hi Jun,\n\nCould you introduce me to the loft's owner? Would you also review my plans?"),
    ),
)
