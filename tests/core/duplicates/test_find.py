"""Who stands in a book twice: in small books, in words, and counted on invented directories."""

from __future__ import annotations

from random import Random

import pytest

from askwell.bench.benches.duplicates import entries_of, judged
from askwell.bench.people import directory
from askwell.core.duplicates import CERTAIN, LIKELY, Entry, Pair, Study, find

MARIA = Entry(id="1", given="Maria", family="Lindqvist")
PLACES = ("Leeds", "Porto", "Bergen", "Lyon", "Ghent")


def book(*entries: Entry, others: int = 200) -> list[Entry]:
    """These entries among people who have nothing to do with them."""
    dice = Random(5)
    return [
        *entries,
        *(
            Entry(
                id=f"other-{number}",
                given=dice.choice("BDFGKLNPRSTV")
                + dice.choice("aeiou")
                + dice.choice(("rrit", "lden", "mmo", "vika")),
                family="".join(dice.choice(("bo", "ka", "ten", "ri", "sul", "mar", "ge")) for _ in range(4)).title(),
                employers=(f"Firm {dice.randrange(40)}",),
                studies=(Study(f"School {dice.randrange(30)}", 1990 + dice.randrange(30)),),
                place=dice.choice(PLACES),
            )
            for number in range(others)
        ),
    ]


def pairs(*entries: Entry, others: int = 200) -> list[Pair]:
    mine = {each.id for each in entries}
    return [each for each in find(book(*entries, others=others)) if {each.first, each.second} <= mine]


def only(*entries: Entry) -> Pair:
    found = pairs(*entries)
    assert len(found) == 1
    return found[0]


def test_a_book_without_anybody_has_no_pairs():
    assert find([]) == find([MARIA]) == []


def test_the_same_mail_address_and_a_name_are_certain():
    found = only(
        MARIA._replace(emails=("maria@harbour.example",)),
        MARIA._replace(id="2", given="María", emails=("Maria@Harbour.example",)),
    )

    assert found.certainty == CERTAIN
    assert found.because[0] == "The same mail address, maria@harbour.example."


def test_one_letter_and_an_employer_are_likely_and_said_in_words():
    found = only(
        MARIA._replace(employers=("Harbour Press",)),
        MARIA._replace(id="2", family="Lindquist", employers=("The Harbour Press, Inc.",)),
    )

    assert found.certainty == LIKELY
    assert set(found.because) == {
        "Last names differ by one letter: Lindqvist and Lindquist.",
        "Both worked at Harbour Press.",
        "The same first name, Maria.",
    }
    assert found.against == ()


def test_a_double_name_in_one_word_and_in_two_is_one():
    (found,) = pairs(
        Entry(id="1", given="Hans-Peter", family="Müller", employers=("Tideline",)),
        Entry(id="2", given="Hanspeter", family="Mueller", employers=("Tideline GmbH",)),
    )

    assert "Hans-Peter and Hanspeter are one first name, written in two ways." in found.because


def test_half_of_a_double_name_may_be_left_out():
    (found,) = pairs(
        Entry(id="1", given="Hans-Peter", family="Lindqvist", employers=("Tideline",)),
        Entry(id="2", given="Hans", family="Lindqvist", employers=("Tideline",)),
    )

    assert "Hans-Peter and Hans begin with the same name." in found.because


def test_two_double_names_that_begin_alike_are_two_people():
    assert not pairs(
        Entry(id="1", given="Jean-Luc", family="Martin", employers=("Tideline",)),
        Entry(id="2", given="Jean-Pierre", family="Martin", employers=("Tideline",)),
    )


def test_a_short_name_and_an_accent_are_no_hindrance():
    found = only(
        Entry(id="1", given="Bill", family="Møller", place="Leeds"),
        Entry(id="2", given="William", family="Moller", place="Leeds, United Kingdom"),
    )

    assert "Bill is short for William." in found.because
    assert "Both live in Leeds." in found.because


def test_names_the_wrong_way_round_are_found_where_they_work():
    found = only(
        Entry(id="1", given="Tove", family="Hallström", employers=("Aire Water",)),
        Entry(id="2", given="Hallström", family="Tove", employers=("Aire Water",)),
    )

    assert "First and last name stand the other way round: Tove Hallström and Hallström Tove." in found.because


def test_a_rare_name_alone_is_likely_and_a_common_one_says_nothing():
    john = Entry(id="3", given="John", family="Smith")

    assert [(each.first, each.second, each.certainty) for each in pairs(MARIA, MARIA._replace(id="2"), john)] == [
        ("1", "2", LIKELY)
    ]
    assert pairs(john, john._replace(id="4")) == []


def test_a_name_that_many_have_is_no_evidence_even_at_one_school():
    """The trap of large books: sixty people called Smith finished the same school."""
    smiths = [
        Entry(id=str(number), given="Anna", family="Smith", studies=(Study("Leeds", 1990 + number % 30),))
        for number in range(60)
    ]

    assert pairs(*smiths) == []


def test_two_profiles_speak_against_it():
    one = MARIA._replace(employers=("Aire Water",), links=("https://www.linkedin.com/in/maria-a",))
    other = one._replace(id="2", links=("https://linkedin.com/in/maria-b",))
    same_mail = {"emails": ("maria@aire.example",), "phones": ("+44 113 496 0000",)}

    assert pairs(one, other) == []
    found = only(one._replace(**same_mail), other._replace(**same_mail))
    assert found.certainty == LIKELY
    assert found.against[0] == "Two LinkedIn profiles: linkedin.com/in/maria-a and linkedin.com/in/maria-b."


def test_two_years_at_one_school_speak_against_it():
    one = MARIA._replace(studies=(Study("University of Leeds", 2010, "BSc"),), emails=("maria@aire.example",))
    other = one._replace(id="2", studies=(Study("University of Leeds", 2014, "BSc"),))

    assert only(one, other).against == ("Different years at University of Leeds: 2010 and 2014.",)
    assert pairs(one._replace(emails=()), other._replace(emails=())) == []


@pytest.mark.parametrize("given", ["Peter", "Jonas"])
def test_a_family_with_one_mailbox_is_not_one_person(given: str):
    shared = ("home@lindqvist.example",)

    assert pairs(MARIA._replace(emails=shared), MARIA._replace(id="2", given=given, emails=shared)) == []


def test_an_office_address_that_everybody_has_brings_nobody_together():
    office = [each._replace(id=each.id, emails=("info@aire.example",)) for each in book(others=40)]

    assert find(office) == []


def test_the_order_of_the_entries_changes_nothing():
    invented = list(entries_of(directory(3_000, seed=8)))

    def said(entries: list[Entry]) -> set[tuple[frozenset[str], float, str]]:
        return {(frozenset((each.first, each.second)), each.weight, each.certainty) for each in find(entries)}

    shuffled = invented.copy()
    Random(1).shuffle(shuffled)
    assert said(shuffled) == said(invented)


@pytest.mark.parametrize("seed", [21, 22])
def test_invented_people_who_are_listed_twice_are_found_and_nobody_else(seed: int):
    known = directory(10_000, seed=seed)

    precision, recall = judged(find(list(entries_of(known))), known)

    assert precision >= 0.99
    assert recall >= 0.97


def test_two_names_of_one_employer_speak_for_one_person():
    found = only(
        MARIA._replace(employers=("I.B.M.",)),
        MARIA._replace(id="2", given="Mariah", employers=("International Business Machines",)),
    )

    assert "Both worked at I.B.M." in found.because
    assert found.against == ()
