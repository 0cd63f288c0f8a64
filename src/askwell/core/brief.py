"""The preparation sheet for a conversation: one page that says who they are, what you share, and what to ask.

A brief holds only what is known. A part without facts is left out rather than filled with phrases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from askwell.core.agenda import Agenda
from askwell.core.contacts import Contact, Education, Goal, Position
from askwell.core.questions import Chosen

QUESTIONS_SHOWN = 10
"""Five to ten for half an hour is what career centres advise (docs/why/the-numbers.md)."""


@dataclass(frozen=True, kw_only=True)
class Written:
    """One message of the exchange so far."""

    on: date
    by: str
    """Who wrote it, as the sheet should say: "you" or their name."""
    text: str


@dataclass(frozen=True, kw_only=True)
class Reading:
    """Something to read before the talk."""

    url: str
    about: str = ""


@dataclass(frozen=True, kw_only=True)
class Brief:
    name: str
    headline: str
    place: str
    goal: str
    path: tuple[str, ...]
    """Positions and education in words, newest first."""
    grounds: tuple[str, ...]
    """Common ground, each with its proof."""
    facts: tuple[str, ...]
    written: tuple[Written, ...]
    to_read: tuple[Reading, ...]
    agenda: Agenda
    questions: tuple[Chosen, ...]


def brief(
    contact: Contact,
    *,
    goal: Goal,
    agenda: Agenda,
    questions: tuple[Chosen, ...],
    grounds: tuple[str, ...] = (),
    written: tuple[Written, ...] = (),
) -> Brief:
    """The sheet for talking with `contact` about `goal`. `written` comes oldest first."""
    return Brief(
        name=contact.name,
        headline=contact.headline or _spelt(contact.position),
        place=contact.place,
        goal=goal.title,
        path=tuple(each for each in (*map(_post, contact.positions), *map(_studies, contact.education)) if each),
        grounds=grounds,
        facts=tuple(each.text for each in contact.facts),
        written=written,
        to_read=_to_read(contact),
        agenda=agenda,
        questions=questions[:QUESTIONS_SHOWN],
    )


def as_markdown(sheet: Brief) -> str:
    """The sheet as Markdown, ready to print. Text that came from outside can not turn into markup or links."""
    return "\n".join([*_heading(sheet), *_sections(sheet)]).rstrip() + "\n"


def _post(position: Position) -> str:
    spelt = _spelt(position)
    return f"{spelt} ({_years(position)})" if spelt and _years(position) else spelt


def _spelt(position: Position) -> str:
    return ", ".join(each for each in (position.title, position.employer) if each)


def _years(position: Position) -> str:
    if position.started and position.current:
        return f"since {position.started.year}"
    years = [str(each.year) for each in (position.started, position.ended) if each]
    return "–".join(dict.fromkeys(years))


def _studies(education: Education) -> str:
    what = " ".join(each for each in (education.degree, education.field) if each)
    years = "–".join(str(each) for each in (education.started, education.ended) if each)
    return ", ".join(each for each in (what, education.school) if each) + (f" ({years})" if years else "")


def _to_read(contact: Contact) -> tuple[Reading, ...]:
    """Their own pages, then the sources of what is known about them, each address once."""
    listed = {link: Reading(url=link) for link in contact.links}
    for fact in contact.facts:
        if fact.source.startswith(("http://", "https://")):
            listed.setdefault(fact.source, Reading(url=fact.source, about=fact.text))
    return tuple(listed.values())


def _heading(sheet: Brief) -> Iterator[str]:
    yield f"# {_safe(sheet.name)}"
    yield ""
    yield _safe(" · ".join(each for each in (sheet.headline, sheet.place) if each))
    yield ""
    yield f"Your goal: {_safe(sheet.goal)}"


def _sections(sheet: Brief) -> Iterator[str]:
    yield from _section("Their path", map(_safe, sheet.path))
    yield from _section("What you share", map(_safe, sheet.grounds))
    yield from _section("Known about them", map(_safe, sheet.facts))
    yield from _section("Written so far", (_exchange(each) for each in sheet.written))
    yield from _section("Read before", (_link(each) for each in sheet.to_read))
    yield from _section(f"Agenda for {sheet.agenda.minutes} minutes", _agenda(sheet.agenda))
    yield from _section("Questions", (f"{_safe(each.text)} *{_safe(each.because)}*" for each in sheet.questions))


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    listed = list(lines)
    if listed:
        yield from ("", f"## {title}", "", *(f"- {each}" for each in listed))


def _exchange(message: Written) -> str:
    return f"{message.on.isoformat()}, {_safe(message.by)}: {_safe(message.text)}"


def _link(reading: Reading) -> str:
    address = f"<{reading.url}>" if re.fullmatch(r"https?://[^\s<>]+", reading.url) else _safe(reading.url)
    return f"{address} {_safe(reading.about)}".rstrip()


def _agenda(agenda: Agenda) -> Iterator[str]:
    for each in agenda.items:
        must = "**" if each.must else ""
        yield f"{each.start}–{each.end} min: {must}{_safe(each.question)}{must}"


def _safe(text: str) -> str:
    """On one line, with the signs of Markdown and HTML made plain."""
    return re.sub(r"([\\`*_\[\]<>#|~])", r"\\\1", " ".join(text.split()))
