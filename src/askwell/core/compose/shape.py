"""What a message shape is: one kind of message, why it is built as it is, and how to write it from material."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Composed


@dataclass(frozen=True, kw_only=True)
class Shape:
    """`kind` is one of `outreach.KINDS`; `words` is the budget of the body; `good` and `bad` are whole examples."""

    kind: str
    name: str
    why: str
    words: tuple[int, int]
    compose: Callable[[Material], Composed]
    good: str
    bad: str
