"""What you will do with their advice is the best thanks for it. A hint: thanks that end with the thanks are fine."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.own_words import telling
from askwell.core.critique.roles.takeaway import ACTING
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.outreach import THANK_YOU


def find(draft: Draft) -> Iterator[Hit]:
    if not any(each.has(ACTING) and telling(each.text) for each in draft.sentences):
        yield Hit()


rule = Rule(
    id="ty-no-next",
    fault="generic-thanks",
    kinds=(THANK_YOU,),
    severity=HINT,
    evidence=("RCEL", "SJS", "YALE"),
    says="Nothing here says what you will do with it.",
    why="People who give advice wonder whether it was of use; a step that you name answers that.",
    fix="Add one step: “this weekend I’ll …”.",
    finder=find,
    good=(
        Example(body="Hi Gil,\n\nYour rule about wet glue was new to me. I'll rebuild the shelf on Sunday."),
        Example(body="Hi Gil,\n\nI've already thrown the old glue away. Thank you for the rule!"),
        Example(body="Hi Gil,\n\nOn your word I tried the glue in the cold, and it held. Thank you."),
    ),
    bad=(
        Example(body="Hi Gil,\n\nYour rule about wet glue was new to me. Thank you."),
        Example(body="Hi Gil,\n\nThank you for the rule about wet glue. I'll keep you posted."),
    ),
)
