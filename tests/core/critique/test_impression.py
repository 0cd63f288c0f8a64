"""The impression and the verdict: rates rather than single words, and what each comes to."""

from __future__ import annotations

import pytest

from askwell.core.critique import Draft, critique
from askwell.core.critique.impression import MOST, impression
from askwell.core.critique.verdict import GOOD_ENOUGH
from askwell.core.critique.weights import WEIGHTS
from askwell.core.outreach import KINDS

DEFINITE = (
    "Hi Ada,\n\nYou wrote that paste outlives glue, and I tried it on a hymn book. I bind books in Porto.\n\n"
    "Could I ask how you sew the spine, for ten minutes by phone? If not, thank you for the essay.\n\nBest,\nJo Lind"
)
GENERAL = (
    "Hi Ada,\n\nYour amazing career is truly inspiring. I am passionate about business and my network, and I have "
    "great skills. Please share your experience and let me know about opportunities for my professional growth."
)


def seen(body: str, *, kind: str = "ask-email") -> dict[str, float]:
    return impression(Draft(kind=kind, body=body))


def test_a_definite_letter_and_a_general_one_make_opposite_impressions():
    definite, general = seen(DEFINITE), seen(GENERAL)

    assert definite["they-did"] > 0 < definite["amount"]
    assert general["general"] > 2 and general["glowing"] > 2 and general["mine"] > 1
    assert "they-did" not in general and "general" not in definite


def test_a_flood_of_one_word_counts_no_more_than_the_most():
    assert seen("Hi Ada,\n\n" + "my " * 500)["mine"] == MOST


def test_one_word_in_a_short_note_is_no_flood():
    assert seen("Hi Ada, my thanks.", kind="ask-linkedin-note")["mine"] < 2


def test_a_part_is_weighed_by_whether_its_letter_asks():
    assert "asking: name" in seen(DEFINITE)
    assert "other: name" in seen(DEFINITE, kind="thank-you")


def test_every_weight_belongs_to_something_that_can_be_seen():
    names = {name for kind in KINDS for body in (DEFINITE, GENERAL, "Hi!") for name in seen(body, kind=kind)}
    groups = {"asking", "other", "kind"}

    assert {name for name in WEIGHTS if ":" in name and name.split(":")[0] not in groups} == set()
    assert {"mine", "general", "they-did", "asking: name", "kind: ask"} <= names & set(WEIGHTS)


def test_the_definite_letter_is_ready_and_the_general_one_is_not():
    definite = critique(Draft(kind="ask-email", body=DEFINITE))
    general = critique(Draft(kind="ask-email", body=GENERAL))

    assert definite.verdict == "ready" and definite.score > 80
    assert general.verdict != "ready" and general.score < GOOD_ENOUGH


@pytest.mark.parametrize("body", ["", " \n", "???"])
def test_a_text_without_words_makes_no_impression_and_still_gets_a_verdict(body: str):
    assert critique(Draft(kind="ask-email", body=body)).verdict in ("ready", "improve", "hold")


def test_what_blocks_holds_the_best_of_letters():
    result = critique(Draft(kind="ask-email", body=DEFINITE.replace("a hymn book", "[title of a book]")))

    assert (result.verdict, result.blocks) == ("hold", True)
    assert result.score < GOOD_ENOUGH
