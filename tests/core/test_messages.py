"""The once-only places that messages take."""

from __future__ import annotations

import pytest

from askwell.core.messages import (
    ON_THE_WAY,
    SPENT,
    STATES,
    asks_for_a_talk,
    channel_of,
    slot_of,
)
from askwell.core.outreach import KINDS


@pytest.mark.parametrize(
    ("kind", "facts", "slot"),
    [
        ("ask-email", {}, "ask"),
        ("ask-linkedin-note", {"asks_for_a_talk": False}, "invitation"),
        ("ask-linkedin-note", {"asks_for_a_talk": True}, "ask"),
        ("ask-linkedin-message", {}, "ask"),
        ("ask-linkedin-message", {"note_was_the_ask": True}, "follow-up"),
        ("follow-up", {}, "follow-up"),
        ("times", {}, "nudge"),
        ("reply", {}, ""),
        ("thank-you", {}, ""),
        ("intro-request", {}, ""),
    ],
)
def test_each_kind_takes_its_place(kind: str, facts: dict[str, bool], slot: str) -> None:
    assert slot_of(kind, **facts) == slot


def test_only_two_kinds_go_by_linkedin() -> None:
    assert [each for each in KINDS if channel_of(each) == "linkedin"] == ["ask-linkedin-note", "ask-linkedin-message"]


@pytest.mark.parametrize(
    "text",
    [
        "Would you have 15 minutes for a call?",
        "Could I speak with you about it?",
        "May I call you some day?",
        "A quick chat would help me a lot.",
        "Would you spare half an hour?",
        "Could we meet up for a coffee?",
        "Would you be open to chatting?",
        "Could we have a short conversation?",
        "May I pick your brain?",
        "Would you do an informational interview?",
        "Could we speak over Zoom?",
    ],
)
def test_a_note_that_asks_for_a_talk_is_heard(text: str) -> None:
    assert asks_for_a_talk(text)


@pytest.mark.parametrize(
    "text",
    [
        "We both studied at Leeds, and I am curious about science writing. Could we connect?",
        "Your talk on peat bogs stayed with me. May I connect with you?",
        "I read your piece about the 2020 meeting in Oslo. Could we connect?",
        "I would love to connect after hearing your talk.",
        "I liked the interview with you. May I connect?",
    ],
)
def test_a_note_that_only_asks_to_connect_is_none(text: str) -> None:
    assert not asks_for_a_talk(text)


def test_what_is_on_its_way_has_spent_its_place() -> None:
    assert set(ON_THE_WAY) < set(SPENT) < set(STATES)
    assert {"draft", "failed", "cancelled"} == set(STATES) - set(SPENT)
