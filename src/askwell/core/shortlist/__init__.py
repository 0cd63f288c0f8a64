"""The shortlist: whom to ask for a goal, in an order that can be explained.

Each reason on the shelf gives points and says why; the points of one person sum to their score. Nothing is learnt,
weighed in secret or read from outside. People on the do-not-contact list never appear.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date

from askwell.core import shelf
from askwell.core.contacts import Contact, Goal, Profile
from askwell.core.occupations import Register, house
from askwell.core.shortlist import reasons
from askwell.core.shortlist.common_ground import Ground, common_ground
from askwell.core.shortlist.introductions import Introducer, introducers
from askwell.core.shortlist.leaders import leading
from askwell.core.shortlist.missing import SearchLink, links, unknowns
from askwell.core.shortlist.reason import Candidate, Judge, Ranked, Ranking, Reason, Search, Seen
from askwell.core.shortlist.remembered import remembered
from askwell.core.shortlist.similar import similar
from askwell.core.shortlist.variety import behind, step_back
from askwell.core.shortlist.warmth import Step, easiest_first, easiest_of
from askwell.core.text import fold

REASONS: dict[str, Ranking] = {each.name: remembered(each) for each in shelf.load(reasons, "reason").values()}

__all__ = [
    "REASONS",
    "Candidate",
    "Ground",
    "Introducer",
    "Ranked",
    "Ranking",
    "Reason",
    "SearchLink",
    "Seen",
    "Step",
    "best",
    "common_ground",
    "easiest_first",
    "easiest_of",
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
    judges = _judges(Search(goal, profile, today, register or house()))
    found = [(each.contact, _spoken(each, judges)) for each in candidates if not each.blocked]
    found.sort(key=lambda each: _place(each[0], sum(reason.points for reason in each[1])))
    crowding = step_back(contact.employer for contact, _ in found)
    ranked = [_explained(contact, said, step) for (contact, said), step in zip(found, crowding, strict=True)]
    return tuple(sorted(ranked, key=lambda each: _place(each.contact, each.score)))


def best(
    goal: Goal,
    profile: Profile,
    sights: Sequence[Seen],
    look: Callable[[Sequence[str]], Iterable[Candidate]],
    *,
    limit: int,
    today: date,
    register: Register | None = None,
    out: Collection[str] = (),
) -> tuple[Ranked, ...] | None:
    """The first `limit` of what `rank` would answer for everybody in `sights`, those who are `out` left out; `look`
    brings the few that are shown. None when only judging everybody can tell."""
    search = Search(goal, profile, today, register or house())
    found = leading(sights, search, REASONS, limit=limit, out=out)
    if found is None:
        return None
    people = {each.contact.id: each for each in look([each.id for each in found])}
    judges = _judges(search)
    ranked = []
    for each in found:
        said = _spoken(people[each.id], judges) if each.id in people else None
        if said is None or sum(reason.points for reason in said) != each.points:
            return None  # they were changed, or went, since the columns were read
        contact = people[each.id].contact
        ranked.append(_explained(contact, said, behind(contact.employer, each.behind) if each.behind else None))
    return tuple(ranked)


def _judges(search: Search) -> list[tuple[str, Judge]]:
    return [(name, judge) for name, ranking in REASONS.items() if (judge := ranking.prepare(search))]


def _spoken(candidate: Candidate, judges: list[tuple[str, Judge]]) -> list[Reason]:
    return [Reason(name, *verdict) for name, judge in judges if (verdict := judge(candidate))]


def _place(contact: Contact, score: int) -> tuple[int, str, str]:
    return -score, fold(contact.name), contact.id


def _explained(contact: Contact, said: list[Reason], step: Reason | None) -> Ranked:
    if step:
        said.append(step)
    said.sort(key=_weight)
    return Ranked(contact=contact, score=sum(each.points for each in said), reasons=tuple(said))


def _weight(reason: Reason) -> int:
    return -abs(reason.points)
