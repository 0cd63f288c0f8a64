"""What a follow-up may call new: only what was learnt after the last message."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from askwell.core.compose import Earlier, Material
from askwell.core.contacts import Contact, Fact, Profile

ASKED = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
OLD = Fact(text="Wrote on peat bogs", source="you", noted_at=ASKED - timedelta(days=1))
NEW = Fact(text="Won a prize for it", source="you", noted_at=ASKED + timedelta(days=1))
UNDATED = Fact(text="Once sailed to Hull", source="you")
ASK = Earlier(kind="ask-email", subject="A question", body="Hi", sent_at=ASKED)


def material(*earlier: Earlier) -> Material:
    return Material(profile=Profile(), contact=Contact(name="Maria", facts=(OLD, NEW, UNDATED)), earlier=earlier)


def test_at_first_every_fact_may_be_said():
    assert material().fresh_facts == (OLD, NEW, UNDATED)


def test_after_a_message_only_what_was_learnt_since_is_new():
    assert material(ASK).fresh_facts == (NEW,)
