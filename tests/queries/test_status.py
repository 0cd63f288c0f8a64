"""The one line that is always in sight."""

from __future__ import annotations

from datetime import timedelta

import pytest

from askwell.actions import messages, outreach
from askwell.actions.accounts import change_settings
from askwell.models import Mailbox, Message
from askwell.queries.status import StatusLine, status_line
from tests import make
from tests.cast import NOON


def queued(owner, *, name: str = "Maria Lindqvist", now=NOON, **known: str) -> Message:
    make.mailbox(owner)
    message = make.filled(make.draft(owner, to=make.contact(owner, name, **known), now=now), now=now)
    return messages.approve_message(owner, message.pk, now=now, wall=now)


def test_without_a_mailbox_the_user_copies(owner):
    assert status_line(owner, now=NOON) == StatusLine(
        mail="No mailbox: you copy and send", next="Nothing is waiting to leave", stuck=""
    )


@pytest.mark.parametrize(
    ("ago", "says"),
    [
        (timedelta(seconds=20), "Mail read just now"),
        (timedelta(minutes=1), "Mail read 1 minute ago"),
        (timedelta(minutes=59), "Mail read 59 minutes ago"),
        (timedelta(hours=1), "Mail read 1 hour ago"),
        (timedelta(hours=47), "Mail read 47 hours ago"),
        (timedelta(days=2), "Mail read 2 days ago"),
        (timedelta(days=-3), "Mail read just now"),
    ],
)
def test_it_tells_when_the_mailbox_was_read(owner, ago, says):
    make.mailbox(owner)
    Mailbox.objects.update(checked_at=NOON - ago)

    assert status_line(owner, now=NOON).mail == says


def test_a_mailbox_that_was_never_read_and_one_that_is_paused(owner):
    make.mailbox(owner)
    unread = status_line(owner, now=NOON).mail
    change_settings(owner, paused=True)

    assert (unread, status_line(owner, now=NOON).mail) == ("Mailbox not read yet", "Sending is paused")


def test_what_leaves_at_once_is_before_what_waits(owner):
    queued(owner, name="Wilma Waits", employer="Wells", now=NOON + timedelta(hours=9))
    queued(owner)

    assert status_line(owner, now=NOON).next == "Next to leave: Maria Lindqvist, today"


def test_the_day_is_told_in_the_users_own_zone(owner):
    queued(owner, now=NOON.replace(day=27, hour=19))

    assert status_line(owner, now=NOON.replace(day=27, hour=19)).next == "Next to leave: Maria Lindqvist, Monday"


def test_trouble_is_told_before_all_else(owner):
    make.mailbox(owner)
    Mailbox.objects.update(trouble="Your password no longer works.")

    assert status_line(owner, now=NOON).stuck == "Your password no longer works."


def test_what_needs_a_word_is_counted_until_it_is_settled(owner):
    first, second = queued(owner), queued(owner, name="Tom Adair", email="tom@aire.example", employer="Aire")
    Message.objects.filter(pk=first.pk).update(state="uncertain")
    Message.objects.filter(pk=second.pk).update(state="failed")
    both = status_line(owner, now=NOON).stuck
    messages.settle_uncertain(owner, first.pk, arrived=True, now=NOON)
    one = status_line(owner, now=NOON).stuck
    outreach.close_outreach(owner, second.outreach_id, now=NOON)

    assert (both, one) == ("2 messages need a word from you", "1 message needs a word from you")
    assert status_line(owner, now=NOON).stuck == ""


def test_a_copied_draft_is_todays_question_and_not_stuck(owner):
    messages.copy_message(owner, make.draft(owner).pk, now=NOON)

    assert status_line(owner, now=NOON).stuck == ""
