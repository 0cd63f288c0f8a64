"""Composing: a first draft from true facts only.

Every sentence that claims something carries its source. What only the user can say stays a gap, in plain words and in
brackets, and blocks sending. Nothing here invents, flatters or knows the time.
"""

from __future__ import annotations

from askwell.core import shelf
from askwell.core.compose import shapes
from askwell.core.compose.facts import Earlier, Material, Promise, Referrer, Takeaway
from askwell.core.compose.letter import Claim, Composed, still_standing
from askwell.core.compose.shape import Shape
from askwell.core.compose.slots import Gap, fill, gaps
from askwell.core.errors import Usage

SHAPES: dict[str, Shape] = {shape.kind: shape for shape in shelf.load(shapes, "shape").values()}

__all__ = [
    "SHAPES",
    "Claim",
    "Composed",
    "Earlier",
    "Gap",
    "Material",
    "Promise",
    "Referrer",
    "Shape",
    "Takeaway",
    "compose",
    "fill",
    "gaps",
    "still_standing",
]


def compose(kind: str, facts: Material) -> Composed:
    """A draft of that kind. Usage for a kind without a shape, Refusal where a shape has nothing true to say."""
    if kind not in SHAPES:
        raise Usage(f"There is no message of the kind {kind!r}.", hint=f"Choose one of: {', '.join(sorted(SHAPES))}.")
    return SHAPES[kind].compose(facts)
