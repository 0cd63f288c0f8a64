"""The index in memory is as new as the database, after whatever was done to people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from askwell.actions import contacts, conversations, demo, outreach, replies
from askwell.actions.imports import import_file, undo_import
from askwell.models import Account, Book, Contact, Membership, Position
from askwell.queries import people_index
from askwell.queries.search import Found, PersonLine, find, find_chosen, who
from tests import cast, make
from tests.cast import NOON

FILE = b"Name,Company,Position\nIvo Horvat,Drava Rail,Signal engineer\nUma Pillai,Drava Rail,Timetable planner\n"
NEWER = b"Name,Company,Position,Location\nIvo Horvat,Drava Rail,Signal engineer,Osijek\n"


def names(found: Found) -> list[str]:
    return [each.name for each in found.contacts]


def sees(account: Account, text: str) -> list[str]:
    """What is found, after the index that was kept and one that is built anew have been held together."""
    kept = find(account, text)
    everything, was = find(account), people_index._KEPT._held.copy()
    people_index.forget()
    assert (find(account, text), find(account)) == (kept, everything)
    people_index._KEPT._held.update(was)
    return names(kept)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """How many people each reading of the database brought."""
    brought: list[int] = []
    real = people_index._read

    def counting(book: str, *, since: int):
        part = real(book, since=since)
        brought.append(part.size)
        return part

    monkeypatch.setattr(people_index, "_read", counting)
    people_index.forget()
    yield brought


@pytest.mark.django_db(transaction=True)
def test_a_search_sees_every_change_at_once():
    owner = cast.owner()
    assert sees(owner, "maria") == []

    maria = make.contact(owner)
    assert sees(owner, "maria") == ["Maria Lindqvist"]
    contacts.edit_contact(owner, maria.pk, name="Marja Lind", school="Uppsala", now=NOON)
    assert (sees(owner, "lindqvist"), sees(owner, "uppsala")) == ([], ["Marja Lind"])
    contacts.edit_contact(owner, maria.pk, title="", employer="", school="", now=NOON)
    assert (sees(owner, "harbour"), sees(owner, "uppsala")) == ([], [])
    contacts.add_fact(owner, maria.pk, "Keeps bees", source="you", now=NOON)
    contacts.add_fact(owner, maria.pk, "Snores on trains", source="you", private=True, now=NOON)
    assert (sees(owner, "bees"), sees(owner, "snores")) == (["Marja Lind"], ["Marja Lind"])

    first = import_file(owner, FILE, file_name="rail.csv", now=NOON)
    assert sees(owner, "drava") == ["Ivo Horvat", "Uma Pillai"]
    second = import_file(owner, NEWER, file_name="newer.csv", now=NOON)
    assert sees(owner, "osijek") == ["Ivo Horvat"]
    undo_import(owner, second.id, now=NOON)
    assert sees(owner, "osijek") == []
    undo_import(owner, first.id, now=NOON)
    assert sees(owner, "drava") == []

    talk = make.held(owner, at=NOON - timedelta(days=2), to=maria, takeaway="")
    conversations.note(owner, talk.pk, "Shadow a binder", tag="takeaway", now=NOON)
    assert sees(owner, "binder") == ["Marja Lind"]
    person = conversations.take_referral(
        owner, talk.pk, name="Otto Weil", address="otto@press.example", may_mention=True, now=NOON
    )
    assert sees(owner, "otto") == ["Otto Weil", "Marja Lind"]  # the note of who named him finds her too
    contacts.remove_contact(owner, person.pk, now=NOON)
    assert sees(owner, "weil") == ["Marja Lind"]


@pytest.mark.django_db(transaction=True)
def test_a_name_that_came_in_an_answer_is_found():
    owner = cast.owner()
    it = make.asked(owner, at=NOON - timedelta(days=3))
    assert sees(owner, "bruno") == []

    replies.tell_reply(owner, it.pk, kind="referred", now=NOON, name="Bruno Sala", address="", may_mention=True)

    assert sees(owner, "bruno") == ["Bruno Sala"]
    outreach.close_outreach(owner, it.pk, now=NOON)
    assert sees(owner, "bruno") == ["Bruno Sala"]


@pytest.mark.django_db(transaction=True)
def test_the_demo_is_found_and_gone_again():
    account = demo.build_demo(now=NOON)
    assert len(sees(account, "")) == Contact.objects.count()

    demo.clear_demo()

    assert find(account).total == 0


@pytest.mark.django_db(transaction=True)
def test_an_edit_reads_only_the_changed_and_nothing_reads_nobody(reads):
    owner = cast.owner()
    for number in range(5):
        make.contact(owner, f"Person{number} Number", email="")
    find(owner)
    maria = make.contact(owner)
    find(owner, "maria")
    contacts.edit_contact(owner, maria.pk, place="Leeds", now=NOON)
    find(owner, "leeds")
    find(owner, "leeds")
    contacts.remove_contact(owner, maria.pk, now=NOON)

    assert find(owner).total == 5
    assert reads == [5, 1, 1, 0]


@pytest.mark.django_db(transaction=True)
def test_many_small_changes_are_read_as_one(reads):
    owner = cast.owner()
    for number in range(12):
        make.contact(owner, f"Person{number} Number", email="")
        find(owner)

    assert find(owner).total == 12
    assert len(people_index.people_of(owner)) <= 1 + people_index.PARTS
    assert max(reads) < 12


@pytest.mark.django_db(transaction=True)
def test_when_much_has_changed_all_is_read_anew(reads):
    owner = cast.owner()
    make.contact(owner)
    find(owner)
    rows = "\n".join(f"Person {number},Drava Rail" for number in range(150))
    import_file(owner, f"Name,Company\n{rows}\n".encode(), file_name="rail.csv", now=NOON)

    assert find(owner, "drava").total == 150
    assert reads == [1, 150, 151]
    assert len(people_index.people_of(owner)) == 1


@pytest.mark.django_db(transaction=True)
def test_the_least_used_book_is_forgotten_when_there_are_too_many_people(reads, monkeypatch):
    monkeypatch.setattr(people_index, "MOST_PEOPLE", 3)
    one, two = cast.owner(), cast.stranger()
    for account in (one, one, two, two):
        make.contact(account, f"Person {Contact.objects.count()}", email="")
    for account in (one, two, two, one):
        assert find(account).total == 2

    assert reads == [2, 2, 2]


def test_what_is_rolled_back_was_never_kept(owner):
    """A test runs in a transaction that is taken back: nothing read in it may outlive it."""
    make.contact(owner)

    assert find(owner, "maria").total == 1
    assert not set(people_index._KEPT._held) & set(Book.objects.values_list("pk", flat=True))


@pytest.fixture
def shared(owner: Account, stranger: Account) -> Book:
    """A directory of which both are members, besides their own books."""
    book = Book.objects.create(name="Choir", created_at=NOON)
    for account in (owner, stranger):
        Membership.objects.create(book=book, account=account)
    contact = make.contact(owner, "Anna Both", email="")
    Contact.objects.filter(pk=contact.pk).update(book=book)
    return book


def test_members_of_a_shared_book_find_theirs_and_nobody_elses(shared, owner, stranger):
    make.contact(owner, "Olu Mine", email="")
    make.contact(stranger, "Stig Theirs", email="")

    assert names(find(owner)) == ["Anna Both", "Olu Mine"]
    assert names(find(stranger)) == ["Anna Both", "Stig Theirs"]
    assert find(owner).facets["employer"][0].count == 2


def test_a_private_word_about_somebody_shared_is_found_by_its_own_account_alone(shared, owner, stranger):
    anna = Contact.objects.get(name="Anna Both")
    contacts.add_fact(owner, anna.pk, "Hums during talks", source="you", private=True, now=NOON)
    contacts.add_fact(owner, anna.pk, "Sings alto", source="you", now=NOON)
    talk = make.held(owner, at=NOON - timedelta(days=2), to=anna, takeaway="")
    conversations.note(owner, talk.pk, "Try the archive", now=NOON)

    assert [find(owner, text).total for text in ("hums", "archive", "alto")] == [1, 1, 1]
    assert [find(stranger, text).total for text in ("hums", "archive", "alto")] == [0, 0, 1]


def test_a_chosen_facet_is_exact_and_a_typed_one_is_not(owner):
    make.contact(owner, "Ada", school="Leeds Arts", email="")
    make.contact(owner, "Ben", school="Leeds", email="")

    assert names(find(owner, school="leeds")) == ["Ada", "Ben"]
    assert names(find_chosen(owner, "", {"school": "leeds"})) == ["Ben"]
    assert [each.name for each in who(owner, "", {"school": "Leeds"}).people] == ["Ben"]


def test_lists_are_whole_unless_limited(owner):
    for number in range(60):
        make.contact(owner, f"Person {number}", employer=f"Employer {number}", email="")

    assert len(find(owner).facets["employer"]) == 60
    assert len(find(owner, limit=1).facets["employer"]) == 50
    assert (len(find(owner).contacts), len(find(owner, limit=7).contacts)) == (60, 7)


def test_a_line_says_what_is_known_of_the_newest_job(owner):
    headings = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    file = f"{headings}\nUma,Pillai,,uma@drava.example,Drava,Planner,05 Mar 2024\n".encode()
    import_file(owner, file, file_name="Connections.csv", now=NOON)
    uma = find(owner, "uma").contacts[0]
    contacts.edit_contact(owner, uma.id, school="Osijek", now=NOON)
    Position.objects.create(contact_id=uma.id, title="Trainee", employer="Drava", ended=date(2020, 1, 1), rank=1)
    Position.objects.create(contact_id=uma.id, title="Choir lead", employer="Choir", rank=2)

    line = find(owner, "uma").contacts[0]

    assert line == PersonLine(
        id=uma.id, name="Uma Pillai", title="Planner", employer="Drava", place="", email="uma@drava.example",
        schools=("Osijek",), connected_on=date(2024, 3, 5),
    )  # fmt: skip


def test_every_facet_is_told_even_if_nothing_is_known(owner):
    assert find(owner).facets == dict.fromkeys(("employer", "role", "place", "school", "field", "year"), ())


@pytest.mark.parametrize("asked", [{"text": "ibm"}, {"employer": "IBM"}, {"text": "business machines"}])
def test_an_employer_is_found_under_each_of_its_names(owner, asked):
    make.contact(owner, "Ada Bell", employer="International Business Machines", title="Writer", email="")
    make.contact(owner, "Ben Cho", employer="IBM Corp.", title="Writer", email="")
    make.contact(owner, "Cleo Diaz", employer="Tideline", title="Writer", email="")

    found = find(owner, **asked)

    assert {each.name for each in found.contacts} == {"Ada Bell", "Ben Cho"}
