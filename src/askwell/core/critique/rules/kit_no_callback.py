"""News means more with a word of what they gave you. A hint: a congratulation stands by itself."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.own_words import stems
from askwell.core.critique.roles.giving import JOY_FOR_THEM, calls_to_mind
from askwell.core.critique.rule import HINT, Example, Hit, Needs, Rule
from askwell.core.outreach import KEEP_IN_TOUCH


def find(draft: Draft) -> Iterator[Hit | Needs]:
    notes = draft.context.notes
    if notes and stems([draft.core]) & stems(notes):
        return
    if not draft.core_has(JOY_FOR_THEM) and not draft.doing(calls_to_mind):
        yield Hit()
    elif notes is None:
        yield Needs("notes")


rule = Rule(
    id="kit-no-callback",
    fault="not-personalised",
    kinds=(KEEP_IN_TOUCH,),
    severity=HINT,
    evidence=("YALE", "IU", "CARLETON"),
    says="Nothing here goes back to what you talked about.",
    why="What became of their advice is the news that they alone can enjoy.",
    fix="Add a line: “you told me to …; I did, and …”.",
    finder=find,
    good=(
        Example(body="Hi Val,\n\nYou told me to cut the reeds in March. I did, and the ducks are back."),
        Example(body="Hi Val,\n\nCongratulations on the new museum!"),
        Example(body="Hi Val,\n\nThe reeds grow again.", context={"notes": ["cut the reeds in March"]}),
    ),
    bad=(
        Example(body="Hi Val,\n\nI am leading a bigger region now and bought a flat. More soon!"),
        Example(body="Dear all,\n\nI wish you a joyful holiday season and a good rest with your families."),
    ),
)
