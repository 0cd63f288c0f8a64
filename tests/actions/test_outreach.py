"""Outreach: begun by a draft, kept to good manners, ended kindly."""

from __future__ import annotations

from datetime import timedelta

import pytest

from askwell.actions import contacts, conversations, do_not_contact, messages, outreach, replies
from askwell.core.errors import NotFound, Refusal, Usage
from askwell.core.outreach import ANSWERS, KINDS
from askwell.core.replies import Reading
from askwell.models import Account, Message, Outreach, Reply
from tests import make
from tests.actions.approving import approve, code, invited, left, ready
from tests.cast import NOON

DAY = timedelta(days=1)


def fresh(it: Outreach) -> Outreach:
    return Outreach.objects.get(pk=it.pk)


def silent(account: Account) -> Outreach:
    """Asked, followed up once, and never answered."""
    it = make.asked(account, at=NOON - 20 * DAY)
    follow_up = outreach.draft_in(account, it.pk, kind="follow-up", now=NOON - 12 * DAY)
    messages.mark_sent(account, follow_up.pk, by="email", now=NOON - 12 * DAY)
    return fresh(it)


def again(account: Account, it: Outreach, *, kind: str = "ask-email", now=NOON) -> Message:
    return outreach.draft(account, it.contact_id, goal=it.goal_id, kind=kind, now=now)


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


class TestOneAsk:
    @pytest.mark.parametrize("kind", ["ask-email", "ask-linkedin-message", "ask-linkedin-note", "intro-request"])
    def test_somebody_who_was_asked_is_not_asked_again(self, owner, kind):
        it = make.asked(owner, at=NOON - DAY)

        with pytest.raises(Refusal) as problem:
            again(owner, it, kind=kind)

        assert code(problem) == "limit"

    @pytest.mark.parametrize("state", ["queued", "uncertain"])
    def test_an_ask_that_is_on_its_way_is_not_drafted_again(self, owner, state):
        message = approve(owner, ready(owner))
        Message.objects.filter(pk=message.pk).update(state=state)

        with pytest.raises(Refusal) as problem:
            again(owner, message.outreach)

        assert code(problem) == "limit"

    def test_somebody_who_answered_is_answered_and_not_asked(self, owner):
        it = make.answered(owner, at=NOON)

        with pytest.raises(Refusal) as problem:
            again(owner, it)

        assert code(problem) == "replied"

    @pytest.mark.parametrize("kind", [*ANSWERS, "thank-you", "keep-in-touch", "reference-request"])
    def test_no_other_kind_reaches_somebody_who_never_answered(self, owner, kind):
        it = make.asked(owner, at=NOON - 5 * DAY)

        with pytest.raises(Refusal) as problem:
            again(owner, it, kind=kind)

        assert code(problem) in ("too-early", "takeaway-missing")

    @pytest.mark.parametrize("kind", KINDS)
    def test_after_silence_nothing_at_all_is_written(self, owner, kind):
        it = outreach.close_outreach(owner, silent(owner).pk, now=NOON)

        with pytest.raises(Refusal):
            again(owner, it, kind=kind, now=NOON + DAY)

        assert not it.messages.filter(state="draft").exists()

    def test_before_anything_was_asked_there_is_nothing_to_answer(self, owner):
        with pytest.raises(Usage):
            outreach.draft(owner, make.contact(owner).pk, goal=make.goal(owner).pk, kind="reply", now=NOON)


class TestIntroductions:
    def asking(self, owner, contact, connector) -> Message:
        why = make.goal(owner)
        return outreach.draft(owner, contact.pk, goal=why.pk, kind="intro-request", via=connector.pk, now=NOON)

    def test_nobody_is_asked_twice_for_the_same_introduction(self, owner):
        maria, priya = make.contact(owner), make.contact(owner, "Priya Nair")
        messages.mark_sent(owner, self.asking(owner, maria, priya).pk, by="email", now=NOON)
        why = maria.outreach.get().goal_id

        with pytest.raises(Refusal) as problem:
            outreach.draft(owner, maria.pk, goal=why, kind="intro-request", via=priya.pk, now=NOON + DAY)

        assert code(problem) == "limit"

    def test_each_of_two_connectors_gets_a_letter_of_their_own(self, owner):
        maria, priya, tom = make.contact(owner), make.contact(owner, "Priya Nair"), make.contact(owner, "Tom Okafor")
        first = self.asking(owner, maria, priya)

        second = outreach.draft(
            owner, maria.pk, goal=first.outreach.goal_id, kind="intro-request", via=tom.pk, now=NOON
        )

        assert (first.to_address, second.to_address) == ("priya@harbour.example", "tom@harbour.example")


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
