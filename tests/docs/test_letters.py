"""The letters on the page about asks: each earns the verdict that the page gives it, and mending makes it better."""

from __future__ import annotations

import re

import pytest

from askwell.core.critique import Critique, Draft, critique
from askwell.core.critique.rule import HINT
from askwell.core.outreach import ASKS, INTRO_REQUEST
from docs import generate

PAGE = "how-to/write-an-ask.md"
LETTERS = generate.letters(PAGE)
TRIES = ("first try", "second try", "third try", "fourth try", "an email")
"""One letter on its way from bad to good."""


def judged(name: str) -> Critique:
    letter = LETTERS[name]
    head = re.match(r"Subject: (.*)\n\n", letter.text)
    body = letter.text[head.end() :] if head else letter.text
    return critique(Draft(kind=letter.kind, subject=head[1] if head else None, body=body))


def faults(name: str) -> set[str]:
    return {each.fault for each in judged(name).findings if each.severity != HINT}


@pytest.mark.parametrize("name", [name for name, letter in LETTERS.items() if letter.verdict != "mending"])
def test_a_letter_earns_the_verdict_that_the_page_gives_it(name: str):
    assert judged(name).verdict == LETTERS[name].verdict, judged(name).findings


@pytest.mark.parametrize("name", [name for name, letter in LETTERS.items() if letter.verdict == "ready"])
def test_a_letter_to_learn_from_has_nothing_to_mend(name: str):
    assert faults(name) == set()


def test_there_is_one_to_learn_from_for_every_kind_of_ask():
    assert {each.kind for each in LETTERS.values() if each.verdict == "ready"} == {*ASKS, INTRO_REQUEST}


def test_each_try_leaves_less_to_mend_than_the_one_before():
    left = [len([each for each in judged(name).findings if each.severity != HINT]) for name in TRIES]

    assert left == sorted(set(left), reverse=True)
    assert left[-1] == 0


@pytest.mark.parametrize(
    ("name", "mends"),
    [
        ("second try", {"wrong-or-missing-name", "job-begging", "attaches-or-offers-resume"}),
        ("third try", {"stuffy-or-formulaic", "not-personalised", "pick-your-brain", "no-self-introduction"}),
        ("fourth try", {"vague-ask"}),
        ("an email", {"no-time-bound", "no-meeting-options", "mechanics"}),
    ],
)
def test_a_try_mends_what_the_page_says_it_mends(name: str, mends: set[str]):
    before = TRIES[TRIES.index(name) - 1]

    assert mends <= faults(before)
    assert mends & faults(name) == set()


def test_the_page_shows_what_the_command_answers():
    assert generate.answer(LETTERS["an email"]).startswith("Ready: a careful editor would send it.")
