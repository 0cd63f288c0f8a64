"""Everybody at once: the same values as one at a time, in a fixed number of queries."""

from __future__ import annotations

import pytest
from django.db import transaction

from askwell.actions import contacts, do_not_contact
from askwell.actions.goals import edit_goal, set_profile
from askwell.actions.shortlist import hide, pin, show_again, unpin, weigh
from askwell.core.contacts import Education, Position
from askwell.core.shortlist import Wishes, best, easiest_first, easiest_of, rank
from askwell.models import Account, Contact, Goal, Hiding, Pin
from askwell.queries import own
from askwell.queries.candidates import Book, candidates_of
from askwell.queries.everybody import everybody
from askwell.queries.history import history_of
from askwell.queries.occupations import register
from askwell.queries.shortlist import shortlist
from tests import cast, make
from tests.cast import NOON


def test_everybody_at_once_is_the_same_as_one_by_one(owner, stranger):
    maria = make.contact(owner, school="University of Leeds", url="https://www.linkedin.com/in/maria", tie="friend")
    make.contact(owner, "Tom Ashby", email="", employer="", title="")
    make.contact(stranger, "Not Mine")
    contacts.add_fact(owner, maria.pk, "Edits the shore series", source="you", now=NOON)
    contacts.add_fact(owner, maria.pk, "Shy on the phone", source="you", now=NOON, private=True)
    maria.addresses.create(kind="email", value="old@harbour.example", normalised="old@harbour.example", dead=True)

    assert everybody(owner) == [each.as_core(owner) for each in Contact.objects.of(owner).whole()]


def test_a_friend_at_the_same_employer_can_introduce(owner):
    make.contact(owner, "Priya Nair", tie="friend")
    make.contact(owner)

    found = {each.contact.name: each.introducers for each in candidates_of(owner)}

    assert found == {"Maria Lindqvist": ("Priya Nair",), "Priya Nair": ()}


def test_a_friend_said_to_know_them_can_introduce(owner):
    priya = make.contact(owner, "Priya Nair", employer="Aire Water", tie="friend")
    maria = make.contact(owner)
    contacts.add_tie(owner, priya.pk, maria.pk, how="they row together", now=NOON)

    found = {each.contact.name: each.introducers for each in candidates_of(owner)}

    assert found["Maria Lindqvist"] == ("Priya Nair",)


def test_somebody_you_do_not_know_yourself_introduces_nobody(owner):
    make.contact(owner, "Priya Nair")
    make.contact(owner)

    assert [each.introducers for each in candidates_of(owner)] == [(), ()]


def test_a_larger_book_asks_no_more_questions(owner, django_assert_num_queries):
    make.contact(owner, tie="friend")
    with django_assert_num_queries(27):
        candidates_of(owner)

    for name in ("Tom Ashby", "Noor Haddad"):
        make.contact(owner, name, tie="friend")
    with django_assert_num_queries(27):
        candidates_of(owner)


@pytest.mark.django_db(transaction=True)
def test_the_first_few_from_columns_are_those_of_everybody_after_every_change():
    owner = cast.owner()
    goal = make.goal(owner, roles=("science writer", "editor"), employers=("Aire Water",), places=("Leeds",))
    set_profile(owner, place="Leeds", education=(Education(school="York"),), interests=("choir",), now=NOON)
    maria = make.contact(owner, school="York", place="Leeds, United Kingdom", tie="friend")
    tom = make.contact(owner, "Tom Ashby", title="Editor", employer="Aire Water", email="")
    make.contact(owner, "Priya Nair", title="", url="https://www.linkedin.com/in/priya")
    agree(owner, goal)

    contacts.add_fact(owner, tom.pk, "Sings in a choir", source="you", now=NOON)
    agree(owner, goal)
    contacts.add_tie(owner, maria.pk, tom.pk, how="they row together", now=NOON)
    agree(owner, goal)
    contacts.edit_contact(owner, tom.pk, title="Painter", email="tom@aire.example", now=NOON)
    agree(owner, goal)
    make.answered(owner, "no", at=NOON, to=tom)
    agree(owner, goal)
    do_not_contact.block(owner, "aire.example", now=NOON)
    agree(owner, goal)
    do_not_contact.unblock(owner, "aire.example", now=NOON)
    agree(owner, goal)
    set_profile(owner, place="Hull", positions=(Position(title="Painter", employer="Aire Water"),), now=NOON)
    agree(owner, goal)
    edit_goal(owner, goal.pk, roles=("painter",), kind="explore", now=NOON)
    agree(owner, Goal.objects.get(pk=goal.pk))
    contacts.remove_contact(owner, maria.pk, now=NOON)
    agree(owner, Goal.objects.get(pk=goal.pk))


@pytest.mark.django_db(transaction=True)
def test_history_is_read_once_while_nothing_happens_and_anew_after_every_action(django_assert_num_queries):
    owner = cast.owner()
    maria = make.contact(owner)
    before = history_of(owner)

    with django_assert_num_queries(1):
        again = history_of(owner)
    contacts.edit_contact(owner, maria.pk, tie="friend", now=NOON)
    after = history_of(owner)

    assert again is before
    assert (dict(before.ties), dict(after.ties)) == ({}, {maria.pk: "friend"})


@pytest.mark.django_db(transaction=True)
def test_nothing_stays_of_what_was_taken_back():
    owner = cast.owner()
    maria = make.contact(owner)
    with transaction.atomic():
        do_not_contact.block(owner, "harbour.example", now=NOON)
        during = history_of(owner).blocked
        transaction.set_rollback(True)
    do_not_contact.block(owner, "other.example", now=NOON)  # one event more, at the same moment, as within

    assert (during, history_of(owner).blocked) == ({maria.pk}, set())


@pytest.mark.django_db(transaction=True)
def test_wishes_count_from_the_moment_they_are_said():
    owner = cast.owner()
    goal, other = make.goal(owner, roles=("science writer",)), make.goal(owner, "Explore", kind="explore")
    maria, tom = make.contact(owner), make.contact(owner, "Tom Ashby", title="Editor")
    agree(owner, goal)

    pin(owner, goal.pk, tom.pk, now=NOON)
    agree(owner, goal)
    pin(owner, goal.pk, maria.pk, now=NOON)
    agree(owner, goal)
    hide(owner, maria.pk, why="not now", goal=other.pk, now=NOON)
    agree(owner, goal)
    agree(owner, other)
    hide(owner, tom.pk, why="my old boss", now=NOON)
    agree(owner, goal)
    agree(owner, other)
    show_again(owner, tom.pk, now=NOON)
    agree(owner, goal)
    unpin(owner, goal.pk, tom.pk, now=NOON)
    agree(owner, goal)
    weigh(owner, goal.pk, {"role-words": "not", "reachable": "more"}, now=NOON)
    agree(owner, Goal.objects.get(pk=goal.pk))


@pytest.mark.django_db(transaction=True)
def test_a_list_looked_at_again_asks_once_whether_anything_happened(django_assert_num_queries):
    owner = cast.owner()
    goal = make.goal(owner)
    make.contact(owner)
    first = shortlist(owner, goal.pk, now=NOON, limit=9)

    with django_assert_num_queries(1):
        again = shortlist(owner, goal.pk, now=NOON, limit=9)

    assert again == first


def wished(owner: Account, goal: Goal) -> Wishes:
    """As the tables tell it."""
    hidden = Hiding.objects.filter(account=owner).covering(goal.pk)
    return Wishes(
        pinned=tuple(Pin.objects.filter(goal=goal).values_list("contact_id", flat=True)),
        hidden=frozenset(hidden.values_list("contact_id", flat=True)),
    )


def agree(owner: Account, goal: Goal) -> None:
    core, profile, book = goal.as_core(), own.profile(owner).as_core(), Book(owner)
    told = {"today": NOON.date(), "register": register(), "wishes": wished(owner, goal)}
    everybody = rank(core, profile, candidates_of(owner), **told)
    found = best(core, profile, book.sights, book.few, limit=2, **told)
    assert found == everybody[:2]
    assert book.best(core, profile, limit=9, today=NOON.date()) == everybody
    assert shortlist(owner, goal.pk, now=NOON) == shortlist(owner, goal.pk, now=NOON, limit=9)
    steps = easiest_first(candidates_of(owner), profile=profile)
    assert easiest_of(book.sights, profile=profile, start=0, stop=9).ids == tuple(each.contact.id for each in steps)
