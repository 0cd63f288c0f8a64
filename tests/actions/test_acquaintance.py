"""Mails tell who knows whom: from the headers alone, once for each mail, and only between people of the book."""

from __future__ import annotations

from datetime import date, timedelta
from types import MappingProxyType

import pytest

from askwell.actions import contacts
from askwell.actions.acquaintance import note_acquaintance
from askwell.adapters.letters import Letter, parse
from askwell.models import Tie
from askwell.queries.introductions import connectors
from tests import make
from tests.cast import NOON

MINE = "kofi@leeds.example"


@pytest.fixture
def people(owner) -> dict[str, str]:
    names = ("Maria Lindqvist", "Priya Nair", "Tom Ashby")
    return {name.split()[0].lower(): make.contact(owner, name, employer="").pk for name in names}


def letter(sender: str = "priya", to: tuple[str, ...] = ("maria",), *, n: int = 1, **known) -> Letter:
    at = {"sent_at": NOON - timedelta(days=n)} | known
    return Letter(
        message_id=f"<{n}@harbour.example>",
        sender_address=f"{sender}@harbour.example",
        to=(MINE,),
        cc=tuple(f"{each}@Harbour.example" for each in to),
        **at,
    )


def ties(people: dict[str, str]) -> set[tuple[str, str, int]]:
    names = {id: name for name, id in people.items()} | {None: "me"}
    return {(names[each.knower_id], names[each.known_id], each.letters) for each in Tie.objects.all()}


def pair(people: dict[str, str], one: str, other: str, letters: int) -> tuple[str, str, int]:
    first, second = sorted((one, other), key=people.__getitem__)
    return first, second, letters


def test_people_on_one_mail_know_each_other_and_the_sender_knows_me(owner, people):
    note_acquaintance(owner, [letter()], mine=MINE, now=NOON)

    assert ties(people) == {pair(people, "priya", "maria", 1), ("me", "priya", 1)}


def test_a_mail_that_is_read_twice_counts_once(owner, people):
    for _ in range(2):
        note_acquaintance(owner, [letter(n=1), letter(n=2)], mine=MINE, now=NOON)

    assert ties(people) == {pair(people, "priya", "maria", 2), ("me", "priya", 2)}
    assert set(Tie.objects.values_list("last_on", flat=True)) == {date(2026, 11, 22)}


def test_a_clock_that_runs_ahead_is_not_believed(owner, people):
    note_acquaintance(owner, [letter(sent_at=NOON + timedelta(days=900))], mine=MINE, now=NOON)

    assert set(Tie.objects.values_list("last_on", flat=True)) == {NOON.date()}


@pytest.mark.parametrize(
    "headers",
    [{"list-id": "<choir.example>"}, {"auto-submitted": "auto-replied"}, {"precedence": "bulk"}],
)
def test_lists_and_machines_tell_nothing(owner, people, headers):
    note_acquaintance(owner, [letter(headers=MappingProxyType(headers))], mine=MINE, now=NOON)

    assert ties(people) == set()


def test_a_mail_to_a_crowd_tells_nothing(owner, people):
    crowd = ("maria", *(f"guest{number}" for number in range(8)))

    note_acquaintance(owner, [letter(to=crowd)], mine=MINE, now=NOON)

    assert ties(people) == set()


def test_people_who_are_not_in_the_book_stay_unknown(owner, people):
    note_acquaintance(owner, [letter(sender="somebody", to=("else",))], mine=MINE, now=NOON)

    assert ties(people) == set()


def test_the_users_own_word_stays_and_counts_more(owner, people):
    contacts.add_tie(owner, people["maria"], people["priya"], how="row in one boat", now=NOON)
    note_acquaintance(owner, [letter(n=each) for each in range(30)], mine=MINE, now=NOON)

    found = connectors(owner, people["maria"], now=NOON)

    assert [(each.name, each.because) for each in found] == [
        ("Priya Nair", "Priya Nair knows Maria Lindqvist: row in one boat.")
    ]
    assert Tie.objects.get(knower__isnull=False).letters == 20


def test_cc_is_read_from_the_letter():
    read = parse(b"From: a@x.example\r\nTo: B <b@x.example>\r\nCc: c@x.example, D <d@x.example>\r\n\r\nHi")

    assert (read.to, read.cc) == (("b@x.example",), ("c@x.example", "d@x.example"))


def test_a_strangers_mail_ties_nobody_of_mine(owner, stranger, people):
    note_acquaintance(stranger, [letter()], mine=MINE, now=NOON)

    assert not Tie.objects.exists()
