"""Records turned into words that can stand in a sentence."""

from __future__ import annotations

import pytest

from askwell.core.compose.wording import a, clause, inner, is_worker, plain, post, told_to_them
from tests.core.compose.people import INES


@pytest.mark.parametrize(
    ("noun", "said"),
    [
        ("nurse", "a nurse"),
        ("engineer", "an engineer"),
        ("ML engineer", "an ML engineer"),
        ("UX researcher", "a UX researcher"),
        ("university lecturer", "a university lecturer"),
        ("honorary fellow", "an honorary fellow"),
        ("underwriter", "an underwriter"),
    ],
)
def test_a_noun_gets_the_article_one_hears(noun: str, said: str) -> None:
    assert a(noun) == said


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("Lab technician in Leeds", "a lab technician in Leeds"),
        ("a nurse", "a nurse"),
        ("Data Scientist | Python | ex-Acme", "a data scientist"),
        ("I'm a teacher.", "a teacher"),
        ("Studying physics at Hull", "studying physics at Hull"),
        ("MSc student", "an MSc student"),
    ],
)
def test_a_headline_follows_i_am(headline: str, said: str) -> None:
    assert clause(headline) == said


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("Gave a talk on tides.", "you gave a talk on tides"),
        ("Ines founded a reading group", "you founded a reading group"),
        ("She was a chemist before.", "you were a chemist before"),
        ("Published a paper on fog", "you published a paper on fog"),
        ("Fan of fog", ""),
        ("Writes about fog", ""),
        ("Moved", ""),
    ],
)
def test_a_fact_is_told_to_them_only_when_nothing_is_guessed(fact: str, said: str) -> None:
    assert told_to_them(fact, INES) == said


def test_roles_titles_and_notes_stand_inside_a_sentence() -> None:
    assert plain("Product Manager") == "product manager"
    assert plain("UX Researcher") == "UX researcher"
    assert (is_worker("data analyst"), is_worker("data analysis")) == (True, False)
    assert (post("Data Analyst"), post("Head of Data")) == ("a data analyst", "Head of Data")
    assert (inner("Most of it is waiting."), inner("SQL matters")) == ("most of it is waiting", "SQL matters")
