"""A message as the rules see it: its parts, found once and only when a rule asks.

All offsets are Unicode code points in the text as it was given, carriage returns included. `prose` has the length of
the body, with everything blank that is not the writer speaking to the reader; `core` is blank in the greeting and the
signature too. Rules look into these, so no rule needs to know what a quotation is.
"""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import dataclass, field
from functools import cached_property

from askwell.core.critique import language
from askwell.core.critique.anatomy.greeting import Greeting, find_greeting
from askwell.core.critique.anatomy.quotations import find_history, find_quotations
from askwell.core.critique.anatomy.sentences import find_paragraphs, find_sentences
from askwell.core.critique.anatomy.sign_off import find_sign_off
from askwell.core.critique.anatomy.span import Span, blank, plain, spans
from askwell.core.critique.context import Context
from askwell.core.slots import Slot, find_slots
from askwell.core.text import WORD

WHOLE_TALK = 8 * 60
"""More minutes than this are no length of a talk ("three weeks of 40 hours")."""

NEAR = 400
"""Characters to each side in which a sentence can excuse a word. Without a bound one endless line takes for ever."""

IN_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty five": 25, "thirty": 30, "forty": 40,
    "forty five": 45, "sixty": 60, "ninety": 90,
}  # fmt: skip


@dataclass(frozen=True)
class Duration(Span):
    minutes: int | None = None
    """The longest that was named; None for "a few"."""


@dataclass(frozen=True, kw_only=True)
class Draft:
    kind: str
    body: str
    subject: str | None = None
    """None is not given, "" is empty."""
    context: Context = field(default_factory=Context)

    @cached_property
    def plain(self) -> str:
        return plain(self.body)

    @cached_property
    def plain_subject(self) -> str:
        return plain(self.subject or "")

    @cached_property
    def greeting(self) -> Greeting | None:
        return find_greeting(self.plain)

    @cached_property
    def sign_off(self) -> Span | None:
        return find_sign_off(self._own)

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        return find_quotations(self._own)

    @cached_property
    def prose(self) -> str:
        """The writer's own words to this reader; quotations and earlier mails are blank."""
        return blank(self._own, self.quotations)

    @cached_property
    def core(self) -> str:
        """`prose` without greeting and signature."""
        return blank(self.prose, self._frame)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        return tuple(find_sentences(self.core))

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        return tuple(find_paragraphs(blank(self._own, self._frame)))

    @cached_property
    def words(self) -> int:
        """Words of the body: greeting, signature, forwarded and earlier text do not count."""
        return len(WORD.findall(blank(self._own, self._frame)))

    @cached_property
    def characters(self) -> int:
        """Characters as a platform counts them: a Windows line end is one."""
        return len(self.body.replace("\r\n", "\n"))

    @cached_property
    def requests(self) -> tuple[Span, ...]:
        """Sentences that ask for something."""
        return tuple(each for each in self.sentences if "?" in each.text[-3:] or language.REQUEST.search(each.text))

    @cached_property
    def talk_request(self) -> Span | None:
        """The first sentence that asks for a talk, if any does."""
        return next((each for each in self.requests if _asks_for_talk(each.text)), None)

    @cached_property
    def durations(self) -> tuple[Duration, ...]:
        """Lengths of time named in the core, where they could be the length of a talk."""
        found = (_duration(match) for match in language.DURATION.finditer(self.core))
        return tuple(each for each in found if each.minutes is None or each.minutes <= WHOLE_TALK)

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        return find_slots(self.body)

    @cached_property
    def links(self) -> tuple[Span, ...]:
        return spans(LINK, self.core)

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds `offset`; outside the core, the line. Of a monstrous one, the part around it."""
        at = bisect(self._starts, offset) - 1
        if at >= 0 and offset < self.sentences[at].end:
            start, end = self.sentences[at].start, self.sentences[at].end
        else:
            start, end = self._line_at(offset)
        start, end = max(start, offset - NEAR), min(end, offset + NEAR)
        return Span(start, end, self.plain[start:end])

    def _line_at(self, offset: int) -> tuple[int, int]:
        end = self.plain.find("\n", offset)
        return self.plain.rfind("\n", 0, offset) + 1, len(self.plain) if end < 0 else end

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(each.start for each in self.sentences)

    @cached_property
    def _own(self) -> str:
        return blank(self.plain, find_history(self.plain))

    @property
    def _frame(self) -> tuple[Span, ...]:
        return tuple(part for part in (self.greeting, self.sign_off) if part)


LINK = language.compiled(
    r"\b(?:https?://|www\.)[^\s<>\"]{2,}[^\s<>\".,;:!?)]"
    r"|\b[a-z0-9-]{2,40}\.(?:com|org|net|io|co|edu|dev|me)/[^\s<>\"]*[^\s<>\".,;:!?)]"
)


def _asks_for_talk(sentence: str) -> bool:
    bare = language.NO_TALK.sub(" ", sentence)
    return bool(language.TALK.search(bare) or language.DURATION.search(bare))


def _duration(match: re.Match[str]) -> Duration:
    return Duration(match.start(), match.end(), match.group(), minutes=_minutes(match))


def _minutes(match: re.Match[str]) -> int | None:
    if match["few"]:
        return None
    if match["half"]:
        return 30 if "half" in match["half"].lower() else 15
    number = (match["high"] or match["low"]).lower().replace("-", " ")
    count = int(number) if number.isdigit() else IN_WORDS[number]
    return count * 60 if match["unit"].lower().startswith("h") else count
