"""A plan for the promised minutes: what to ask when, so that the talk ends when it was promised to end.

The shape is what career centres teach: thanks and permission, who is asking, then path, daily work and long-term
duties before half-time, the user's own questions and topics, open room, advice, who else, and a look at the clock.
It knows no clock itself; minutes count from the beginning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from askwell.core.contacts import Contact, Goal, Profile
from askwell.core.errors import Usage
from askwell.core.questions import MUST_HITS, Chosen, choose
from askwell.core.questions.question import ADVICE, CLOSING, YOURS

SHORTEST, LONGEST = 10, 90

OPENING, INTRODUCTION, ROOM, TIME_CHECK = "opening", "introduction", "open-room", "time-check"

FOLLOW_UP = 1
"""Minutes beside each question for asking more about the answer: that is where the best of a talk lies."""

THANKS_FIRST = "Thanks, their time and their permission come first."
ABOUT_THEM = "Keep it under a minute: the talk is about them."
UNPREPARED = "The best answers come to questions that nobody prepared."
NOBODY_SAYS = "People seldom say that they would like to stop, so you offer it."

MUST_HIT_SHARE = 0.35
"""Of the whole talk, for path, daily work and long-term duties together."""

SHOWN_AS_LEFT_OUT = 8
"""Prepared but not fitting. More would be a list that nobody reads."""


@dataclass(frozen=True, kw_only=True)
class Item:
    start: int
    end: int
    question: str
    category: str
    must: bool
    """True for must-hits and for what the user wants to learn."""
    because: str
    id: str = ""
    """The question's id in the bank; empty for the frame of the talk."""


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    question: str
    category: str
    must: bool
    id: str


@dataclass(frozen=True, kw_only=True)
class Agenda:
    minutes: int
    items: tuple[Item, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, kw_only=True)
class Frame:
    """How long the fixed parts are."""

    opening: int
    introduction: int
    room: int
    advice: int
    closing: int
    time_check: int

    @property
    def total(self) -> int:
        return self.opening + self.introduction + self.room + self.advice + self.closing + self.time_check


FRAMES: tuple[tuple[int, Frame], ...] = (
    (45, Frame(opening=3, introduction=2, room=5, advice=6, closing=3, time_check=3)),
    (30, Frame(opening=2, introduction=2, room=3, advice=3, closing=2, time_check=2)),
    (20, Frame(opening=2, introduction=1, room=2, advice=2, closing=1, time_check=1)),
    (15, Frame(opening=1, introduction=1, room=1, advice=1, closing=2, time_check=1)),
    (SHORTEST, Frame(opening=1, introduction=1, room=1, advice=1, closing=1, time_check=1)),
)
"""From so many minutes on; a minute of advice fits even into a short talk (docs/why/the-numbers.md)."""


def plan(
    minutes: int,
    *,
    goal: Goal,
    contact: Contact,
    profile: Profile,
    asked: frozenset[str] = frozenset(),
    removed: frozenset[str] = frozenset(),
) -> Agenda:
    """The agenda for a talk of `minutes` (10 to 90, else `Usage`). `removed` holds must-hits the user took out."""
    if not SHORTEST <= minutes <= LONGEST:
        raise Usage(
            f"An agenda is made for {SHORTEST} to {LONGEST} minutes, not for {minutes}.",
            hint="15, 20 or 30 minutes are what people most easily say yes to.",
        )
    questions = choose(goal, contact, profile=profile, asked=asked, removed=removed)
    items = tuple(_timed(_parts(minutes, questions, contact=contact, profile=profile, removed=removed)))
    return Agenda(minutes=minutes, items=items, left_out=_left_out(questions, items))


def _parts(
    minutes: int, questions: tuple[Chosen, ...], *, contact: Contact, profile: Profile, removed: frozenset[str]
) -> Iterator[Item]:
    """The talk's parts in order; each `end` still counts from the part's own beginning."""
    frame = next(frame for least, frame in FRAMES if minutes >= least)
    yield _fixed(OPENING, frame.opening, _opening(minutes, contact), THANKS_FIRST)
    yield _fixed(INTRODUCTION, frame.introduction, _introduction(profile, contact), ABOUT_THEM)
    wanted = [each for each in MUST_HITS if each not in removed]
    covered = _must_hit_minutes(minutes, frame) if wanted else 0
    for category, length in zip(wanted, _shares(covered, len(wanted)), strict=True):
        yield from _filled(length, _of(category, questions))
    topics = [each for each in questions if each.category not in (*MUST_HITS, ADVICE, CLOSING)]
    yield from _filled(minutes - frame.total - covered, topics)
    yield _fixed(ROOM, frame.room, "Leave this open, and ask more about what interested you most.", UNPREPARED)
    yield from _filled(frame.advice, _of(ADVICE, questions))
    yield from _filled(frame.closing, _of(CLOSING, questions), spare=0)
    yield _fixed(TIME_CHECK, frame.time_check, _time_check(minutes), NOBODY_SAYS)


def _fixed(category: str, length: int, question: str, because: str) -> Item:
    return Item(start=0, end=length, question=question, category=category, must=False, because=because)


def _opening(minutes: int, contact: Contact) -> str:
    return (
        f"Thank you, {contact.first_name}. I asked for {minutes} minutes: does that still suit you? "
        "And may I take notes?"
    )


def _introduction(profile: Profile, contact: Contact) -> str:
    who = f"that you are {profile.headline}" if profile.headline else "who you are"
    return f"Say in a sentence or two {who}, and why you asked {contact.first_name} of all people."


def _time_check(minutes: int) -> str:
    return (
        f"That is the {minutes} minutes I asked for: shall I stop here? "
        "(Thank them, and repeat what each of you promised.)"
    )


def _must_hit_minutes(minutes: int, frame: Frame) -> int:
    """About a third of the talk, and never past half-time."""
    first_half = (minutes + 1) // 2 - frame.opening - frame.introduction
    return min(first_half, max(len(MUST_HITS), round(minutes * MUST_HIT_SHARE)))


def _of(category: str, questions: tuple[Chosen, ...]) -> list[Chosen]:
    return [each for each in questions if each.category == category]


def _shares(minutes: int, parts: int) -> list[int]:
    """Whole minutes for each of `parts`, as even as can be, the earlier ones longer."""
    return [minutes // parts + (number < minutes % parts) for number in range(parts)]


def _filled(minutes: int, questions: list[Chosen], *, spare: int = FOLLOW_UP) -> list[Item]:
    """The first of `questions` that fit into `minutes`, at least one; time that remains is shared out among them."""
    needed = accumulate(each.minutes + spare for each in questions)
    count = max(1, sum(1 for each in needed if each <= minutes))
    if count == 1:
        return [_asked(each, minutes) for each in questions[:1]]
    taken = questions[:count]
    extra = _shares(minutes - sum(each.minutes + spare for each in taken), count)
    return [_asked(each, each.minutes + spare + more) for each, more in zip(taken, extra, strict=True)]


def _asked(question: Chosen, length: int) -> Item:
    return Item(
        start=0,
        end=length,
        question=question.text,
        category=question.category,
        must=question.must,
        because=question.because,
        id=question.id,
    )


def _timed(parts: Iterable[Item]) -> list[Item]:
    """Parts laid end to end."""
    listed = [each for each in parts if each.end > 0]
    ends = list(accumulate(each.end for each in listed))
    return [replace(each, start=end - each.end, end=end) for each, end in zip(listed, ends, strict=True)]


def _left_out(questions: tuple[Chosen, ...], items: tuple[Item, ...]) -> tuple[LeftOut, ...]:
    """What was prepared and does not fit: all of the user's own, then the best of the bank."""
    planned = {each.id for each in items}
    others = [each for each in questions if each.id not in planned]
    own = [each for each in others if each.category == YOURS]
    rest = [each for each in others if each.category != YOURS][: max(0, SHOWN_AS_LEFT_OUT - len(own))]
    return tuple(
        LeftOut(question=each.text, category=each.category, must=each.must, id=each.id) for each in [*own, *rest]
    )
