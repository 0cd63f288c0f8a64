"""One message: mended, approved word for word, and none but its owner's."""

from __future__ import annotations

import email
import email.policy
from datetime import datetime, timedelta

import pytest

from askwell.actions import messages, replies
from askwell.actions.accounts import change_settings
from askwell.core.compose.slots import gaps
from askwell.core.errors import NotFound, Refusal, Usage
from askwell.models import Account, Message, Outreach
from askwell.queries import own
from askwell.queries.messages import show
from tests import make
from tests.actions.approving import DAY, WALL, approve, code, invited, ready, verbs
from tests.cast import NOON


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

    @pytest.mark.parametrize(
        ("asked", "employer"),
        [("Harbour Press", "harbour press"), ("Harbour Press", "HARBOUR PRESS Ltd."), ("IBM", "I.B.M.")],
    )
    def test_one_person_of_an_employer_at_a_time(self, owner, asked, employer):
        self.others(owner, 1, at=NOON - DAY, employer=asked)

        approved = approve(owner, ready(owner, to=make.contact(owner, employer=employer)))

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
