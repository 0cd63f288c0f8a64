"""The circle finds what comparing everybody with everybody finds, and no pair is laid down for what is shared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.contacts import Contact, Education, Position
from askwell.core.naming import key
from askwell.core.shortlist import ties
from askwell.core.shortlist.circle import Circle, Friend, Link, Tie
from askwell.core.shortlist.introductions import Evidence, Request, because, friend, introducers, share_out

YEARS = [date(year, 1, 1) for year in range(2018, 2023)]
positions = st.lists(
    st.builds(
        Position,
        employer=st.sampled_from(["Acme", "Acme Ltd", "Northwind", ""]),
        started=st.sampled_from([None, *YEARS[:3]]),
        ended=st.sampled_from([None, *YEARS[2:]]),
    ),
    max_size=2,
).map(tuple)
education = st.lists(
    st.builds(
        Education,
        school=st.sampled_from(["York University", "Univ of York", "Leeds"]),
        started=st.sampled_from([None, 2010, 2012]),
        ended=st.sampled_from([None, 2011, 2014]),
    ),
    max_size=2,
).map(tuple)
NAMES = [f"con_{letter}" for letter in "abcdef"]


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[Contact], list[Tie]]:
    kinds = st.sampled_from([None, "", *ties.OWN])
    people = [
        Contact(id=id, name=id, tie=draw(kinds), positions=draw(positions), education=draw(education)) for id in NAMES
    ]
    pairs = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES), st.sampled_from([20, 26, 44, ties.TOLD]))
    return people, [Tie(*each) for each in draw(st.lists(pairs, max_size=8))]


def by_comparing_everybody(target: Contact, people: list[Contact], between: list[Tie]) -> list[tuple[str, int]]:
    """What the circle must answer, from the definition: each pair on each ground, and the best of them."""
    found: dict[str, int] = {}
    for each in people:
        own = ties.own(each.tie)
        grounds = [tie.points for tie in between if {tie.one, tie.other} == {each.id, target.id}]
        for mine in each.positions:
            for theirs in target.positions:
                if mine.employer and mine.employer.removesuffix(" Ltd") == theirs.employer.removesuffix(" Ltd"):
                    known = mine.started and theirs.started
                    ends = (mine.ended or date.max, theirs.ended or date.max)
                    if known and mine.started <= ends[1] and theirs.started <= ends[0]:
                        grounds.append(ties.TOGETHER)
                    elif mine.ended is None and theirs.ended is None:
                        grounds.append(ties.COLLEAGUES)
                    else:
                        grounds.append(ties.SAME_EMPLOYER)
        for mine in each.education:
            for theirs in target.education:
                # "Univ of York" and "York University" are two schools: the order of words stays.
                if mine.school == theirs.school:
                    years = (mine.started, mine.ended, theirs.started, theirs.ended)
                    same = None not in years and mine.started < theirs.ended and theirs.started < mine.ended
                    grounds.append(ties.CLASSMATES if same else ties.SAME_SCHOOL)
        if own and grounds and each.id != target.id and own + max(grounds) >= ties.LEAST:
            found[each.id] = own + max(grounds)
    return sorted(found.items(), key=lambda each: (-each[1], each[0]))


@given(worlds())
def test_the_circle_finds_what_comparing_everybody_finds(world):
    people, between = world
    circle = Circle(map(friend, people), between)

    for target in people:
        expected = by_comparing_everybody(target, people, between)
        found = circle.links(target)
        assert [(each.connector, each.strength) for each in found] == expected
        assert circle.best(target) == next(iter(found), None)


@given(worlds(), st.sets(st.sampled_from(NAMES)))
def test_who_is_spared_is_passed_over(world, spared):
    people, between = world
    circle = Circle(map(friend, people), between)

    for target in people:
        rest = [each for each in circle.links(target) if each.connector not in spared]
        assert circle.best(target, spared=spared) == next(iter(rest), None)


@given(worlds(), positions, education, st.sets(st.sampled_from(NAMES)))
def test_a_house_or_school_is_open_where_it_alone_leads_to_a_connector(world, jobs, studies, connected):
    """For people who are connected on LinkedIn only, too: they open it for some years and not for others."""
    people = [replace(each, connected_on=YEARS[0]) if each.id in connected else each for each in world[0]]
    circle = Circle(map(friend, people))

    open_ = [
        *(circle.opens_house(key(it.employer), it) for it in jobs),
        *(circle.opens_school(key(it.school), it) for it in studies),
    ]

    assert open_ == [
        *(circle.best(Contact(name="", positions=(it,))) is not None for it in jobs),
        *(circle.best(Contact(name="", education=(it,))) is not None for it in studies),
    ]


def test_a_moderately_weak_tie_comes_before_the_closest():
    circle = Circle(
        [Friend(id=kind, own=ties.own(kind)) for kind in ("family", "friend", "acquaintance", "colleague")],
        [Tie(kind, "target", ties.TOLD) for kind in ("family", "friend", "acquaintance", "colleague")],
    )

    found = circle.links(Contact(id="target", name="Ines"))

    assert [each.connector for each in found] == ["colleague", "acquaintance", "friend", "family"]


def test_a_name_on_linkedin_and_a_school_in_common_are_no_ground():
    linked = Contact(
        id="con_l", name="Lee", connected_on=date(2020, 1, 1), education=(Education(school="University of Leeds"),)
    )
    target = Contact(id="con_t", name="Ines", education=(Education(school="University of Leeds"),))

    assert introducers(target, [linked]) == ()
    assert [each.contact.name for each in introducers(target, [linked], told={"con_l": "sail together"})] == ["Lee"]


@pytest.mark.parametrize(("letters", "points"), [(0, 50), (1, 20), (2, 26), (8, 38), (16, 44), (5000, 44)])
def test_more_mails_together_count_more_and_never_as_much_as_a_word(letters, points):
    assert ties.between(letters=letters) == points


def test_the_ground_is_said_in_a_sentence():
    mail = because(Link("con_p", 40, "mail"), "Priya", "Ines", Evidence(letters=6, last_on=date(2026, 5, 2)))
    years = because(Link("con_p", 40, "classmates", "York"), "Priya", "Ines", Evidence())

    assert mail == "Priya and Ines were on 6 mails together, last in May 2026."
    assert years == "Priya and Ines were at York in the same years."


def test_as_many_are_introduced_as_can_be_and_nobody_is_asked_twice():
    ines, tom, uma = (Contact(id=each, name=each) for each in ("ines", "tom", "uma"))
    circle = Circle(
        [Friend(id="priya", own=25), Friend(id="sam", own=20)],
        [Tie("priya", "ines", 50), Tie("sam", "ines", 44), Tie("priya", "tom", 50), Tie("priya", "uma", 26)],
    )

    assert share_out([ines, tom, uma], circle) == [
        Request("ines", Link("sam", 64, "mail")),
        Request("tom", Link("priya", 75, "told")),
    ]
    assert share_out([ines, tom, uma], circle, spared={"sam"}) == [Request("ines", Link("priya", 75, "told"))]


@given(worlds())
def test_no_other_way_of_asking_would_reach_more_people(world):
    people, between = world
    circle = Circle(map(friend, people), between)
    targets = [each for each in people if not each.tie]

    requests = share_out(targets, circle)

    wishes = [[link.connector for link in circle.links(each)] for each in targets]
    most = max(sum(1 for each in way if each) for way in _ways(wishes, frozenset()))
    assert len(requests) == most == len({each.link.connector for each in requests})
    assert all(each.link in circle.links(next(it for it in people if it.id == each.target)) for each in requests)


def _ways(wishes: list[list[str]], taken: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """Every way in which each target has one connector of their own, or nobody."""
    if not wishes:
        yield ()
        return
    for choice in ("", *(each for each in wishes[0] if each not in taken)):
        for rest in _ways(wishes[1:], taken | {choice}):
            yield (choice, *rest)


def test_an_employer_whose_name_ends_with_a_full_stop_ends_the_sentence():
    link = Link(connector="con_a", strength=50, basis="colleagues", place="Acme, Inc.")

    assert because(link, "Priya", "Maria", Evidence()) == "Priya and Maria both work at Acme, Inc."
