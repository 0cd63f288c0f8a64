"""A message as the rules see it: its parts, found once and only when a rule asks.

All offsets are Unicode code points in the text as it was given, carriage returns included. `prose` has the length of
the body, with everything blank that is not the writer speaking to the reader; `core` is blank in the greeting and the
signature too. Rules look into these, so no rule needs to know what a quotation is.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from functools import reduce
from operator import itemgetter, or_
from typing import NamedTuple

from askwell.core.critique.anatomy.clock import Clock, find_clocks
from askwell.core.critique.anatomy.greeting import Greeting, find_greeting
from askwell.core.critique.anatomy.quotations import find_history, find_quotations
from askwell.core.critique.anatomy.sentences import find_paragraphs
from askwell.core.critique.anatomy.sign_off import find_sign_off
from askwell.core.critique.anatomy.span import Span, blank, plain, unwrapped
from askwell.core.critique.context import Context
from askwell.core.critique.preferences import Preferences
from askwell.core.critique.reading import Found, Passage, Reader, Stretch, gated
from askwell.core.critique.roles import asking, courtesy, introduction, knowing, meeting, reason, talk, topic
from askwell.core.critique.wording import ALWAYS, Wording, wording
from askwell.core.slots import Slot, find_slots
from askwell.core.text import WORD
from askwell.core.values import dataclass, once

WHOLE_TALK = 8 * 60
"""More minutes than this are no length of a talk ("three weeks of 40 hours")."""

IN_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty five": 25, "thirty": 30, "forty": 40,
    "forty five": 45, "sixty": 60, "ninety": 90,
}  # fmt: skip


CAPITALS = bytes(each if 65 <= each <= 90 else ord(" ") for each in range(256))
"""Capitals, and a space for every other sign."""
NOTHING_KNOWN, AS_USUAL = Context(), Preferences()


@dataclass(frozen=True)
class Duration(Span):
    """A length of time that is named."""

    minutes: int | None = None
    """The longest that was named; None for "a few"."""


@dataclass(frozen=True)
class Paragraph(Span):
    """A paragraph, and how many words it has."""

    words: int


class Sentence(NamedTuple):
    """A sentence of the core; `start` and `end` lie in the body."""

    start: int
    end: int
    text: str
    stretch: Stretch

    def has(self, wanted: Wording) -> bool:
        return self.stretch.has(wanted)


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A message, with what is known around it and how its writer wants it read."""

    kind: str
    body: str
    subject: str | None = None
    """None is not given, "" is empty."""
    context: Context = NOTHING_KNOWN
    preferences: Preferences = AS_USUAL
    """What its writer has set about the rules."""
    read: Reader = field(default=gated, repr=False, compare=False)
    """How paragraphs are read: `reading.Memory()` for a text that is being typed."""

    @once
    def plain(self) -> str:
        return plain(self.body)

    @once
    def plain_subject(self) -> str:
        return plain(self.subject or "")

    @once
    def about(self) -> Passage:
        """The subject line, read like a paragraph."""
        return self.read(self.plain_subject)

    @once
    def greeting(self) -> Greeting | None:
        return find_greeting(self.plain)

    @once
    def sign_off(self) -> Span | None:
        return find_sign_off(self._own)

    @once
    def quotations(self) -> tuple[Span, ...]:
        return find_quotations(self._own)

    @once
    def prose(self) -> str:
        """The writer's own words to this reader; quotations and earlier mails are blank."""
        return blank(self._own, self.quotations)

    @once
    def core(self) -> str:
        """`prose` without greeting and signature."""
        return blank(self.prose, self._frame)

    @once
    def in_capitals(self) -> list[bytes]:
        """Every run of capitals in the prose; those of other alphabets do not count."""
        return self.prose.encode("ascii", "replace").translate(CAPITALS).split()

    # --- looking for words

    def find(self, wanted: Wording) -> list[Found]:
        """Every place where the writer says it, greeting and sign-off included, in their order."""
        return _found(self.everything, wanted) if wanted.may_be & self.may_say else []

    def has(self, wanted: Wording) -> bool:
        return _holds(self.everything, wanted) if wanted.may_be & self.may_say else False

    def find_in_core(self, wanted: Wording) -> list[Found]:
        return _found(self.passages, wanted) if wanted.may_be & self.may_say else []

    def core_has(self, wanted: Wording) -> bool:
        return _holds(self.passages, wanted) if wanted.may_be & self.may_say else False

    def total(self, count: Callable[[Passage], int]) -> int:
        """The sum of what is counted in each paragraph of the core by itself."""
        return sum([passage.once(count) for _, passage in self.passages])

    @once
    def passages(self) -> tuple[tuple[int, Passage], ...]:
        """The paragraphs of the core, each with the place in the body where it begins."""
        return tuple([(start, self.read(unwrapped(each))) for start, each in find_paragraphs(self.core)])

    @once
    def everything(self) -> tuple[tuple[int, Passage], ...]:
        """The paragraphs with the greeting before and the sign-off behind them."""
        return (*self._around(self.greeting), *self.passages, *self._around(self.sign_off))

    def _around(self, part: Span | None) -> Iterator[tuple[int, Passage]]:
        if part:
            yield part.start, self.read(self.prose[part.start : part.end])

    @once
    def may_say(self) -> int:
        """The bits of all wordings that it may hold."""
        return reduce(or_, [passage.may_say for _, passage in self.everything], ALWAYS)

    # --- parts

    @once
    def sentences(self) -> tuple[Sentence, ...]:
        found = [(start + each.start, each) for start, passage in self.passages for each in passage.sentences]
        return tuple([Sentence(start, start + len(each.text), each.text, each) for start, each in found])

    @once
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """With what is quoted in them."""
        if not self.quotations:
            return tuple(Paragraph(at, at + len(each.text), each.text, len(each.words)) for at, each in self.passages)
        found = find_paragraphs(blank(self._own, self._frame))
        return tuple(Paragraph(at, at + len(each), each, len(WORD.findall(each))) for at, each in found)

    @once
    def words(self) -> int:
        """Words of the body: greeting, signature, forwarded and earlier text do not count."""
        return sum(len(passage.words) for _, passage in self.passages) + self._quoted_words

    @once
    def _quoted_words(self) -> int:
        if not self.quotations:
            return 0
        framed = blank(self._own, self._frame)
        return sum(len(WORD.findall(framed[each.start : each.end])) for each in self.quotations)

    @once
    def characters(self) -> int:
        """Characters as a platform counts them: a Windows line end is one."""
        return len(self.body.replace("\r\n", "\n"))

    # --- what the sentences do

    def doing(self, role: Callable[[Stretch], bool]) -> tuple[Sentence, ...]:
        """The sentences of the core that play a role (`roles/`)."""
        may_play = knowing.opens(role)
        return tuple([each for each in self.sentences if each.stretch.may_say & may_play and each.stretch.once(role)])

    @once
    def introductions(self) -> tuple[Sentence, ...]:
        """Who I am."""
        return self.doing(introduction.introduces)

    @once
    def reasons(self) -> tuple[Sentence, ...]:
        """Why you."""
        return self.doing(reason.gives_reason)

    @once
    def requests(self) -> tuple[Sentence, ...]:
        """Sentences that ask for something."""
        return self.doing(asking.asks)

    @once
    def talk_request(self) -> Sentence | None:
        """The first sentence that asks for a talk, if any does; a talk "if you'd rather" is none."""
        return next((each for each in self.requests if each.stretch.once(talk.is_wanted)), None)

    @once
    def topics(self) -> tuple[Sentence, ...]:
        """About what."""
        return self.doing(topic.names_topic)

    @once
    def options(self) -> tuple[Sentence, ...]:
        """How and when one could meet."""
        return self.doing(meeting.offers)

    @once
    def ways_out(self) -> tuple[Sentence, ...]:
        """How to say no."""
        return self.doing(courtesy.leaves_way_out)

    @once
    def durations(self) -> tuple[Duration, ...]:
        """Lengths of time named in the core, where they could be the length of a talk."""
        found = (_duration(each) for each in self.find_in_core(asking.DURATION))
        return tuple(each for each in found if each.minutes is None or each.minutes <= WHOLE_TALK)

    @once
    def clocks(self) -> tuple[Clock, ...]:
        """Times of day that are named in the core."""
        return find_clocks(self.core)

    @once
    def slots(self) -> tuple[Slot, ...]:
        return find_slots(self.body)

    @once
    def links(self) -> tuple[Span, ...]:
        if "/" not in self.core and "www." not in self.core.lower():
            return ()
        return tuple(Span(start, end, match.group()) for start, end, match in self.find_in_core(LINK))

    def sentence_of(self, offset: int) -> Sentence | None:
        """The sentence of the core that holds `offset`."""
        at = bisect(self._starts, offset) - 1
        return self.sentences[at] if at >= 0 and offset < self.sentences[at].end else None

    def passage_of(self, offset: int) -> tuple[int, Passage]:
        """The paragraph, greeting or sign-off that holds `offset`, with the place where it begins."""
        return max((each for each in self.everything if each[0] <= offset), key=itemgetter(0))

    @once
    def _starts(self) -> tuple[int, ...]:
        return tuple([each.start for each in self.sentences])

    @once
    def _own(self) -> str:
        return blank(self.plain, find_history(self.plain))

    @property
    def _frame(self) -> tuple[Span, ...]:
        return tuple(part for part in (self.greeting, self.sign_off) if part)


LINK = wording(
    r"\b(?:https?://|www\.)[^\s<>\"]{2,}[^\s<>\".,;:!?)]",
    r"\b[a-z0-9-]{2,40}\.(?:com|org|net|io|co|edu|dev|me)/[^\s<>\"]*[^\s<>\".,;:!?)]",
)


def _found(passages: Iterable[tuple[int, Passage]], wanted: Wording) -> list[Found]:
    return [
        Found(start + found.start, start + found.end, found.match)
        for start, passage in passages
        if passage.may_say & wanted.may_be
        for found in passage.find(wanted)
    ]


def _holds(passages: Iterable[tuple[int, Passage]], wanted: Wording) -> bool:
    return any(passage.has(wanted) for _, passage in passages if passage.may_say & wanted.may_be)


def _duration(found: Found) -> Duration:
    return Duration(found.start, found.end, found.match.group(), minutes=_minutes(found.match))


def _minutes(match: re.Match[str]) -> int | None:
    if match["few"]:
        return None
    if match["half"]:
        return 30 if "half" in match["half"].lower() else 15
    number = (match["high"] or match["low"]).lower().replace("-", " ")
    count = int(number) if number.isdigit() else IN_WORDS[number]
    return count * 60 if match["unit"].lower().startswith("h") else count
