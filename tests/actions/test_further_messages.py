"""What comes beside an ask: what was left open, an introduction, thanks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from askwell.actions import conversations, messages, outreach
from askwell.core.errors import Refusal, Usage
from askwell.models import Account, Event, Message, Outreach
from tests import make
from tests.actions.approving import DAY, WALL, approve, code, header, ready
from tests.cast import NOON


class TestWhatWasLeftOpen:
    def held(self, owner: Account, state: str) -> Message:
        message = approve(owner, ready(owner))
        Message.objects.filter(pk=message.pk).update(state=state, because="Look.")
        return message

    def test_what_waited_too_long_goes_at_one_word_and_can_be_undone(self, owner):
        message = self.held(owner, "held")

        count = messages.confirm_held(owner, now=NOON + 5 * DAY, wall=WALL)

        it = Message.objects.get(pk=message.pk)
        assert (count, it.state, it.not_before, it.because) == (1, "queued", NOON + 5 * DAY, "")
        assert it.undo_until == WALL + timedelta(seconds=30)
        assert messages.cancel_message(owner, message.pk, now=NOON)[0].state == "cancelled"

    def test_nothing_held_is_no_event(self, owner):
        assert messages.confirm_held(owner, now=NOON, wall=WALL) == 0
        assert not Event.objects.filter(verb="confirmed").exists()

    def test_an_uncertain_one_that_arrived_starts_the_clock(self, owner):
        message = self.held(owner, "uncertain")

        messages.settle_uncertain(owner, message.pk, arrived=True, now=NOON + DAY)

        it = Outreach.objects.get(pk=message.outreach_id)
        assert (it.state, it.asked_at) == ("asked", NOON + DAY)

    def test_one_that_did_not_arrive_goes_again(self, owner):
        message = self.held(owner, "uncertain")

        messages.settle_uncertain(owner, message.pk, arrived=False, now=NOON + 9 * DAY)

        it = Message.objects.get(pk=message.pk)
        assert (it.state, it.not_before) == ("queued", NOON + 9 * DAY)

    def test_only_an_uncertain_one_can_be_settled(self, owner):
        message = approve(owner, ready(owner))

        with pytest.raises(Refusal) as problem:
            messages.settle_uncertain(owner, message.pk, arrived=True, now=NOON)

        assert code(problem) == "limit"


class TestAnIntroduction:
    def test_it_goes_to_the_one_in_between(self, owner):
        make.mailbox(owner)
        priya = make.contact(owner, "Priya Nair", email="priya@aire.example", employer="Aire Water")
        maria = make.contact(owner)
        draft = outreach.draft(
            owner, maria.pk, goal=make.goal(owner).pk, kind="intro-request", via=priya.pk, now=NOON
        )

        approved = approve(owner, make.filled(draft))

        assert (approved.to_address, header(approved, "To")) == ("priya@aire.example", "priya@aire.example")
        assert Outreach.objects.get(pk=draft.outreach_id).state == "drafted"

    def test_it_needs_somebody(self, owner):
        with pytest.raises(Usage):
            outreach.draft(owner, make.contact(owner).pk, goal=make.goal(owner).pk, kind="intro-request", now=NOON)


class TestThanks:
    def test_they_need_the_talk_to_be_over(self, owner):
        talk = make.scheduled(owner, at=NOON)

        with pytest.raises(Refusal) as problem:
            outreach.draft_in(owner, talk.outreach_id, kind="thank-you", now=NOON)

        assert code(problem) == "takeaway-missing"

    def test_they_need_a_takeaway(self, owner):
        talk = make.held(owner, at=NOON, takeaway="")

        with pytest.raises(Refusal) as problem:
            outreach.draft_in(owner, talk.outreach_id, kind="thank-you", now=NOON)

        assert code(problem) == "takeaway-missing"

    def test_a_takeaway_that_was_remembered_afterwards_is_enough(self, owner):
        talk = make.held(owner, at=NOON, takeaway="")
        conversations.note(owner, talk.pk, "Pitch short pieces first", tag="takeaway", now=NOON + DAY)

        draft = outreach.draft_in(owner, talk.outreach_id, kind="thank-you", now=NOON + DAY)

        assert "itch short pieces first" in draft.body
