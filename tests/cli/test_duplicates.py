"""`duplicates`, `merge`, `undo` at the command line."""

from __future__ import annotations

import pytest

from askwell.cli.output import plain
from askwell.core.errors import NotFound, Usage
from askwell.models import Contact
from tests import make


@pytest.fixture
def two(owner) -> tuple[Contact, Contact]:
    return make.contact(owner, "Maria Lindqvist"), make.contact(owner, "Maria Lindquist", email="maria@home.example")


def test_a_book_in_which_everybody_is_once_has_no_duplicates(typed, owner):
    make.contact(owner)

    answer = typed("duplicates")

    assert plain(answer.data) == {"total": 0, "duplicates": []}
    assert answer.text == "Nobody seems to be in your book twice."


def test_a_pair_is_told_with_what_speaks_for_it(typed, two, printed):
    answer = typed("duplicates")

    told = plain(answer.data)
    assert told["total"] == 1
    assert {told["duplicates"][0]["a"]["id"], told["duplicates"][0]["b"]["id"]} == {each.pk for each in two}
    assert set(told["duplicates"][0]) == {"a", "b", "certainty", "because", "against"}
    ours, theirs = ("Lindqvist", "maria@harbour.example"), ("Lindquist", "maria@home.example")
    (a, mail_a), (b, mail_b) = (ours, theirs) if told["duplicates"][0]["a"]["id"] == two[0].pk else (theirs, ours)
    assert f"  + Last names differ by one letter: {a} and {b}." in printed(answer)
    assert f"  - Two mail addresses: {mail_a} and {mail_b}." in printed(answer)


def test_a_merge_answers_its_id_and_undo_takes_it_apart(typed, two):
    made = typed("merge", two[0].pk, two[1].pk, "--take", "name").data

    assert made["id"].startswith("mrg_")
    assert [each.name for each in Contact.objects.all()] == ["Maria Lindquist"]
    assert typed("undo", made["id"]).data == {"id": made["id"], "kept": two[0].pk, "back": two[1].pk}
    assert {(each.pk, each.name) for each in Contact.objects.all()} == {(each.pk, each.name) for each in two}


def test_two_people_are_not_shown_again_until_that_is_forgotten(typed, two):
    typed("duplicates", "apart", two[1].pk, two[0].pk)
    assert typed("duplicates").data.total == 0

    typed("duplicates", "unsure", two[0].pk, two[1].pk)
    assert typed("duplicates").data.total == 1


def test_an_unknown_id_is_not_found(typed, two):
    with pytest.raises(NotFound):
        typed("merge", two[0].pk, "con_nobody")
    with pytest.raises(NotFound):
        typed("undo", "mrg_nothing")
    with pytest.raises(Usage):
        typed("duplicates", "apart", two[0].pk, two[0].pk)
