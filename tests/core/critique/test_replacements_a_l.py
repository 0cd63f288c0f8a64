"""The fixes by one key of the rules from a to l: each removes its finding and leaves a letter that can be sent."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from askwell.core.critique import Draft, findings_in, read_context

MENDED: dict[str, tuple[str, Mapping[str, object], str]] = {
    "apology-opener": ("Sorry to bother you. Your kiln burns peat. Which bog is it from?", {}, "ask-email"),
    "courtesy-owed": ("I asked about peat in May. Next time a simple no would do.", {}, "follow-up"),
    "desperate": ("I'm begging you. Your kiln burns peat. Which bog is it from?", {}, "ask-email"),
    "duration-long": ("Could I ask you about peat for 45 minutes?", {}, "ask-email"),
    "entitled": ("Could I ask about peat? It's the least you could do. I fire my own kiln.", {}, "ask-email"),
    "false-disclaimer": (
        "I fire a kiln.\n\nI'm not asking for a job.\n\nWhich bog is your peat from?",
        {"me": {"goal": "change-role"}},
        "ask-email",
    ),
    "fawning": (
        "You are an inspiration to us all. I fire a kiln in Cork. Which bog is your peat from?",
        {},
        "ask-email",
    ),
    "fu-guilt": ("I asked which bog your peat is from. I haven't heard back from you.", {}, "follow-up"),
    "greeting-generic": ("Which bog is your peat from?", {"to": {"name": "Ada Byrne"}}, "ask-email"),
    "hedge-stack": (
        "I was wondering if you could perhaps tell me the bog. Maybe I could possibly call, or somehow visit.",
        {},
        "ask-email",
    ),
    "honorific-guess": (
        "Which bog is your peat from?",
        {"to": {"name": "Ada Byrne", "honorific": "Ms"}},
        "ask-email",
    ),
    "hype": ("I fire a kiln in Cork. It's a win-win. Which bog is your peat from?", {}, "ask-email"),
    "job-ask": ("I fire a kiln in Cork. Which bog is your peat from? I can start immediately.", {}, "ask-email"),
    "job-disclaimer": (
        "I fire a kiln in Cork. To be clear, this isn't about a job. Which bog is it?",
        {},
        "ask-email",
    ),
}
GREETINGS = {"greeting-generic": "Dear Sir or Madam,", "honorific-guess": "Dear Mr. Byrne,"}


@pytest.mark.parametrize("rule", MENDED)
def test_a_replacement_removes_the_finding_and_leaves_a_clean_letter(rule: str) -> None:
    text, context, kind = MENDED[rule]
    body = f"{GREETINGS.get(rule, 'Dear Ada,')}\n\n{text}\n\nJo"
    mended, steps = body, 0
    while found := [each for each in _found(rule, mended, context, kind) if each.replacement is not None]:
        first = found[0]
        mended = mended[: first.start] + (first.replacement or "") + mended[first.end :]
        steps += 1
        assert steps < 5, mended
    assert steps, "no replacement was offered"
    assert not _found(rule, mended, context, kind)
    assert not re.search(r"[^\n]  |[ ]\n| [,.;]|\n{3}|\A\s|\s\Z", mended), mended


def _found(rule: str, body: str, context: Mapping[str, object], kind: str):  # type: ignore[no-untyped-def]
    draft = Draft(kind=kind, subject="Peat", body=body, context=read_context(context))
    return [each for each in findings_in(draft)[0] if each.rule == rule]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("apology-opener", "Sorry to bother you, but which bog is your peat from? I fire a kiln."),
        ("entitled", "It will only take ten minutes. Which bog is your peat from?"),
        ("fawning", "You are an inspiration, and your essay on the Cork kilns sent me to the bog. Which peat is it?"),
    ],
)
def test_a_sentence_that_says_more_is_not_left_out(rule: str, text: str) -> None:
    found = _found(rule, f"Dear Ada,\n\n{text}\n\nJo", {}, "ask-email")
    assert all(each.replacement is None for each in found)


def test_an_hour_becomes_twenty_minutes() -> None:
    body = "Dear Ada,\n\nCould we talk about peat for an hour?\n\nJo"
    (found,) = _found("duration-long", body, {}, "ask-email")
    assert found.replacement == "20 minutes"


def test_a_known_name_takes_the_place_of_a_blanket_greeting() -> None:
    known = {"to": {"name": "Ada Byrne"}}
    for greeting, named in (("Hi there,", "Hi Ada"), ("Dear Sir or Madam,", "Dear Ada Byrne")):
        found = _found("greeting-generic", f"{greeting}\n\nWhich bog is your peat from?\n\nJo", known, "ask-email")
        assert [each.replacement for each in found] == [named]
