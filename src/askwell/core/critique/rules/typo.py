"""Misspelt words, doubled words, and the pairs that a spelling checker lets through."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import islice
from operator import eq, or_

from askwell.core.critique.draft import Draft
from askwell.core.critique.reading import Passage
from askwell.core.critique.roles.spelling import PAIRS, RIGHT, TWICE
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import KINDS
from askwell.core.text import WORD

Slip = tuple[int, int, str]
"""From where to where, and what to put there."""


def find(draft: Draft) -> Iterator[Hit]:
    for start, passage in draft.everything:
        for first, last, right in passage.once(slips):
            yield Hit(start=start + first, end=start + last, replacement=right)


def slips(passage: Passage) -> list[Slip]:
    """Each kind is looked for only where it may be: most paragraphs hold none."""
    words, found = passage.words, list[Slip]()
    if not WRONG.isdisjoint(words):
        found += _misspelt(passage)
    if any(map(eq, words, islice(words, 1, None))):
        found += _twice(passage)
    if passage.may_say & MISTAKEN:
        found += _mistaken(passage)
    return found


WRONG = frozenset(RIGHT)
MISTAKEN = reduce(or_, (wording.may_be for wording, _ in PAIRS))


def _misspelt(passage: Passage) -> Iterator[Slip]:
    for found in WORD.finditer(passage.text):
        if found.group().lower() in RIGHT:
            yield found.start(), found.end(), _like(found.group(), RIGHT)


def _twice(passage: Passage) -> Iterator[Slip]:
    for found in TWICE.regex.finditer(passage.text):
        yield found.start(), found.end(), found["word"]


def _mistaken(passage: Passage) -> Iterator[Slip]:
    for wording, right in PAIRS:
        for found in passage.find(wording) if passage.may_say & wording.may_be else ():
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
