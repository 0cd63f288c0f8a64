"""Sentences into a letter, with each claim's source kept beside the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from askwell.core.compose.slots import Gap, gaps
from askwell.core.text import stopped


@dataclass(frozen=True, kw_only=True)
class Claim:
    """A stretch of the body, in code points, and the record that makes it true."""

    start: int
    end: int
    source: str


@dataclass(frozen=True, kw_only=True)
class Composed:
    """A draft: `subject` is None where the channel has none."""

    subject: str | None
    body: str
    claims: tuple[Claim, ...] = ()
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True)
class Sentence:
    text: str
    sources: tuple[str, ...] = ()


Paragraph = Sequence[Sentence | None]


def say(text: str, *sources: str) -> Sentence:
    """One sentence, and what proves it. A sentence that claims nothing about anybody needs no source."""
    return Sentence(stopped(text), tuple(source for source in sources if source))


def write(subject: str | None, *paragraphs: Paragraph | None) -> Composed:
    """Sentences joined by spaces, paragraphs by an empty line; what is None or empty leaves no trace."""
    body, claims = "", []
    for paragraph in _kept(paragraphs):
        body += "\n\n" if body else ""
        for place, sentence in enumerate(paragraph):
            body += " " if place else ""
            claims += _claims(sentence, len(body))
            body += sentence.text
    return Composed(subject=subject, body=body, claims=tuple(claims), gaps=gaps(body))


def _kept(paragraphs: Sequence[Paragraph | None]) -> Iterator[list[Sentence]]:
    for paragraph in paragraphs:
        sentences = [each for each in paragraph or () if each is not None and each.text]
        if sentences:
            yield sentences


def _claims(sentence: Sentence, start: int) -> list[Claim]:
    return [Claim(start=start, end=start + len(sentence.text), source=source) for source in sentence.sources]


def fitting(limit: int, *drafts: Composed) -> Composed:
    """The first draft whose body is at most `limit` characters long, the last when none is. Fullest first."""
    return next((draft for draft in drafts if len(draft.body) <= limit), drafts[-1])


def still_standing(claims: Sequence[Claim], *, before: str, after: str) -> tuple[Claim, ...]:
    """The claims whose words survived an edit untouched, at their new place. An edited claim has lost its proof."""
    kept = []
    for claim in claims:
        words = before[claim.start : claim.end]
        start = after.find(words)
        if start >= 0:
            kept.append(Claim(start=start, end=start + len(words), source=claim.source))
    return tuple(kept)
