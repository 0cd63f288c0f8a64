"""One outreach told in order: what was written, answered and agreed, where it stands, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from askwell.core import messages
from askwell.core.outreach import (
    ASK_EMAIL,
    ASK_NOTE,
    ASKED,
    CLOSED,
    DRAFTED,
    FOLLOWED_UP,
    HELD,
    REPLIED,
    SCHEDULED,
    THANKED,
)
from askwell.core.text import in_words
from askwell.core.times import spoken, zone_of
from askwell.models import Account, Note, Outreach
from askwell.queries import own, shortlist
from askwell.queries.outreach import ConversationLine, MessageLine, ReplyLine, Story, story


@dataclass(frozen=True, kw_only=True)
class Moment:
    """At most one of message and reply is there."""

    at: datetime
    what: str
    message: MessageLine | None = None
    reply: ReplyLine | None = None


@dataclass(frozen=True, kw_only=True)
class Telling:
    story: Story
    first_name: str
    lede: str
    """Where it stands, in a sentence or two."""
    moments: tuple[Moment, ...]
    waiting: tuple[MessageLine, ...]
    """Written and not gone: drafts, and what is on its way or needs a word."""
    talk: ConversationLine | None
    has_takeaway: bool
    may_answer: bool
    may_accept: bool
    """An invitation is out and not yet accepted."""
    may_schedule: bool
    their_zone: str
    similar: tuple[shortlist.Line, ...]

    @property
    def letters(self) -> tuple[str, ...]:
        """Kinds of message that fit where it stands, besides the next right one."""
        return LETTERS.get(self.story.state, ())

    @property
    def open(self) -> bool:
        return self.story.state not in (CLOSED, THANKED)


LETTERS = {
    ASKED: ("follow-up",),
    REPLIED: ("reply", "times", "questions"),
    SCHEDULED: ("confirmation", "questions", "reply"),
    HELD: ("thank-you", "reply"),
    THANKED: ("keep-in-touch", "reply"),
}


def timeline(account: Account, id: str, *, now: datetime) -> Telling:
    it = own.outreach(account, id)
    told = story(account, id, now=now)
    first_name = it.contact.first_name
    may_rest = told.state == CLOSED or told.next.what in ("close", "withdraw")
    return Telling(
        story=told,
        first_name=first_name,
        lede=_lede(it, told, first_name, now=now),
        moments=tuple(sorted(_moments(told, first_name), key=lambda each: each.at.replace(microsecond=0))),
        waiting=tuple(each for each in told.messages if each.state in WAITING and not _is_too_late(each, told.state)),
        talk=next((each for each in reversed(told.conversations) if each.state != "cancelled"), None),
        has_takeaway=Note.objects.filter(conversation__outreach=it, tag="takeaway").exists(),
        may_answer=told.state in (ASKED, FOLLOWED_UP, REPLIED, CLOSED) and bool(it.asked_at or it.invited_at),
        may_accept=it.invited_at is not None and it.accepted_at is None and told.state == ASKED,
        may_schedule=told.state in (ASKED, FOLLOWED_UP, REPLIED),
        their_zone=it.contact.time_zone,
        similar=shortlist.similar_to(account, id, limit=3) if may_rest else (),
    )


def _is_too_late(message: MessageLine, state: str) -> bool:
    """The same ask begun by another door, when one of them has gone: it can never follow."""
    return message.state == messages.DRAFT and message.kind in (ASK_EMAIL, ASK_NOTE) and state != DRAFTED


WAITING = (messages.DRAFT, *messages.ON_THE_WAY, messages.UNCERTAIN, messages.FAILED)


def _lede(it: Outreach, told: Story, first_name: str, *, now: datetime) -> str:
    """ "Not yet: Maria has had this for two days. Give them until Friday." while there is nothing to do."""
    if told.state == CLOSED:
        return ENDINGS.get(it.ended_by, ENDINGS["you"]).format(name=first_name)
    next, since = told.next, it.asked_at or it.invited_at
    if next.what != "wait" or not since or not next.due or told.state not in (ASKED, FOLLOWED_UP):
        return next.because
    zone = zone_of(own.profile(it.account).time_zone)
    today = now.astimezone(zone).date()
    days = (today - since.astimezone(zone).date()).days
    due = spoken(next.due.astimezone(zone).date(), today=today)
    return f"Not yet: {first_name} {_had_for(days)}. Give them until {due}. {next.because}"


ENDINGS = {
    "no": "{name} would rather not, and that is a fair answer. Somebody else will have the time.",
    "silence": "{name} did not answer. Silence is an answer too, and it says nothing about you.",
    "withdrawn": "The invitation is withdrawn. {name} may never have seen it.",
    "you": "You let this rest. If {name} writes, it opens again by itself.",
}


def _had_for(days: int) -> str:
    if days < 2:
        return f"got this {'yesterday' if days == 1 else 'today'}"
    return f"has had this for {in_words(days)} days"


def _moments(told: Story, name: str) -> Iterator[Moment]:
    """In the order in which things follow from each other, for those that happened within the same second."""
    yield from _events(told, name, BEGINNINGS)
    for message in told.messages:
        if message.accepted_at:
            yield Moment(at=message.accepted_at, what=_sent(message, name), message=message)
    for reply in told.replies:
        yield Moment(at=reply.received_at, what=ANSWERS[reply.kind].format(name=name), reply=reply)
    for talk in told.conversations:
        if talk.ended_at:
            yield Moment(at=talk.ended_at, what=f"You talked with {name}")
    yield from _events(told, name, TURNS)


def _events(told: Story, name: str, words: dict[str, str]) -> Iterator[Moment]:
    """Only what no message, answer or conversation tells already."""
    for event in told.events:
        if event.verb in words:
            yield Moment(at=event.at, what=words[event.verb].format(name=name, goal=told.goal_title))


WRITTEN = {
    "ask-email": "You asked {name} for a talk",
    "ask-linkedin-note": "You invited {name} on LinkedIn",
    "ask-linkedin-message": "You asked {name} on LinkedIn",
    "intro-request": "You asked for an introduction to {name}",
    "follow-up": "You followed up, once",
    "thank-you": "You thanked {name}",
    "keep-in-touch": "You told {name} what came of it",
    "reply": "You wrote back",
    "reference-request": "You asked {name} for a reference",
    "questions": "You sent your questions",
    "confirmation": "You confirmed the time",
    "times": "You offered times",
}
BY_HAND = {"email": "by email", "linkedin": "on LinkedIn", "phone": "by phone", "in-person": "in person"}


def _sent(message: MessageLine, name: str) -> str:
    by = BY_HAND.get(message.sent_by, "")
    words = WRITTEN[message.kind].format(name=name)
    return f"{words}, {by}" if by and "LinkedIn" not in words else words


ANSWERS = {
    "accepted": "{name} accepted your invitation",
    "yes": "{name} said yes",
    "no": "{name} would rather not",
    "later": "{name} asked you to write later",
    "referred": "{name} named somebody else",
    "question": "{name} asked you something",
    "out-of-office": "{name} is away",
    "bounce": "The mail came back",
    "gone": "{name} is no longer at that address",
    "unclear": "{name} wrote",
}
BEGINNINGS = {"begun": "You chose {name}, for “{goal}”"}
TURNS = {"scheduled": "You agreed a time", "rescheduled": "You moved the time", "closed": "You let it rest"}
