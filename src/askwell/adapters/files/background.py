"""What an export says of its owner: Profile, Positions, Education and Skills become one profile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from askwell.adapters.files.dates import read_date
from askwell.adapters.files.tables import Record, Table
from askwell.core.contacts import Education, Position, Profile

PROFILE, POSITIONS = ("first", "last", "headline", "place"), ("employer", "title", "started", "ended")
EDUCATION, SKILLS = ("school", "degree", "started", "ended"), ("skill",)
"""What each file of the export tells. One word may head different things in different files ("Nom" is a family name
in French profiles and a skill among skills), so each is read by its own columns alone."""


def read_profile(tables: Mapping[str, Table]) -> Profile:
    """`tables` by kind: profile, positions, education, skills. A kind that is missing stays unsaid."""
    about = next(_records(tables, "profile"), Record(number=0, values={}, line=""))
    positions = filter(None, map(_position, _records(tables, "positions")))
    return Profile(
        name=" ".join(filter(None, (about.one("first"), about.one("last")))),
        headline=about.one("headline"),
        place=about.one("place"),
        positions=tuple(sorted(positions, key=_latest, reverse=True)),
        education=tuple(filter(None, map(_education, _records(tables, "education")))),
        skills=tuple(filter(None, (each.one("skill") for each in _records(tables, "skills")))),
    )


def _records(tables: Mapping[str, Table], kind: str) -> Iterator[Record]:
    table = tables.get(kind)
    return (each for each in (table.records() if table else ()) if isinstance(each, Record))


def _position(record: Record) -> Position | None:
    employer, title = record.one("employer"), record.one("title")
    started, ended = read_date(record.one("started")), read_date(record.one("ended"))
    if not (employer or title) or (record.one("ended") and not ended):
        return None  # an end that cannot be read must not turn into "still there"
    return Position(employer=employer, title=title, started=started, ended=ended)


def _latest(position: Position) -> tuple[date, date]:
    return position.ended or date.max, position.started or date.min


def _education(record: Record) -> Education | None:
    if not record.one("school"):
        return None
    started, ended = read_date(record.one("started")), read_date(record.one("ended"))
    return Education(
        school=record.one("school"),
        degree=record.one("degree"),
        started=started.year if started else None,
        ended=ended.year if ended else None,
    )
