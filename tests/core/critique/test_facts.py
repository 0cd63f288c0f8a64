"""Rules that only facts can decide: found, silent, and "not checked" where the fact is absent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from askwell.core.critique import RULES, Critique, Draft, Rule, critique, read_context

FOUND, SILENT = "found", "silent"

MARIA = {"to": {"name": "Maria Lopez-García", "employer": "Tidewater Ltd"}}
ASKED = {"kind": "ask-email", "sent_at": "2026-03-02T09:00:00Z", "subject": "Your talk on eels", "body": "May I ask?"}
REMINDED = {"kind": "follow-up", "sent_at": "2026-03-10T09:00:00Z", "body": "Once more: may I ask?"}
ANSWERED = {"kind": "reply", "sent_at": "2026-03-12T09:00:00Z", "body": "Thank you, Tuesday then."}
THANKED = {"kind": "thank-you", "sent_at": "2026-03-20T09:00:00Z", "body": "Thank you for the eels."}
NEWS = {"kind": "keep-in-touch", "sent_at": "2026-05-01T09:00:00Z", "body": "The eels are back."}
LETTER = (
    "Hi Maria, your eel ladders are the only ones on this coast that work. I survey weirs near Hull. Could I ask you "
    "how you chose the slope?"
)

CASES: list[tuple[str, str, str, str | None, Mapping[str, Any], str]] = [
    # rule, kind, body, subject, context, what is expected: FOUND, SILENT, or the fact that is needed
    ("name-mismatch", "thank-you", "Hi Mario,\n\nThank you.", None, MARIA, FOUND),
    ("name-mismatch", "thank-you", "Hi Maria,\n\nThank you.", None, MARIA, SILENT),
    ("name-mismatch", "thank-you", "Dear Ms Lopez-Garcia,\n\nThank you.", None, MARIA, SILENT),
    ("name-mismatch", "thank-you", "Hi Maria,\n\nThank you.", None, {}, "to.name"),
    ("wrong-employer", "ask-email", "Hi Maria,\n\nYour role at Orchid drew me.", None, MARIA, FOUND),
    ("wrong-employer", "ask-email", "Hi Maria,\n\nYour role at Tidewater drew me.", None, MARIA, SILENT),
    ("wrong-employer", "ask-email", "Hi Maria,\n\nYour role at Orchid drew me.", None, {}, "to.employer"),
    ("near-duplicate", "ask-email", LETTER, None, {"others": [LETTER.replace("Maria", "Noor")]}, FOUND),
    ("near-duplicate", "ask-email", LETTER, None, {"others": ["Hi Noor, who taught you to weave?"]}, SILENT),
    ("near-duplicate", "ask-email", LETTER, None, {"others": []}, SILENT),
    ("near-duplicate", "ask-email", LETTER, None, {}, "others"),
    ("unearned-history", "ask-email", "Hi Maria,\n\nAs discussed, may I come?", None, {"earlier": []}, FOUND),
    ("unearned-history", "ask-email", "Hi Maria,\n\nAs discussed, I came.", None, {"earlier": [ANSWERED]}, SILENT),
    ("unearned-history", "ask-email", "Hi Maria,\n\nAs discussed, may I come?", None, {}, "earlier"),
    ("subject-thread", "ask-email", LETTER, "Re: eels", {"earlier": []}, FOUND),
    ("subject-thread", "ask-email", LETTER, "Re: eels", {"earlier": [ASKED]}, SILENT),
    ("subject-thread", "ask-email", LETTER, "Re: eels", {"earlier": [], "replying_to": "question"}, SILENT),
    ("subject-thread", "ask-email", LETTER, "Re: eels", {}, "earlier"),
    ("fu-too-soon", "follow-up", "Hi Maria,\n\nEels?", None, {"earlier": [ASKED], "now": "2026-03-03T09:00Z"}, FOUND),
    ("fu-too-soon", "follow-up", "Hi Maria,\n\nEels?", None, {"earlier": [ASKED], "now": "2026-03-05T08:59Z"}, FOUND),
    ("fu-too-soon", "follow-up", "Hi Maria,\n\nEels?", None, {"earlier": [ASKED], "now": "2026-03-05T09:00"}, SILENT),
    ("fu-too-soon", "follow-up", "Hi Maria,\n\nEels?", None, {"earlier": [ASKED]}, "now"),
    ("fu-too-soon", "follow-up", "Hi Maria,\n\nEels?", None, {"now": "2026-03-05T09:00Z"}, "earlier"),
    (
        "fu-too-soon", "follow-up", "Hi Maria,\n\nEels?", None,
        {"earlier": [{"kind": "ask-email", "sent_at": "a while ago"}], "now": "2026-03-05T09:00Z"}, "earlier.sent_at",
    ),
    ("fu-too-many", "follow-up", "Hi Maria,\n\nEels?", None, {"earlier": [ASKED, REMINDED]}, FOUND),
    ("fu-too-many", "follow-up", "Hi Maria,\n\nEels?", None, {"earlier": [ASKED]}, SILENT),
    ("fu-too-many", "follow-up", "Hi Maria,\n\nEels?", None, {"earlier": [ASKED, REMINDED, ANSWERED]}, SILENT),
    ("fu-too-many", "follow-up", REMINDED["body"], None, {"earlier": [ASKED, REMINDED]}, SILENT),
    ("fu-too-many", "follow-up", "Hi Maria,\n\nEels?", None, {}, "earlier"),
    ("fu-new-thread", "follow-up", "Hi Maria,\n\nEels?", "Hello again", {"earlier": [ASKED]}, FOUND),
    ("fu-new-thread", "follow-up", "Hi Maria,\n\nEels?", "Re: Your talk on eels", {"earlier": [ASKED]}, SILENT),
    ("fu-new-thread", "follow-up", "Hi Maria,\n\nEels?", "Hello again", {"earlier": []}, SILENT),
    ("fu-new-thread", "follow-up", "Hi Maria,\n\nEels?", None, {"earlier": [ASKED]}, SILENT),
    ("fu-new-thread", "follow-up", "Hi Maria,\n\nEels?", "Hello again", {}, "earlier"),
    (
        "fu-channel-hop", "follow-up", "Hi Maria,\n\nEels?", None,
        {"earlier": [ASKED], "channel": "linkedin", "now": "2026-03-09T09:00Z"}, FOUND,
    ),
    (
        "fu-channel-hop", "follow-up", "Hi Maria,\n\nEels?", None,
        {"earlier": [ASKED], "channel": "email", "now": "2026-03-09T09:00Z"}, SILENT,
    ),
    (
        "fu-channel-hop", "follow-up", "Hi Maria,\n\nEels?", None,
        {"earlier": [ASKED], "channel": "linkedin", "now": "2026-04-09T09:00Z"}, SILENT,
    ),
    ("fu-channel-hop", "follow-up", "Hi Maria,\n\nEels?", None, {"earlier": [ASKED]}, "channel"),
    ("fu-channel-hop", "follow-up", "Hi Maria,\n\nEels?", None, {"channel": "email"}, "earlier"),
    ("later-ignored", "follow-up", "Hi Maria,\n\nEels?", None, {"until": "2026-05-01", "now": "2026-04-02"}, FOUND),
    ("later-ignored", "follow-up", "Hi Maria,\n\nEels?", None, {"until": "2026-05-01", "now": "2026-05-02"}, SILENT),
    ("later-ignored", "follow-up", "Hi Maria,\n\nEels?", None, {"now": "2026-05-02"}, SILENT),
    ("later-ignored", "follow-up", "You asked me to write in May. Eels?", None, {"now": "2026-05-02"}, "until"),
    ("later-ignored", "follow-up", "Hi Maria,\n\nEels?", None, {"until": "2026-05-01"}, "now"),
    (
        "ty-no-takeaway", "thank-you", "Hi Maria,\n\nWhat you said about knots and ropes was new to me.", None,
        {"notes": ["build the ladder at ten degrees"]}, FOUND,
    ),
    (
        "ty-no-takeaway", "thank-you", "Hi Maria,\n\nI built my ladders at ten degrees, as you said.", None,
        {"notes": ["build the ladder at ten degrees"]}, SILENT,
    ),
    ("ty-no-takeaway", "thank-you", "Hi Maria,\n\nI built my ladders at ten degrees.", None, {}, "notes"),
    (
        "ty-promise-dropped", "thank-you", "Hi Maria,\n\nI built my ladders at ten degrees.", None,
        {"notes": [{"text": "I send her the Hull survey", "tag": "promise-mine"}]}, FOUND,
    ),
    (
        "ty-promise-dropped", "thank-you", "Hi Maria,\n\nThe survey from Hull is attached, as I promised.", None,
        {"notes": [{"text": "I send her the Hull survey", "tag": "promise-mine"}]}, SILENT,
    ),
    ("ty-promise-dropped", "thank-you", "Hi Maria,\n\nThank you.", None, {"notes": ["ten degrees"]}, SILENT),
    ("ty-promise-dropped", "thank-you", "Hi Maria,\n\nThank you.", None, {}, "notes"),
    (
        "ty-late", "thank-you", "Hi Maria,\n\nThank you.", None,
        {"held_at": "2026-03-17T10:00Z", "now": "2026-03-20T10:00Z"}, FOUND,
    ),
    (
        "ty-late", "thank-you", "Hi Maria,\n\nThank you.", None,
        {"held_at": "2026-03-17T10:00Z", "now": "2026-03-18T08:00Z"}, SILENT,
    ),
    ("ty-late", "thank-you", "Hi Maria,\n\nThank you.", None, {"now": "2026-03-18T08:00Z"}, "held_at"),
    ("ty-late", "thank-you", "Hi Maria,\n\nThank you.", None, {"held_at": "2026-03-17T10:00Z"}, "now"),
    (
        "ty-instant", "thank-you", "Hi Maria,\n\nThank you.", None,
        {"held_at": "2026-03-17T10:00Z", "now": "2026-03-17T10:05Z"}, FOUND,
    ),
    (
        "ty-instant", "thank-you", "Hi Maria,\n\nThank you.", None,
        {"held_at": "2026-03-17T10:00+01:00", "now": "2026-03-17T10:05Z"}, SILENT,
    ),
    ("ty-instant", "thank-you", "Hi Maria,\n\nThank you.", None, {}, "held_at"),
    (
        "kit-no-callback", "keep-in-touch", "Hi Maria,\n\nThe eel ladder holds.", None,
        {"notes": ["ladder at ten degrees"]}, SILENT,
    ),
    ("kit-no-callback", "keep-in-touch", "Hi Maria,\n\nI bought a flat.", None, {"notes": ["ten degrees"]}, FOUND),
    ("kit-no-callback", "keep-in-touch", "Hi Maria,\n\nThank you for the tide table.", None, {}, "notes"),
    (
        "kit-too-often", "keep-in-touch", "Hi Maria,\n\nMore eels.", None,
        {"earlier": [NEWS], "now": "2026-05-20T09:00Z"}, FOUND,
    ),
    (
        "kit-too-often", "keep-in-touch", "Hi Maria,\n\nMore eels.", None,
        {"earlier": [NEWS], "now": "2026-07-20T09:00Z"}, SILENT,
    ),
    (
        "kit-too-often", "keep-in-touch", "Hi Maria,\n\nMore eels.", None,
        {"earlier": [THANKED], "now": "2026-03-25T09:00Z"}, SILENT,
    ),
    ("kit-too-often", "keep-in-touch", "Hi Maria,\n\nMore eels.", None, {"now": "2026-05-20"}, "earlier"),
    ("kit-too-often", "keep-in-touch", "Hi Maria,\n\nMore eels.", None, {"earlier": [NEWS]}, "now"),
    ("ref-too-early", "reference-request", "Would you be my referee?", None, {"earlier": [ASKED, THANKED]}, FOUND),
    (
        "ref-too-early", "reference-request", "You supervised my thesis. Would you be my referee?", None,
        {"earlier": [ASKED, THANKED]}, SILENT,
    ),
    (
        "ref-too-early", "reference-request", "Would you be my referee?", None,
        {"earlier": [ASKED, THANKED], "to": {"name": "Maria", "tie": "colleague"}}, SILENT,
    ),
    ("ref-too-early", "reference-request", "Would you be my referee?", None, {}, "earlier"),
    ("argues-with-no", "reply", "Could we do even ten minutes?", None, {"replying_to": "no"}, FOUND),
    ("argues-with-no", "reply", "Could we do even ten minutes?", None, {"replying_to": "yes"}, SILENT),
    ("argues-with-no", "reply", "Could we do even ten minutes?", None, {}, "replying_to"),
    ("no-second-ask", "reply", "Who else? And may I visit?", None, {"replying_to": "no"}, FOUND),
    ("no-second-ask", "reply", "Who else could I ask?", None, {"replying_to": "no"}, SILENT),
    ("no-second-ask", "reply", "Who else? And may I visit?", None, {}, "replying_to"),
    ("reply-misses-point", "reply", "That is wonderful news.", None, {"replying_to": "yes"}, FOUND),
    ("reply-misses-point", "reply", "Thursday at ten, then.", None, {"replying_to": "yes"}, SILENT),
    ("reply-misses-point", "reply", "Fine.", None, {"replying_to": "question"}, SILENT),
    ("reply-misses-point", "reply", "That is wonderful news.", None, {}, "replying_to"),
    (
        "yes-slow", "times", "Monday at ten your time?", None,
        {"replied_at": "2026-03-01T09:00Z", "now": "2026-03-06T09:00Z"}, FOUND,
    ),
    (
        "yes-slow", "times", "Monday at ten your time?", None,
        {"replied_at": "2026-03-01T09:00Z", "now": "2026-03-02T09:00Z"}, SILENT,
    ),
    ("yes-slow", "times", "Monday at ten your time?", None, {"now": "2026-03-02T09:00Z"}, "replied_at"),
    ("common-ground-weak", "ask-email", "We're both in Hull. May I ask about eels?", None, {}, "to.school"),
    ("common-ground-weak", "ask-email", "We're both in Hull. May I ask about eels?", None, MARIA, "me.school"),
    ("common-ground-weak", "ask-email", LETTER, None, {}, SILENT),
    ("googleable", "ask-email", "Could you tell me what your role is?", None, {}, "to.title"),
    ("googleable", "ask-email", "Could you tell me what your role is?", None, MARIA, "to.title"),
    ("googleable", "ask-email", LETTER, None, {}, SILENT),
    ("referrer-unapproved", "ask-email", "Noor Said suggested I write. Eels?", None, {}, "to.referrer"),
    ("referrer-unapproved", "ask-email", "I write at the suggestion of Noor Said.", None, MARIA, "to.referrer"),
    ("referrer-unapproved", "ask-email", "You suggested that I write. Eels?", None, {}, SILENT),
    ("referrer-omitted", "ask-email", "A friend of yours gave me your name. Eels?", None, {}, "to.referrer"),
    ("referrer-omitted", "ask-email", "I was referred to you by the harbour office.", None, MARIA, "to.referrer"),
    ("referrer-omitted", "ask-email", LETTER, None, {}, SILENT),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "kind", "body", "subject", "context", "expected"), CASES)
def test_a_fact_decides(rule: str, kind: str, body: str, subject: str | None, context: dict[str, Any], expected: str):
    result = critique(Draft(kind=kind, body=body, subject=subject, context=read_context(context)))

    assert told_by(rule, result) == {FOUND: [FOUND], SILENT: []}.get(expected, [expected])


STARTED_BY_A_FACT = frozenset(("referrer-omitted",))
"""Any letter at all may keep quiet about somebody who sent its writer, so this one would stand in every answer. It
says that it could not check only where the letter speaks of being sent."""


@pytest.mark.parametrize(
    "rule", [each for each in RULES.values() if each.id not in STARTED_BY_A_FACT], ids=lambda each: each.id
)
def test_a_rule_without_its_facts_never_passes_silently(rule: Rule):
    """A bad example that its context proves must, without the context, still be found or be named as not checked."""
    proven = [example for example in rule.bad if example.context]

    for example in proven:
        bare = Draft(kind=example.kind or rule.kinds[0], subject=example.subject, body=example.body)
        assert told_by(rule.id, critique(bare)), example.body


def told_by(rule: str, result: Critique) -> list[str]:
    found = [FOUND for each in result.findings if each.rule == rule][:1]
    return found + [each.needs for each in result.not_checked if each.rule == rule]
