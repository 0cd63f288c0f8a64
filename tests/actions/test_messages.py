"""One message: mended, approved word for word, taken back, copied, or said to be sent."""

from __future__ import annotations

import email
import email.policy
from datetime import datetime, timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import connection

from askwell.actions import conversations, do_not_contact, messages, outreach, replies
from askwell.actions.accounts import change_settings
from askwell.core import cadence
from askwell.core.compose.slots import gaps
from askwell.core.errors import NotFound, Refusal, Usage
from askwell.models import Account, Event, Message, Outreach
from askwell.queries import own
from askwell.queries.messages import show
from tests import make
from tests.cast import NOON

DAY = timedelta(days=1)
WALL = datetime.fromisoformat("2030-01-01T00:00:00+00:00")
"""The real clock of these tests, far from the moved one."""


def ready(account: Account, *, now: datetime = NOON, to: Any = None) -> Message:
    """A finished ask, and a mailbox it could leave from."""
    make.mailbox(account)
    return make.filled(make.draft(account, to=to, now=now), now=now)


def approve(account: Account, message: Message, *, now: datetime = NOON, **more: Any) -> Message:
    return messages.approve_message(account, message.pk, now=now, wall=WALL, **more)


def left(message: Message, *, at: datetime) -> Message:
    """The outbox's part, done by hand: the server took it."""
    from askwell.actions.sequel import went

    Message.objects.filter(pk=message.pk).update(state="sent", accepted_at=at)
    message.refresh_from_db()
    went(message, at=at, now=at)
    return message


def code(problem: pytest.ExceptionInfo[Refusal]) -> str:
    return problem.value.code


def verbs(it: Outreach) -> list[str]:
    return [each.verb for each in it.events.all()]


def header(message: Message, name: str) -> str:
    parsed = email.message_from_bytes(
        bytes(Message.objects.get(pk=message.pk).frozen or b""), policy=email.policy.SMTP
    )
    return str(parsed[name] or "")


class TestEditing:
    def test_gaps_are_filled_by_their_number(self, owner):
        message = make.draft(owner)
        wanted = gaps(message.body)

        edited = messages.edit_message(
            owner, message.pk, now=NOON, fills={wanted[0].n: "your bog piece stayed with me"}
        )

        assert len(gaps(edited.body)) == len(wanted) - 1
        assert "our bog piece stayed with me" in Message.objects.get(pk=message.pk).body

    def test_an_edited_sentence_loses_its_claim_and_the_others_keep_theirs(self, owner):
        message = make.draft(owner)
        first = message.claims[0]
        words = message.body[first["start"] : first["end"]]

        edited = messages.edit_message(
            owner, message.pk, now=NOON, body="Dear you.\n\n" + message.body.replace(words, "So.")
        )

        shown = show(edited)
        assert words not in [edited.body[each.start : each.end] for each in shown.claims]
        assert all(edited.body[each.start : each.end] for each in shown.claims)
        assert len(shown.claims) < len(message.claims)

    def test_a_subject_is_one_line(self, owner):
        message = make.draft(owner)

        edited = messages.edit_message(owner, message.pk, now=NOON, subject="  Peat\r\nBcc: all@harbour.example  ")

        assert edited.subject == "Peat Bcc: all@harbour.example"

    def test_a_subject_that_is_a_paragraph_is_refused(self, owner):
        message = make.draft(owner)

        with pytest.raises(Usage):
            messages.edit_message(owner, message.pk, now=NOON, subject="word " * 60)

    def test_a_linkedin_text_has_no_subject(self, owner):
        note = make.draft(owner, kind="ask-linkedin-note")

        edited = messages.edit_message(owner, note.pk, now=NOON, subject="Hello")

        assert edited.subject is None

    def test_a_gap_that_is_not_there_cannot_be_filled(self, owner):
        with pytest.raises(Usage):
            messages.edit_message(owner, make.draft(owner).pk, now=NOON, fills={9: "x"})

    def test_what_is_approved_can_no_longer_change(self, owner):
        message = approve(owner, ready(owner))

        with pytest.raises(Refusal) as problem:
            messages.edit_message(owner, message.pk, now=NOON, body="Other words")

        assert code(problem) == "limit"

    @pytest.mark.parametrize(("words", "slot"), [("Could we connect?", "invitation"), ("20 minutes to talk?", "ask")])
    def test_a_note_is_the_ask_when_its_words_ask(self, owner, words, slot):
        note = make.draft(owner, kind="ask-linkedin-note")

        edited = messages.edit_message(owner, note.pk, now=NOON, body=f"Hi Maria,\n\n{words}\n\nKofi")

        assert edited.slot == slot


class TestApproving:
    def test_the_bytes_are_frozen_as_they_were_shown(self, owner):
        message = ready(owner)
        shown = show(message)

        approved = approve(owner, message)

        parsed = email.message_from_bytes(bytes(approved.frozen or b""), policy=email.policy.SMTP)
        assert parsed.get_content().replace("\r\n", "\n").strip() == shown.body.strip()
        assert parsed["Subject"] == shown.subject
        assert parsed["To"] == "maria@harbour.example"
        assert parsed["From"] == "Kofi Mensah <kofi@leeds.example>"
        assert parsed["Message-ID"] == approved.message_id
        assert parsed["Bcc"] is None

    def test_it_waits_for_the_undo_time_of_the_wall_clock(self, owner):
        change_settings(owner, undo_seconds=45)

        approved = approve(owner, ready(owner))

        assert (approved.state, approved.undo_until) == ("queued", WALL + timedelta(seconds=45))
        assert "approved" in verbs(approved.outreach)

    def test_a_gap_is_refused(self, owner):
        make.mailbox(owner)

        with pytest.raises(Refusal) as problem:
            approve(owner, make.draft(owner, now=NOON))

        assert code(problem) == "gaps"

    def test_an_error_of_wording_needs_a_reason(self, owner):
        message = ready(owner)
        body = f"{message.body}\n\nAre you hiring? Please find my CV attached, I would love a job at your company."
        message = messages.edit_message(owner, message.pk, now=NOON, body=body)

        with pytest.raises(Refusal) as problem:
            approve(owner, message)
        approved = approve(owner, message, anyway="She asked me to send it")

        assert code(problem) == "critique-block"
        assert (approved.state, approved.anyway) == ("queued", "She asked me to send it")

    def test_without_a_mailbox_the_way_on_is_named(self, owner):
        message = make.filled(make.draft(owner))

        with pytest.raises(Refusal) as problem:
            approve(owner, message)

        assert code(problem) == "no-mailbox"
        assert "message sent" in problem.value.hint

    def test_somebody_without_an_address_is_named(self, owner):
        message = ready(owner, to=make.contact(owner, email=""))

        with pytest.raises(Refusal) as problem:
            approve(owner, message)

        assert (code(problem), str(problem.value)) == ("no-mailbox", "You have no mail address for Maria Lindqvist.")

    def test_a_linkedin_text_leaves_by_the_users_own_hand(self, owner):
        make.mailbox(owner)
        note = make.filled(make.draft(owner, kind="ask-linkedin-note"))

        with pytest.raises(Refusal) as problem:
            approve(owner, note)

        assert code(problem) == "no-mailbox"

    def test_twice_one_after_the_other_is_once(self, owner):
        message = ready(owner)
        first = approve(owner, message)

        with pytest.raises(Refusal) as problem:
            approve(owner, message)

        assert code(problem) == "limit"
        assert Message.objects.get(pk=message.pk).message_id == first.message_id

    def test_two_drafts_for_one_place_are_one_ask(self, owner):
        first = ready(owner)
        second = make.filled(make.draft(owner, kind="ask-linkedin-message", to=first.outreach.contact))
        approve(owner, first)

        with pytest.raises(Refusal) as problem:
            messages.mark_sent(owner, second.pk, by="linkedin", now=NOON)

        assert code(problem) == "limit"

    @pytest.mark.parametrize(
        ("at", "until"),
        [
            ("2026-11-23T20:00+00:00", "2026-11-24T08:00+00:00"),
            ("2026-11-28T12:00+00:00", "2026-11-30T08:00+00:00"),
        ],
    )
    def test_outside_their_working_hours_it_waits(self, owner, at, until):
        now = datetime.fromisoformat(at)

        approved = approve(owner, ready(owner, to=make.contact(owner, zone="Europe/London"), now=now), now=now)

        assert approved.not_before == datetime.fromisoformat(until)
        assert approved.because

    def test_a_public_holiday_there_is_no_working_day(self, owner):
        now = datetime.fromisoformat("2026-12-25T10:00+00:00")
        to = make.contact(owner, zone="Europe/Stockholm", country="se")

        approved = approve(owner, ready(owner, to=to, now=now), now=now)

        assert approved.not_before == datetime.fromisoformat("2026-12-28T07:00+00:00")


class TestLimits:
    def others(self, account: Account, count: int, *, at: datetime, **known: str) -> None:
        for number in range(count):
            place = {"employer": f"House {number}", "email": f"p{number}@house.example"} | known
            make.asked(account, at=at, to=make.contact(account, f"Person {number}", **place))

    def test_the_sixth_open_ask_waits(self, owner):
        self.others(owner, 5, at=NOON - DAY)

        approved = approve(owner, ready(owner))

        assert approved.state == "queued"
        assert approved.because.startswith("Five asks are open")

    def test_the_eleventh_ask_of_a_week_waits_until_it_is_over(self, owner):
        self.others(owner, 10, at=NOON - 3 * DAY)
        Outreach.objects.all().update(state="closed", closed_at=NOON, ended_by="you")

        approved = approve(owner, ready(owner))

        assert approved.not_before == NOON + 4 * DAY

    def test_an_invitation_and_its_message_are_one_ask(self, owner):
        from askwell.queries.sending import asks_sent

        it = invited(owner, at=NOON - 2 * DAY)
        told = replies.tell_reply(owner, it.pk, kind="accepted", now=NOON - DAY)
        messages.mark_sent(owner, told.message, by="linkedin", now=NOON)

        assert asks_sent(owner, since=NOON - 7 * DAY) == [NOON - 2 * DAY]

    def test_one_person_of_an_employer_at_a_time(self, owner):
        self.others(owner, 1, at=NOON - DAY, employer="Harbour Press")

        approved = approve(owner, ready(owner, to=make.contact(owner, employer="harbour press")))

        assert (approved.state, approved.not_before) == ("queued", NOON + 2 * DAY)

    def test_an_answer_frees_the_employer(self, owner):
        self.others(owner, 1, at=NOON - DAY, employer="Harbour Press")
        replies.tell_reply(owner, Outreach.objects.get().pk, kind="yes", now=NOON)

        assert approve(owner, ready(owner)).not_before is None

    def test_a_reason_overrules_the_employer(self, owner):
        self.others(owner, 1, at=NOON - DAY, employer="Harbour Press")

        assert approve(owner, ready(owner), anyway="They work on different floors").not_before is None

    def test_while_paused_it_waits(self, owner):
        change_settings(owner, paused=True)

        approved = approve(owner, ready(owner))

        assert (approved.state, approved.not_before) == ("queued", None)
        assert "paused" in approved.because


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


def invited(account: Account, *, at: datetime, words: str = "Could we connect?") -> Outreach:
    note = make.draft(account, kind="ask-linkedin-note", now=at)
    messages.edit_message(account, note.pk, now=at, body=f"Hi Maria,\n\n{words}\n\nKofi")
    messages.mark_sent(account, note.pk, by="linkedin", now=at)
    return Outreach.objects.get(pk=note.outreach_id)


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


@pytest.mark.parametrize(
    "act",
    [
        lambda who, id: messages.edit_message(who, id, now=NOON, body="x"),
        lambda who, id: messages.approve_message(who, id, now=NOON, wall=WALL),
        lambda who, id: messages.cancel_message(who, id, now=NOON),
        lambda who, id: messages.copy_message(who, id, now=NOON),
        lambda who, id: messages.mark_sent(who, id, by="email", now=NOON, already=True),
        lambda who, id: messages.not_sent(who, id, now=NOON),
        lambda who, id: messages.settle_uncertain(who, id, arrived=True, now=NOON),
    ],
)
def test_a_stranger_finds_nothing(owner, stranger, act):
    message = make.draft(owner)
    before = Message.objects.values().get(pk=message.pk)

    with pytest.raises(NotFound):
        act(stranger, message.pk)

    assert Message.objects.values().get(pk=message.pk) == before


def test_a_stranger_confirms_nothing_of_mine(owner, stranger):
    message = approve(owner, ready(owner))
    Message.objects.filter(pk=message.pk).update(state="held")

    assert messages.confirm_held(stranger, now=NOON, wall=WALL) == 0
    assert Message.objects.get(pk=message.pk).state == "held"


def test_words_that_change_under_an_approval_are_not_approved(owner):
    """Between looking and freezing another door changes the text: what leaves is always what is shown."""
    message = ready(owner)
    looked_at = own.message(owner, message.pk)
    messages.edit_message(owner, message.pk, now=NOON, body="Other words")

    with pytest.raises(Refusal) as problem:
        messages._queue(looked_at, now=NOON, wall=WALL, not_before=None, because="", anyway="")

    assert code(problem) == "limit"
    assert Message.objects.get(pk=message.pk).state == "draft"


def test_two_approvals_at_once_are_one(transactional_db):
    from tests import cast

    owner = cast.owner()
    message = ready(owner)
    start, done = Barrier(2), []

    def run() -> None:
        start.wait()
        try:
            done.append(approve(owner, message).state)
        except Refusal as problem:
            done.append(problem.code)
        finally:
            connection.close()

    threads = [Thread(target=run), Thread(target=run)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert sorted(done) == ["limit", "queued"]
    assert Event.objects.filter(verb="approved").count() == 1


def test_two_drafts_at_once_begin_one_outreach(transactional_db):
    from tests import cast

    owner = cast.owner()
    goal, contact = make.goal(owner), make.contact(owner)
    start, done = Barrier(2), []

    def run() -> None:
        start.wait()
        try:
            done.append(outreach.draft(owner, contact.pk, goal=goal.pk, kind="ask-email", now=NOON).pk)
        finally:
            connection.close()

    threads = [Thread(target=run), Thread(target=run)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert len(done) == 2 and len(set(done)) == 1
    assert Outreach.objects.count() == 1
