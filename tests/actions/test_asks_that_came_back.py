"""An ask that came back unread: made once more on another way, and no third time."""

from __future__ import annotations

import pytest

from askwell.actions import contacts, messages, outreach, replies
from askwell.core.errors import Refusal
from askwell.core.replies import Reading
from askwell.models import Account, Message
from tests import make
from tests.actions.approving import DAY, approve, code, left, ready
from tests.actions.asking import again, fresh
from tests.cast import NOON


class TestAnAskThatCameBack:
    def came_back(self, owner: Account, ask: Message, *, number: int = 1) -> None:
        reading = Reading(kind="bounce", by="machine", because=("It came back: no such user.",))
        replies.take_letter(
            ask.outreach,
            reading,
            text="",
            message_id=f"<{number}@bounce.example>",
            received_at=NOON,
            now=NOON,
            bounced=ask,
        )

    def test_it_may_be_made_once_more_on_another_way(self, owner):
        ask = left(approve(owner, ready(owner)), at=NOON)
        self.came_back(owner, ask)

        it = fresh(ask.outreach)
        second = again(owner, it, kind="ask-linkedin-message")
        messages.mark_sent(owner, second.pk, by="linkedin", now=NOON + DAY)

        assert (it.state, it.asked_at) == ("drafted", None)
        assert Message.objects.get(pk=ask.pk).state == "failed"
        assert it.contact.addresses.get().dead
        assert (fresh(it).state, fresh(it).asked_at) == ("asked", NOON + DAY)

    def test_a_third_is_refused(self, owner):
        ask = left(approve(owner, ready(owner)), at=NOON)
        self.came_back(owner, ask)
        contacts.edit_contact(owner, ask.outreach.contact_id, now=NOON, email="ml@home.example")
        second = left(approve(owner, make.filled(again(owner, ask.outreach))), at=NOON + DAY)
        self.came_back(owner, second, number=2)

        with pytest.raises(Refusal) as problem:
            again(owner, fresh(ask.outreach), kind="ask-linkedin-message")

        assert code(problem) == "limit"

    def test_a_follow_up_that_comes_back_tells_that_the_ask_was_not_read(self, owner):
        ask = left(approve(owner, ready(owner)), at=NOON - 8 * DAY)
        follow_up = make.filled(outreach.draft_in(owner, ask.outreach_id, kind="follow-up", now=NOON))
        left(approve(owner, follow_up), at=NOON)
        self.came_back(owner, Message.objects.get(pk=follow_up.pk))

        states = sorted(Message.objects.filter(outreach=ask.outreach).values_list("kind", "state"))

        assert states == [("ask-email", "failed"), ("follow-up", "failed")]
        assert again(owner, fresh(ask.outreach), kind="ask-linkedin-message").slot == "ask"

    def test_thanks_that_come_back_undo_nothing(self, owner):
        talk = make.held(owner, at=NOON - DAY)
        thanks = make.filled(outreach.draft_in(owner, talk.outreach_id, kind="thank-you", now=NOON))
        make.mailbox(owner)
        left(approve(owner, thanks), at=NOON)
        self.came_back(owner, Message.objects.get(pk=thanks.pk))

        assert fresh(talk.outreach).state == "thanked"
        assert Message.objects.get(pk=thanks.pk).state == "failed"
