"""The bench of introductions would notice a wrong answer, and makes the same world from the same seed."""

from __future__ import annotations

from dataclasses import replace

from askwell.bench.benches.introductions import by_comparing_everybody, made_up
from askwell.core.shortlist import ties
from askwell.core.shortlist.circle import Circle, Friend, Tie


def circle_of(world):
    friends = (
        Friend(id=id, own=ties.own(kind), positions=world.people[id].positions, education=world.people[id].education)
        for id, kind in world.own.items()
    )
    between = (Tie(one, other, ties.between(letters=letters)) for one, other, letters in world.between)
    return Circle(friends, between)


def answers(circle, world):
    found = (circle.best(each) for each in world.people.values())
    return [each and (each.connector, each.strength) for each in found]


def test_the_circle_answers_as_comparing_everybody_does():
    world = made_up(120, 5)

    right = [by_comparing_everybody(world, each) for each in world.people.values()]

    assert answers(circle_of(world), world) == right
    assert sum(each is not None for each in right) > 20


def test_a_tie_that_is_lost_is_noticed():
    world = made_up(120, 5)
    right = [by_comparing_everybody(world, each) for each in world.people.values()]

    lacking = circle_of(replace(world, between=world.between[: len(world.between) // 2]))

    assert answers(lacking, world) != right


def test_the_same_seed_makes_the_same_world():
    assert made_up(60, 9) == made_up(60, 9) != made_up(60, 10)
