"""What taking an import back did, and how that is told: wherever it is done, in the same words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class TakenBack:
    removed: int = 0
    """People whom the file had added."""
    restored: int = 0
    """People whom it had changed."""
    kept: int = 0
    """People whom it had added and who are the user's own by now."""
    profile: int = 0
    """Fields of the user's profile that are empty again."""


def taken_back(it: TakenBack) -> str:
    """
    >>> taken_back(TakenBack(removed=2, restored=1))
    'Taken back: 2 people are out of your book, and 1 is as before.'
    """
    people = ", and ".join(_people(it))
    return " ".join([f"Taken back: {people}." if people else "Taken back.", *_besides(it)])


def _people(it: TakenBack) -> Iterator[str]:
    if it.removed:
        yield f"{it.removed:,} {'person is' if it.removed == 1 else 'people are'} out of your book"
    if it.restored:
        yield f"{it.restored:,} {'is' if it.restored == 1 else 'are'} as before"


def _besides(it: TakenBack) -> Iterator[str]:
    if it.kept:
        yield f"{it.kept:,} {'stays' if it.kept == 1 else 'stay'}, because you have worked on them since."
    if it.profile:
        yield "What the file told of you is out of your profile, too."
