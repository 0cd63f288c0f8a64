"""An incoming text made ready for reading: headers that can be looked up, and what its writer wrote, sentence by
sentence. Nothing is decided here about what it means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from email.utils import parsedate_to_datetime
from functools import cached_property

from askwell.core.replies.quoting import fresh

LONGEST = 20_000
"""Code points that are read. An answer is said in its first lines, and a bound keeps the reading linear."""
OLDEST = timedelta(days=366)
"""A Date header further back is a clock that was never set."""


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """What came in. `headers` may be partial or empty; `body` is decoded visible text, never MIME."""

    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""


@dataclass(frozen=True, kw_only=True)
class Sentence:
    number: int
    text: str
    """As written, for quoting back."""
    plain: str
    """Lower case with contractions written out: what signs look at."""
    asks: bool

    @property
    def turn(self) -> int:
        """Where, in the plain spelling, what follows the last "but" begins; its very end when there is none."""
        turns = [each.end() for each in TURN.finditer(self.plain)]
        return turns[-1] if turns else len(self.plain) + 1


TURN = re.compile(r"\b(?:but|however|nevertheless|yet|though(?= i can\b))\b,?\s")


@dataclass(frozen=True)
class Letter:
    """One incoming text, opened on `today`."""

    incoming: Incoming
    today: date

    def header(self, name: str) -> str:
        """A header's value on one line, whatever the case of its name; empty when it is not there."""
        return self._headers.get(name.casefold(), "")

    @cached_property
    def text(self) -> str:
        """What the writer wrote: without quoted history and signature."""
        return fresh(self.incoming.body[:LONGEST])

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        pieces = [each for each in SENTENCE_END.split(_unwrapped(self.text)) if each.strip()]
        return tuple(_sentence(number, each.strip()) for number, each in enumerate(pieces))

    @cached_property
    def written_on(self) -> date:
        """The day from which "next week" is counted: that of its Date header, or today where none can be meant."""
        try:
            stated = parsedate_to_datetime(self.header("Date")).date()
        except (ValueError, TypeError, OverflowError, IndexError):
            return self.today
        return min(stated, self.today) if self.today - stated <= OLDEST else self.today

    @cached_property
    def sender(self) -> str:
        """The From address alone, lower case."""
        found = ADDRESS.search(self.header("From"))
        return found.group().lower() if found else ""

    @cached_property
    def subject(self) -> str:
        return _plain(self.header("Subject"))

    @cached_property
    def _headers(self) -> dict[str, str]:
        return {name.casefold(): " ".join(str(value).split()) for name, value in self.incoming.headers.items()}


ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")

SENTENCE_END = re.compile(
    r"(?<=[.!?…])(?<!\b[A-Z]\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)(?<!\bProf\.)(?<!e\.g\.)(?<!\b\d\.)(?<!\b\d\d\.)(?<!i\.e\.)\s+(?=\S)|\n+"
)


def _unwrapped(text: str) -> str:
    """Lines that a mail program broke at a fixed width are one again; short lines stay lines."""
    return re.sub(r"(?m)^(.{55,}[^.!?:;\n])\n(?=[^\n\s>*•-])", r"\1 ", text)


def _sentence(number: int, text: str) -> Sentence:
    return Sentence(number=number, text=" ".join(text.split()), plain=_plain(text), asks="?" in text)


CONTRACTIONS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), whole)
    for pattern, whole in (
        (r"\bcan'?t\b|\bcannot\b", "can not"),
        (r"\bwon'?t\b", "will not"),
        (r"\bshan't\b", "shall not"),
        (r"\b(do|does|did|is|are|was|were|have|has|had|would|could|should)n'?t\b", r"\1 not"),
        (r"\bi'?m\b", "i am"),
        (r"\b(we|you|they)'re\b", r"\1 are"),
        (r"\b(i|we|you|they|she|he|it|that|there|who)'ll\b", r"\1 will"),
        (r"\b(i|we|you|they|she|he|it)'d\b", r"\1 would"),
        (r"\b(i|we|you|they)'?ve\b", r"\1 have"),
        (r"\blet'?s\b", "let us"),
        (r"\b(it|that|what|who|where|here|there|how|when|she|he)'s\b", r"\1 is"),
        (r"\bthx\b|\bthanks\b", "thank you"),
    )
)


def _plain(text: str) -> str:
    spoken = " ".join(text.casefold().replace("’", "'").replace("‘", "'").split())
    for pattern, whole in CONTRACTIONS:
        spoken = pattern.sub(whole, spoken)
    return spoken
