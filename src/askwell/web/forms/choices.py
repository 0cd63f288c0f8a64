"""Choices that several pages offer, each in the user's own words. The values are the core's; here are only words."""

from __future__ import annotations

KINDS: tuple[tuple[str, str], ...] = (
    ("change-role", "I want to change what I do"),
    ("new-industry", "I want to enter a new field"),
    ("choose-major", "I am choosing what to study"),
    ("one-company", "I am curious about one employer"),
    ("explore", "I am just looking round"),
)
TIES: tuple[tuple[str, str], ...] = (
    ("", "I only know of them"),
    ("acquaintance", "We have met"),
    ("colleague", "We worked together"),
    ("classmate", "We studied together"),
    ("friend", "A friend"),
    ("family", "Family"),
)
MODES: tuple[tuple[str, str], ...] = (
    ("call", "By phone"),
    ("video", "By video"),
    ("coffee", "Over a coffee"),
    ("email", "By emailed questions"),
)
PLANS: tuple[tuple[str, str], ...] = (
    ("unknown", "I’m not sure"),
    ("free", "The free one"),
    ("premium", "A paid one"),
)
WEEKDAYS: tuple[tuple[str, str], ...] = (
    ("1", "Monday"),
    ("2", "Tuesday"),
    ("3", "Wednesday"),
    ("4", "Thursday"),
    ("5", "Friday"),
    ("6", "Saturday"),
    ("7", "Sunday"),
)


def several(text: str) -> tuple[str, ...]:
    """What was typed with commas or on lines of its own, as a list."""
    parts = (each.strip() for line in text.splitlines() for each in line.split(","))
    return tuple(each for each in parts if each)
