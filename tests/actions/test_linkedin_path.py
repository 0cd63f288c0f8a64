"""The way over LinkedIn: an invitation with a note, its acceptance, and what follows it there."""

from __future__ import annotations

import pytest

from askwell.actions import messages, outreach, replies
from askwell.core.errors import Refusal, Usage
from askwell.models import Message
from tests import make
from tests.actions.approving import DAY, code, invited
from tests.actions.asking import fresh
from tests.cast import NOON


class TestTheLinkedInPath:
    def test_a_note_that_asks_for_nothing_opens_the_ask(self, owner):
        it = invited(owner, at=NOON)
        told = replies.tell_reply(owner, it.pk, kind="accepted", now=NOON + DAY)
        messages.mark_sent(owner, told.message, by="linkedin", now=NOON + 2 * DAY)

        after = fresh(it)
        assert (it.state, it.asked_at, it.due_at) == ("asked", None, NOON + 21 * DAY)
        assert Message.objects.get(pk=told.message).slot == "ask"
        assert (after.state, after.asked_at, after.accepted_at) == ("asked", NOON + 2 * DAY, NOON + DAY)

    def test_its_follow_up_stays_on_linkedin(self, owner):
        it = invited(owner, at=NOON)
        told = replies.tell_reply(owner, it.pk, kind="accepted", now=NOON + DAY)
        messages.mark_sent(owner, told.message, by="linkedin", now=NOON + 2 * DAY)

        follow_up = outreach.draft_in(owner, it.pk, kind="follow-up", now=NOON + 9 * DAY)
        messages.mark_sent(owner, follow_up.pk, by="linkedin", now=NOON + 9 * DAY)

        assert (follow_up.channel, follow_up.subject) == ("linkedin", None)
        assert fresh(it).state == "followed-up"

    def test_after_a_note_that_asked_the_message_is_the_follow_up(self, owner):
        it = invited(owner, at=NOON, words="Would you have 20 minutes for a call?")
        told = replies.tell_reply(owner, it.pk, kind="accepted", now=NOON + DAY)

        with pytest.raises(Refusal) as problem:
            messages.mark_sent(owner, told.message, by="linkedin", now=NOON + 2 * DAY)
        messages.mark_sent(owner, told.message, by="linkedin", now=NOON + 3 * DAY)

        assert code(problem) == "too-early"
        assert (it.asked_at, fresh(it).state) == (NOON, "followed-up")
        with pytest.raises(Refusal) as second:
            outreach.draft_in(owner, it.pk, kind="follow-up", now=NOON + 20 * DAY)
        assert code(second) == "second-follow-up"

    def test_an_invitation_can_be_accepted_once(self, owner):
        it = invited(owner, at=NOON)
        replies.tell_reply(owner, it.pk, kind="accepted", now=NOON + DAY)

        with pytest.raises(Usage):
            replies.tell_reply(owner, it.pk, kind="accepted", now=NOON + 2 * DAY)

    def test_what_was_never_sent_cannot_be_accepted(self, owner):
        with pytest.raises(Usage):
            replies.tell_reply(owner, make.asked(owner, at=NOON).pk, kind="accepted", now=NOON)

    def test_one_that_was_given_up_may_still_be_accepted(self, owner):
        it = outreach.close_outreach(owner, invited(owner, at=NOON - 21 * DAY).pk, now=NOON)

        told = replies.tell_reply(owner, it.pk, kind="accepted", now=NOON + DAY)

        assert (it.ended_by, told.state, told.message is not None) == ("withdrawn", "asked", True)

    def test_an_answer_that_came_before_the_acceptance_keeps_its_say(self, owner):
        it = invited(owner, at=NOON)
        replies.tell_reply(owner, it.pk, kind="yes", now=NOON + DAY)

        told = replies.tell_reply(owner, it.pk, kind="accepted", now=NOON + DAY)

        assert (told.state, told.message) == ("replied", None)
