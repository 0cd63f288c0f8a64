"""An invitation note may ask only to connect, if it says about what."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import whole
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASK_NOTE

WISH = wording(
    (
        r"\b(?:connect(?:ed|ing)?|follow(?:ing)?|link up|stay in touch|in contact|be in touch|talk|call|chat|minutes|"
        r"hear|learn|ask|question|speak|accept|add you|network|keep up with|keep in touch|discuss|meet)\b"
    ),
    r"\?",
)


def find(draft: Draft) -> Iterator[Hit]:
    if not draft.core_has(WISH):
        yield whole(draft.sentences[-1] if draft.sentences else None)


rule = Rule(
    id="note-without-topic",
    fault="no-clear-ask",
    kinds=(ASK_NOTE,),
    severity=WARNING,
    evidence=("LI-INSIDER", "LAUNCH"),
    says="The note does not say what you would like.",
    why="Two seconds decide on an invitation: a name, a link, a wish.",
    fix="End with “may I connect and follow what you write about …?”",
    finder=find,
    good=(
        Example(body="Hi Kim, your map of lost ferries made my week. I draw maps in Oban. I'd be glad to connect."),
        Example(
            body="Hi Kim, your map of lost ferries hangs in our harbour. I would be happy to be in contact with you."
        ),
    ),
    bad=(
        Example(
            body="Hi Kim, I'm a consultant with eleven years in four industries. You would be welcome in my circle."
        ),
    ),
)
