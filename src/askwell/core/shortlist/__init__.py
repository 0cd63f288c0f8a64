"""The shortlist: whom to ask for a goal, in an order that can be explained.

Each reason on the shelf gives points and says why; the points of one person sum to their score. Nothing is learnt,
weighed in secret or read from outside. People on the do-not-contact list never appear.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from askwell.core import shelf
from askwell.core.contacts import Contact, Goal, Profile
from askwell.core.occupations import Register, house
from askwell.core.shortlist import reasons
from askwell.core.shortlist.common_ground import Ground, common_ground
from askwell.core.shortlist.introductions import Introducer, introducers
from askwell.core.shortlist.missing import SearchLink, links, unknowns
from askwell.core.shortlist.reason import Candidate, Judge, Ranked, Ranking, Reason, Search
from askwell.core.shortlist.similar import similar
from askwell.core.shortlist.variety import step_back
from askwell.core.shortlist.warmth import Step, easiest_first
from askwell.core.text import fold

REASONS: dict[str, Ranking] = {reason.name: reason for reason in shelf.load(reasons, "reason").values()}

__all__ = [
    "REASONS",
    "Candidate",
    "Ground",
    "Introducer",
    "Ranked",
    "Ranking",
    "Reason",
    "SearchLink",
    "Step",
    "common_ground",
    "easiest_first",
    "introducers",
    "links",
    "rank",
    "similar",
    "unknowns",
]


def rank(
    goal: Goal,
    profile: Profile,
    candidates: Iterable[Candidate],
    *,
    today: date,
    register: Register | None = None,
) -> tuple[Ranked, ...]:
    """Everybody who may be asked, best first; people with one score in the order of their names."""
    search = Search(goal, profile, today, register or house())
    judges = [(name, judge) for name, ranking in REASONS.items() if (judge := ranking.prepare(search))]
    found = [(each.contact, _spoken(each, judges)) for each in candidates if not each.blocked]
    found.sort(key=lambda each: _place(each[0], sum(reason.points for reason in each[1])))
    crowding = step_back(contact.employer for contact, _ in found)
    ranked = [_explained(contact, said, behind) for (contact, said), behind in zip(found, crowding, strict=True)]
    return tuple(sorted(ranked, key=lambda each: _place(each.contact, each.score)))


def _spoken(candidate: Candidate, judges: list[tuple[str, Judge]]) -> list[Reason]:
    return [Reason(name, *verdict) for name, judge in judges if (verdict := judge(candidate))]


def _place(contact: Contact, score: int) -> tuple[int, str, str]:
    return -score, fold(contact.name), contact.id


def _explained(contact: Contact, said: list[Reason], behind: Reason | None) -> Ranked:
    if behind:
        said.append(behind)
    said.sort(key=_weight)
    return Ranked(contact=contact, score=sum(each.points for each in said), reasons=tuple(said))


def _weight(reason: Reason) -> int:
    return -abs(reason.points)
