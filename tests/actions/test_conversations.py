"""Conversations: agreed, moved, called off, held with consent, noted; and the names they give."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from askwell.actions import conversations
from askwell.actions.outreach import draft
from askwell.core.errors import NotFound, Refusal, Usage
from askwell.models import Contact, Conversation, Message, Note, Outreach, Reply, Tie
from tests import make
from tests.cast import NOON

RUNNING = NOON + timedelta(minutes=5)
HOUR_BEFORE = NOON - timedelta(hours=1)
EVENING = NOON + timedelta(hours=6)


def state_of(talk: Conversation) -> str:
    return Outreach.objects.get(pk=talk.outreach_id).state


# agreed


def test_an_agreed_time_moves_the_outreach_on(owner):
    talk = make.scheduled(owner, at=NOON)

    assert (talk.state, talk.at, talk.time_zone, talk.minutes) == ("scheduled", NOON, "Europe/London", 20)
    assert state_of(talk) == "scheduled"


def test_a_second_agreed_time_for_one_outreach_is_refused(owner):
    talk = make.scheduled(owner, at=NOON)

    with pytest.raises(Refusal, match="this outreach is scheduled"):
        conversations.schedule(owner, talk.outreach_id, at=EVENING, minutes=20, mode="call", now=HOUR_BEFORE)


def test_the_database_holds_one_agreed_time_per_outreach_too(owner):
    talk = make.scheduled(owner, at=NOON)

    with pytest.raises(IntegrityError), transaction.atomic():
        Conversation.objects.create(outreach=talk.outreach, at=EVENING, minutes=20, mode="call", created_at=NOON)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"minutes": 4}, "between 5 and 180"),
        ({"minutes": 181}, "between 5 and 180"),
        ({"mode": "telegraph"}, "no way to talk"),
        ({"zone": "Mars/Olympus"}, "no time zone"),
    ],
)
def test_a_time_that_makes_no_sense_is_refused(owner, wrong, says):
    it = make.answered(owner, at=HOUR_BEFORE)
    given = {"minutes": 20, "mode": "call"} | wrong

    with pytest.raises(Usage, match=says):
        conversations.schedule(owner, it.pk, at=NOON, now=HOUR_BEFORE, **given)


def test_nothing_is_scheduled_before_anything_was_asked(owner):
    message = make.draft(owner)

    with pytest.raises(Refusal, match="nothing to schedule"):
        conversations.schedule(owner, message.outreach_id, at=NOON, minutes=20, mode="call", now=HOUR_BEFORE)


def test_moving_keeps_what_is_not_named(owner):
    talk = make.scheduled(owner, at=NOON)

    moved = conversations.reschedule(owner, talk.pk, at=EVENING, now=HOUR_BEFORE)

    assert (moved.at, moved.minutes, moved.place, moved.state) == (EVENING, 20, "0113 496 0000", "scheduled")


def test_called_off_it_waits_for_another_time(owner):
    talk = make.scheduled(owner, at=NOON)

    conversations.cancel(owner, talk.pk, now=HOUR_BEFORE)
    again = conversations.schedule(owner, talk.outreach_id, at=EVENING, minutes=15, mode="video", now=HOUR_BEFORE)

    talk.refresh_from_db()
    assert (talk.state, again.state, state_of(talk)) == ("cancelled", "scheduled", "scheduled")


def test_what_is_over_can_be_neither_moved_nor_ended_again(owner):
    talk = make.held(owner, at=NOON)

    with pytest.raises(Refusal, match="held already"):
        conversations.reschedule(owner, talk.pk, at=EVENING, now=RUNNING)
    with pytest.raises(Refusal, match="held already"):
        conversations.end(owner, talk.pk, now=EVENING)


# consent and notes


def test_while_the_talk_runs_notes_wait_for_the_question(owner):
    talk = make.scheduled(owner, at=NOON)

    with pytest.raises(Refusal, match="have not asked Maria Lindqvist") as refused:
        conversations.note(owner, talk.pk, "Start with one editor", now=RUNNING)

    assert refused.value.code == "consent-missing"
    assert not Note.objects.exists()


def test_a_no_to_notes_is_respected_until_it_is_over(owner):
    talk = make.scheduled(owner, at=NOON)
    conversations.consent(owner, talk.pk, notes=False, now=NOON)

    with pytest.raises(Refusal, match="would rather you took no notes"):
        conversations.note(owner, talk.pk, "Start with one editor", now=RUNNING)
    conversations.end(owner, talk.pk, now=RUNNING)
    memory = conversations.note(owner, talk.pk, "Start with one editor", now=EVENING)

    assert memory.when == "after"


def test_a_talk_that_begins_early_asks_for_consent_all_the_same(owner):
    talk = make.scheduled(owner, at=NOON)
    conversations.consent(owner, talk.pk, notes=False, now=NOON - timedelta(minutes=2))

    with pytest.raises(Refusal, match="would rather you took no notes"):
        conversations.note(owner, talk.pk, "Start with one editor", now=NOON - timedelta(minutes=1))


def test_with_a_yes_notes_are_taken_during_the_talk(owner):
    talk = make.scheduled(owner, at=NOON)
    conversations.consent(owner, talk.pk, notes=True, now=NOON)

    note = conversations.note(owner, talk.pk, "  Start with one editor ", tag="advice", now=RUNNING)

    assert (note.text, note.tag, note.when) == ("Start with one editor", "advice", "during")


def test_the_two_consents_are_kept_apart(owner):
    talk = make.scheduled(owner, at=NOON)

    asked = conversations.consent(owner, talk.pk, recording=False, now=NOON)

    assert (asked.notes_allowed, asked.recording_allowed) == (None, False)


def test_consent_to_nothing_in_particular_is_refused(owner):
    talk = make.scheduled(owner, at=NOON)

    with pytest.raises(Usage, match="Say what they allowed"):
        conversations.consent(owner, talk.pk, now=NOON)


def test_preparation_needs_nobody_s_consent(owner):
    talk = make.scheduled(owner, at=NOON)

    earlier = conversations.note(owner, talk.pk, "Read the peat bog piece again", now=HOUR_BEFORE)
    meanwhile = conversations.note(owner, talk.pk, "Ask about the editor", now=RUNNING, before=True)

    assert (earlier.when, meanwhile.when) == ("before", "before")


def test_answers_by_email_are_theirs_in_writing_and_always_open(owner):
    talk = make.scheduled(owner, at=NOON, mode="email")

    assert conversations.note(owner, talk.pk, "She began with listings", now=RUNNING).when == "during"


@pytest.mark.parametrize(("text", "tag", "says"), [("  ", "", "empty note"), ("Something", "gossip", "is no tag")])
def test_a_note_says_something_under_a_known_tag(owner, text, tag, says):
    talk = make.scheduled(owner, at=NOON)

    with pytest.raises(Usage, match=says):
        conversations.note(owner, talk.pk, text, tag=tag, now=HOUR_BEFORE)


def test_ticks_come_and_go_one_by_one(owner):
    talk = make.scheduled(owner, at=NOON)

    conversations.cover(owner, talk.pk, "path-start")
    conversations.cover(owner, talk.pk, "daily-week")
    conversations.cover(owner, talk.pk, "path-start")
    conversations.uncover(owner, talk.pk, "daily-week")

    talk.refresh_from_db()
    assert talk.covered == ["path-start"]


# afterwards


def test_a_promise_is_kept_once(owner):
    talk = make.held(owner, at=NOON)
    promise = conversations.note(owner, talk.pk, "Send her my first piece", tag="promise-mine", now=EVENING)

    conversations.keep_promise(owner, promise.pk, now=EVENING)
    conversations.keep_promise(owner, promise.pk, now=EVENING + timedelta(days=1))

    promise.refresh_from_db()
    assert promise.done_at == EVENING


def test_a_takeaway_is_no_promise_to_keep(owner):
    talk = make.held(owner, at=NOON)

    with pytest.raises(NotFound):
        conversations.keep_promise(owner, talk.notes.get().pk, now=EVENING)


def test_a_name_they_gave_becomes_a_person_tied_to_them(owner):
    talk = make.held(owner, at=NOON)

    sofie = conversations.take_referral(
        owner, talk.pk, name="Sofie Brandt", address="sofie@paper.example", may_mention=True, now=EVENING
    )

    tie = Tie.objects.get(account=owner, knower=talk.outreach.contact, known=sofie)
    note = talk.notes.get(tag="referral")
    assert [each.value for each in sofie.addresses.all()] == ["sofie@paper.example"]
    assert tie.how == "named them to you"
    assert (note.text, note.when) == ("Sofie Brandt, sofie@paper.example", "after")
    assert state_of(talk) == "held"


def test_an_ask_names_the_one_who_sent_you_only_with_their_leave(owner):
    talk = make.held(owner, at=NOON)
    told = {"address": "", "now": EVENING}
    sofie = conversations.take_referral(owner, talk.pk, name="Sofie Brandt", may_mention=True, **told)
    jonas = conversations.take_referral(owner, talk.pk, name="Jonas Weber", may_mention=False, **told)

    written = [
        draft(owner, each.pk, goal=talk.outreach.goal_id, kind="ask-email", now=EVENING) for each in (sofie, jonas)
    ]

    assert ["Maria Lindqvist" in each.body for each in written] == [True, False]


def test_a_name_that_is_in_the_book_is_not_added_again(owner):
    ravi = make.contact(owner, "Ravi Sharma", email="ravi@paper.example")
    talk = make.held(owner, at=NOON)

    found = conversations.take_referral(
        owner, talk.pk, name="R. Sharma", address="Ravi@paper.example", may_mention=None, now=EVENING
    )

    assert found.pk == ravi.pk
    assert Contact.objects.filter(name__icontains="Sharma").count() == 1


def test_a_referral_without_a_name_or_with_a_false_address_leaves_nothing_behind(owner):
    talk = make.held(owner, at=NOON)

    with pytest.raises(Usage, match="Whom did they name"):
        conversations.take_referral(owner, talk.pk, name=" ", address="", may_mention=None, now=EVENING)
    with pytest.raises(Usage, match="neither a mail address nor a link"):
        conversations.take_referral(
            owner, talk.pk, name="Sofie", address="at the desk", may_mention=None, now=EVENING
        )

    assert not Reply.objects.filter(kind="referred").exists()
    assert not Contact.objects.filter(name="Sofie").exists()


def test_a_referral_leaves_a_waiting_thank_you_alone(owner):
    talk = make.held(owner, at=NOON)
    thanks = draft(owner, talk.outreach.contact_id, goal=talk.outreach.goal_id, kind="thank-you", now=EVENING)
    Message.objects.filter(pk=thanks.pk).update(state="queued", approved_at=EVENING)

    conversations.take_referral(owner, talk.pk, name="Sofie Brandt", address="", may_mention=True, now=EVENING)

    assert Message.objects.get(pk=thanks.pk).state == "queued"


def test_several_memories_are_kept_in_order_or_not_at_all(owner):
    talk = make.held(owner, at=NOON, takeaway="")

    with pytest.raises(Usage, match="empty note"):
        conversations.remember(owner, talk.pk, [("takeaway", "Start small"), ("advice", " ")], now=EVENING)
    with pytest.raises(Usage, match="nothing to keep"):
        conversations.remember(owner, talk.pk, [], now=EVENING)
    conversations.remember(
        owner, talk.pk, [("takeaway", "Start small"), ("advice", "Read the house style")], now=EVENING
    )

    assert [(each.tag, each.text) for each in talk.notes.all()] == [
        ("takeaway", "Start small"),
        ("advice", "Read the house style"),
    ]


# strangers


def test_a_stranger_finds_no_conversation_and_no_promise(owner, stranger):
    talk = make.held(owner, at=NOON)
    promise = conversations.note(owner, talk.pk, "Send her my first piece", tag="promise-mine", now=EVENING)
    attempts = (
        lambda: conversations.reschedule(stranger, talk.pk, at=EVENING, now=NOON),
        lambda: conversations.cancel(stranger, talk.pk, now=NOON),
        lambda: conversations.end(stranger, talk.pk, now=NOON),
        lambda: conversations.consent(stranger, talk.pk, notes=True, now=NOON),
        lambda: conversations.note(stranger, talk.pk, "Mine now", now=EVENING),
        lambda: conversations.cover(stranger, talk.pk, "path-start"),
        lambda: conversations.uncover(stranger, talk.pk, "path-start"),
        lambda: conversations.keep_promise(stranger, promise.pk, now=EVENING),
        lambda: conversations.take_referral(stranger, talk.pk, name="S", address="", may_mention=None, now=EVENING),
    )

    for attempt in attempts:
        with pytest.raises(NotFound):
            attempt()

    assert talk.notes.count() == 2
