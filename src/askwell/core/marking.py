"""A text cut into pieces, so that findings and gaps can be underlined in place. Joined, the pieces are the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from askwell.core.compose.slots import Gap
from askwell.core.critique.rule import Finding

PLAIN, GAP, FINDING, BLOCKS = "", "gap", "finding", "blocks"
MOST_OF_IT = 0.6
"""A finding about more of the text than this is about the whole: an underline everywhere says nothing."""


@dataclass(frozen=True)
class Piece:
    text: str
    mark: str = PLAIN


def mark(body: str, *, gaps: Sequence[Gap], findings: Sequence[Finding]) -> tuple[Piece, ...]:
    """Gaps first, then findings in their order; where two overlap, the first keeps the place."""
    taken: list[tuple[int, int, str]] = [(each.start, each.end, GAP) for each in gaps]
    for each in findings:
        wanted = (each.start, each.end, BLOCKS if each.blocks else FINDING)
        if each.part == "body" and _fits(wanted, taken, length=len(body)):
            taken.append(wanted)
    return tuple(_pieces(body, sorted(taken)))


def _fits(wanted: tuple[int, int, str], taken: list[tuple[int, int, str]], *, length: int) -> bool:
    start, end, _ = wanted
    if not start < end <= length or end - start > MOST_OF_IT * length:
        return False
    return all(end <= other_start or start >= other_end for other_start, other_end, _ in taken)


def _pieces(body: str, spans: list[tuple[int, int, str]]) -> Iterator[Piece]:
    at = 0
    for start, end, name in spans:
        if at < start:
            yield Piece(body[at:start])
        yield Piece(body[start:end], name)
        at = end
    if at < len(body):
        yield Piece(body[at:])
