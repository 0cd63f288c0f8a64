"""The people of a book in columns for a shortlist, kept in memory beside the search's index and as new as that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from askwell.core.contacts import Fact, is_profile
from askwell.core.search import Living
from askwell.core.search.part import Person
from askwell.core.shortlist.codes import Told
from askwell.core.shortlist.crowd import EMAIL, LINKEDIN, NOWHERE_NEAR, Columns, Crowd
from askwell.models import Account
from askwell.queries.people_index import CHANGED, Kept, placed, selected

PEOPLE = f"SELECT c.folded, c.id, c.name, c.place, c.connected_on FROM contact c WHERE {CHANGED}"  # noqa: S608
POSITIONS = f"""SELECT p.contact_id, p.employer, p.title, p.started, p.ended, p.rank, p.id
    FROM contact c JOIN contact_position p ON p.contact_id = c.id WHERE {CHANGED}"""  # noqa: S608
EDUCATION = f"""SELECT e.contact_id, e.school, e.started, e.ended
    FROM contact c JOIN contact_education e ON e.contact_id = c.id WHERE {CHANGED}"""  # noqa: S608
FACTS = f"""SELECT f.contact_id, f.text, f.noted_at, f.said_on
    FROM contact c JOIN contact_fact f ON f.contact_id = c.id
    WHERE {CHANGED} AND f.account_id IS NULL AND f.removed_at IS NULL"""  # noqa: S608
EMAILS = f"""SELECT DISTINCT a.contact_id FROM contact c JOIN contact_address a ON a.contact_id = c.id
    WHERE {CHANGED} AND a.kind = 'email' AND NOT a.dead"""  # noqa: S608
LINKS = f"""SELECT l.contact_id, l.url FROM contact c JOIN contact_link l ON l.contact_id = c.id
    WHERE {CHANGED} AND l.url LIKE '%%linkedin%%'"""  # noqa: S608


def crowds_of(account: Account) -> tuple[Living[Crowd], ...]:
    """Everybody in the books of the account."""
    return _KEPT.of(account)


def forget() -> None:
    """Read every book anew at its next shortlist."""
    _KEPT.clear()


def _read(book: str, since: int) -> Crowd:
    """Those written after the revision `since`."""
    told = sorted(selected(PEOPLE, book, since), key=_by_name)
    people = [Person(*each[:3]) for each in told]
    row_of = {person.id: row for row, person in enumerate(people)}
    jobs = placed(row_of, sorted(selected(POSITIONS, book, since), key=_newest))
    studies = placed(row_of, selected(EDUCATION, book, since))
    now, before = [each for each in jobs if each[4] is None], [each for each in jobs if each[4] is not None]
    first = list({each[0]: each for each in reversed(now)}.values())
    emails = {id for (id,) in selected(EMAILS, book, since)}
    profiles = {id for id, url in selected(LINKS, book, since) if is_profile(url)}
    return Crowd(
        people,
        Columns(
            titles_now=_filled(now, _title),
            titles_before=_filled(before, _title),
            title=_columns(first, _title),
            employer=_columns(first, _employer),
            jobs=_columns(jobs, _job),
            studies=_columns(studies, _study),
            places=_filled([(row, each[3]) for row, each in enumerate(told)], _employer),
            facts=[(row, _fact(*rest)) for row, *rest in placed(row_of, selected(FACTS, book, since))],
            reach=[_reach(each.id, emails, profiles) for each in people],
            connected_on=[each[4] for each in told],
        ),
    )


Row = tuple[Any, ...]


def _by_name(row: Row) -> tuple[str, str]:
    return row[0], row[1]


def _newest(row: Row) -> tuple[Any, ...]:
    return row[-2:]


def _employer(row: Row) -> Any:
    return row[1]


def _title(row: Row) -> Any:
    return row[2]


def _job(row: Row) -> Any:
    return row[1], row[3], row[4]


def _study(row: Row) -> Any:
    return row[1:4]


def _columns(rows: Sequence[Row], value: Callable[[Row], Any]) -> Told:
    return [each[0] for each in rows], [value(each) for each in rows]


def _filled(rows: Sequence[Row], value: Callable[[Row], Any]) -> Told:
    return _columns([each for each in rows if value(each)], value)


def _fact(text: str, noted_at: Any, said_on: Any) -> Fact:
    return Fact(text=text, source="", noted_at=noted_at, said_on=said_on)


def _reach(id: str, emails: set[str], profiles: set[str]) -> int:
    return EMAIL if id in emails else LINKEDIN if id in profiles else NOWHERE_NEAR


_KEPT: Kept[Crowd] = Kept(_read)
