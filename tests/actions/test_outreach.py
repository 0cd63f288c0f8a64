"""Outreach: begun by a draft, answered, and a stranger's to nobody."""

from __future__ import annotations

import pytest

from askwell.actions import conversations, do_not_contact, messages, outreach
from askwell.core.errors import NotFound, Refusal, Usage
from askwell.models import Reply
from tests import make
from tests.actions.approving import DAY, code
from tests.actions.asking import again, fresh
from tests.cast import NOON


class TestBeginning:
    def test_a_draft_begins_an_outreach_and_leaves_a_trace(self, owner):
        message = make.draft(owner, now=NOON)

        it = message.outreach
        assert (it.state, it.since, it.closed_at) == ("drafted", NOON, None)
        assert [each.verb for each in it.events.all()] == ["begun"]

    def test_an_unfinished_draft_is_handed_back_as_it_is(self, owner):
        message = make.draft(owner)
        messages.edit_message(owner, message.pk, now=NOON, body="My own words")

        found = again(owner, message.outreach)

        assert (found.pk, found.body) == (message.pk, "My own words")

    def test_a_kind_that_is_none_is_refused(self, owner):
        with pytest.raises(Usage):
            outreach.draft(owner, make.contact(owner).pk, goal=make.goal(owner).pk, kind="spam", now=NOON)

    def test_one_open_outreach_to_one_person_whatever_the_goal(self, owner):
        it = make.draft(owner).outreach
        other = make.goal(owner, "Choose what to study")

        with pytest.raises(Refusal) as problem:
            outreach.draft(owner, it.contact_id, goal=other.pk, kind="ask-email", now=NOON)

        assert code(problem) == "limit"

    def test_somebody_blocked_is_not_written_to(self, owner):
        contact = make.contact(owner)
        do_not_contact.block(owner, contact.pk, now=NOON)

        with pytest.raises(Refusal) as problem:
            make.draft(owner, to=contact)

        assert code(problem) == "do-not-contact"


def test_a_later_whose_day_has_come_is_asked_again_in_a_reply(owner):
    it = make.answered(owner, "later", at=NOON, until=(NOON + 30 * DAY).date())

    early = outreach.draft_in(owner, it.pk, kind="reply", now=NOON)
    messages.cancel_message(owner, early.pk, now=NOON)
    due = outreach.draft_in(owner, it.pk, kind="reply", now=NOON + 30 * DAY)

    assert "I'll write to you again around" in early.body
    assert "You kindly suggested that I write again about now." in due.body


def test_an_answer_that_was_given_is_given(owner):
    it = make.answered(owner, "question", at=NOON)
    draft = outreach.draft_in(owner, it.pk, kind="reply", now=NOON)

    messages.mark_sent(owner, draft.pk, by="email", now=NOON + DAY)

    assert Reply.objects.get(outreach=it).answered_at == NOON + DAY


@pytest.mark.parametrize(
    "act",
    [
        lambda who, it: outreach.draft(who, it.contact_id, goal=it.goal_id, kind="ask-email", now=NOON),
        lambda who, it: outreach.begin_ask(who, it.contact_id, goal=it.goal_id, now=NOON),
        lambda who, it: outreach.draft_in(who, it.pk, kind="follow-up", now=NOON),
        lambda who, it: outreach.close_outreach(who, it.pk, now=NOON),
        lambda who, it: conversations.schedule(who, it.pk, at=NOON, minutes=20, mode="call", now=NOON),
    ],
)
def test_a_stranger_finds_nothing(owner, stranger, act):
    it = make.asked(owner, at=NOON - DAY)

    with pytest.raises(NotFound):
        act(stranger, it)

    assert fresh(it).state == "asked"


def test_a_strangers_people_are_no_connectors(owner, stranger):
    priya = make.contact(stranger, "Priya Nair")

    with pytest.raises(NotFound):
        outreach.draft(
            owner, make.contact(owner).pk, goal=make.goal(owner).pk, kind="intro-request", via=priya.pk, now=NOON
        )
