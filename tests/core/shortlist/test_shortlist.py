"""Who stands where on a shortlist, and how that is explained."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from askwell.core.contacts import TIES, Education, Fact, Goal, Position, Profile
from askwell.core.correspondence import Correspondence
from askwell.core.shortlist import REASONS, Candidate, Reason, links, rank, unknowns
from tests.core.shortlist.crowd import GOAL, LONG_AGO, SAM, TODAY, candidate, person, points, ranked, seen

THEN = {"started": LONG_AGO, "ended": date(2020, 1, 1)}


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        ({"title": "Senior Data Analyst"}, {"role-words": 40}),
        ({"title": "Data Engineer"}, {"role-words": 10}),
        ({"title": "Train Driver"}, {}),
        ({"positions": (Position(title="Data Analyst", **THEN),)}, {"role-words": 14}),
        ({"employer": "Northwind Ltd."}, {"target-employer": 25}),
        ({"positions": (Position(employer="Northwind", **THEN),)}, {"target-employer": 8}),
        ({"positions": (Position(employer="City Lab", **THEN),)}, {"same-employer": 18}),
        ({"education": (Education(school="Univ. of York"),)}, {"same-school": 15}),
        ({"education": (Education(school="York University"),)}, {}),
        ({"title": "Statistician"}, {"same-industry": 6}),
        ({"tie": "friend"}, {"tie": 20}),
        ({"tie": "colleague"}, {"tie": 15, "weak-tie": 8}),
        ({"emails": ("ines@example.org",)}, {"reachable": 10}),
        ({"links": ("https://www.linkedin.com/in/ines",)}, {"reachable": 7}),
        ({"place": "Leeds"}, {"same-place": 5}),
        ({"place": "Leeds, Alabama, United States"}, {}),
        ({"place": "Greater Hull Area, UK"}, {"goal-place": 8}),
        ({"facts": (Fact(text="Sings in a choir.", source="you"),)}, {"shared-fact": 10}),
        ({"facts": (Fact(text="Sings in a choir.", source="you", private=True),)}, {}),
    ],
)
def test_each_reason_speaks_for_what_it_stands_for(contact: dict[str, Any], expected: dict[str, int]) -> None:
    found = ranked(candidate(contact=contact))

    assert points(found[0]) == expected


def told(**known: Any) -> Correspondence:
    return Correspondence(address="linkedin.com/in/ines", **known)


LATELY, BEFORE = TODAY - timedelta(days=30), TODAY - timedelta(days=200)


@pytest.mark.parametrize(
    ("correspondence", "expected"),
    [
        (told(wrote_on=LATELY), {"unanswered": -30}),
        (told(wrote_on=BEFORE), {}),
        (told(wrote_on=BEFORE, heard_on=LATELY), {"in-touch": 6}),
        (told(wrote_on=LATELY, heard_on=BEFORE), {"in-touch": 6, "unanswered": -30}),
        (told(heard_on=LATELY), {}),
        (told(invited_on=LATELY), {"unanswered": -15}),
        (told(invited_by_on=LATELY), {}),
    ],
)
def test_what_passed_outside_askwell_counts(correspondence: Correspondence, expected: dict[str, int]) -> None:
    assert points(ranked(candidate(correspondence=correspondence))[0]) == expected


def test_an_invitation_that_was_accepted_is_not_unanswered() -> None:
    found = ranked(candidate(contact={"connected_on": LATELY}, correspondence=told(invited_on=LATELY)))

    assert points(found[0]) == {}


def test_a_short_form_is_the_same_occupation() -> None:
    goal = replace(GOAL, roles=("Machine Learning Engineer",))

    found = ranked(candidate(contact={"title": "Sr. ML Engineer"}), goal=goal)

    assert found[0].reasons == (Reason("role-words", 40, "Works as Sr. ML Engineer, the work your goal asks about."),)


def test_somebody_who_made_the_same_step_says_so() -> None:
    path = (Position(title="Data Analyst"), Position(title="Laboratory Technician", **THEN))
    lab = replace(SAM, positions=(Position(title="Laboratory Technician"),))

    found = ranked(candidate(contact={"positions": path}), profile=lab)

    assert (
        Reason(
            "moved-like-you", 15, "Went from Laboratory Technician to Data Analyst, the step you are thinking about."
        )
        in found[0].reasons
    )


def test_the_same_school_in_the_same_years_counts_more() -> None:
    sam = replace(SAM, education=(Education(school="University of York", started=2009, ended=2012),))
    york = "Univ. of York"
    together, after = (
        Education(school=york, started=2011, ended=2014),
        Education(school=york, started=2012, ended=2015),
    )

    found = ranked(
        candidate("Ada", contact={"education": (together,)}),
        candidate("Bea", contact={"education": (after,)}),
        profile=sam,
    )

    assert [points(each) for each in found] == [{"same-school": 15, "same-years": 5}, {"same-school": 15}]


def test_closer_ties_come_first_where_no_job_is_wanted() -> None:
    people = [
        candidate("A friend", contact={"tie": "friend"}),
        candidate("A colleague", contact={"tie": "colleague"}),
    ]

    for kind, first in (("explore", "A friend"), ("change-role", "A colleague")):
        assert ranked(*people, goal=replace(GOAL, kind=kind))[0].contact.name == first


def test_an_introduction_counts_only_where_there_is_no_tie() -> None:
    stranger, friend = ranked(
        candidate("A stranger", introducers=("Priya",)),
        candidate("A friend", contact={"tie": "acquaintance"}, introducers=("Priya",)),
    )[::-1]

    assert points(stranger) == {"introduction": 8}
    assert points(friend) == {"tie": 9, "weak-tie": 13}


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ({"open_outreach": True}, {"asked-lately": -60}),
        ({"last_asked": TODAY - timedelta(days=30)}, {"asked-lately": -50}),
        ({"last_asked": TODAY - timedelta(days=30), "refused": True}, {"asked-lately": -60}),
        ({"refused": True}, {"asked-lately": -60}),
        ({"last_asked": TODAY - timedelta(days=179)}, {"asked-lately": -50}),
        ({"last_asked": TODAY - timedelta(days=180)}, {}),
    ],
)
def test_people_asked_already_are_let_rest(history: dict[str, Any], expected: dict[str, int]) -> None:
    assert points(ranked(candidate(**history))[0]) == expected


def test_five_of_one_team_do_not_fill_the_top() -> None:
    team = [candidate(f"Team {n}", contact={"title": "Data Analyst", "employer": "Acme"}) for n in range(5)]
    others = [candidate(f"Other {n}", contact={"title": "Data Analyst", "employer": f"Firm {n}"}) for n in range(3)]

    found = ranked(*team, *others)

    assert [each.contact.name for each in found] == [
        *("Other 0", "Other 1", "Other 2", "Team 0", "Team 1"),
        *("Team 2", "Team 3", "Team 4"),
    ]
    assert found[5].reasons[-1] == Reason("variety", -15, "Others at Acme stand above; hear one of them first.")


def test_people_without_an_employer_crowd_nobody() -> None:
    found = ranked(*(candidate(f"Person {n}", contact={"tie": "friend"}) for n in range(4)))

    assert [each.score for each in found] == [20, 20, 20, 20]


def test_what_nothing_is_known_about_is_said() -> None:
    said = unknowns(GOAL, SAM, [seen([candidate(contact={"title": "Nurse"})]).crowd])

    assert said == (
        "Your LinkedIn file does not say where people studied.",
        "Nothing says where people live, so nearness could not count.",
    )


def test_a_newcomer_hears_what_to_add_first() -> None:
    assert unknowns(Goal(title="?"), Profile(), []) == (
        "Your goal names no role yet, so job titles could not count. Add one or two.",
        "Your profile names no school, so former fellow students could not count.",
        "Your profile names no employer, so former colleagues could not count.",
    )


def test_the_way_to_linkedins_own_alumni_page_and_search_is_shown() -> None:
    assert [each.url for each in links(replace(GOAL, employers=("Smith & Sons",)), SAM)] == [
        "https://www.linkedin.com/school/university-of-york/people/?keywords=Smith+%26+Sons",
        "https://www.linkedin.com/school/university-of-york/people/?keywords=Data+Analyst",
        "https://www.linkedin.com/search/results/people/?keywords=Data+Analyst+Smith+%26+Sons",
    ]


@pytest.mark.parametrize("name", sorted(REASONS))
def test_every_reason_on_the_shelf_says_why_and_shows_a_good_and_a_bad_one(name: str) -> None:
    reason = REASONS[name]

    assert reason.name == name
    assert all(text.endswith(".") for text in (reason.why, reason.good, reason.bad))


TITLES = st.sampled_from(["", "Data Analyst", "Lab Technician", "Head of Data", "Nurse", "ML Engineer"])
EMPLOYERS = st.sampled_from(["", "Northwind", "City Lab", "Acme", "Acme Ltd"])
DAYS = st.none() | st.dates(date(2015, 1, 1), TODAY)
POSITIONS = st.builds(Position, title=TITLES, employer=EMPLOYERS, started=DAYS, ended=DAYS)
CONTACTS = st.builds(
    person,
    st.text("abcdef ", min_size=1, max_size=4),
    id=st.uuids().map(str),
    positions=st.lists(POSITIONS, max_size=3).map(tuple),
    place=st.sampled_from(["", "Leeds", "Hull, UK"]),
    tie=st.sampled_from([None, *TIES]),
    emails=st.sampled_from([(), ("a@example.org",)]),
    education=st.sampled_from([(), (Education(school="University of York"),)]),
)
CANDIDATES = st.builds(
    Candidate,
    contact=CONTACTS,
    last_asked=DAYS,
    refused=st.booleans(),
    open_outreach=st.booleans(),
    blocked=st.booleans(),
    introducers=st.sampled_from([(), ("Priya",)]),
)
CROWDS = st.lists(CANDIDATES, max_size=12)


@given(CROWDS)
@settings(max_examples=60, deadline=None)
def test_points_sum_to_the_score_and_each_says_why(crowd: list[Candidate]) -> None:
    for each in rank(GOAL, SAM, crowd, today=TODAY):
        assert each.score == sum(reason.points for reason in each.reasons)
        assert all(reason.points and reason.because.endswith((".", "?", "!")) for reason in each.reasons)


@given(CROWDS, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_does_not_depend_on_the_order_they_came_in(crowd: list[Candidate], chance: Any) -> None:
    shuffled = list(crowd)
    chance.shuffle(shuffled)

    assert rank(GOAL, SAM, shuffled, today=TODAY) == rank(GOAL, SAM, crowd, today=TODAY)


@given(CROWDS)
@settings(max_examples=60, deadline=None)
def test_everybody_is_listed_best_first_but_the_blocked_never(crowd: list[Candidate]) -> None:
    found = rank(GOAL, SAM, crowd, today=TODAY)

    assert {each.contact.id for each in found} == {each.contact.id for each in crowd if not each.blocked}
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
