"""JSON Resume: the user's own background in the format of jsonresume.org, version 1 and the drafts before it.

It tells about its owner alone, so it fills the profile and adds nobody. Street, postcode, telephone and mail address
stay unread.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from askwell.adapters.files.dates import read_date
from askwell.adapters.files.reading import NO, SURE, File, Importer, Reading
from askwell.adapters.files.tables import clean
from askwell.adapters.files.unknown import unknown
from askwell.core.contacts import Education, Position, Profile
from askwell.core.errors import Unreadable

LOOKS_FOR = "a JSON Résumé"

SECTIONS = ("work", "education", "skills", "interests", "volunteer", "projects", "awards")
MOST_BYTES = 4 * 1024 * 1024
"""A life told in more is not a résumé."""

BROKEN = "“{name}” begins like JSON and breaks off or goes wrong in line {line}."
MEND = "Check it with the editor that made it, and import it again."


def recognises(file: File) -> int:
    if not file.data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") or len(file.data) > MOST_BYTES:
        return NO
    try:
        return SURE if _is_resume(_parsed(file)) else NO
    except Unreadable:
        return SURE if b'"basics"' in file.data else NO


def read(file: File) -> Reading:
    told = _parsed(file)
    if not _is_resume(told):
        raise unknown(file, [LOOKS_FOR])
    return Reading(format="json-resume", profile=_profile(told), notes=(file.text.note,) if file.text.note else ())


def _parsed(file: File) -> Any:
    try:
        return json.loads(file.text.text.removeprefix("\ufeff"))
    except json.JSONDecodeError as fault:
        raise Unreadable(BROKEN.format(name=file.name, line=fault.lineno), hint=MEND) from None
    except (RecursionError, ValueError):
        raise Unreadable(f"“{file.name}” is JSON of a kind that no résumé is written in.", hint=MEND) from None


def _is_resume(told: Any) -> bool:
    return (
        isinstance(told, dict) and (isinstance(told.get("basics"), dict) or "bio" in told) and _says_something(told)
    )


def _says_something(told: dict[str, Any]) -> bool:
    return bool(told.get("basics") or told.get("bio") or any(told.get(each) for each in SECTIONS))


def _profile(told: dict[str, Any]) -> Profile:
    about = _section(told.get("basics") or told.get("bio"))
    return Profile(
        name=_text(about, "name") or " ".join(filter(None, (_text(about, "firstName"), _text(about, "lastName")))),
        headline=_text(about, "label"),
        place=_place(about),
        link=_link(about),
        positions=tuple(sorted(_positions(told), key=_latest, reverse=True)),
        education=tuple(_education(told)),
        skills=tuple(dict.fromkeys(_named(told.get("skills")))),
        interests=tuple(dict.fromkeys((*_named(told.get("interests")), *_named(told.get("hobbies"))))),
    )


def _section(told: Any) -> dict[str, Any]:
    return told if isinstance(told, dict) else {}


def _each(told: Any) -> Iterator[dict[str, Any]]:
    yield from (each for each in (told if isinstance(told, list) else ()) if isinstance(each, dict))


def _text(told: dict[str, Any], *names: str) -> str:
    """The first of these that says something; early drafts had other names."""
    found = (told.get(each) for each in names)
    return next((text for each in found if isinstance(each, str) and (text := clean(each))), "")


def _place(about: dict[str, Any]) -> str:
    at = _section(about.get("location"))
    parts = (_text(at, "city"), _text(at, "region", "state"), _text(at, "country", "countryCode"))
    return ", ".join(dict.fromkeys(filter(None, parts)))


def _link(about: dict[str, Any]) -> str:
    """LinkedIn's page, because that is where people look; else their own."""
    profiles = [_text(each, "url") for each in _each(about.get("profiles"))]
    linkedin = next((each for each in profiles if "linkedin.com/" in each.lower()), "")
    told = linkedin or _text(about, "url", "website")
    return told if told.lower().startswith(("http://", "https://")) else ""


def _positions(told: dict[str, Any]) -> Iterator[Position]:
    for each in _each(told.get("work")):
        employer, title = _text(each, "name", "company"), _text(each, "position")
        started, ended = read_date(_text(each, "startDate")), _ended(_text(each, "endDate"))
        if (employer or title) and ended is not ILLEGIBLE:
            yield Position(employer=employer, title=title, started=started, ended=ended)


ILLEGIBLE = date.min
"""An end that cannot be read must not turn into "still there"."""


def _ended(told: str) -> date | None:
    if not told or told.lower() in ("present", "now", "current"):
        return None
    return read_date(told) or ILLEGIBLE


def _latest(position: Position) -> tuple[date, date]:
    return position.ended or date.max, position.started or date.min


def _education(told: dict[str, Any]) -> Iterator[Education]:
    for each in _each(told.get("education")):
        if school := _text(each, "institution"):
            started, ended = read_date(_text(each, "startDate")), read_date(_text(each, "endDate"))
            yield Education(
                school=school,
                field=_text(each, "area"),
                degree=_text(each, "studyType"),
                started=started.year if started else None,
                ended=ended.year if ended else None,
            )


def _named(told: Any) -> Iterator[str]:
    """ "skills": [{"name": ...}] of today, [{"category": ...}] and plain words of former drafts."""
    for each in told if isinstance(told, list) else ():
        name = clean(each) if isinstance(each, str) else _text(_section(each), "name", "category")
        if name:
            yield name


importer = Importer(name="json-resume", looks_for=LOOKS_FOR, recognises=recognises, read=read)
