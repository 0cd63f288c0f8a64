"""How outreach ends: by silence, by the user, by a no; and how long it cools off."""

from __future__ import annotations

import pytest

from askwell.actions import messages, outreach
from askwell.core.errors import Refusal
from askwell.models import Message
from tests import make
from tests.actions.approving import DAY, approve, code, invited, left, ready
from tests.actions.asking import again, fresh, silent
from tests.cast import NOON


class TestEnding:
    def test_after_the_follow_up_it_ends_by_silence_and_cools_off(self, owner):
        it = outreach.close_outreach(owner, silent(owner).pk, now=NOON)

        with pytest.raises(Refusal) as problem:
            again(owner, it, now=NOON + 179 * DAY)

        assert (it.state, it.ended_by, it.closed_at) == ("closed", "silence", NOON)
        assert code(problem) == "cool-off"
        assert again(owner, it, now=NOON + 180 * DAY).outreach_id != it.pk

    def test_closing_early_is_no_way_round_the_cool_off(self, owner):
        it = outreach.close_outreach(owner, make.asked(owner, at=NOON - DAY).pk, now=NOON)

        with pytest.raises(Refusal) as problem:
            again(owner, it, now=NOON + DAY)

        assert code(problem) == "cool-off"

    def test_a_pending_invitation_ends_withdrawn(self, owner):
        it = outreach.close_outreach(owner, invited(owner, at=NOON - 21 * DAY).pk, now=NOON)

        assert it.ended_by == "withdrawn"

    def test_what_was_never_sent_ends_by_the_user_and_may_begin_again(self, owner):
        it = outreach.close_outreach(owner, make.draft(owner).outreach_id, now=NOON)

        assert it.ended_by == "you"
        assert again(owner, it).outreach_id != it.pk

    @pytest.mark.parametrize("kind", ["ask-email", "ask-linkedin-message"])
    def test_a_draft_that_was_left_behind_is_no_second_ask(self, owner, kind):
        old = make.draft(owner, kind=kind)
        outreach.close_outreach(owner, old.outreach_id, now=NOON)
        messages.mark_sent(owner, again(owner, old.outreach).pk, by="email", now=NOON)

        with pytest.raises(Refusal) as problem:
            messages.mark_sent(owner, old.pk, by="email", now=NOON)

        assert code(problem) == "limit"

    def test_closing_is_no_way_round_the_day_that_they_named(self, owner):
        it = make.answered(owner, "later", at=NOON, until=(NOON + 90 * DAY).date())
        outreach.close_outreach(owner, it.pk, now=NOON)

        with pytest.raises(Refusal) as problem:
            again(owner, it, now=NOON + 89 * DAY)

        assert code(problem) == "cool-off"
        assert again(owner, it, now=NOON + 90 * DAY).outreach_id != it.pk

    def test_an_ask_that_may_have_left_cools_off_like_one_that_did(self, owner):
        message = ready(owner)
        Message.objects.filter(pk=message.pk).update(state="uncertain", approved_at=NOON)

        outreach.close_outreach(owner, message.outreach_id, now=NOON)

        with pytest.raises(Refusal) as problem:
            again(owner, message.outreach, now=NOON + DAY)
        assert (fresh(message.outreach).ended_by, code(problem)) == ("silence", "cool-off")

    def test_what_waited_does_not_go(self, owner):
        message = approve(owner, ready(owner))

        outreach.close_outreach(owner, message.outreach_id, now=NOON)

        assert Message.objects.get(pk=message.pk).state == "cancelled"

    def test_an_agreed_time_is_off(self, owner):
        talk = make.scheduled(owner, at=NOON + DAY)

        outreach.close_outreach(owner, talk.outreach_id, now=NOON)

        talk.refresh_from_db()
        assert talk.state == "cancelled"

    def test_twice_is_once(self, owner):
        it = outreach.close_outreach(owner, silent(owner).pk, now=NOON)

        outreach.close_outreach(owner, it.pk, now=NOON + DAY)

        assert fresh(it).closed_at == NOON
        assert [each.verb for each in it.events.all()].count("closed") == 1


class TestAfterANo:
    def test_one_courteous_answer_is_welcome_and_a_second_is_not(self, owner):
        it = make.answered(owner, "no", at=NOON)
        make.mailbox(owner)
        reply = make.filled(outreach.draft_in(owner, it.pk, kind="reply", now=NOON))

        approved = approve(owner, reply)
        left(approved, at=NOON)

        assert (it.state, it.ended_by) == ("closed", "no")
        assert (approved.not_before, fresh(it).state) == (None, "closed")
        with pytest.raises(Refusal) as problem:
            outreach.draft_in(owner, it.pk, kind="reply", now=NOON + DAY)
        assert code(problem) == "cool-off"

    @pytest.mark.parametrize("kind", ["times", "questions", "confirmation", "keep-in-touch", "follow-up"])
    def test_nothing_else_is(self, owner, kind):
        it = make.answered(owner, "no", at=NOON)

        with pytest.raises(Refusal):
            outreach.draft_in(owner, it.pk, kind=kind, now=NOON)
