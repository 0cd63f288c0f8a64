"""Taking an import back: whom it added goes, what it changed is as before, and what is the user's own stays."""

from __future__ import annotations

import pytest

from askwell.actions import contacts, do_not_contact, goals, shortlist
from askwell.actions.facts import remove_fact
from askwell.actions.imports import undo_import
from askwell.core.errors import NotFound
from askwell.core.taking_back import TakenBack
from askwell.models import Account, Block, Contact
from askwell.queries import own
from askwell.queries.imports import imported, imports
from tests import make
from tests.actions.brought import ANA, TOM, book, bring, bring_list, bring_resume
from tests.cast import NOON


def test_an_undo_takes_out_whom_the_file_added(owner):
    make.contact(owner)
    report = bring(owner, ANA, TOM)

    answer = undo_import(owner, report.id, now=NOON)

    assert answer == TakenBack(removed=2)
    assert [each[0] for each in book(owner)] == ["Maria Lindqvist"]


def test_an_undo_puts_back_what_the_file_changed(owner):
    make.contact(owner, "Tom Ashby", employer="Aire Water", title="Intern", email="tom@ashby.example")
    before = book(owner)
    report = bring(owner, TOM)

    answer = undo_import(owner, report.id, now=NOON)

    assert answer == TakenBack(restored=1)
    assert book(owner) == before
    assert not Contact.objects.get().links.exists()


def test_an_undo_leaves_what_the_user_changed_since(owner):
    make.contact(owner, "Tom Ashby", employer="Aire Water", title="Intern", email="tom@ashby.example")
    report = bring(owner, TOM)
    contacts.edit_contact(owner, Contact.objects.get().pk, now=NOON, title="Head chemist")

    undo_import(owner, report.id, now=NOON)

    assert book(owner) == [("Tom Ashby", "Head chemist", "Aire Water", "tom@ashby.example")]


def test_an_undo_takes_out_of_the_profile_what_the_file_told(stranger):
    before = own.profile(stranger).as_core()
    report = bring_resume(stranger)

    done = undo_import(stranger, report.id, now=NOON)

    assert report.profile == ("headline", "name", "positions")
    assert done == TakenBack(profile=3)
    assert own.profile(stranger).as_core() == before


def test_a_file_that_only_filled_the_profile_can_be_taken_back_and_once_more_not(stranger):
    assert [bring_resume(stranger).reversible for _ in range(2)] == [True, False]


def test_an_undo_leaves_what_the_user_wrote_into_their_profile_since(stranger):
    report = bring_resume(stranger)
    goals.set_profile(stranger, now=NOON, headline="An editor of sea stories")

    undo_import(stranger, report.id, now=NOON)

    told = own.profile(stranger).as_core()
    assert (told.name, told.headline, told.positions) == ("", "An editor of sea stories", ())


def written_to(account: Account, contact: Contact) -> None:
    make.asked(account, at=NOON, to=contact)


def noted(account: Account, contact: Contact) -> None:
    contacts.add_fact(account, contact.pk, "Edits the shore series", source="you", now=NOON)


def tied(account: Account, contact: Contact) -> None:
    contacts.add_tie(account, "me", contact.pk, how="friend", now=NOON)


def blocked(account: Account, contact: Contact) -> None:
    do_not_contact.block(account, contact.pk, now=NOON)


def renamed(account: Account, contact: Contact) -> None:
    contacts.edit_contact(account, contact.pk, now=NOON, name="Ana Reyes Ortiz")


def pinned(account: Account, contact: Contact) -> None:
    shortlist.pin(account, make.goal(account).pk, contact.pk, now=NOON)


def hidden(account: Account, contact: Contact) -> None:
    shortlist.hide(account, contact.pk, why="my landlord", now=NOON)


@pytest.mark.parametrize("touch", [written_to, noted, tied, blocked, renamed, pinned, hidden])
def test_an_undo_keeps_whom_the_user_made_their_own(owner, touch):
    report = bring(owner, ANA, TOM)
    touch(owner, Contact.objects.get(name="Ana Reyes"))

    answer = undo_import(owner, report.id, now=NOON)

    assert answer == TakenBack(removed=1, kept=1)
    assert Contact.objects.get().given_name == "Ana"


def test_a_fact_that_was_taken_out_keeps_nobody(owner):
    report = bring(owner, ANA)
    fact = contacts.add_fact(owner, Contact.objects.get().pk, "Edits the shore series", source="you", now=NOON)
    remove_fact(owner, fact.pk, now=NOON)

    assert undo_import(owner, report.id, now=NOON) == TakenBack(removed=1)


def test_a_tie_from_the_file_itself_does_not_keep_anybody(owner):
    report = bring_list(owner, "Name,Relationship\nNoor Haddad,friend\n")

    assert undo_import(owner, report.id, now=NOON) == TakenBack(removed=1)


def test_what_changed_nothing_has_nothing_to_undo(owner):
    first = bring(owner, ANA)

    again = bring(owner, ANA)
    moved = bring(owner, ANA.replace("Editor", "Chief editor"))
    dry = bring(owner, TOM, dry_run=True)

    assert [each.reversible for each in (first, again, moved, dry)] == [True, False, True, False]
    assert {each.id: each.reversible for each in imports(owner, wall=NOON)} == {
        first.id: True,
        again.id: False,
        moved.id: True,
    }


def test_what_was_undone_has_nothing_to_undo(owner):
    report = bring(owner, ANA)

    undo_import(owner, report.id, now=NOON)

    assert not imported(owner, report.id, wall=NOON).reversible


def test_a_second_undo_does_nothing(owner):
    report = bring(owner, ANA)
    undo_import(owner, report.id, now=NOON)
    bring(owner, ANA)

    assert undo_import(owner, report.id, now=NOON) == TakenBack()
    assert Contact.objects.count() == 1


def test_somebody_elses_import_is_not_found(owner, stranger):
    report = bring(owner, ANA)

    with pytest.raises(NotFound):
        undo_import(stranger, report.id, now=NOON)
    assert Contact.objects.count() == 1


def test_a_block_outlives_the_import_that_brought_the_person(owner):
    report = bring(owner, ANA)
    do_not_contact.block(owner, Contact.objects.get().pk, now=NOON)

    undo_import(owner, report.id, now=NOON)

    assert Block.objects.count() == 1
