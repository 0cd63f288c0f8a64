"""Budgets: what each kind of message is measured by."""

from __future__ import annotations

from askwell.core.budget import Budget, budget_of
from askwell.core.critique import Preferences


def test_an_email_is_measured_in_words() -> None:
    budget = budget_of("ask-email", "Hi Maria, may I ask?", words=5)

    assert budget == Budget(used=5, room=125, unit="words")
    assert budget.says == "5 of about 125 words"


def test_an_invitation_note_is_measured_as_linkedin_counts() -> None:
    budget = budget_of("ask-linkedin-note", "Hi 🙂", words=1)

    assert budget == Budget(used=5, room=200, unit="characters")


def test_a_paid_plan_has_more_room_for_a_note() -> None:
    assert budget_of("ask-linkedin-note", "Hi", words=1, plan="premium").room == 300


def test_a_kind_without_a_budget_only_counts() -> None:
    budget = budget_of("times", "Tuesday or Thursday?", words=3)

    assert budget.says == "3 words"
    assert not budget.over


def test_a_number_of_ones_own_is_the_room_and_moves_other_kinds_with_it() -> None:
    twice = Preferences(limits={"length-over": 250})

    rooms = [budget_of(kind, "Hi", words=1, preferences=twice).room for kind in ("ask-email", "follow-up", "times")]

    assert rooms == [250, 2 * budget_of("follow-up", "Hi", words=1).room, 0]
