"""Literals are found in two ways: looked up one place after the other, and by an automaton when many texts come."""

from __future__ import annotations

from askwell.core.critique.gate_table import GATES, GUARDED
from askwell.core.critique.gates import FEW, LONG, Gates, parted, rows

LETTER = "I would love to pick your brain, Mr. Osei. Could we meet on Friday? İ — don't worry: no rush!"


def test_the_automaton_finds_what_is_looked_up_without_it():
    gates = Gates(GATES.splitlines(), guarded=GUARDED)
    looked_up = gates.standing(LETTER)

    for _ in range(FEW):
        gates.standing("")

    assert looked_up
    assert sorted(gates.standing(LETTER)) == sorted(looked_up)


def test_a_long_text_is_searched_by_the_automaton_at_once():
    many = LONG // len(LETTER) + 1
    gates = Gates(GATES.splitlines(), guarded=GUARDED)

    found = gates.standing(LETTER * many)

    assert len(found) >= many * len(gates.standing(LETTER)) - many
    assert [end for _, _, end in found] == sorted(end for _, _, end in found)


def test_literals_come_in_the_order_of_their_ends():
    gates = Gates(rows({" a cat ": (1,), "cat": (2,), " a ": (3,), "cats ": (4,)}, {}), guarded=())

    found = gates.standing("a cat, cats")

    assert [end for _, _, end in found] == [3, 6, 7, 11, 13]


def test_a_row_tells_what_a_literal_opens():
    assert [parted(each) for each in rows({"cat": (1, 2), "cats": (3,)}, {"a": (3,), "cats": (4, 5)})] == [
        ("a", (), (3,)),
        ("cat", (1, 2), ()),
        ("cats", (3,), (4, 5)),
    ]


def test_the_table_stands_in_the_order_in_which_it_is_looked_up():
    known = GATES.splitlines()

    assert known == sorted(known)
    assert set(GUARDED) == {key for each in known for key in parted(each)[2]}
