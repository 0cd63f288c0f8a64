"""The one follow-up: when it may go, and what makes it impossible."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from askwell.actions import messages, outreach, replies
from askwell.core import cadence
from askwell.core.errors import Refusal
from askwell.models import Account, Message, Outreach
from tests import make
from tests.actions.approving import DAY, approve, code, header, left, ready
from tests.cast import NOON


class TestTheFollowUp:
    def sent_ask(self, owner: Account) -> Message:
        to = make.contact(owner, zone="Europe/London")
        return left(approve(owner, ready(owner, to=to)), at=NOON)

    def test_it_stays_in_the_thread_and_waits_for_its_week(self, owner):
        ask = self.sent_ask(owner)
        draft = make.filled(outreach.draft_in(owner, ask.outreach_id, kind="follow-up", now=NOON + DAY))

        approved = approve(owner, draft, now=NOON + DAY)

        assert approved.not_before == NOON + 7 * DAY
        assert header(approved, "In-Reply-To") == ask.message_id
        assert header(approved, "References") == ask.message_id
        assert header(approved, "Subject") == f"Re: {ask.subject}"

    def test_an_absence_moves_one_that_waits_and_stays_out_of_the_thread(self, owner):
        from askwell.core.replies import Reading

        ask = self.sent_ask(owner)
        away = Reading(kind="out-of-office", by="machine", until=(NOON + 20 * DAY).date(), because=("Away.",))
        draft = make.filled(outreach.draft_in(owner, ask.outreach_id, kind="follow-up", now=NOON + DAY))
        approve(owner, draft, now=NOON + DAY)

        replies.take_letter(
            ask.outreach, away, text="", message_id="<away@x.example>", received_at=NOON + DAY, now=NOON + DAY
        )

        moved = Message.objects.get(pk=draft.pk)
        assert moved.not_before == datetime.fromisoformat("2026-12-15T08:00+00:00")
        assert Outreach.objects.get(pk=ask.outreach_id).due_at == moved.not_before
        again = messages.cancel_message(owner, draft.pk, now=NOON + DAY)[1]
        assert again is not None
        assert header(approve(owner, again, now=NOON + DAY), "In-Reply-To") == ask.message_id

    def test_a_second_one_cannot_be_drafted(self, owner):
        it = make.asked(owner, at=NOON - 8 * DAY)
        first = outreach.draft_in(owner, it.pk, kind="follow-up", now=NOON)
        messages.mark_sent(owner, first.pk, by="email", now=NOON)

        with pytest.raises(Refusal) as problem:
            outreach.draft_in(owner, it.pk, kind="follow-up", now=NOON)

        assert code(problem) == "second-follow-up"

    def test_before_three_days_it_is_too_early_by_hand(self, owner):
        it = make.asked(owner, at=NOON - 2 * DAY)
        draft = outreach.draft_in(owner, it.pk, kind="follow-up", now=NOON)

        with pytest.raises(Refusal) as problem:
            messages.mark_sent(owner, draft.pk, by="email", now=NOON)

        assert code(problem) == "too-early"

    def test_what_happened_already_is_recorded_and_uses_it_up(self, owner):
        it = make.asked(owner, at=NOON - 2 * DAY)
        draft = outreach.draft_in(owner, it.pk, kind="follow-up", now=NOON)

        messages.mark_sent(owner, draft.pk, by="phone", now=NOON, already=True)

        it.refresh_from_db()
        assert (it.state, it.due_at) == ("followed-up", cadence.silence_ends(NOON, calendar_of(it)))

    def test_one_that_was_sent_by_hand_takes_the_place_of_the_one_that_waits(self, owner):
        ask = self.sent_ask(owner)
        waiting = make.filled(outreach.draft_in(owner, ask.outreach_id, kind="follow-up", now=NOON + DAY))
        rival = Message.objects.create(
            outreach=ask.outreach, kind="follow-up", slot="follow-up", body="Hello again", created_at=NOON
        )
        approve(owner, waiting, now=NOON + DAY)

        messages.mark_sent(owner, rival.pk, by="email", now=NOON + 4 * DAY, already=True)

        states = {each.pk: each.state for each in ask.outreach.messages.filter(kind="follow-up")}
        assert states == {waiting.pk: "cancelled", rival.pk: "sent"}

    def test_a_second_one_that_happened_already_is_refused_in_words(self, owner):
        it = make.asked(owner, at=NOON - 9 * DAY)
        first = outreach.draft_in(owner, it.pk, kind="follow-up", now=NOON)
        rival = Message.objects.create(
            outreach=it, kind="follow-up", slot="follow-up", body="Hello again", created_at=NOON
        )
        messages.mark_sent(owner, first.pk, by="email", now=NOON)

        with pytest.raises(Refusal) as problem:
            messages.mark_sent(owner, rival.pk, by="email", now=NOON, already=True)

        assert code(problem) == "second-follow-up"

    def test_a_second_ask_that_happened_already_is_refused_in_words(self, owner):
        it = make.asked(owner, at=NOON - DAY)
        rival = Message.objects.create(outreach=it, kind="ask-email", slot="ask", body="Once more", created_at=NOON)

        with pytest.raises(Refusal) as problem:
            messages.mark_sent(owner, rival.pk, by="email", now=NOON, already=True)

        assert code(problem) == "limit"


def calendar_of(it: Outreach) -> Any:
    from askwell.core.times import Calendar, zone_of

    return Calendar(zone=zone_of("Europe/London"))
