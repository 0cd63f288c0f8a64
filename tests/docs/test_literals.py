"""Literals are read off expressions; one that is wrong by a letter makes a rule blind, and nobody would see it."""

from __future__ import annotations

import pytest
from docs.generate.literals import beginning, gates_of, mark_of


def gates(pattern: str) -> list[set[str]]:
    return [set(each.strings) for each in gates_of(pattern)]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bpick your brains?\b", [{" pick your brain ", " pick your brains "}]),
        (r"\b(?:chat|talk) soon\b", [{" chat soon ", " talk soon "}]),
        (r"\byour (?:\w+ )?mentor\b", [{" mentor "}, {" your "}]),
        (r"\b(?:\w+ )?(?:\w+ )?\w+\b", []),
        (r"\b(?:word|\w+)\b", []),
        (r"don't", [{"don t"}]),
        (r"(?:ab){2}cde", [{"abab"}, {"cde"}]),
        (r"\bcan(?:not| not) wait\b", [{" cannot wait ", " can not wait "}]),
        (r"(?=lookahead)\btrust me\b", [{" trust me "}]),
    ],
)
def test_every_match_holds_a_literal_of_each_gate(pattern: str, expected: list[set[str]]):
    assert sorted(gates(pattern), key=sorted) == sorted(expected, key=sorted)


def test_a_gate_tells_how_far_its_literals_stand_from_the_beginning():
    reaches = {
        tuple(sorted(each.strings)): (each.near, each.far) for each in gates_of(r"\byour (?:old |new )?mentor\b")
    }

    assert reaches == {
        (" your mentor ", " your new mentor ", " your old mentor "): (-1, -1),
    }


def test_what_may_be_long_sets_its_literals_far_apart():
    (first,) = [each for each in gates_of(r"\byour [a-z ]{0,40}mentor\b") if "mentor " in each.strings]

    assert (first.near, first.far) == (5, 45)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bsend me\b", "word"),
        (r"\b(?:i|we) send\b", "word"),
        (r"(?<!to )\bsend\b", "word"),
        (r"\b(?:\d |a )send\b", "word"),
        (r"\A(?:please )?send\b", "start"),
        (r"(?:\A|[.!?] )send\b", "mark"),
        (r"(?:\A|\bplease )send\b", "part"),
        (r"(?:\A|[.!?\n]) ?send\b", "mark"),
        (r"[?!] and\b", "mark"),
        (r"(?:would|'d) like\b", ""),
        (r" and send\b", ""),
        (r"send\b", ""),
        (r"\w+ing\b", ""),
    ],
)
def test_where_a_match_can_begin(pattern: str, expected: str):
    assert beginning(pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\$ ?\d+", "$"),
        (r"\b(?:a/b|c/d)\b", "/"),
        (r"\b(?:a/b|c d)\b", ""),
        (r"(?:what\?)?", ""),
        (r"(?:what\?){1,2}", "?"),
        (r"\bplain words\b", ""),
    ],
)
def test_a_sign_that_stands_in_every_match(pattern: str, expected: str):
    assert mark_of(pattern) == expected
