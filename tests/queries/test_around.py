"""What the critique is told around a saved message: every fact that the account has, and nobody else's."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from askwell.actions import contacts as people
from askwell.actions import conversations, messages, outreach, replies
from askwell.actions.goals import set_profile
from askwell.core.contacts import Education
from askwell.core.critique import Context
from askwell.models import Account, Message, Outreach
from askwell.queries import own
from askwell.queries.around import context_of
from askwell.queries.material import critique_of
from tests import make
from tests.cast import BEGAN, NOON

DAY = timedelta(days=1)


def around(message: Message) -> Context:
    """What is told of the message as a page would find it."""
    return context_of(own.message(message.outreach.account, message.pk), now=NOON)


def in_outreach(it: Outreach, kind: str, *, now=NOON) -> Message:
    return outreach.draft_in(it.account, it.pk, kind=kind, now=now)


def known(account: Account, name: str = "Maria Lindqvist", **facts: str):
    return make.contact(account, name, place="Lund, Sweden", zone="Europe/Stockholm", tie="classmate", **facts)


def test_the_reader_is_told_with_zone_place_and_tie(owner):
    to = around(make.draft(owner, to=known(owner))).to

    assert (to.name, to.employer, to.title) == ("Maria Lindqvist", "Harbour Press", "Science writer")
    assert (to.place, to.time_zone, to.tie) == ("Lund, Sweden", "Europe/Stockholm", "classmate")
    assert to.known_well


def test_the_reader_s_school_is_told(owner):
    maria = make.contact(owner, school="Lund University")

    assert around(make.draft(owner, to=maria)).to.school == "Lund University"


@pytest.mark.parametrize(("name", "honorific"), [("Dr. Ada Byron", "Dr."), ("Ms Ada Byron", "Ms"), ("Drew Ide", "")])
def test_a_title_that_stands_before_the_name_is_told(owner, name, honorific):
    assert around(make.draft(owner, to=make.contact(owner, name, email="ada@tide.example"))).to.honorific == honorific


def test_a_fact_noted_of_them_is_told_and_a_private_one_is_not(owner):
    maria = make.contact(owner)
    people.add_fact(owner, maria.pk, "keeps bees in Lund", source="you", private=False, now=BEGAN)
    people.add_fact(owner, maria.pk, "fears her editor", source="you", private=True, now=BEGAN)

    told = around(make.draft(owner, to=maria)).to.facts

    assert "keeps bees in Lund" in told
    assert "fears her editor" not in told


@pytest.mark.parametrize("allowed", [True, False, None])
def test_who_named_them_is_told_with_the_permission(owner, allowed):
    talk = make.held(owner, at=NOON - 3 * DAY)
    ada = conversations.take_referral(owner, talk.pk, name="Ada Byron", address="", may_mention=allowed, now=NOON)

    to = around(make.draft(owner, to=ada)).to

    assert to.referrer == "Maria Lindqvist"
    assert to.referrer_may_be_named is allowed


def test_the_newest_word_on_a_permission_counts(owner):
    talk = make.held(owner, at=NOON - 3 * DAY)
    for allowed, now in ((False, NOON), (True, NOON + DAY)):
        ada = conversations.take_referral(owner, talk.pk, name="Ada Byron", address="", may_mention=allowed, now=now)

    assert around(make.draft(owner, to=ada)).to.referrer_may_be_named is True


def test_whom_nobody_named_has_no_referrer(owner):
    to = around(make.draft(owner)).to

    assert (to.referrer, to.referrer_may_be_named) == ("", None)


def test_the_writer_is_told_with_zone_school_and_goal(owner):
    me = around(make.draft(owner)).me

    assert (me.name, me.school, me.employer) == ("Kofi Mensah", "University of Leeds", "Aire Water")
    assert me.time_zone == "Europe/London"
    assert me.goal == "From the lab into science writing (change role)"


def test_a_zone_that_nobody_chose_is_not_told(owner):
    set_profile(owner, now=NOON, time_zone="UTC")

    assert around(make.draft(owner)).me.time_zone == ""


def test_every_school_of_the_writer_counts_as_known(owner):
    set_profile(owner, now=NOON, education=(Education(school="Leeds"), Education(school="Escola do Porto")))

    assert "Escola do Porto" in around(make.draft(owner)).me.facts


def test_that_nothing_went_before_is_told(owner):
    told = around(make.draft(owner))

    assert (told.earlier, told.others, told.notes) == ((), (), ())
    assert told.replying_to is told.replied_at is told.held_at is told.until is None


def test_what_went_to_them_is_told_with_its_way_and_subject(owner):
    it = make.asked(owner, at=NOON - 9 * DAY)

    told = around(in_outreach(it, "follow-up")).earlier

    assert [(each.kind, each.channel) for each in told] == [("ask-email", "email")]
    assert told[0].subject
    assert told[0].sent_at == (NOON - 9 * DAY).isoformat()
    assert "peat bogs" in told[0].body


def test_a_follow_up_hears_nothing_of_an_older_outreach(owner):
    maria = make.contact(owner)
    first = make.asked(owner, at=NOON - 300 * DAY, to=maria)
    outreach.close_outreach(owner, first.pk, now=NOON - 290 * DAY)
    second = make.asked(owner, at=NOON - 9 * DAY, to=maria)

    assert len(around(in_outreach(second, "follow-up")).earlier) == 1


def test_a_letter_knows_the_like_ones_to_others_and_none_to_its_reader(owner):
    make.asked(owner, at=NOON - 9 * DAY, to=make.contact(owner, "Noor Said", employer="Tide"))
    maria = make.asked(owner, at=NOON - 2 * DAY)

    others = around(maria.messages.get()).others

    assert len(others) == 1
    assert "Noor" in others[0]


def test_notes_come_with_their_tags_and_the_end_of_the_talk(owner):
    talk = make.held(owner, at=NOON - 2 * DAY)
    conversations.note(owner, talk.pk, "I send her the peat survey", now=NOON, tag="promise-mine")

    told = around(in_outreach(talk.outreach, "thank-you"))

    assert told.notes == (make.TAKEAWAY, "I send her the peat survey")
    assert told.promises == ("I send her the peat survey",)
    assert told.held_at == (NOON - 2 * DAY + timedelta(minutes=20)).isoformat()


def test_an_answer_that_waits_is_told_to_its_reply(owner):
    it = make.answered(owner, "yes", at=NOON - DAY)

    told = around(in_outreach(it, "times"))

    assert told.replying_to == "yes"
    assert told.replied_at == (NOON - DAY).isoformat()


def test_a_day_that_they_named_is_told(owner):
    it = make.answered(owner, "later", at=NOON - DAY, until=(NOON + 30 * DAY).date())

    assert around(in_outreach(it, "reply")).until == (NOON + 30 * DAY).date().isoformat()


def test_an_introduction_is_read_by_the_one_in_between(owner):
    noor, maria = make.contact(owner, "Noor Said", tie="friend", employer="Tide"), make.contact(owner)
    goal = make.goal(owner)
    asked = outreach.draft(owner, maria.pk, goal=goal.pk, kind="intro-request", via=noor.pk, now=NOON)

    told = around(asked)

    assert (told.to.name, told.to.tie) == ("Noor Said", "friend")
    assert told.earlier == ()


def test_nothing_of_a_stranger_s_is_told(owner, stranger):
    """The same person in two books: what the one knows, wrote and noted stays with them."""
    theirs = make.contact(stranger, zone="Asia/Tokyo", tie="friend")
    talk = make.held(stranger, at=NOON - 5 * DAY, to=theirs)
    conversations.take_referral(stranger, talk.pk, name="Ada Byron", address="", may_mention=True, now=NOON)
    other = make.asked(stranger, at=NOON - DAY, to=make.contact(stranger, "Noor Said", employer="Tide"))
    replies.tell_reply(stranger, other.pk, kind="referred", name="Maria Lindqvist", may_mention=True, now=NOON)

    told = around(make.draft(owner))
    ada = around(make.draft(owner, to=make.contact(owner, "Ada Byron")))

    assert (told.to.time_zone, told.to.tie, told.to.referrer) == ("", "", "")
    assert (told.earlier, told.others, told.notes, told.held_at) == ((), (), (), None)
    assert (ada.to.referrer, ada.others) == ("", ())


def test_more_that_went_before_costs_no_more_questions(owner):
    one = _questions(make.held(owner, at=NOON - 9 * DAY).outreach)
    for name in ("Noor Said", "Ada Byron"):
        talk = make.held(owner, at=NOON - 5 * DAY, to=make.contact(owner, name, employer=name))
        for other in ("Ines Rey", "Uwe Falk"):
            conversations.take_referral(owner, talk.pk, name=other, address="", may_mention=True, now=NOON)
        conversations.note(owner, talk.pk, "ask for the archive", now=NOON, tag="takeaway")

    assert _questions(talk.outreach) == one


def _questions(it: Outreach) -> int:
    thanks = in_outreach(it, "thank-you")
    with CaptureQueriesContext(
        connection,
    ) as asked:
        context_of(own.message(it.account, thanks.pk), now=NOON)
    return len(asked)


@pytest.mark.parametrize("kind", ["change-role", "choose-major", "new-industry", "one-company", "explore"])
def test_what_askwell_writes_itself_contradicts_no_fact(owner, kind):
    make.goal(owner, kind=kind)
    message = make.filled(make.draft(owner, to=known(owner), now=NOON), now=NOON)

    found = critique_of(own.message(owner, message.pk), now=NOON).findings

    assert [each.rule for each in found if each.severity == "error"] == []


def test_a_friend_s_name_in_the_letter_needs_their_leave(owner):
    talk = make.held(owner, at=NOON - 3 * DAY)
    ada = conversations.take_referral(owner, talk.pk, name="Ada Byron", address="", may_mention=False, now=NOON)
    message = make.draft(owner, to=ada)
    body = "Hi Ada,\n\nMaria Lindqvist told me of your engines. Could I ask you one thing?\n\nKofi"

    messages.edit_message(owner, message.pk, now=NOON, body=body)

    found = critique_of(own.message(owner, message.pk), now=NOON).findings
    assert "referrer-unapproved" in [each.rule for each in found if each.blocks]
