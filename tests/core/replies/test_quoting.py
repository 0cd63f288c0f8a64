"""What the writer wrote stays, what they quoted goes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.replies.quoting import fresh

HISTORIES = [
    "On Mon, 16 Nov 2026 at 09:12, Pat Moss <pat@lab.example> wrote:\n> Would you talk to me?",
    "On Mon, 16 Nov 2026 at 09:12, Pat Moss\n<pat@lab.example>\nwrote:\n\n> Would you talk to me?",
    "Am 16.11.2026 um 09:12 schrieb Pat Moss:\n> Darf ich fragen?",
    "Le lun. 16 nov. 2026 à 09:12, Pat Moss a écrit :\n> Puis-je ?",
    "-----Original Message-----\nFrom: Pat Moss\nWould you talk to me?",
    "________________________________\nFrom: Pat Moss\nSent: Monday\nWould you talk to me?",
    "From: Pat Moss <pat@lab.example>\nSent: Monday, 16 November\nTo: Ilka\n\nWould you talk to me?",
    "On 16 Nov 2026, Pat Moss wrote:\n\nWould you talk to me?",
    "-- \nIlka Sorn\nGlaze chemist",
    "Sent from my telephone\n",
]


@pytest.mark.parametrize("history", HISTORIES)
def test_history_and_signature_are_set_aside(history):
    assert fresh(f"Gladly.\n\n{history}") == "Gladly."


def test_an_answer_below_the_quotation_stays():
    body = "On Mon, 16 Nov 2026 Pat Moss wrote:\n> Would you talk to me?\n\nGladly."

    assert fresh(body) == "Gladly."


def test_answers_between_quoted_lines_stay():
    body = "> How long?\nAn hour.\n> Where?\nHere."

    assert fresh(body) == "An hour.\nHere."


def test_a_sentence_that_begins_like_an_attribution_stays():
    assert fresh("On Monday I wrote: no.") == "On Monday I wrote: no."


@given(st.text(max_size=300))
def test_it_never_invents_a_line(body):
    lines = {each.strip() for each in body.replace("\r\n", "\n").replace("\r", "\n").split("\n")}

    assert {each.strip() for each in fresh(body).split("\n")} - {""} <= lines
