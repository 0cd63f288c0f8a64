"""Two entries become one, with everything that happened to either, and come apart exactly as they were."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.apps import apps

from askwell.actions import contacts, do_not_contact, duplicates, messages
from askwell.actions import outreach as outreaches
from askwell.actions.imports import import_file, undo_import
from askwell.actions.merges import merge_contacts, undo_merge
from askwell.core.errors import NotFound, Refusal, Usage
from askwell.core.taking_back import TakenBack
from askwell.models import Account, Block, Contact, Event, Fact, Goal, Likeness, Merge, Message, Outreach, Tie
from askwell.queries import own
from askwell.queries.search import find
from askwell.queries.sending import blocked
from tests import make
from tests.cast import NOON


@pytest.fixture
def maria(owner: Account) -> Contact:
    return make.contact(owner, "Maria Lindqvist", place="Leeds")


@pytest.fixture
def twin(owner: Account) -> Contact:
    """The same person from another list, with a slip of the pen."""
    return make.contact(
        owner,
        "Maria Lindquist",
        email="m.lindqvist@tideline.example",
        employer="Tideline",
        title="Editor",
        place="York",
        school="University of Leeds",
        url="https://www.linkedin.com/in/maria-lindqvist",
        tie="friend",
    )


def everything(*besides: str) -> dict[str, list[Any]]:
    """Every row of every table but those that only tell what happened, and without how often it did."""
    silent = {"event", "merge", *besides}
    return {
        model._meta.db_table: sorted(str(sorted(_lasting(row).items(), key=str)) for row in model.objects.values())
        for model in apps.get_app_config("askwell").get_models()
        if model._meta.db_table not in silent
    }


def _lasting(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "revision"}


def test_what_only_one_knew_is_known_of_the_one_that_stays(owner, maria, twin):
    merge_contacts(owner, maria.pk, twin.pk, now=NOON)

    it = own.contact(owner, maria.pk).as_core(owner)
    assert (it.name, it.place, it.employer, it.tie) == ("Maria Lindqvist", "Leeds", "Harbour Press", "friend")
    assert it.emails == ("maria@harbour.example", "m.lindqvist@tideline.example")
    assert [each.employer for each in it.positions] == ["Harbour Press", "Tideline"]
    assert it.schools == ("University of Leeds",)
    assert it.links == ("https://www.linkedin.com/in/maria-lindqvist",)
    with pytest.raises(NotFound):
        own.contact(owner, twin.pk)
    assert [each.name for each in find(owner).contacts] == ["Maria Lindqvist"]


def test_the_user_says_which_value_stays(owner, maria, twin):
    merge_contacts(owner, maria.pk, twin.pk, now=NOON, take=("name", "job", "place", "email"))

    it = own.contact(owner, maria.pk).as_core(owner)
    assert (it.name, it.family_name, it.place, it.employer) == ("Maria Lindquist", "Lindquist", "York", "Tideline")
    assert it.emails == ("m.lindqvist@tideline.example", "maria@harbour.example")


def test_the_address_to_write_to_stays_also_when_the_other_is_older(owner, maria, twin):
    merge_contacts(owner, twin.pk, maria.pk, now=NOON)

    assert own.contact(owner, twin.pk).as_core(owner).emails[0] == "m.lindqvist@tideline.example"


@pytest.mark.parametrize(
    "take", [(), ("name", "job", "headline", "place", "zone", "country", "email", "tie", "connected")]
)
def test_an_undo_puts_everything_back_exactly(owner, maria, twin, take):
    """With a history on either side and everything that can stand in each other's way."""
    _lived_through(owner, maria, twin)
    before = everything()

    made = merge_contacts(owner, maria.pk, twin.pk, now=NOON, take=take)
    assert everything() != before
    undo_merge(owner, made.pk, now=NOON)

    assert everything() == before


def _lived_through(owner: Account, maria: Contact, twin: Contact) -> None:
    talk = make.held(owner, at=NOON - timedelta(days=30), to=maria)
    outreaches.close_outreach(owner, talk.outreach_id, now=NOON - timedelta(days=20))
    make.asked(owner, at=NOON - timedelta(days=2), to=twin)
    other = make.contact(owner, "Bram de Wit")
    for each in (maria, twin):
        contacts.add_tie(owner, other.pk, each.pk, how="sings with her", now=NOON)
        contacts.add_fact(owner, each.pk, "Wrote on peat bogs", source="you", now=NOON)
        do_not_contact.block(owner, each.pk, now=NOON)
    contacts.add_tie(owner, maria.pk, twin.pk, how="the same desk", now=NOON)
    contacts.add_tie(owner, "me", maria.pk, how="colleague", now=NOON)
    contacts.edit_contact(owner, twin.pk, zone="Europe/London", country="GB", now=NOON)
    contacts.edit_contact(owner, maria.pk, school="University of Leeds", now=NOON)
    Contact.objects.filter(pk=twin.pk).update(headline="Editor, once a hydrologist", connected_on=date(2024, 3, 5))
    maria.addresses.create(
        kind="email", value="M.Lindqvist@tideline.example", normalised="m.lindqvist@tideline.example"
    )
    twin.addresses.filter(kind="email").update(dead=True)
    twin.addresses.create(kind="phone", value="+44 113 496 0000", normalised="+441134960000")
    twin.positions.create(employer="Harbour Press", employer_folded="harbour press", title="", rank=1)
    duplicates.look_for_duplicates(owner)
    duplicates.say_two_people(owner, twin.pk, other.pk, now=NOON)
    duplicates.say_two_people(owner, other.pk, maria.pk, now=NOON)


def test_both_histories_go_on_as_one(owner, maria, twin):
    talk = make.held(owner, at=NOON - timedelta(days=30), to=maria)
    outreaches.close_outreach(owner, talk.outreach_id, now=NOON - timedelta(days=20))
    it = make.asked(owner, at=NOON - timedelta(days=2), to=twin)

    merge_contacts(owner, maria.pk, twin.pk, now=NOON)

    theirs = Outreach.objects.filter(contact=maria).order_by("created_at")
    assert [each.pk for each in theirs] == [talk.outreach_id, it.pk]
    assert Message.objects.filter(outreach__contact=maria, state="sent").count() == 2
    assert talk.notes.count() == 1
    with pytest.raises(Refusal) as refusal:  # they are asked already, under the other name
        outreaches.draft(owner, maria.pk, goal=it.goal_id, kind="ask-email", now=NOON)
    assert refusal.value.code == "limit"


def test_do_not_contact_on_either_side_wins(owner, maria, twin):
    do_not_contact.block(owner, twin.pk, now=NOON)
    draft = make.draft(owner, to=maria)

    merge_contacts(owner, maria.pk, twin.pk, now=NOON)

    assert blocked(owner, own.contact(owner, maria.pk)) == "Maria Lindqvist"
    with pytest.raises(Refusal) as refusal:
        messages.approve_message(owner, make.filled(draft).pk, now=NOON, wall=NOON)
    assert refusal.value.code == "do-not-contact"
    assert Block.objects.get().contact_id == maria.pk


def test_two_open_outreaches_are_refused_and_nothing_changes(owner, maria, twin):
    open_ones = [make.draft(owner, to=each).outreach.pk for each in (maria, twin)]
    before = everything()

    with pytest.raises(Refusal) as refusal:
        merge_contacts(owner, maria.pk, twin.pk, now=NOON)

    assert refusal.value.says == (
        "You are in touch with both: Maria Lindqvist and Maria Lindquist each have an open outreach."
    )
    assert any(id in refusal.value.hint for id in open_ones)
    assert everything() == before


def test_what_came_after_a_merge_stays_with_the_one_that_stayed(owner, maria, twin):
    made = merge_contacts(owner, maria.pk, twin.pk, now=NOON)
    contacts.add_fact(owner, maria.pk, "Moved to Hull", source="you", now=NOON)
    contacts.edit_contact(owner, maria.pk, place="Hull", now=NOON)
    it = make.draft(owner, to=maria).outreach

    undo_merge(owner, made.pk, now=NOON)

    assert own.contact(owner, maria.pk).place == "Hull"
    assert Fact.objects.get().contact_id == Outreach.objects.get(pk=it.pk).contact_id == maria.pk
    assert own.contact(owner, twin.pk).as_core(owner).emails == ("m.lindqvist@tideline.example",)


def test_merges_come_apart_in_the_opposite_order(owner, maria, twin):
    third = make.contact(owner, "M. Lindqvist", email="", employer="Tideline")
    before = everything()
    first = merge_contacts(owner, twin.pk, third.pk, now=NOON)
    second = merge_contacts(owner, maria.pk, twin.pk, now=NOON + timedelta(minutes=1))

    with pytest.raises(Refusal) as refusal:
        undo_merge(owner, first.pk, now=NOON)
    assert second.pk in refusal.value.hint
    undo_merge(owner, second.pk, now=NOON)
    undo_merge(owner, first.pk, now=NOON)

    assert everything() == before


def test_a_second_undo_changes_nothing(owner, maria, twin):
    made = merge_contacts(owner, maria.pk, twin.pk, now=NOON)
    undo_merge(owner, made.pk, now=NOON)
    before = everything(), Event.objects.count()

    undo_merge(owner, made.pk, now=NOON)

    assert (everything(), Event.objects.count()) == before


@pytest.mark.parametrize("which", ["same", "strange-first", "strange-second", "field"])
def test_what_makes_no_sense_is_refused(owner, stranger, maria, twin, which):
    theirs = make.contact(stranger, "Somebody Else")
    told = {
        "same": (Usage, maria.pk, maria.pk, ()),
        "strange-first": (NotFound, theirs.pk, maria.pk, ()),
        "strange-second": (NotFound, maria.pk, theirs.pk, ()),
        "field": (Usage, maria.pk, twin.pk, ("shoe-size",)),
    }[which]
    before = everything("membership")

    with pytest.raises(told[0]):
        merge_contacts(owner, told[1], told[2], now=NOON, take=told[3])

    assert everything("membership") == before


def test_somebody_elses_merge_is_not_found(owner, stranger, maria, twin):
    made = merge_contacts(owner, maria.pk, twin.pk, now=NOON)

    with pytest.raises(NotFound):
        undo_merge(stranger, made.pk, now=NOON)
    assert Merge.objects.get().undone_at is None


def test_an_import_that_is_undone_leaves_who_was_merged(owner, maria):
    file = b"Name,Employer,Email\nMaria Lindquist,Tideline,m@tideline.example\nTom Ash,Tideline,\n"
    report = import_file(owner, file, file_name="list.csv", now=NOON)
    twin = Contact.objects.get(name="Maria Lindquist")
    merge_contacts(owner, maria.pk, twin.pk, now=NOON)

    counts = undo_import(owner, str(report.id), now=NOON)

    assert counts == TakenBack(removed=1, kept=1)
    assert [each.name for each in Contact.objects.all()] == ["Maria Lindqvist"]


@pytest.mark.parametrize(
    "file",
    [
        b"Name,Employer,Email\nMaria Lindquist,Tideline,m@tideline.example\n",
        b"Name,Employer,Title\nMaria Lindquist,Tideline,Editor\n",
        b"Name\nMaria Lindquist\n",
    ],
)
def test_the_same_file_after_a_merge_brings_nothing_new(owner, maria, file):
    import_file(owner, file, file_name="list.csv", now=NOON)
    merge_contacts(owner, maria.pk, Contact.objects.get(name="Maria Lindquist").pk, now=NOON)
    before = everything("import")

    report = import_file(owner, file, file_name="list.csv", now=NOON)

    assert (report.added, report.changed, report.same) == (0, 0, 1)
    assert everything("import") == before | {"book": everything()["book"]}


def test_a_pair_with_the_one_that_went_is_a_pair_with_the_one_that_stayed(owner, maria, twin):
    third = make.contact(owner, "Maria Lindqust", email="", employer="Tideline")
    duplicates.look_for_duplicates(owner)
    assert Likeness.objects.filter(first__in=(twin, third), second__in=(twin, third)).exists()

    merge_contacts(owner, maria.pk, twin.pk, now=NOON)

    assert {frozenset((each.first_id, each.second_id)) for each in Likeness.objects.all()} == {
        frozenset((maria.pk, third.pk))
    }


def test_goals_and_ties_of_others_are_left_alone(owner, maria, twin):
    goal = make.goal(owner)
    friend = make.contact(owner, "Bram de Wit")
    contacts.add_tie(owner, friend.pk, twin.pk, how="sings with her", now=NOON)

    merge_contacts(owner, maria.pk, twin.pk, now=NOON)

    assert Goal.objects.get() == goal
    assert Tie.objects.get(knower=friend).known_id == maria.pk
