"""Facts fade after two years, counted from what they speak of; then no letter and no shortlist uses them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from askwell.core.contacts import Contact, Fact, Goal, Profile
from askwell.core.fading import FADES_AFTER, has_faded, without_faded
from askwell.core.passages import LONGEST, parted, sentences
from askwell.core.shortlist import Candidate, rank

TODAY = date(2026, 11, 23)
LATELY, LONG_AGO = datetime(2026, 11, 1, tzinfo=UTC), datetime(2024, 11, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("noted_at", "said_on", "faded"),
    [
        (LATELY, None, False),
        (LONG_AGO, None, True),
        (LATELY, date(2020, 1, 1), True),
        (LONG_AGO, date(2026, 1, 1), False),
        (None, None, False),
        (None, TODAY - FADES_AFTER, False),
        (None, TODAY - FADES_AFTER - timedelta(days=1), True),
    ],
)
def test_a_fact_fades_by_the_day_it_speaks_of(noted_at, said_on, faded):
    assert has_faded(Fact(text="x", source="you", noted_at=noted_at, said_on=said_on), today=TODAY) is faded


def test_what_has_faded_speaks_for_nobody():
    fresh = Fact(text="Sings in a choir", source="you", noted_at=LATELY)
    old = Fact(text="Sang in a choir", source="you", noted_at=LONG_AGO)
    people = [Contact(id=each.text, name=each.text, facts=(each,)) for each in (fresh, old)]

    ranked = rank(
        Goal(title="Explore"), Profile(interests=("choir",)), [Candidate(contact=it) for it in people], today=TODAY
    )

    assert {each.contact.name: [it.reason for it in each.reasons] for each in ranked} == {
        "Sings in a choir": ["shared-fact"],
        "Sang in a choir": [],
    }
    assert without_faded(people[1], today=TODAY).facts == ()


def test_a_sentence_that_trails_off_ends_all_the_same():
    assert sentences("He left… She stayed. And sang…") == ("He left…", "She stayed.", "And sang…")


def test_a_passage_falls_into_its_sentences():
    passage = "She runs the lab. “It began with Dr. No.” he said! Then what?\n\n- First point\n- Second"

    assert sentences(passage)[0] == "She runs the lab."
    assert sentences(passage)[-2:] == ("First point", "Second")
    assert " ".join(sentences(passage)).startswith("She runs the lab. “It began with Dr.")


def test_a_sentence_that_never_ends_is_cut_between_words():
    parts = sentences("word " * 400)

    assert all(len(each) <= LONGEST for each in parts)
    assert sentences("x" * 1200) == ("x" * 500, "x" * 200)


@pytest.mark.parametrize(
    ("shared", "words", "address"),
    [
        ("Bogs remember https://harbour.example/bogs", "Bogs remember", "https://harbour.example/bogs"),
        ("https://harbour.example/bogs", "", "https://harbour.example/bogs"),
        ("Only words", "Only words", ""),
    ],
)
def test_a_telephone_shares_words_and_address_in_one(shared, words, address):
    assert parted(shared) == (words, address)
