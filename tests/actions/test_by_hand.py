"""Messages that leave by the user's own hand: said to be sent, taken back, copied."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from askwell.actions import do_not_contact, messages
from askwell.core.errors import Refusal, Usage
from askwell.models import Message, Outreach
from tests import make
from tests.actions.approving import DAY, approve, code, ready, verbs
from tests.cast import NOON


class TestByHand:
    def test_the_clock_starts_when_it_went(self, owner):
        message = make.draft(owner, now=NOON - DAY)

        messages.mark_sent(owner, message.pk, by="email", now=NOON, at=NOON - DAY)

        it = Outreach.objects.get(pk=message.outreach_id)
        assert (it.state, it.asked_at, it.due_at) == (
            "asked",
            NOON - DAY,
            datetime.fromisoformat("2026-11-30T08:00+00:00"),
        )
        assert "sent" in verbs(it)

    def test_a_time_that_has_not_come_is_refused(self, owner):
        message = make.draft(owner)

        with pytest.raises(Usage):
            messages.mark_sent(owner, message.pk, by="email", now=NOON, at=NOON + timedelta(seconds=1))

    def test_a_way_that_is_none_is_refused(self, owner):
        with pytest.raises(Usage):
            messages.mark_sent(owner, make.draft(owner).pk, by="pigeon", now=NOON)

    def test_somebody_blocked_is_left_in_peace(self, owner):
        message = make.draft(owner)
        do_not_contact.block(owner, "harbour.example", now=NOON)

        with pytest.raises(Refusal) as problem:
            messages.mark_sent(owner, message.pk, by="email", now=NOON)

        assert code(problem) == "do-not-contact"

    def test_what_waits_must_be_taken_back_first(self, owner):
        message = approve(owner, ready(owner))

        with pytest.raises(Refusal) as problem:
            messages.mark_sent(owner, message.pk, by="email", now=NOON)

        assert (code(problem), problem.value.hint) == ("limit", "Take it back first: `askwell message cancel`.")


class TestTakingBack:
    def test_what_waits_comes_back_as_a_draft_with_its_words(self, owner):
        message = approve(owner, ready(owner))

        cancelled, again = messages.cancel_message(owner, message.pk, now=NOON)

        assert again is not None
        assert (cancelled.state, again.state, again.body) == ("cancelled", "draft", message.body)
        assert approve(owner, again).state == "queued"
        assert "cancelled" in verbs(message.outreach)

    def test_a_draft_is_only_put_away(self, owner):
        cancelled, again = messages.cancel_message(owner, make.draft(owner).pk, now=NOON)

        assert (cancelled.state, again) == ("cancelled", None)

    @pytest.mark.parametrize("state", ["claimed", "committing", "sent", "uncertain", "failed", "cancelled"])
    def test_what_left_or_may_have_left_stays(self, owner, state):
        message = approve(owner, ready(owner))
        Message.objects.filter(pk=message.pk).update(state=state)

        with pytest.raises(Refusal) as problem:
            messages.cancel_message(owner, message.pk, now=NOON)

        assert code(problem) == "limit"


class TestCopying:
    def test_the_text_is_that_of_the_draft_gaps_included(self, owner):
        message = make.draft(owner)

        prepared = messages.copy_message(owner, message.pk, now=NOON)

        assert prepared.text == message.body
        assert prepared.mailto.startswith("mailto:maria@harbour.example?")
        assert b"X-Unsent: 1" in prepared.eml
        assert Message.objects.get(pk=message.pk).copied_at == NOON

    def test_without_an_address_there_is_only_the_text(self, owner):
        prepared = messages.copy_message(owner, make.draft(owner, to=make.contact(owner, email="")).pk, now=NOON)

        assert (prepared.mailto, prepared.eml) == ("", b"")

    def test_what_was_not_sent_after_all_is_a_draft_like_any_other(self, owner):
        message = make.draft(owner)
        messages.copy_message(owner, message.pk, now=NOON)

        messages.not_sent(owner, message.pk, now=NOON)

        assert Message.objects.get(pk=message.pk).copied_at is None
