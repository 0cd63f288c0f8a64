"""Everybody at once answers what judging everybody one by one answers, to the last point and name."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from askwell.core.contacts import TIES, Contact, Education, Fact, Goal, Position, Profile
from askwell.core.correspondence import Correspondence
from askwell.core.shortlist import REASONS, Candidate, Wishes, best, easiest_first, easiest_of, leaders, rank, variety
from askwell.core.shortlist.circle import Circle
from askwell.core.shortlist.introductions import friend
from askwell.core.shortlist.weights import MORE, NOT
from tests.core.shortlist.crowd import TODAY, seen

DAYS = st.sampled_from([None, date(2018, 1, 1), date(2020, 6, 1), date(2026, 3, 1)])
YEARS = st.sampled_from([None, 2008, 2010, 2012])
TITLES = [
    "Data Analyst",
    "Senior data analyst",
    "Lab Technician",
    "Teacher",
    "Kelp whisperer",
    "Head of kelp",
    "Software Engineer",
    "",
]
EMPLOYERS = ["Northwind", "Northwind Ltd", "City Lab", "Acme", ""]
SCHOOLS = ["University of York", "Univ of York", "York University", "MIT"]
PLACES = ["", "Leeds, United Kingdom", "Greater Leeds Area, United Kingdom", "Hull", "München", "Munich, Germany"]

positions = st.lists(
    st.builds(
        Position,
        employer=st.sampled_from(EMPLOYERS),
        title=st.sampled_from(TITLES),
        started=DAYS,
        ended=st.one_of(st.none(), DAYS),
    ),
    max_size=3,
).map(tuple)
education = st.lists(
    st.builds(Education, school=st.sampled_from(SCHOOLS), started=YEARS, ended=YEARS), max_size=2
).map(tuple)
facts = st.lists(
    st.builds(
        Fact,
        text=st.sampled_from(["Sings in a choir", "Choirs of the north", "Writes C++ at night", "Rows"]),
        source=st.just("you"),
        private=st.booleans(),
        noted_at=st.sampled_from([None, datetime(2020, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)]),
    ),
    max_size=2,
).map(tuple)
told = st.builds(
    Correspondence,
    address=st.just("x"),
    wrote_on=DAYS,
    heard_on=DAYS,
    invited_on=DAYS,
)


@st.composite
def books(draw: st.DrawFn) -> list[Candidate]:
    found = []
    for number in range(draw(st.integers(0, 9))):
        contact = Contact(
            id=f"con_{number}",
            name=draw(st.sampled_from(["Ada", "ada", "Bram", "Zoë"])),
            place=draw(st.sampled_from(PLACES)),
            positions=draw(positions),
            education=draw(education),
            emails=draw(st.sampled_from([(), ("a@b.example",)])),
            links=draw(st.sampled_from([(), ("https://www.linkedin.com/in/a",), ("https://a.example",)])),
            facts=draw(facts),
            tie=draw(st.sampled_from([None, None, None, "", *TIES])),
            connected_on=draw(st.sampled_from([None, None, date(2024, 1, 1)])),
        )
        asked = draw(st.sampled_from([None, None, date(2026, 5, 1), date(2024, 5, 1)]))
        found.append(
            Candidate(
                contact=contact,
                last_asked=asked,
                refused=asked is not None and draw(st.booleans()),
                open_outreach=asked is not None and draw(st.booleans()),
                blocked=draw(st.sampled_from([False, False, False, True])),
                correspondence=draw(st.one_of(st.none(), st.none(), told)),
            )
        )
    return found


def introduced(people: list[Candidate]) -> tuple[Circle, list[Candidate]]:
    """As the program finds them."""
    circle = Circle(friend(each.contact) for each in people)
    names = {each.contact.id: each.contact.name for each in people}

    def introducers(it: Contact) -> tuple[str, ...]:
        link = None if it.tie or it.connected_on else circle.best(it)
        return (names[link.connector],) if link else ()

    return circle, [replace(each, introducers=introducers(each.contact)) for each in people]


goals = st.builds(
    Goal,
    title=st.just("?"),
    kind=st.sampled_from(["change-role", "explore", "new-industry"]),
    roles=st.lists(st.sampled_from(TITLES), max_size=2).map(tuple),
    employers=st.lists(st.sampled_from(EMPLOYERS), max_size=2).map(tuple),
    places=st.lists(st.sampled_from(PLACES), max_size=2).map(tuple),
    weights=st.dictionaries(st.sampled_from([*REASONS]), st.sampled_from([NOT, MORE]), max_size=6),
)
profiles = st.builds(
    Profile,
    place=st.sampled_from(PLACES),
    positions=positions,
    education=education,
    interests=st.lists(st.sampled_from(["choir", "c++", " ", "++"]), max_size=2).map(tuple),
)


patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""A book is much to make up, and what it takes on a busy machine says nothing."""
IDS = st.integers(0, 8).map("con_{}".format)
wishes = st.builds(
    Wishes,
    pinned=st.lists(IDS, unique=True, max_size=4).map(tuple),
    hidden=st.frozensets(IDS, max_size=3),
)


@patient
@given(books(), goals, profiles, wishes, st.integers(1, 6), st.integers(1, 3))
def test_the_first_few_are_those_of_the_whole_list(people, goal, profile, wishes, limit, parts):
    circle, people = introduced(people)
    sights = [seen(people[part::parts], circle) for part in range(parts)]

    found = best(goal, profile, sights, looking(people), limit=limit, today=TODAY, wishes=wishes)

    assert found == rank(goal, profile, people, today=TODAY, wishes=wishes)[:limit]


@patient
@given(books(), goals, wishes, st.sets(IDS))
def test_who_is_out_is_no_part_of_it(people, goal, wishes, out):
    circle, people = introduced(people)
    known = {"today": TODAY, "wishes": wishes}

    found = best(goal, Profile(), [seen(people, circle)], looking(people), limit=3, out=out, **known)

    rest = [each for each in people if each.contact.id not in out]
    assert found == rank(goal, Profile(), rest, **known)[:3]


@patient
@given(books(), profiles, st.integers(1, 3), st.sets(IDS, max_size=3))
def test_the_easiest_are_the_same_from_columns(people, profile, parts, out):
    circle, people = introduced(people)
    sights = [seen(people[part::parts], circle) for part in range(parts)]

    rungs = easiest_of(sights, profile=profile, start=1, stop=5, out=out)

    steps = easiest_first([each for each in people if each.contact.id not in out], profile=profile)
    assert (rungs.total, rungs.ids) == (len(steps), tuple(each.contact.id for each in steps[1:5]))


@given(st.lists(st.sampled_from([-1, 0, 1, 2]), max_size=30), st.sampled_from([1, 2]))
def test_variety_takes_the_same_from_columns(employers, times):
    names = ["" if each < 0 else f"House {each}" for each in employers]

    expected = [each.points if each else 0 for each in variety.step_back(names, times=times)]

    assert variety.steps(np.array(employers, np.int64), times=times).tolist() == expected


@given(
    st.lists(st.tuples(st.integers(0, 8), st.integers(-1, 2)), min_size=1, max_size=60),
    st.integers(1, 8),
    st.lists(st.integers(0, 11), unique=True, max_size=8),
)
def test_nobody_below_the_cut_comes_in(people, limit, pinned):
    """However few are lined up at first, and however many are pinned."""
    pinned = [at for at in pinned if at < len(people)]
    points = np.array([10 * each for each, _ in people], np.int16)
    employers = np.array([each for _, each in people], np.int64)
    rest = sorted(set(range(len(people))) - set(pinned), key=lambda at: (-points[at], at))
    order = [*pinned, *rest]
    steps = [each.points if each else 0 for each in variety.step_back([_house(employers[at]) for at in order])]
    final = {at: int(points[at]) + (0 if at in pinned else step) for at, step in zip(order, steps, strict=True)}
    right = [*pinned, *sorted(rest, key=lambda at: (-final[at], at))][:limit]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(leaders, "AT_FIRST", 1)
        patch.setattr(leaders, "MORE", 2)
        found = leaders._best(points, employers, limit, pinned=pinned)

    assert [(at, int(points[at]) + behind) for at, behind in found] == [(at, final[at]) for at in right]


def test_a_reason_that_cannot_be_spread_makes_everybody_be_judged(monkeypatch):
    monkeypatch.setitem(REASONS, "reachable", replace(REASONS["reachable"], spread=None))
    people = [Candidate(contact=Contact(id="con_1", name="Ada"))]

    assert best(Goal(title="?"), Profile(), [seen(people)], looking(people), limit=3, today=TODAY) is None


def test_somebody_changed_since_makes_everybody_be_judged():
    before = [Candidate(contact=Contact(id="con_1", name="Ada"))]
    now = [Candidate(contact=Contact(id="con_1", name="Ada", emails=("a@b.example",)))]

    assert best(Goal(title="?"), Profile(), [seen(before)], looking(now), limit=3, today=TODAY) is None


def looking(people):
    known = {each.contact.id: each for each in people}
    return lambda ids: [known[id] for id in ids]


def _house(number: int) -> str:
    return "" if number < 0 else f"House {number}"
