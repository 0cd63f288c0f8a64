"""What a question and a pack are. A pack is one category, one file on the shelf."""

from __future__ import annotations

from dataclasses import dataclass
from string import Formatter

PATH, DAILY_WORK, LONG_TERM = "path", "daily-work", "long-term"
CULTURE, SKILLS, INDUSTRY, ADVICE = "culture", "skills", "industry", "advice"
UNLISTED, CLOSING, YOURS = "unlisted", "closing", "yours"

MUST_HITS: tuple[str, ...] = (PATH, DAILY_WORK, LONG_TERM)
"""Covered in every conversation unless the user removes them."""

ROLE, MAJOR, FIELD, COMPANY = "change-role", "choose-major", "new-industry", "one-company"
ANY: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Question:
    id: str
    text: str
    """May hold slots such as {employer}; it is then asked only where that fact is known."""
    plainly: str = ""
    """The wording for when a fact is missing; without one, the question is left out then."""
    goals: tuple[str, ...] = ANY
    """Kinds of goal that it serves above all; none named means all alike."""
    minutes: int = 2
    """Of talk to expect, an estimate of ours."""
    must_default: bool = False

    def worded(self, facts: dict[str, str]) -> str:
        """The question with its slots filled, or "" when it can not be asked of this person."""
        needed = [name for _, name, _, _ in Formatter().parse(self.text) if name]
        return self.text.format_map(facts) if all(facts.get(each) for each in needed) else self.plainly


@dataclass(frozen=True, kw_only=True)
class Pack:
    category: str
    why: str
    questions: tuple[Question, ...]


def ask(id: str, text: str, *goals: str, minutes: int = 2, plainly: str = "", must: bool = False) -> Question:
    """A question as packs write it down: words first, then the kinds of goal that it serves."""
    return Question(id=id, text=text, goals=goals, minutes=minutes, plainly=plainly, must_default=must)
