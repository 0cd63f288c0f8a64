"""The shortlist: whom to ask for a goal, in an order that can be explained.

Each reason on the shelf gives points and says why; the points of one person sum to their score. Nothing is learnt,
weighed in secret or read from outside; what the user weighs is their own word. People on the do-not-contact list
never appear, and nobody whom the user hid. Whom they pinned stands on top, with an honest score.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from askwell.core import shelf
from askwell.core.contacts import Contact, Goal, Profile
from askwell.core.occupations import Register, house
from askwell.core.shortlist import reasons
from askwell.core.shortlist.common_ground import Ground, common_ground
from askwell.core.shortlist.introductions import Introducer, introducers
from askwell.core.shortlist.kept import Kept
from askwell.core.shortlist.leaders import leading
from askwell.core.shortlist.missing import SearchLink, links, unknowns
from askwell.core.shortlist.reason import Candidate, Judge, Ranked, Ranking, Reason, Search, Seen
from askwell.core.shortlist.remembered import blind, said
from askwell.core.shortlist.resting import rests
from askwell.core.shortlist.similar import similar
from askwell.core.shortlist.variety import behind, step_back
from askwell.core.shortlist.warmth import Step, easiest_first, easiest_of
from askwell.core.shortlist.weights import LEVELS, heaviest, weighed
from askwell.core.shortlist.wishes import BELOW, Wishes
from askwell.core.text import fold

REASONS: dict[str, Ranking] = {each.name: blind(each) for each in shelf.load(reasons, "reason").values()}

NONE = Wishes()

__all__ = [
    "LEVELS",
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
    "Wishes",
    "best",
    "common_ground",
    "easiest_first",
    "easiest_of",
    "introducers",
    "links",
    "rank",
    "rests",
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
    wishes: Wishes = NONE,
) -> tuple[Ranked, ...]:
    """Everybody who may be asked: the pinned in their order, then the best first; people with one score in the order
    of their names. Nobody steps back from a place to which the user pinned them."""
    judges = _judges(Search(goal, profile, today, register or house()))
    found = [(each, judges.ask(each)) for each in candidates if wishes.allow(each)]
    tops = {each.contact.id: wishes.place(each, today=today) for each, _ in found}

    def place(contact: Contact, score: int) -> tuple[int, int, str, str]:
        return tops[contact.id], -score, fold(contact.name), contact.id

    found.sort(key=lambda it: place(it[0].contact, sum(reason.points for reason in it[1])))
    crowding = step_back((each.contact.employer for each, _ in found), times=heaviest(goal.weights))
    ranked = [
        _explained(each, reasons, step if tops[each.contact.id] == BELOW else None, wishes, today=today)
        for (each, reasons), step in zip(found, crowding, strict=True)
    ]
    return tuple(sorted(ranked, key=lambda each: place(each.contact, each.score)))


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
    wishes: Wishes = NONE,
    kept: Kept | None = None,
) -> tuple[Ranked, ...] | None:
    """The first `limit` of what `rank` would answer for everybody in `sights`, those who are `out` left out; `look`
    brings the few that are shown. None when only judging everybody can tell. What is said of them whatever the goal
    is `kept` for the next list."""
    search = Search(goal, profile, today, register or house())
    counting = weighed(REASONS, goal.weights)
    found = leading(sights, search, counting, limit=limit, out={*out, *wishes.hidden}, pinned=wishes.pinned)
    if found is None:
        return None
    people = {each.contact.id: each for each in look([each.id for each in found])}
    spoken = _judges(search).ask_all([*people.values()], search, kept or Kept(len(people)))
    ranked = []
    for each in found:
        reasons = spoken.get(each.id)
        if reasons is None or sum(reason.points for reason in reasons) != each.points:
            return None  # they were changed, or went, since the columns were read
        person = people[each.id]
        step = behind(person.contact.employer, each.behind) if each.behind else None
        ranked.append(_explained(person, reasons, step, wishes, today=today))
    return tuple(ranked)


@dataclass(frozen=True, slots=True)
class _Judges:
    """Those who know the goal speak first: of two reasons that weigh the same theirs is read first."""

    of_goal: list[tuple[str, Judge]]
    whatever_goal: list[tuple[str, Judge]]

    def ask(self, candidate: Candidate) -> list[Reason]:
        return _spoken(candidate, self.of_goal) + _spoken(candidate, self.whatever_goal)

    def ask_all(self, people: Sequence[Candidate], search: Search, kept: Kept) -> dict[str, list[Reason]]:
        """By id. Each of them speaks once of somebody, but for those who know the goal."""
        known = said(people, search, lambda each: _spoken(each, self.whatever_goal), kept)
        return {each.contact.id: _spoken(each, self.of_goal) + known[each.contact.id] for each in people}


def _judges(search: Search) -> _Judges:
    found = _Judges([], [])
    for name, ranking in weighed(REASONS, search.goal.weights).items():
        if judge := ranking.prepare(search):
            (found.of_goal if ranking.of_goal else found.whatever_goal).append((name, judge))
    return found


def _spoken(candidate: Candidate, judges: Sequence[tuple[str, Judge]]) -> list[Reason]:
    return [Reason(name, *verdict) for name, judge in judges if (verdict := judge(candidate))]


def _explained(it: Candidate, reasons: list[Reason], step: Reason | None, wishes: Wishes, *, today: date) -> Ranked:
    if step:
        reasons.append(step)
    reasons.sort(key=_weight)
    return Ranked(
        contact=it.contact,
        score=sum(each.points for each in reasons),
        reasons=tuple(reasons),
        pinned=it.contact.id in wishes.pinned,
        resting=rests(it, today=today),
    )


def _weight(reason: Reason) -> int:
    return -abs(reason.points)
