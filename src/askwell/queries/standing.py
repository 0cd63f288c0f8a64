"""Gathering the facts that decide where an outreach stands, for `core.standing`."""

from __future__ import annotations

from datetime import datetime

from askwell.core import cadence, messages
from askwell.core.compose.slots import gaps
from askwell.core.outreach import ASKS, INTRO_REQUEST, THANK_YOU, is_answer
from askwell.core.standing import Next, Standing, next_step
from askwell.models import Conversation, Message, Outreach
from askwell.models.outreach import OutreachRows
from askwell.queries.calendars import calendar_of


def whole(rows: OutreachRows) -> OutreachRows:
    """Everything that `standing_of` reads, in a fixed number of queries however many rows there are."""
    return rows.select_related("goal", "contact", "account__profile").prefetch_related(
        "messages",
        "replies",
        "conversations__notes",
        *(f"contact__{each}" for each in ("positions", "education", "addresses", "links", "facts", "ties_to")),
    )


def next_of(it: Outreach, *, now: datetime) -> Next:
    return next_step(standing_of(it, now=now))


def standing_of(it: Outreach, *, now: datetime) -> Standing:
    contact = it.contact.as_core(it.account)
    calendar = calendar_of(contact, it.account.profile.as_core(), now=now)
    written = list(it.messages.all())
    talk = talk_of(it)
    follow_up = _spent(written, messages.THE_FOLLOW_UP)
    return Standing(
        state=it.state,
        now=now,
        calendar=calendar,
        first_name=contact.first_name,
        begun=any(_is_begun(each) for each in written),
        written=any(_is_begun(each) and not gaps(each.body) for each in written),
        introduced_at=_introduced_at(written),
        queued=any(each.state in messages.ON_THE_WAY for each in written),
        uncertain=any(each.state == messages.UNCERTAIN for each in written),
        invited_at=it.invited_at,
        invitation_accepted=it.accepted_at is not None,
        asked_at=it.asked_at,
        follow_up_due=it.due_at if it.asked_at else None,
        follow_up_possible=follow_up is None,
        followed_up_at=follow_up.accepted_at if follow_up else None,
        answer=it.answer,
        later_on=calendar.at(it.later_on, cadence.MORNING) if it.later_on else None,
        answered_at=_answered_at(it),
        conversation_at=talk.at if talk else None,
        conversation_minutes=talk.minutes if talk else 0,
        ended_at=talk.ended_at if talk else None,
        thanked_at=next((each.accepted_at for each in written if each.kind == THANK_YOU and each.accepted_at), None),
    )


def talk_of(it: Outreach) -> Conversation | None:
    """The conversation that counts: the newest that was not cancelled."""
    return next((each for each in reversed(list(it.conversations.all())) if each.state != "cancelled"), None)


def _spent(written: list[Message], slot: str) -> Message | None:
    return next((each for each in written if each.slot == slot and each.state in messages.SPENT), None)


def _is_begun(message: Message) -> bool:
    return message.kind in (*ASKS, INTRO_REQUEST) and message.state == messages.DRAFT


def _introduced_at(written: list[Message]) -> datetime | None:
    asked = [each.accepted_at for each in written if each.kind == INTRO_REQUEST and each.state == messages.SENT]
    return max((each for each in asked if each), default=None)


def _answered_at(it: Outreach) -> datetime | None:
    """When the user wrote back; None while one of their answers waits."""
    answered = [each.answered_at for each in it.replies.all() if is_answer(each.kind, by=each.by)]
    return max((each for each in answered if each), default=None) if all(answered) else None
