"""The gaps of a draft, numbered: found again after each edit, and filled one at a time."""

from __future__ import annotations

from dataclasses import dataclass

from askwell.core.errors import Usage
from askwell.core.slots import find_slots


@dataclass(frozen=True, kw_only=True)
class Gap:
    """A place that only the user can fill: its number from 1, its code points, and what is wanted there."""

    n: int
    start: int
    end: int
    asks: str


def gaps(body: str) -> tuple[Gap, ...]:
    found = enumerate(find_slots(body), start=1)
    return tuple(Gap(n=n, start=slot.start, end=slot.end, asks=slot.asks) for n, slot in found)


def fill(body: str, n: int, text: str) -> str:
    """The body with gap `n` filled. The words go in as written, but for a missing capital or a doubled full stop."""
    gap = next((each for each in gaps(body) if each.n == n), None)
    if gap is None:
        raise Usage(f"This message has no gap number {n}.", hint="Look at the message once more for the gaps it has.")
    words, rest = text.strip(), body[gap.end :]
    if not words:
        raise Usage(f"There is nothing to put into gap {n}.", hint=f"It asks for: {gap.asks}.")
    if _opens_a_sentence(body, gap.start):
        words = words[:1].upper() + words[1:]
    if rest.startswith("."):
        rest = rest[1:] if words.endswith((".", "!", "?")) else rest
    return body[: gap.start] + words + rest


def _opens_a_sentence(body: str, start: int) -> bool:
    before = body[:start].rstrip(" ")
    return not before or before.endswith((".", "?", "!", "\n"))
