"""Where everything stands, the open first, and one of them told as a story."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from askwell.actions import contacts, messages, outreach
from askwell.core.errors import NotFound
from askwell.models import Account
from askwell.queries import conversations, goals, status, unsettled
from askwell.queries.outreach import outreach_list, story
from askwell.queries.search import find
from askwell.queries.shortlist import shortlist
from tests import make
from tests.cast import NOON

DAY = timedelta(days=1)


def person(account: Account, name: str):
    return make.contact(account, name, employer=f"{name} Ltd", email="")


def test_the_open_ones_come_first_and_then_the_newest_ended(owner):
    for number, name in enumerate(("Old Ended", "New Ended")):
        it = make.asked(owner, at=NOON - 9 * DAY, to=person(owner, name))
        outreach.close_outreach(owner, it.pk, now=NOON - (2 - number) * DAY)
    for number, name in enumerate(("First Open", "Second Open")):
        make.asked(owner, at=NOON - (9 - number) * DAY, to=person(owner, name))

    names = [each.contact.name for each in outreach_list(owner, now=NOON)]

    assert names == ["Second Open", "First Open", "New Ended", "Old Ended"]


def test_each_tells_its_next_step(owner):
    it = make.asked(owner, at=NOON - 8 * DAY)

    row = outreach_list(owner, now=NOON)[0]

    assert (row.id, row.contact.name, row.goal, row.state) == (it.pk, "Maria Lindqvist", it.goal_id, "asked")
    assert (row.next.what, row.next.because) == ("follow-up", "Maria has had your ask for a week.")


def test_a_story_has_all_that_happened_in_order(owner):
    talk = make.held(owner, at=NOON)

    told = story(owner, talk.outreach_id, now=NOON + DAY)

    assert [each.verb for each in told.events] == ["begun", "sent", "answered", "scheduled", "held"]
    assert [(each.kind, each.state) for each in told.messages] == [("ask-email", "sent")]
    assert [each.kind for each in told.replies] == ["yes"]
    assert [each.state for each in told.conversations] == ["held"]


def test_a_strangers_story_is_not_found(owner, stranger):
    it = make.asked(owner, at=NOON)

    with pytest.raises(NotFound):
        story(stranger, it.pk, now=NOON)
    assert outreach_list(stranger, now=NOON) == []


@pytest.mark.parametrize(
    "ask",
    [
        lambda who: outreach_list(who, now=NOON),
        lambda who: conversations.conversations(who),
        lambda who: goals.goals(who),
        lambda who: find(who, "person"),
        lambda who: shortlist(who, who.goals.first().pk, now=NOON),
        lambda who: status.status_line(who, now=NOON),
        lambda who: unsettled.unsettled(who),
    ],
    ids=["outreach", "conversations", "goals", "find", "shortlist", "status", "unsettled"],
)
def test_three_rows_cost_as_many_queries_as_one(owner, ask: Callable[[Account], object]):
    def grow(number: int) -> None:
        talk = make.scheduled(owner, at=NOON + 4 * DAY, to=person(owner, f"Person {number}"))
        contacts.add_fact(owner, talk.outreach.contact_id, "Writes on bogs", source="you", now=NOON)
        draft = make.draft(owner, to=person(owner, f"Other {number}"), now=NOON)
        messages.copy_message(owner, draft.pk, now=NOON)
        make.goal(owner, f"Goal {number}")

    grow(1)
    with CaptureQueriesContext(connection) as one:
        ask(owner)
    grow(2)
    grow(3)
    with CaptureQueriesContext(connection) as three:
        ask(owner)

    assert len(three) == len(one)


def test_a_story_costs_as_many_queries_however_long_it_is(owner):
    it = make.answered(owner, "question", at=NOON)
    with CaptureQueriesContext(connection) as short:
        story(owner, it.pk, now=NOON)
    for number in range(3):
        draft = outreach.draft_in(owner, it.pk, kind="reply", now=NOON + number * DAY)
        messages.mark_sent(owner, draft.pk, by="email", now=NOON + number * DAY)
    with CaptureQueriesContext(connection) as long:
        story(owner, it.pk, now=NOON)

    assert len(long) == len(short)
