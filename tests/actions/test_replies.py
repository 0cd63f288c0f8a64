"""Answers: each moves its outreach by rule, none is lost, and every one can be corrected."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from askwell.actions import messages, outreach, replies
from askwell.core.errors import NotFound, Usage
from askwell.core.replies import Reading, Referred
from askwell.models import Contact, Conversation, Message, Reply, Tie
from tests import make
from tests.actions.approving import approve, left, ready
from tests.actions.asking import fresh
from tests.cast import NOON

DAY = timedelta(days=1)


def tell(owner, it, kind, *, now=NOON, **more):
    return replies.tell_reply(owner, it.pk, kind=kind, now=now, **more)


def letter(it, kind, *, by="human", number=1, now=NOON, **more):
    reading = Reading(kind=kind, by=by, because=("So it says.",), **more)
    return replies.take_letter(
        it, reading, text="...", message_id=f"<{number}@letter.example>", received_at=now, now=now
    )


@pytest.mark.parametrize(
    ("kind", "more", "state"),
    [
        ("yes", {}, "replied"),
        ("question", {}, "replied"),
        ("later", {"until": date(2027, 3, 9)}, "replied"),
        ("referred", {"name": "Ada Byron"}, "replied"),
        ("no", {}, "closed"),
    ],
)
def test_what_was_told_moves_the_outreach(owner, kind, more, state):
    it = make.asked(owner, at=NOON - DAY)

    told = tell(owner, it, kind, **more)

    after = fresh(it)
    assert (told.state, after.state, after.answer, after.due_at) == (state, state, kind, None)
    assert [each.verb for each in it.events.all()][-1] == "answered"


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("maybe", {}),
        ("bounce", {}),
        ("later", {}),
        ("later", {"until": date(2026, 11, 22)}),
        ("referred", {}),
        ("referred", {"name": " "}),
        ("referred", {"name": "x" * 201}),
        ("referred", {"name": "Ada Byron", "address": "x" * 255}),
        ("accepted", {}),
    ],
)
def test_what_makes_no_sense_is_refused_and_moves_nothing(owner, kind, more):
    it = make.asked(owner, at=NOON - DAY)

    with pytest.raises(Usage):
        tell(owner, it, kind, **more)

    assert (fresh(it).state, it.replies.count()) == ("asked", 0)


@pytest.mark.parametrize("kind", ["yes", "no", "question"])
def test_an_answer_holds_back_what_was_waiting(owner, kind):
    ask = left(approve(owner, ready(owner)), at=NOON - DAY)
    follow_up = approve(owner, make.filled(outreach.draft_in(owner, ask.outreach_id, kind="follow-up", now=NOON)))

    tell(owner, ask.outreach, kind)

    it = Message.objects.get(pk=follow_up.pk)
    assert (it.state, it.because) == ("cancelled", "They answered.")


def test_a_no_leaves_them_in_peace(owner):
    it = make.answered(owner, "no", at=NOON)

    assert (it.state, it.ended_by, it.closed_at) == ("closed", "no", NOON)


def test_a_no_after_the_talk_does_not_undo_it(owner):
    talk = make.held(owner, at=NOON - DAY)

    letter(talk.outreach, "no")

    assert fresh(talk.outreach).state == "held"


def test_a_no_to_an_agreed_time_calls_it_off(owner):
    talk = make.scheduled(owner, at=NOON + DAY)

    tell(owner, talk.outreach, "no")

    assert fresh(talk.outreach).state == "closed"
    assert Conversation.objects.get(pk=talk.pk).state == "cancelled"


def test_an_answer_opens_what_was_closed(owner):
    it = outreach.close_outreach(owner, make.asked(owner, at=NOON - 30 * DAY).pk, now=NOON - DAY)

    letter(it, "yes")

    after = fresh(it)
    assert (after.state, after.closed_at, after.ended_by) == ("replied", None, "")


def test_an_answer_to_an_old_outreach_does_not_open_a_second_one(owner):
    it = outreach.close_outreach(owner, make.draft(owner).outreach_id, now=NOON - DAY)
    newer = outreach.draft(owner, it.contact_id, goal=it.goal_id, kind="ask-email", now=NOON)

    tell(owner, it, "yes")

    assert (fresh(it).state, fresh(newer.outreach).state) == ("closed", "drafted")


def test_thanked_people_who_write_stay_thanked(owner):
    talk = make.held(owner, at=NOON - DAY)
    thanks = outreach.draft_in(owner, talk.outreach_id, kind="thank-you", now=NOON)
    messages.mark_sent(owner, thanks.pk, by="email", now=NOON)

    letter(talk.outreach, "yes", now=NOON + DAY)

    assert fresh(talk.outreach).state == "thanked"


def test_a_letter_is_taken_once(owner):
    it = make.asked(owner, at=NOON - DAY)

    first, second = letter(it, "yes"), letter(it, "yes")

    assert (first is not None, second, it.replies.count()) == (True, None, 1)


def test_a_letter_with_an_endless_id_is_taken_and_taken_once(owner):
    it = make.asked(owner, at=NOON - DAY)

    first, second = letter(it, "yes", number="1" * 600), letter(it, "yes", number="1" * 600)

    assert (first is not None, second, len(it.replies.get().message_id) <= 200) == (True, None, True)


@pytest.mark.parametrize("kind", ["unclear", "out-of-office"])
def test_a_machine_is_no_answer(owner, kind):
    it = make.asked(owner, at=NOON - 8 * DAY)

    letter(it, kind, by="machine")

    follow_up = outreach.draft_in(owner, it.pk, kind="follow-up", now=NOON + 30 * DAY)
    messages.mark_sent(owner, follow_up.pk, by="email", now=NOON + 30 * DAY)
    assert fresh(it).state == "followed-up"


@pytest.mark.parametrize(
    ("until", "due"),
    [(date(2026, 12, 14), "2026-12-16T08:00+00:00"), (None, "2026-12-07T08:00+00:00")],
)
def test_an_absence_moves_the_follow_up(owner, until, due):
    it = make.asked(owner, at=NOON - DAY)

    letter(it, "out-of-office", by="machine", until=until)

    assert (fresh(it).state, fresh(it).due_at) == ("asked", datetime.fromisoformat(due))


def test_a_short_absence_does_not_bring_it_forward(owner):
    it = make.asked(owner, at=NOON)

    letter(it, "out-of-office", by="machine", until=NOON.date())

    assert fresh(it).due_at == NOON + 7 * DAY


def test_somebody_who_left_may_be_asked_elsewhere(owner):
    ask = left(approve(owner, ready(owner)), at=NOON - DAY)

    letter(ask.outreach, "gone", by="machine")

    it = fresh(ask.outreach)
    assert (it.state, it.contact.addresses.get().dead) == ("drafted", True)
    assert outreach.draft(owner, it.contact_id, goal=it.goal_id, kind="ask-linkedin-message", now=NOON).slot == "ask"


class TestANameTheyGave:
    def test_it_becomes_a_person_tied_to_them(self, owner):
        it = make.asked(owner, at=NOON - DAY)

        told = tell(owner, it, "referred", name="Ada Byron", address="ada@byron.example", may_mention=True)

        ada = Contact.objects.get(pk=told.contact)
        assert (ada.name, ada.as_core(owner).emails) == ("Ada Byron", ("ada@byron.example",))
        assert Tie.objects.get(knower=it.contact).known == ada
        assert Reply.objects.get(pk=told.id).may_mention is True

    def test_somebody_in_the_book_is_not_added_twice(self, owner):
        ada = make.contact(owner, "Ada Byron", email="ada@byron.example")

        told = tell(owner, make.asked(owner, at=NOON - DAY), "referred", name="A. Byron", address="ada@byron.example")

        assert told.contact == ada.pk

    def test_a_wrong_address_is_told_to_the_user(self, owner):
        it = make.asked(owner, at=NOON - DAY)

        with pytest.raises(Usage):
            tell(owner, it, "referred", name="Ada Byron", address="ada at byron")

        assert (fresh(it).state, it.replies.count(), Contact.objects.count()) == ("asked", 0, 1)

    @pytest.mark.parametrize("name, address", [("Ada Byron", "ada at byron"), ("Maria Lindqvist", None)])
    def test_an_odd_name_in_a_letter_stops_no_reading(self, owner, name, address):
        it = make.asked(owner, at=NOON - DAY)

        taken = letter(it, "referred", referred=Referred(name=name, address=address))

        assert taken is not None
        assert (taken.state, taken.contact) == ("replied", None)


class TestCorrecting:
    def taken(self, owner, kind, **more):
        it = make.asked(owner, at=NOON - 8 * DAY)
        letter(it, kind, **more)
        return it, it.replies.get()

    def test_a_no_that_was_a_yes_opens_it_again(self, owner):
        it, reply = self.taken(owner, "no")

        replies.correct_reply(owner, reply.pk, kind="yes", now=NOON + DAY)

        after, reply = fresh(it), Reply.objects.get(pk=reply.pk)
        assert (after.state, after.answer, after.ended_by, after.closed_at) == ("replied", "yes", "", None)
        assert (reply.kind, reply.corrected_from) == ("yes", "no")

    def test_a_yes_that_was_a_no_closes_it(self, owner):
        it, reply = self.taken(owner, "yes")

        replies.correct_reply(owner, reply.pk, kind="no", now=NOON)

        assert (fresh(it).state, fresh(it).ended_by) == ("closed", "no")

    def test_a_yes_that_was_an_absence_starts_the_cadence_again(self, owner):
        it, reply = self.taken(owner, "yes")

        replies.correct_reply(owner, reply.pk, kind="out-of-office", now=NOON, until=date(2026, 12, 14))

        after = fresh(it)
        assert (after.state, after.answer) == ("asked", "")
        assert after.due_at == datetime.fromisoformat("2026-12-16T08:00+00:00")
        assert Reply.objects.get(pk=reply.pk).by == "machine"

    def test_a_later_needs_its_day(self, owner):
        _, reply = self.taken(owner, "yes")

        with pytest.raises(Usage):
            replies.correct_reply(owner, reply.pk, kind="later", now=NOON)

    def test_a_kind_that_is_none_is_refused(self, owner):
        _, reply = self.taken(owner, "yes")

        with pytest.raises(Usage):
            replies.correct_reply(owner, reply.pk, kind="accepted", now=NOON)


def test_a_stranger_finds_nothing(owner, stranger):
    it = make.answered(owner, "yes", at=NOON)

    with pytest.raises(NotFound):
        replies.tell_reply(stranger, it.pk, kind="no", now=NOON)
    with pytest.raises(NotFound):
        replies.correct_reply(stranger, it.replies.get().pk, kind="no", now=NOON)

    assert fresh(it).state == "replied"
