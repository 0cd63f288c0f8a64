"""A reader who cannot tell what is wanted puts the letter aside for later, and later does not come."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import whole
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, FOLLOW_UP, INTRO_REQUEST, REFERENCE_REQUEST

BARE = 15
"""Words of a follow-up that may stand for the first ask only if it says again what that was."""


def find(draft: Draft) -> Iterator[Hit]:
    full = draft.kind == FOLLOW_UP and draft.words > BARE
    if not draft.requests and not full:
        yield whole(draft.sentences[-1] if draft.sentences else None)


rule = Rule(
    id="no-ask",
    fault="no-clear-ask",
    kinds=(ASK_EMAIL, ASK_MESSAGE, FOLLOW_UP, INTRO_REQUEST, REFERENCE_REQUEST),
    severity=WARNING,
    evidence=("WNF", "GRANT"),
    says="It is not clear what you ask for.",
    why="A plain question can be answered in a minute; a letter without one is put off.",
    fix="Say it once: “Could I ask you about … for 15 minutes, by phone or email?”",
    finder=find,
    good=(
        Example(body="Hi Rui,\n\nI keep bees in Évora. I'd value ten minutes on how you found your first buyer."),
        Example(body="Hi Rui,\n\nI keep bees. Would two lines by email be all right?"),
        Example(body="Hi Rui,\n\nI keep bees and would be over the moon to hear how you found your first buyer."),
        Example(body="Hi Rui,\n\nI keep bees and hope you can tell me who bought your first jars. A word would do."),
        Example(body="Hi Rui,\n\nTell me to go away if you like, but I'm curious why you sold the black hives."),
        Example(
            body="Hi Rui,\n\nI keep bees. I could come by the stall on market day and carry crates while you talk."
        ),
    ),
    bad=(
        Example(body="Hi Rui,\n\nMy name is Ana and I keep bees in Évora. I have done so for six years."),
        Example(body="Hi Rui,\n\nI hope you are well. I keep bees in Évora and have a dozen hives."),
        Example(kind="follow-up", body="Hi Rui,\n\nI never heard back from you."),
        Example(kind="intro-request", body="Hi Rui,\n\nYou know Clara Neves. She has the best honey shop in town."),
    ),
)
