"""A letter after a long silence that only wants something tells them why you had been silent."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.being_recommended import LEADS
from askwell.core.critique.roles.giving import gives
from askwell.core.critique.roles.openings import OPENINGS
from askwell.core.critique.roles.wanting import FAVOUR, asks_favour
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import KEEP_IN_TOUCH


def find(draft: Draft) -> Iterator[Hit]:
    """A job that is wanted has rules of its own."""
    if draft.has(LEADS) or draft.has(OPENINGS):
        return
    wanted = draft.doing(asks_favour)
    if wanted and not set(draft.doing(gives)) - set(wanted):
        asked = wanted[0].stretch.find(FAVOUR)[0]
        yield Hit(start=wanted[0].start + asked.start(), end=wanted[0].start + asked.end())


rule = Rule(
    id="kit-only-wants",
    fault="self-centred",
    kinds=(KEEP_IN_TOUCH,),
    severity=WARNING,
    evidence=("TUFTS",),
    says="“{text}” is all that this letter brings.",
    why="People who helped like to hear what became of it; a letter that only asks makes the next one unwelcome.",
    fix="Tell first what came of their advice, or bring them something; ask another day.",
    finder=find,
    good=(
        Example(
            body="Hi Bo,\n\nI ran the reef survey as you said and we found eels. Could you send me your old chart?"
        ),
        Example(body="Hi Bo,\n\nCongratulations on the boat! I saw it in the Courier."),
        Example(body="Hi Bo,\n\nLong time no see. Can I take you out for a coffee?"),
    ),
    bad=(
        Example(body="Hi Bo,\n\nIt's been a while! Could you send me the chart?"),
        Example(body="Hi Bo,\n\nHope you are well. Could you introduce me to the harbour master?"),
    ),
)
