"""Misspelt words, doubled words, and the pairs that a spelling checker lets through."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.reading import Passage
from askwell.core.critique.roles.knowing import together
from askwell.core.critique.roles.spelling import PAIRS, RIGHT, SMALL, TWICE
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS
from askwell.core.text import WORD

Slip = tuple[int, int, str]
"""From where to where, and what to put there."""


_MANY = 40
"""Words in one expression; of more than so many no gate is made."""
ALL = tuple(RIGHT)
WRONG = wording(*(rf"\b(?:{'|'.join(ALL[at : at + _MANY])})\b" for at in range(0, len(ALL), _MANY)))
DOUBLED = wording(rf"\b(?:{'|'.join(f'{each} {each}' for each in SMALL.split())})\b")
SLIPS = together(WRONG, DOUBLED, *(mistaken for mistaken, _ in PAIRS))
"""What is worth a closer look; most paragraphs hold none of it."""


def find(draft: Draft) -> Iterator[Hit]:
    for start, passage in draft.everything:
        if passage.may_say & SLIPS or "_" in passage.text:  # "_cant_" is a word between two marks
            for first, last, right in passage.once(slips):
                yield Hit(start=start + first, end=start + last, replacement=right)


def slips(passage: Passage) -> list[Slip]:
    return [*_misspelt(passage), *_twice(passage), *_mistaken(passage)]


def _misspelt(passage: Passage) -> Iterator[Slip]:
    if not RIGHT.keys().isdisjoint(passage.words):
        for found in WORD.finditer(passage.text):
            if found.group().lower() in RIGHT:
                yield found.start(), found.end(), _like(found.group(), RIGHT)


def _twice(passage: Passage) -> Iterator[Slip]:
    for doubled in passage.find(DOUBLED):
        if found := TWICE.regex.match(passage.text, doubled.start):
            yield found.start(), found.end(), found["word"]


def _mistaken(passage: Passage) -> Iterator[Slip]:
    for wanted, right in PAIRS:
        for found in passage.find(wanted) if passage.may_say & wanted.may_be else ():
            start, end = (found.start - found.match.start() + at for at in found.match.span("wrong"))
            wrong = found.match["wrong"]
            yield start, end, _like(wrong, {wrong.lower(): right})


def _like(wrong: str, right: dict[str, str]) -> str:
    """The right word, with a capital where the wrong one had it."""
    word = right[wrong.lower()]
    return word[0].upper() + word[1:] if wrong[0].isupper() else word


rule = Rule(
    id="typo",
    fault="mechanics",
    kinds=KINDS,
    severity=WARNING,
    evidence=("CARLETON", "AMHERST", "ROCH", "EMC2"),
    says="“{text}” is a slip of the pen.",
    why="A slip costs a second to mend and is the first thing that some readers see.",
    fix="Take the spelling that is offered, and read it once aloud.",
    finder=find,
    good=(
        Example(body="Hi Bo,\n\nYou said that that mast had had its day, and their boat was theirs. Is it your own?"),
        Example(body="Hi Bo,\n\nIt's there that they're sure you're right; its mast stands. A lot to ask, I know."),
    ),
    bad=(
        Example(body="Hi Bo,\n\nI recieved your note and would definately like to hear more."),
        Example(body="Hi Bo,\n\nCould I ask you about the the mast?"),
        Example(body="Hi Bo,\n\nYour welcome to visit. I hope your doing well; there are alot of boats."),
        Example(body="Hi Bo,\n\nI should of asked who keeps they're boat here."),
    ),
)
