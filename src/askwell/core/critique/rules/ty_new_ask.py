"""Thanks that lead up to a request were never thanks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from askwell.core.critique.draft import Draft, Sentence
from askwell.core.critique.roles.wanting import FAVOUR, asks_favour, takes_up_offer
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import THANK_YOU


def find(draft: Draft) -> Iterator[Hit]:
    """A request is excused by an offer of theirs in the same sentence or the one before."""
    for before, sentence in pairwise((None, *draft.sentences)):
        if sentence and sentence.stretch.once(asks_favour) and not _offered(before, sentence):
            asked = sentence.stretch.find(FAVOUR)[0]
            yield Hit(start=sentence.start + asked.start(), end=sentence.start + asked.end())


def _offered(*sentences: Sentence | None) -> bool:
    return any(each.stretch.once(takes_up_offer) for each in sentences if each)


rule = Rule(
    id="ty-new-ask",
    fault="new-favour-in-thank-you",
    kinds=(THANK_YOU,),
    severity=WARNING,
    evidence=("RCEL", "POSNER", "TUFTS", "SCHOF"),
    says="“{text}” asks for something new.",
    why="A favour in a thank-you makes the thanks look like its price. Reminding them of what they offered is fine.",
    fix="Move it to a later mail.",
    finder=find,
    good=(
        Example(
            body="Hi Ned,\n\nThank you for Monday. You offered the seed list; could you send it when it suits you?"
        ),
        Example(body="Hi Ned,\n\nThank you for Monday. If you ever need a hand with the hedge, please ask."),
        Example(body="Hi Ned,\n\nThank you for the yews. Please give my regards to your aunt, who let me in."),
        Example(
            body="Hi Ned,\n\nThank you for the yews. I'll bring four jars of jelly in May. Perhaps you like quince."
        ),
        Example(body="Hi Ned,\n\nYou said you could ask the nursery. Would you tell me what they say?"),
    ),
    bad=(
        Example(body="Hi Ned,\n\nThank you! I'll drop my seedlings by on Friday so that you can plant them out."),
        Example(body="Hi Ned,\n\nThank you! As we had not finished, perhaps you would call me on Monday."),
        Example(
            body="Hi Ned,\n\nThank you for Monday, I'll sow early. Could you also introduce me to the head gardener?"
        ),
        Example(body="Hi Ned,\n\nThank you for Monday. You might forward my plan to the board with a word from you."),
        Example(body="Hi Ned,\n\nThank you! You mentioned the beekeeper. Any chance of a call with her?"),
        Example(body="Hi Ned,\n\nThank you! As next steps, could you (1) send me the plan and (2) read my essay?"),
    ),
)
