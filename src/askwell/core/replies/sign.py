"""What a sign is, and the builder that most signs are made with.

A sign looks at a letter and answers with evidence: "this speaks for a yes, this strongly, because they write ...".
It never decides; `decision.py` weighs what all signs found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from askwell.core.replies.letter import Incoming, Letter, Sentence
from askwell.core.replies.phrases import phrase

HINT, CLEAR, PLAIN_WORDS, PROOF = 1, 2, 3, 5
"""Weights. A hint alone decides nothing; proof is what a machine said about itself."""


@dataclass(frozen=True, kw_only=True)
class Referred:
    """Whom they named instead. Either may be unknown."""

    name: str | None = None
    address: str | None = None


@dataclass(frozen=True, kw_only=True)
class Evidence:
    kind: str
    """The kind of reply that it speaks for; empty when it only tells who wrote (`by`)."""
    weight: int
    because: str
    by: str = ""
    """`machine` or `human` when this tells, else empty."""
    sentence: int | None = None
    """The sentence it was found in; None for headers and for the text as a whole."""
    until: date | None = None
    referred: Referred | None = None


Finder = Callable[[Letter], Iterator[Evidence]]


@dataclass(frozen=True, kw_only=True)
class Sign:
    name: str
    why: str
    good: tuple[Incoming, ...]
    """Letters that carry the sign."""
    bad: tuple[Incoming, ...]
    """Letters that look alike and do not."""
    find: Finder


def bodies(*texts: str) -> tuple[Incoming, ...]:
    """Examples that need no headers."""
    return tuple(Incoming(body=each) for each in texts)


def says(kind: str, weight: int, meaning: str, *written: str, unless: Sequence[str] = ()) -> Finder:
    """Evidence for `kind` from each sentence with one of the phrases `written` in it and none of `unless`.

    What stands after a "but" weighs one more, because it is what the writer means. `meaning` follows
    'They write "...", which', so it begins with a verb: "agrees to a talk".
    """
    wanted, barred = phrase(*written), phrase(*unless) if unless else None

    def find(letter: Letter) -> Iterator[Evidence]:
        for sentence in letter.sentences:
            found = [each.start() for each in wanted.finditer(sentence.plain)]
            if found and not (barred and barred.search(sentence.plain)):
                because = f"They write {quoted(sentence)}, which {meaning}."
                stress = found[-1] >= sentence.turn
                yield Evidence(kind=kind, weight=weight + stress, because=because, sentence=sentence.number)

    return find


def any_of(*finders: Finder) -> Finder:
    """All that several finders find, in their order."""

    def find(letter: Letter) -> Iterator[Evidence]:
        for each in finders:
            yield from each(letter)

    return find


def quoted(sentence: Sentence) -> str:
    """A sentence between quotation marks, shortened where it is long."""
    text = sentence.text.rstrip(".! ")
    return f'"{text}"' if len(text) <= 90 else f'"{text[:87].rstrip()}..."'
