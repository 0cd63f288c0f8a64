"""Today: what is owed, one new ask, and what comes by itself."""

from __future__ import annotations

import shlex
from datetime import datetime, timedelta

import pytest

from askwell.actions import conversations, do_not_contact, messages, outreach
from askwell.actions.accounts import change_settings, finish_today
from askwell.actions.do_not_contact import block
from askwell.actions.goals import set_profile
from askwell.models import Account, Contact, Message
from askwell.queries.steps import Step
from askwell.queries.today import Today, today
from tests import make
from tests.cast import NOON


def test_a_thank_you_without_a_takeaway_says_what_it_lacks(owner):
    make.held(owner, at=NOON, takeaway="")

    step = today(owner, now=NOON + timedelta(hours=4)).steps[0]

    assert (step.do, step.lacks) == ("thank", "takeaway")


def test_a_thank_you_with_a_takeaway_lacks_nothing(owner):
    make.held(owner, at=NOON)

    step = today(owner, now=NOON + timedelta(hours=4)).steps[0]

    assert (step.do, step.lacks) == ("thank", "")


def test_todays_talks_are_those_of_the_users_own_day(owner):
    make.scheduled(owner, at=NOON + timedelta(hours=3))
    make.scheduled(owner, at=NOON + timedelta(days=2), to=make.contact(owner, "Tom Adair", employer="Aire Books"))

    it = today(owner, now=NOON)

    assert [each.contact.name for each in it.talks] == ["Maria Lindqvist"]


def test_what_waits_for_its_day_is_ahead_and_not_a_step(owner):
    make.asked(owner, at=NOON - timedelta(days=2))

    it = today(owner, now=NOON)

    assert [(each.contact.name, each.says) for each in it.ahead] == [
        ("Maria Lindqvist", "If Maria is silent until then, one short follow-up is due.")
    ]


def test_nobody_on_the_list_of_blocks_is_ahead(owner):
    it = make.asked(owner, at=NOON - timedelta(days=2))
    block(owner, it.contact_id, now=NOON)

    assert today(owner, now=NOON).ahead == ()


def test_a_talk_about_to_begin_stands_on_top(owner):
    make.answered(owner, at=NOON, to=make.contact(owner, "Ana Reyes", employer="Wetland Trust"))
    make.scheduled(owner, at=NOON + timedelta(minutes=20))

    it = today(owner, now=NOON)

    assert [each.do for each in it.steps if each.owed] == ["hold", "agree"]


def test_enough_for_today_holds_in_the_users_own_zone(owner):
    set_profile(owner, now=NOON, time_zone="Pacific/Auckland")
    make.goal(owner)
    finish_today(owner, now=NOON)
    owner.refresh_from_db()

    it = today(owner, now=NOON)

    assert (it.enough, it.resting, it.steps) == (True, True, ())


def test_the_number_of_queries_does_not_grow_with_the_outreach(owner, django_assert_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    make.asked(owner, at=NOON - timedelta(days=9))
    with CaptureQueriesContext(connection) as one:
        today(owner, now=NOON)
    for name in ("Tom Adair", "Ana Reyes"):
        make.asked(owner, at=NOON - timedelta(days=9), to=make.contact(owner, name, employer=f"{name} Ltd"))

    with django_assert_num_queries(len(one)):
        today(owner, now=NOON)


def step_names(account: Account, *, now: datetime = NOON) -> list[str]:
    return [each.do for each in today(account, now=now).steps]


def about(message: Message, it: Today) -> list[Step]:
    return [each for each in it.steps if each.outreach == message.outreach_id]


def test_nothing_owed_is_a_finished_day(owner):
    it = today(owner, now=NOON)

    assert (it.finished, [each.do for each in it.steps]) == (True, ["goal"])


def test_at_most_one_new_ask_however_many_are_begun(owner):
    goal = make.goal(owner)
    for number in range(3):
        make.draft(owner, to=make.contact(owner, f"Person {number}", email="", employer=f"House {number}"))
    make.contact(owner, "Somebody New")

    steps = today(owner, now=NOON).steps

    assert (goal.title, [(each.do, each.owed) for each in steps]) == (goal.title, [("write", False)])


def test_a_copied_draft_is_asked_about_once_and_not_proposed_again(owner):
    message = make.draft(owner)
    messages.copy_message(owner, message.pk, now=NOON)

    steps = about(message, today(owner, now=NOON))

    assert [(each.do, each.command) for each in steps] == [
        ("did-it-go", f"askwell message sent {message.pk} --by email")
    ]


def test_two_drafts_that_were_copied_are_one_question(owner):
    first = make.draft(owner)
    second = make.draft(owner, kind="ask-linkedin-message", to=first.outreach.contact, now=NOON)
    for each in (first, second):
        messages.copy_message(owner, each.pk, now=NOON)

    steps = about(first, today(owner, now=NOON))

    assert [each.command for each in steps] == [f"askwell message sent {second.pk} --by linkedin"]


def test_saying_that_it_went_or_did_not_ends_the_question(owner):
    for tell in (messages.not_sent, lambda *a, **k: messages.mark_sent(*a, by="email", **k)):
        message = make.draft(owner, to=Contact.objects.first() or make.contact(owner))
        messages.copy_message(owner, message.pk, now=NOON)
        tell(owner, message.pk, now=NOON)

        assert "did-it-go" not in step_names(owner)


def test_a_draft_that_was_put_away_leaves_a_way_on(owner):
    message = make.draft(owner)
    messages.cancel_message(owner, message.pk, now=NOON)

    step = today(owner, now=NOON).steps[0]

    goal, contact = message.outreach.goal_id, message.outreach.contact_id
    assert (step.do, step.command) == ("write", f"askwell draft {contact} --goal {goal} --kind ask-email")


@pytest.mark.parametrize(
    ("kind", "told", "step"),
    [("yes", {}, "agree"), ("question", {}, "answer"), ("referred", {"name": "Ada Byron"}, "answer")],
)
def test_an_answer_is_owed_until_it_is_given(owner, kind, told, step):
    it = make.answered(owner, kind, at=NOON, **told)
    before = step_names(owner)
    draft = outreach.draft_in(owner, it.pk, kind="reply", now=NOON)
    messages.mark_sent(owner, draft.pk, by="email", now=NOON)

    after = today(owner, now=NOON)

    assert (before[0], after.finished) == (step, True)


def test_a_yes_that_went_quiet_comes_back_for_one_nudge(owner):
    it = make.answered(owner, at=NOON)
    draft = outreach.draft_in(owner, it.pk, kind="reply", now=NOON)
    messages.mark_sent(owner, draft.pk, by="email", now=NOON)

    assert step_names(owner, now=NOON + timedelta(days=3))[0] == "agree"


def test_a_later_comes_back_on_its_day(owner):
    make.answered(owner, "later", at=NOON, until=(NOON + timedelta(days=30)).date())

    assert "write-later" not in step_names(owner, now=NOON + timedelta(days=29))
    assert step_names(owner, now=NOON + timedelta(days=30))[0] == "write-later"


def test_what_came_back_is_said_until_it_is_written_anew(owner):
    message = make.draft(owner)
    Message.objects.filter(pk=message.pk).update(state="failed", because="No such user.")
    before = step_names(owner)
    outreach.draft(
        owner, message.outreach.contact_id, goal=message.outreach.goal_id, kind="ask-linkedin-message", now=NOON
    )

    assert (before[0], step_names(owner)) == ("settle", ["write"])


def test_somebody_blocked_is_not_proposed_and_not_followed_up(owner):
    it = make.asked(owner, at=NOON - timedelta(days=9))
    make.contact(owner, "Tom Adair", email="tom@harbour.example")
    do_not_contact.block(owner, "harbour.example", now=NOON)

    assert (it.state, step_names(owner)) == ("asked", ["find"])


def test_closing_what_is_to_rest_lets_the_next_one_begin(owner):
    it = make.asked(owner, at=NOON - timedelta(days=30))
    follow_up = outreach.draft_in(owner, it.pk, kind="follow-up", now=NOON - timedelta(days=20))
    messages.mark_sent(owner, follow_up.pk, by="email", now=NOON - timedelta(days=20))
    tom = make.contact(owner, "Tom Adair")
    before = today(owner, now=NOON).steps

    outreach.close_outreach(owner, before[0].outreach, now=NOON)

    after = today(owner, now=NOON).steps
    assert [each.command for each in before] == [f"askwell outreach close {it.pk}"]
    assert [(each.do, each.contact and each.contact.id) for each in after] == [("ask", tom.pk)]


def test_a_day_of_rest_proposes_nothing_and_owes_what_it_owes(owner):
    change_settings(owner, rest_days=[NOON.isoweekday()])
    make.answered(owner, at=NOON)

    it = today(owner, now=NOON)

    assert ([each.do for each in it.steps], it.resting) == (["agree"], True)


def test_with_five_asks_open_nobody_new_is_proposed(owner):
    for number in range(5):
        make.asked(owner, at=NOON, to=make.contact(owner, f"Person {number}", email="", employer=f"House {number}"))
    make.contact(owner, "Somebody New")

    assert step_names(owner) == []


def test_what_is_another_persons_day_is_not_mine(owner, stranger):
    make.answered(owner, at=NOON)

    assert step_names(stranger) == ["goal"]


def world(owner: Account) -> list[datetime]:
    """Outreach in every state, and moments at which each of them wants something."""
    told = {"later": {"until": (NOON + timedelta(days=2)).date()}, "referred": {"name": "Ada Byron"}}
    for number, kind in enumerate(("yes", "question", "later", "referred", "no")):
        to = make.contact(owner, f"Person {number}", employer=f"House {number}", email=f"p{number}@house.example")
        make.answered(owner, kind, at=NOON, to=to, **told.get(kind, {}))
    make.asked(owner, at=NOON, to=make.contact(owner, "Ruth Asker", employer="Rook", email="r@rook.example"))
    talk = make.held(owner, at=NOON, to=make.contact(owner, "Hal Held", employer="Hull", email="h@hull.example"))
    conversations.note(owner, talk.outreach.conversations.get().pk, "Send the link", tag="promise-mine", now=NOON)
    soon = make.contact(owner, "Sara Soon", employer="Sole", email="s@sole.example")
    make.scheduled(owner, at=NOON + timedelta(days=4), to=soon)
    for name, kind in (("Nils Note", "ask-linkedin-note"), ("Ivo Invited", "ask-linkedin-note")):
        draft = make.draft(owner, kind=kind, to=make.contact(owner, name, employer=name, email=""), now=NOON)
        if name == "Ivo Invited":
            messages.mark_sent(owner, draft.pk, by="linkedin", now=NOON)
    for number, state in enumerate(("held", "uncertain", "failed")):
        to = make.contact(owner, f"Stuck {number}", employer=f"Stuck {number}", email=f"s{number}@stuck.example")
        draft = make.draft(owner, to=to, now=NOON)
        Message.objects.filter(pk=draft.pk).update(state=state, approved_at=NOON)
    return [NOON + timedelta(days=each) for each in (0, 1, 3, 4, 8, 22, 40)]


def test_every_command_of_a_step_is_one_that_can_be_typed(owner):
    from askwell.cli import all_commands
    from askwell.cli.frame import parser_of

    known = sorted(all_commands(), key=lambda each: -len(each.words))
    seen = set()
    for now in world(owner):
        for step in today(owner, now=now).steps:
            words = shlex.split(step.command)[1:]
            command = next(each for each in known if words[: len(each.words.split())] == each.words.split())
            parser_of(command).parse_args(words[len(command.words.split()) :])
            seen.add(step.do)

    assert {"agree", "answer", "write-later", "thank", "promise", "hold", "follow-up", "confirm", "settle"} <= seen
