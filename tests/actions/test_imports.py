"""Files of people: in once however often they are read, every row accounted for."""

from __future__ import annotations

import pytest

from askwell.actions import contacts
from askwell.actions.imports import import_file, undo_import
from askwell.core.errors import Unreadable
from askwell.models import Contact, Import, Tie
from askwell.queries import own
from askwell.queries.search import find
from tests import make
from tests.actions.brought import ANA, CLUB, NOBODY, TOM, book, bring, bring_list, counts
from tests.cast import NOON


def test_people_come_in_with_what_the_file_says(owner):
    report = bring(owner, ANA, TOM)

    assert counts(report) == {"added": 2, "changed": 0, "same": 0, "merged": 0, "rejected": 0}
    assert book(owner) == [
        ("Ana Reyes", "Editor", "Tideline", ""),
        ("Tom Ashby", "Chemist", "Aire Water", "tom@ashby.example"),
    ]


def test_the_same_file_twice_changes_nothing(owner):
    bring(owner, ANA, TOM)
    before = list(Contact.objects.values()), book(owner)

    report = bring(owner, ANA, TOM)

    assert counts(report) == {"added": 0, "changed": 0, "same": 2, "merged": 0, "rejected": 0}
    assert (list(Contact.objects.values()), book(owner)) == before


@pytest.mark.parametrize(
    "data",
    [
        b"Name\nAnn Bee\nQuentin Quist\n",
        b"Name,Title\nAnn Bee,Editor\nAnn Bee,Writer\n",
        b"Name,School\nAnn Bee,Leeds\nAnn Bee,York\n",
        b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Bee,,,,,05 Mar 2024\n",
    ],
)
def test_a_name_alone_is_recognised_when_the_same_file_comes_again(owner, data):
    first = import_file(owner, data, file_name="list.csv", now=NOON)

    again = import_file(owner, data, file_name="list.csv", now=NOON)

    assert (again.added, again.changed, again.same) == (0, 0, first.added)


def test_a_name_alone_with_other_words_is_somebody_else(owner):
    import_file(owner, b"Name,Title\nAnn Bee,Editor\n", file_name="list.csv", now=NOON)

    report = import_file(owner, b"Name,Title\nAnn Bee,Writer\n", file_name="list.csv", now=NOON)

    assert report.added == 1


def test_nobody_works_at_self_employed_or_studied_at_none(owner):
    text = (
        "Name,Title,Company,School\nAna Reyes,Editor,Self-employed,N/A\nTom Ashby,Chemist,N/A,University of Leeds\n"
    )

    bring_list(owner, text)
    again = bring_list(owner, text)

    assert book(owner) == [("Ana Reyes", "Editor, self-employed", "", ""), ("Tom Ashby", "Chemist", "", "")]
    assert [each.schools for each in find(owner).contacts] == [(), ("University of Leeds",)]
    assert (again.same, again.changed) == (2, 0)


def test_every_row_is_in_one_count(owner):
    bring(owner, TOM)

    report = bring(owner, ANA, ANA, TOM.replace("Chemist", "Head chemist"), NOBODY)

    assert counts(report) == {"added": 1, "changed": 1, "same": 0, "merged": 1, "rejected": 1}
    assert report.read == 4


def test_a_row_that_names_nobody_is_told_with_its_number(owner):
    report = bring(owner, ANA, NOBODY)

    assert [(each.row, each.raw) for each in report.rejected] == [(3, NOBODY)]
    assert report.rejected[0].reason


def test_what_was_left_out_of_a_person_is_told(owner):
    report = bring(owner, TOM.replace("tom@ashby.example", "tom at ashby"))

    assert report.added == 1
    assert any(note.startswith("Row 2: ") and "tom at ashby" in note for note in report.notes)


def test_a_person_in_two_rows_comes_in_once_and_stays_so(owner):
    elsewhere = ANA.replace("Tideline,Editor", "Harbour Press,Writer").replace(",,", ",ana@reyes.example,")

    first = bring(owner, ANA, elsewhere)
    second = bring(owner, ANA, elsewhere)

    assert counts(first) == {"added": 1, "changed": 0, "same": 0, "merged": 1, "rejected": 0}
    assert counts(second) == {"added": 0, "changed": 0, "same": 1, "merged": 1, "rejected": 0}
    assert book(owner) == [("Ana Reyes", "Editor", "Tideline", "ana@reyes.example")]


def test_two_people_with_one_name_and_employer_stay_two(owner):
    report = bring(owner, ANA, ANA.replace("ana-reyes", "ana-reyes-2"))

    assert report.added == 2


def test_somebody_added_by_hand_is_recognised_by_name_and_employer(owner):
    make.contact(owner, "Ana Reyes", employer="Tideline", title="Editor", email="")

    report = bring(owner, ANA)

    assert counts(report) == {"added": 0, "changed": 1, "same": 0, "merged": 0, "rejected": 0}
    assert Contact.objects.get().links.get().url == "https://www.linkedin.com/in/ana-reyes"


def test_what_the_user_changed_by_hand_wins(owner):
    bring(owner, ANA)
    contacts.edit_contact(owner, Contact.objects.get().pk, now=NOON, title="Managing editor")

    report = bring(owner, ANA.replace("Editor", "Intern"))

    assert counts(report) == {"added": 0, "changed": 0, "same": 1, "merged": 0, "rejected": 0}
    assert book(owner) == [("Ana Reyes", "Managing editor", "Tideline", "")]


def test_a_dead_address_is_not_brought_back(owner):
    bring(owner, TOM)
    Contact.objects.get().addresses.update(dead=True)

    report = bring(owner, TOM)

    assert report.same == 1
    assert book(owner) == [("Tom Ashby", "Chemist", "Aire Water", "")]


def test_a_list_may_say_how_you_know_somebody(owner):
    text = "Name,Relationship,Employer\nNoor Haddad,friend,Tideline\n"

    bring_list(owner, text)
    again = bring_list(owner, text)

    assert Tie.objects.get().kind == "friend"
    assert again.same == 1


def test_a_file_with_a_header_and_nobody_is_refused_and_leaves_no_trace(owner):
    with pytest.raises(Unreadable):
        bring_list(owner, "Name,Employer\n")

    assert Import.objects.count() == 0


@pytest.mark.parametrize(
    "data",
    [
        b"Na\0me,Email\nAna Lee,ana@lee.example,\n,\n,x@lee.example\n",
        b'{"basics": {"name": "Ana \\ud800Lee\\u0000", "label": "\\udfff"}, "skills": [{"name": "a\\ud800b"}]}',
        b"BEGIN:VCARD\nFN:Ana\0 Lee\nORG:Ti\0de\nTEL:1\0 2\nADR:;;;To\0wn;;;\nEND:VCARD\n",
    ],
)
def test_what_no_database_keeps_is_dropped_on_the_way(stranger, data):
    report = import_file(stranger, data, file_name="list", now=NOON)

    assert Contact.objects.filter(name="Ana Lee").exists() or own.profile(stranger).name == "Ana Lee"
    assert report.reversible


def test_a_day_after_today_is_left_out_of_what_comes_in(owner):
    report = bring(owner, ANA.replace("2024", "2099"))

    assert Contact.objects.get().connected_on is None
    assert any("03 March 2099 has not come yet" in note for note in report.notes)


def test_many_rows_cost_few_questions(owner, django_assert_max_num_queries):
    rows = [ANA.replace("ana-reyes", f"ana-{n}").replace("Ana", f"Ana{n}") for n in range(400)]

    with django_assert_max_num_queries(60):
        bring(owner, *rows)
    with django_assert_max_num_queries(60):
        report = bring(owner, *rows)

    assert report.same == 400


def test_a_place_in_a_file_brings_its_time_zone_where_it_is_certain(owner):
    table = "Name,City,Country\nAda Doe,München,Deutschland\nBo Fox,Cambridge,\n"

    first, again = bring_list(owner, table), bring_list(owner, table)

    zones = dict(Contact.objects.values_list("name", "time_zone"))
    assert zones == {"Ada Doe": "Europe/Berlin", "Bo Fox": ""}
    assert (first.added, again.same) == (2, 2)


def test_a_zone_given_by_hand_outlives_a_file(owner):
    ada = contacts.add_contact(owner, "Ada Doe", now=NOON, email="ada@doe.example")
    contacts.edit_contact(owner, ada.pk, now=NOON, zone="Europe/Lisbon")

    report = bring_list(owner, "Name,Email,City,Country\nAda Doe,ada@doe.example,München,Deutschland\n")
    undo_import(owner, report.id, now=NOON)

    assert Contact.objects.get(pk=ada.pk).time_zone == "Europe/Lisbon"


def test_what_was_said_of_columns_once_is_remembered_by_whoever_said_it(owner, stranger):
    told = {"Who": "name", "Does": "title"}
    import_file(owner, CLUB, file_name="club.csv", now=NOON, mapping=told)

    again = import_file(owner, CLUB + b"Cy Roe,Clerk\n", file_name="club-2.csv", now=NOON)

    assert (again.added, again.same) == (1, 2)
    with pytest.raises(Unreadable):
        import_file(stranger, CLUB, file_name="club.csv", now=NOON)
