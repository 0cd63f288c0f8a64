"""Rows written as plain tuples are the rows that an object would have been."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from askwell.actions.bulk import ROWS, insert, look_over, update
from askwell.models import Contact, Likeness, Position, Tie
from tests import make


def test_what_is_not_named_gets_its_default(owner):
    contact = make.contact(owner)

    insert(Tie, ("id", "account", "known", "kind"), [("tie_1", owner.pk, contact.pk, "friend")])

    blank = Tie(id="tie_1", account=owner, known=contact, kind="friend")
    kept = Tie.objects.get(pk="tie_1")
    assert {each.name: getattr(kept, each.attname) for each in Tie._meta.concrete_fields} == {
        each.name: getattr(blank, each.attname) for each in Tie._meta.concrete_fields
    }


def test_days_come_back_as_they_went_in(owner):
    contact = make.contact(owner, employer="", title="")
    rows = [(contact.pk, "Tideline", "tideline", "Editor", date(2020, 3, 1), None, 0)]

    insert(Position, ("contact", "employer", "employer_folded", "title", "started", "ended", "rank"), rows)
    update(Contact, ("place", "connected_on"), [("Leeds", date(2024, 3, 3), contact.pk)])

    kept = Position.objects.get(employer="Tideline")
    contact.refresh_from_db()
    assert (kept.started, kept.ended) == (date(2020, 3, 1), None)
    assert (contact.place, contact.connected_on) == ("Leeds", date(2024, 3, 3))


def test_many_rows_and_what_they_have_in_common_come_back_as_they_went_in(owner):
    one = make.contact(owner, employer="", title="")
    rows = [(f"Firm {number}", date(2000, 1, 1) if number % 3 else None, number) for number in range(2 * ROWS + 7)]

    insert(Position, ("employer", "started", "rank"), rows, contact=one.pk, title='Editor\'s 100% "best"', ended=None)

    kept = Position.objects.filter(contact=one, title='Editor\'s 100% "best"', ended=None)
    assert list(kept.values_list("employer", "started", "rank")) == rows
    assert set(kept.values_list("employer_folded", flat=True)) == {""}


def test_an_empty_list_is_kept_as_one(owner):
    one, other = make.contact(owner), make.contact(owner, "Owen Price")

    insert(Likeness, ("first", "second", "because", "against"), [(one.pk, other.pk, ("a",), ())], book=one.book_id)

    kept = Likeness.objects.get()
    assert (kept.because, kept.against) == (["a"], [])


def test_what_is_empty_in_every_row_stays_empty(owner):
    one, other = make.contact(owner), make.contact(owner, "Owen Price")
    rows = [(each.pk, "Tideline", None, None, 7) for each in (one, other)]

    insert(Position, ("contact", "employer", "started", "ended", "rank"), rows)

    kept = Position.objects.filter(rank=7).order_by("id")
    assert list(kept.values_list("contact", "employer", "started", "ended", "rank")) == rows


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite keeps no statistics that could be old")
def test_a_table_is_looked_over_when_it_has_doubled_and_not_before(owner):
    one = make.contact(owner)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE contact_position")
        pages = cursor.execute("SELECT relpages FROM pg_class WHERE relname = 'contact_position'").fetchone()[0]

    before = _looked_over()
    insert(Position, ("employer",), [(f"Firm {number}",) for number in range(200 * (pages + 1))], contact=one.pk)

    assert (before, _looked_over(), _looked_over()) == ([], ["ANALYZE contact_position"], [])


def _looked_over() -> list[str]:
    with CaptureQueriesContext(connection) as asked:
        look_over(Position)
    return [each["sql"] for each in asked if each["sql"].startswith("ANALYZE")]
