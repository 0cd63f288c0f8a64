"""The outlook: nobody sends a message into the unknown."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from askwell.core.messages import slot_of
from askwell.core.outlook import outlook
from askwell.core.outreach import KINDS
from askwell.core.times import Calendar

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_after_an_ask_comes_one_follow_up_a_week_later() -> None:
    says = outlook("ask-email", "ask", first_name="Maria", at=MONDAY, calendar=Calendar())

    assert says == "If Maria says nothing, one short follow-up is due on Monday 30 November. Then it rests."


def test_after_the_follow_up_comes_nothing_more() -> None:
    says = outlook("follow-up", "follow-up", first_name="Maria", at=MONDAY, calendar=Calendar())

    assert says == "This is the only one. If Maria says nothing by Monday 30 November, you let it rest, kindly."


def test_an_invitation_ends_after_three_weeks() -> None:
    says = outlook("ask-linkedin-note", "invitation", first_name="Maria", at=MONDAY, calendar=Calendar())

    assert "by Monday 14 December" in says


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_says_what_follows(kind: str) -> None:
    says = outlook(kind, slot_of(kind), first_name="Maria", at=MONDAY, calendar=Calendar())

    assert says
    assert "{" not in says
