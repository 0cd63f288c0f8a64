"""What the database itself refuses, whoever asks: the promises that no race and no slip of code can break."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from askwell.models import Address, Block, Conversation, Message, Outreach, Reply, Tie
from tests import make
from tests.cast import NOON


@pytest.fixture
def outreach(owner) -> Outreach:
    return make.draft(owner).outreach


def message(outreach: Outreach, **known: Any) -> Message:
    given = {"kind": "ask-email", "slot": "ask", "state": "sent", "approved_at": NOON, "created_at": NOON}
    return Message.objects.create(outreach=outreach, **(given | known))


def refused(create: Any, *given: Any, **known: Any) -> str:
    with pytest.raises(IntegrityError) as problem, transaction.atomic():
        create(*given, **known)
    return str(problem.value)


def test_a_second_open_outreach_to_one_person_is_refused(outreach):
    again = {name: getattr(outreach, name) for name in ("account", "contact", "goal", "since", "created_at")}

    assert refused(Outreach.objects.create, **again)


def test_a_closed_outreach_leaves_room_for_another(outreach):
    Outreach.objects.filter(pk=outreach.pk).update(state="closed", closed_at=NOON)

    again = {name: getattr(outreach, name) for name in ("account", "contact", "goal", "since", "created_at")}
    Outreach.objects.create(**again)

    assert Outreach.objects.count() == 2


def test_an_outreach_that_goes_on_has_no_end(outreach):
    assert refused(Outreach.objects.filter(pk=outreach.pk).update, closed_at=NOON)


@pytest.mark.parametrize("state", ["queued", "claimed", "committing", "sent", "uncertain", "held"])
@pytest.mark.parametrize(("kind", "slot"), [("ask-email", "ask"), ("follow-up", "follow-up"), ("times", "nudge")])
def test_a_place_that_is_spent_is_not_filled_twice(outreach, state, kind, slot):
    message(outreach, kind=kind, slot=slot)

    assert refused(message, outreach, kind=kind, slot=slot, state=state)


@pytest.mark.parametrize("state", ["draft", "failed", "cancelled"])
def test_what_did_not_go_takes_no_place(outreach, state):
    message(outreach)

    message(outreach, state=state)

    assert outreach.messages.filter(slot="ask", state=state).exists()


def test_an_ask_by_another_channel_is_still_a_second_ask(outreach):
    message(outreach)

    assert refused(message, outreach, kind="ask-linkedin-message", channel="linkedin")


def test_what_has_no_place_may_go_more_than_once(outreach):
    message(outreach, kind="reply", slot="")

    message(outreach, kind="reply", slot="")

    assert outreach.messages.filter(kind="reply").count() == 2


def test_a_follow_up_cannot_hide_without_its_place(outreach):
    assert refused(message, outreach, kind="follow-up", slot="", state="draft")


@pytest.mark.parametrize("state", ["queued", "claimed", "committing", "sent", "uncertain", "held"])
def test_nothing_is_on_its_way_unapproved(outreach, state):
    assert refused(message, outreach, state=state, approved_at=None)


def test_what_the_user_sent_by_hand_needs_no_approval(outreach):
    sent = message(outreach, approved_at=None, sent_by="phone")

    assert sent.pk


def talk(outreach: Outreach, **known: Any) -> Conversation:
    given = {"at": NOON, "time_zone": "UTC", "minutes": 20, "mode": "call", "created_at": NOON}
    return Conversation.objects.create(outreach=outreach, **(given | known))


def test_one_agreed_time_at_a_time(outreach):
    talk(outreach)

    assert refused(talk, outreach, at=NOON + timedelta(days=1))


def test_a_cancelled_time_leaves_room(outreach):
    talk(outreach, state="cancelled")

    talk(outreach)

    assert outreach.conversations.count() == 2


@pytest.mark.parametrize("minutes", [0, 4, 181])
def test_a_talk_has_a_length(outreach, minutes):
    assert refused(talk, outreach, minutes=minutes)


def test_a_letter_is_read_once(outreach):
    letter = {"outreach": outreach, "kind": "yes", "received_at": NOON, "message_id": "<1@harbour.example>"}
    Reply.objects.create(**letter)

    assert refused(Reply.objects.create, **letter)


def test_answers_that_were_told_have_no_letter_to_compare(outreach):
    told = {"outreach": outreach, "kind": "yes", "received_at": NOON}

    Reply.objects.create(**told)
    Reply.objects.create(**told)

    assert outreach.replies.count() == 2


def test_an_address_stands_once_with_a_person(outreach):
    first = outreach.contact.addresses.get()

    assert refused(
        Address.objects.create, contact=outreach.contact, kind="email", value="X", normalised=first.normalised
    )


def test_one_tie_of_ones_own_to_a_person(owner, outreach):
    Tie.objects.create(account=owner, known=outreach.contact, kind="friend")

    assert refused(Tie.objects.create, account=owner, known=outreach.contact, kind="family")


@pytest.mark.parametrize("both", [True, False])
def test_a_block_names_one_thing(owner, outreach, both):
    given = {"contact": outreach.contact, "value": "harbour.example"} if both else {"contact": None, "value": ""}

    assert refused(Block.objects.create, account=owner, created_at=NOON, **given)


def test_the_time_to_undo_is_two_minutes_at_most(owner):
    assert refused(type(owner).objects.filter(pk=owner.pk).update, undo_seconds=121)
