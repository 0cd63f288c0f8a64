"""A talk of unknown length is an open bill. A number makes it small enough to say yes to."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.anatomy.span import Placed
from askwell.core.critique.checks import FIGURES, holds, whole
from askwell.core.critique.draft import Draft, Sentence
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASK_NOTE, ASKS

WHOLE_DAY = wording(r"\b(?:an?|half an?|for the) (?:half[ -])?(?:day|morning|afternoon|evening|shift)\b")
"""Who asks to watch somebody at work names the length so."""
CONNECTING = wording(r"\bconnect\w{0,3}\b", r"\blink(?:ing)? (?:up|in) with you\b")
TASK = wording(
    r"\b(?:minutes?|mins?|hours?) (?:of your time )?to (?:submit|read|sign|fill|complete|forward|upload|post|"
    r"register)\b"
)
"""What is to be done on paper takes that long, and not the talk."""
FROM_TO = wording(
    r"\b(?:from |between )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)? ?(?:-|to|until|till|and) ?\d{1,2}(?:[:.]\d\d| ?[ap]m)",
)
"""An hour at which it begins and one at which it ends."""


def find(draft: Draft) -> Iterator[Hit]:
    asked = _talk(draft)
    if asked and not _bounded(draft, asked):
        yield whole(asked)


def _talk(draft: Draft) -> Sentence | None:
    """Connecting is no talk in an invitation: it is the button under it."""
    asked = draft.talk_request
    return None if asked and draft.kind == ASK_NOTE and asked.has(CONNECTING) else asked


def _bounded(draft: Draft, asked: Placed) -> bool:
    """Whether a length is named in a request or after the talk was asked for; one in a story before it is none."""
    named = [each for each in draft.durations if not _of_a_task(draft, each)]
    if any(each.start >= asked.start or _in(draft.requests, each) for each in named):
        return True
    return any(each.has(WHOLE_DAY) for each in draft.requests) or _from_to(draft)


def _from_to(draft: Draft) -> bool:
    return any(passage.has(FROM_TO) for _, passage in draft.passages if holds(passage.text, FIGURES))


def _of_a_task(draft: Draft, duration: Placed) -> bool:
    return any(each.start <= duration.start < each.end and each.has(TASK) for each in draft.sentences)


def _in(requests: tuple[Sentence, ...], duration: Placed) -> bool:
    return any(each.start <= duration.start < each.end for each in requests)


rule = Rule(
    id="no-duration",
    fault="no-time-bound",
    kinds=ASKS,
    severity=WARNING,
    evidence=("ASBURY", "RCEL", "SIY", "POMONA", "BERK-E", "NEU", "EVANS", "ROCH"),
    says="You ask for a talk without saying how long.",
    why="Ten to thirty minutes is what career centres agree on; without a number people fear an hour.",
    fix="Say “15 or 20 minutes”.",
    finder=find,
    good=(
        Example(body="Hi Zoe,\n\nI splice ropes. Could I call you for fifteen minutes about rigging schools?"),
        Example(
            body="Hi Zoe,\n\nI splice ropes. Half an hour on the phone about rigging schools would help me choose."
        ),
        Example(body="Hi Zoe,\n\nI splice ropes. Could we meet on Friday, from 8 to 8:30, at the school's gate?"),
        Example(
            kind="ask-linkedin-note", body="Hi Zoe, I'd be glad to connect and hear more of your rigging school."
        ),
        Example(body="Hi Zoe,\n\nYour talk on rigging changed my plans. Which school would you choose today?"),
        Example(body="Hi Zoe,\n\nTwo lines by email about rigging schools would do, or a call if you'd rather talk."),
        Example(body="Hi Zoe,\n\nCould you tell me how you call off a lift when the wind gets up?"),
        Example(kind="ask-linkedin-note", body="Hi Zoe, I see you splice ropes too. I'd love to follow your school."),
        Example(kind="ask-linkedin-note", body="Hi Zoe, you splice ropes. Could I link up with you and ask how?"),
        Example(body="Hi Zoe,\n\nAfter a call with the port I'd like to know one thing: who certifies a splice?"),
    ),
    bad=(
        Example(body="Hi Zoe,\n\nIt takes two minutes to fill in my rope form. Could I call you about it, too?"),
        Example(body="Hi Zoe,\n\nI splice ropes. Could I call you about rigging schools?"),
        Example(body="Hi Zoe,\n\nI splice ropes. Would you be open to chatting about how you chose your school?"),
        Example(body="Hi Zoe,\n\nI splice ropes. How about a call on Tuesday at ten?"),
        Example(body="Hi Zoe,\n\nI splice ropes, and would value a conversation about how you chose your school."),
        Example(body="Hi Zoe,\n\nI splice ropes, and would love the chance to hear how you came to rigging."),
        Example(
            body="Hi Zoe,\n\nWe met for a minute at the fair. Let me buy you lunch and hear about rigging schools."
        ),
        Example(body="Hi Zoe,\n\nWhat does your Thursday look like? I can swing by and talk rigging."),
        Example(kind="ask-linkedin-note", body="Hi Zoe, I splice ropes. Could we talk sometime about your school?"),
        Example(kind="ask-linkedin-message", body="Hi Zoe, I'd love to meet for coffee and hear about rigging."),
    ),
)
