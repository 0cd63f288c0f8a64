"""What the brief, the conversation and its afterwards are told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from askwell.actions import contacts, conversations
from askwell.core.errors import NotFound, Usage
from askwell.queries import conversations as asked
from askwell.queries.afterwards import Thanks, afterwards
from askwell.queries.agendas import MustHit, plan_of
from tests import make
from tests.cast import NOON
from tests.make import TAKEAWAY

RUNNING = NOON + timedelta(minutes=5)
EVENING = NOON + timedelta(hours=6)


def test_the_list_shows_what_was_not_called_off_newest_first(owner):
    first = make.held(owner, at=NOON)
    second = make.scheduled(owner, at=EVENING, to=make.contact(owner, "Ravi Sharma", employer="Paper Lane"))
    off = make.scheduled(owner, at=EVENING, to=make.contact(owner, "Nia Owusu", employer="North Quay"))
    conversations.cancel(owner, off.pk, now=NOON)

    assert [each.id for each in asked.conversations(owner)] == [second.pk, first.pk]


def test_a_conversation_knows_its_promised_end_and_both_zones(owner):
    maria = make.contact(owner, zone="Europe/Stockholm")
    talk = make.scheduled(owner, at=NOON, to=maria)

    shown = asked.conversation(owner, talk.pk)

    assert (shown.until, shown.time_zone, shown.their_zone) == (
        NOON + timedelta(minutes=20),
        "Europe/London",
        "Europe/Stockholm",
    )


def test_the_brief_holds_what_is_known_and_nothing_else(owner):
    maria = make.contact(owner, school="University of Leeds")
    contacts.add_fact(
        owner, maria.pk, "Wrote on peat bogs", source="https://harbour.example/peat", now=NOON - timedelta(days=30)
    )
    talk = make.scheduled(owner, at=NOON, to=maria)

    sheet = asked.brief(owner, talk.pk)

    assert sheet.path == ("Science writer, Harbour Press", "University of Leeds")
    assert "University of Leeds" in sheet.grounds[0]
    assert sheet.facts == ("Wrote on peat bogs",)
    assert [each.url for each in sheet.to_read] == ["https://harbour.example/peat"]
    assert [each.by for each in sheet.written] == ["you"]
    assert sheet.agenda.items[-1].end == 20


def test_ticks_show_in_the_plan_and_in_the_must_hits(owner):
    talk = make.scheduled(owner, at=NOON)
    path = next(each for each in plan_of(owner, talk.pk).lines if each.category == "path" and each.must)

    conversations.cover(owner, talk.pk, path.id)

    plan = plan_of(owner, talk.pk)
    assert [each.id for each in plan.lines if each.asked] == [path.id]
    assert plan.must_hits == (
        MustHit(says="Their path", asked=True),
        MustHit(says="Daily work", asked=False),
        MustHit(says="The long run", asked=False),
        MustHit(says="What you want to learn", asked=False),
    )


def test_the_rest_leaves_out_what_was_asked_and_fits_the_minutes(owner):
    talk = make.scheduled(owner, at=NOON)
    path = next(each for each in plan_of(owner, talk.pk).lines if each.category == "path")
    conversations.cover(owner, talk.pk, path.id)

    rest = plan_of(owner, talk.pk, left=7)

    assert (rest.left, rest.minutes, rest.lines[-1].end) == (7, 7, 7)
    assert path.id not in [each.id for each in rest.lines]


def test_a_rest_of_no_length_is_refused(owner):
    talk = make.scheduled(owner, at=NOON)

    with pytest.raises(Usage):
        plan_of(owner, talk.pk, left=0)


def test_a_question_of_the_bank_that_was_answered_elsewhere_is_not_asked_again(owner):
    ravi = make.scheduled(owner, at=EVENING, to=make.contact(owner, "Ravi Sharma", employer="Paper Lane"))
    talk = make.scheduled(owner, at=NOON)
    known = next(each for each in asked.agenda(owner, talk.pk).items if each.id and not each.must)

    conversations.cover(owner, ravi.pk, known.id)

    assert known.id not in [each.id for each in asked.agenda(owner, talk.pk).items]


def test_afterwards_sorts_what_was_noted_and_leaves_the_preparation_out(owner):
    talk = make.scheduled(owner, at=NOON)
    conversations.note(owner, talk.pk, "Read the peat piece", now=NOON - timedelta(hours=1))
    conversations.end(owner, talk.pk, now=NOON + timedelta(minutes=20))
    tags = ("takeaway", "promise-mine", "promise-theirs", "advice", "")
    memories = [(tag, f"About {tag or 'the rest'}") for tag in tags]
    conversations.remember(owner, talk.pk, memories, now=EVENING)

    after = afterwards(owner, talk.pk, now=EVENING)

    told = (after.takeaways, after.promises_mine, after.promises_theirs, after.referrals, after.others)
    assert [[each.text for each in notes] for notes in told] == [
        ["About takeaway"],
        ["About promise-mine"],
        ["About promise-theirs"],
        [],
        ["About advice", "About the rest"],
    ]


def test_the_thank_you_opens_half_an_hour_later_and_is_late_after_the_next_business_day(owner):
    talk = make.held(owner, at=NOON)

    soon = afterwards(owner, talk.pk, now=NOON + timedelta(minutes=40)).thanks

    assert soon == Thanks(
        opens=NOON + timedelta(minutes=50),
        late=datetime(2026, 11, 24, 23, 59, tzinfo=UTC),
        ready=True,
        is_open=False,
        is_late=False,
        sent_at=None,
    )


def test_the_thank_you_waits_for_a_takeaway(owner):
    talk = make.held(owner, at=NOON, takeaway="")
    before = afterwards(owner, talk.pk, now=EVENING).thanks

    conversations.note(owner, talk.pk, TAKEAWAY, tag="takeaway", now=EVENING)

    after = afterwards(owner, talk.pk, now=EVENING).thanks
    assert (before and before.ready, after and after.ready) == (False, True)


def test_there_is_nothing_to_thank_for_before_the_end(owner):
    talk = make.scheduled(owner, at=NOON)

    assert afterwards(owner, talk.pk, now=RUNNING).thanks is None


def test_a_stranger_finds_nothing(owner, stranger):
    talk = make.held(owner, at=NOON)
    questions = (
        lambda: asked.conversation(stranger, talk.pk),
        lambda: asked.agenda(stranger, talk.pk),
        lambda: asked.brief(stranger, talk.pk),
        lambda: plan_of(stranger, talk.pk),
        lambda: afterwards(stranger, talk.pk, now=NOON),
    )

    for question in questions:
        with pytest.raises(NotFound):
            question()

    assert asked.conversations(stranger) == []
