"""Which questions to ask this person for this goal, and why each. The bank stands on the shelf `packs`.

The user's own questions come first, then the three things every conversation covers, then what serves the goal best.
Everything is offered in order; how much fits is the agenda's business.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from askwell.core import shelf
from askwell.core.contacts import Contact, Goal, Profile
from askwell.core.questions import packs
from askwell.core.questions.facts import facts_for
from askwell.core.questions.question import (
    ADVICE,
    CLOSING,
    COMPANY,
    CULTURE,
    FIELD,
    INDUSTRY,
    MAJOR,
    MUST_HITS,
    ROLE,
    SKILLS,
    UNLISTED,
    YOURS,
    Pack,
    Question,
)

__all__ = ["MUST_HITS", "Chosen", "Pack", "Question", "all_packs", "choose"]


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """A question worded for one person."""

    id: str
    text: str
    category: str
    minutes: int
    must: bool
    because: str


TOPICS: dict[str, tuple[str, ...]] = {
    ROLE: (SKILLS, CULTURE, UNLISTED, INDUSTRY),
    MAJOR: (SKILLS, INDUSTRY, CULTURE, UNLISTED),
    FIELD: (INDUSTRY, SKILLS, UNLISTED, CULTURE),
    COMPANY: (CULTURE, UNLISTED, INDUSTRY, SKILLS),
    "explore": (INDUSTRY, SKILLS, CULTURE, UNLISTED),
}
"""Which topics serve a kind of goal, the most useful first."""


@cache
def all_packs() -> dict[str, Pack]:
    return {pack.category: pack for pack in shelf.load(packs, "pack").values()}


def choose(
    goal: Goal,
    contact: Contact,
    *,
    profile: Profile,
    asked: frozenset[str] = frozenset(),
    removed: frozenset[str] = frozenset(),
) -> tuple[Chosen, ...]:
    """Every question that can be put to `contact`, the most useful first.

    `asked` holds ids that earlier conversations have answered: they are left out, except the user's own questions and
    the must-hits, which are worth several answers. `removed` holds must-hit categories that the user does not want.
    """
    facts = facts_for(goal, contact, profile=profile)
    own = tuple(_own(number, text) for number, text in enumerate(goal.learn, 1) if text.strip())
    from_bank = (
        _chosen(question, category, facts=facts, goal=goal)
        for category in _order(goal)
        if category not in removed
        for question in _best_first(all_packs()[category], goal=goal)
    )
    return own + tuple(each for each in from_bank if each.text and (each.must or each.id not in asked))


def _own(number: int, text: str) -> Chosen:
    return Chosen(
        id=f"yours-{number}",
        text=text.strip(),
        category=YOURS,
        minutes=2,
        must=True,
        because="You asked to learn this.",
    )


def _order(goal: Goal) -> tuple[str, ...]:
    return (*MUST_HITS, *TOPICS.get(goal.kind, TOPICS["explore"]), ADVICE, CLOSING)


def _best_first(pack: Pack, *, goal: Goal) -> list[Question]:
    """Must-hits, then those made for this kind of goal, then those for all, then the rest; the shelf's order within.

    Advice and closing keep the shelf's order, because it is the order in which they are said.
    """
    if pack.category in (ADVICE, CLOSING):
        return list(pack.questions)
    return sorted(
        pack.questions, key=lambda each: (not each.must_default, goal.kind not in each.goals, bool(each.goals))
    )


def _chosen(question: Question, category: str, *, facts: dict[str, str], goal: Goal) -> Chosen:
    return Chosen(
        id=question.id,
        text=question.worded(facts),
        category=category,
        minutes=question.minutes,
        must=question.must_default,
        because=_because(question, category, goal=goal),
    )


def _because(question: Question, category: str, *, goal: Goal) -> str:
    why = all_packs()[category].why
    if question.must_default:
        return f"Every conversation covers this. {why}"
    if goal.kind in question.goals:
        return f'It serves your goal "{goal.title}". {why}'
    return why
