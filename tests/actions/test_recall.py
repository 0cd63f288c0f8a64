"""Names that came to mind become people with a tie; nobody is doubled, and a prompt does not come twice."""

from __future__ import annotations

import pytest

from askwell.actions.recall import recall, recall_again, skip_prompt
from askwell.core.errors import Usage
from askwell.models import Contact, Tie
from askwell.queries.recall import where_recall_stands
from tests import make
from tests.cast import NOON

SCHOOL = "school:university of leeds"


def test_each_name_becomes_a_person_with_a_tie(owner):
    told = recall(owner, "Rosa Lindqvist, nurse\nTom Ashby", prompt=SCHOOL, now=NOON)

    assert [name for _, name in told.added] == ["Rosa Lindqvist", "Tom Ashby"]
    rosa = Contact.objects.get(name="Rosa Lindqvist").as_core(owner)
    assert (rosa.tie, rosa.title, rosa.schools) == ("classmate", "nurse", ("University of Leeds",))
    assert set(Tie.objects.values_list("kind", "how")) == {("classmate", "studied together at University of Leeds")}


def test_somebody_in_the_book_is_tied_and_not_doubled(owner):
    maria = make.contact(owner)
    priya = make.contact(owner, "Priya Nair", tie="friend")

    told = recall(owner, "maria lindqvist\nPriya Nair", prompt="neighbours", now=NOON)

    assert (told.added, told.tied, told.known) == ((), ((maria.pk, maria.name),), ((priya.pk, priya.name),))
    assert Contact.objects.count() == 2
    assert set(Tie.objects.values_list("known", "kind")) == {(maria.pk, "acquaintance"), (priya.pk, "friend")}


def test_of_two_people_with_one_name_nobody_is_chosen(owner):
    make.contact(owner, "Tom Ashby", email="tom@one.example")
    make.contact(owner, "Tom Ashby", email="tom@two.example")

    told = recall(owner, "Tom Ashby", prompt="neighbours", now=NOON)

    assert told.unclear == ("Tom Ashby",)
    assert not Tie.objects.exists()


def test_an_answered_and_a_skipped_prompt_do_not_come_back_until_it_begins_again(owner):
    first = where_recall_stands(owner)
    recall(owner, "Rosa Lindqvist", prompt=first.prompt.id, now=NOON)
    second = where_recall_stands(owner)
    skip_prompt(owner, second.prompt.id, now=NOON)
    third = where_recall_stands(owner)

    assert len({first.prompt.id, second.prompt.id, third.prompt.id}) == 3
    assert (third.done, third.left, third.people) == (2, first.left - 2, 1)
    recall_again(owner, now=NOON)
    assert where_recall_stands(owner).prompt == first.prompt


@pytest.mark.parametrize("typed", ["", " \n 12 ", "\n".join(f"Person {letter}" for letter in "abcdefghijklm")])
def test_no_name_and_too_many_names_are_refused_and_keep_nothing(owner, typed):
    with pytest.raises(Usage):
        recall(owner, typed, prompt="neighbours", now=NOON)

    assert (Contact.objects.count(), where_recall_stands(owner).done) == (0, 0)


def test_a_prompt_that_is_not_there_is_refused(owner):
    with pytest.raises(Usage):
        recall(owner, "Rosa", prompt="school:of hard knocks", now=NOON)


def test_a_strangers_recall_touches_nothing_of_mine(owner, stranger):
    make.contact(owner, "Rosa Lindqvist")

    recall(stranger, "Rosa Lindqvist", prompt="neighbours", now=NOON)

    assert Contact.objects.of(owner).count() == Contact.objects.of(stranger).count() == 1
