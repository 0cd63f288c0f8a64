"""A text cut into pieces, so that findings and gaps can be underlined in place. Joined, the pieces are the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from askwell.core.compose.slots import Gap
from askwell.core.critique.rule import Finding

PLAIN, GAP, FINDING, BLOCKS = "", "gap", "finding", "blocks"
MOST_OF_IT = 0.6
"""A finding about more of the text than this is about the whole: an underline everywhere says nothing."""

Place = tuple[int, int, str, int]


@dataclass(frozen=True)
class Piece:
    """`n` counts the findings that were given from 1, and says which of them this piece is about; 0 is none."""

    text: str
    mark: str = PLAIN
    n: int = 0


def mark(body: str, *, gaps: Sequence[Gap], findings: Sequence[Finding]) -> tuple[Piece, ...]:
    """Gaps first, then findings in their order; where two overlap, the first keeps the place."""
    taken: list[Place] = [(each.start, each.end, GAP, 0) for each in gaps]
    for n, each in enumerate(findings, start=1):
        wanted = (each.start, each.end, BLOCKS if each.blocks else FINDING, n)
        if each.part == "body" and _fits(wanted, taken, length=len(body)):
            taken.append(wanted)
    return tuple(_pieces(body, sorted(taken)))


def _fits(wanted: Place, taken: list[Place], *, length: int) -> bool:
    start, end, _, _ = wanted
    if not start < end <= length or end - start > MOST_OF_IT * length:
        return False
    return all(end <= other_start or start >= other_end for other_start, other_end, _, _ in taken)


def _pieces(body: str, places: list[Place]) -> Iterator[Piece]:
    at = 0
    for start, end, name, n in places:
        if at < start:
            yield Piece(body[at:start])
        yield Piece(body[start:end], name, n)
        at = end
    if at < len(body):
        yield Piece(body[at:])
