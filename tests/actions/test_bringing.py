"""A file on its way: stopped, killed, two at once, no room; whole in every case, or gone on with, or taken back."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from datetime import timedelta
from itertools import count
from threading import Thread

import pytest
from django.db import connection, connections

from askwell import clock
from askwell.actions import bringing, uploads
from askwell.actions.imports import begin_import, go_on, import_file, stop_import, undo_import
from askwell.actions.known_people import KnownPeople
from askwell.core.errors import Outside
from askwell.core.taking_back import TakenBack
from askwell.models import Account, Contact, Import, ImportedRow, Position
from askwell.queries.imports import imported
from tests import cast
from tests.cast import NOON

HEADER = "First Name,Last Name,URL,Company,Position,Connected On"
MANY = 40


def people(count: int = MANY) -> bytes:
    rows = [f"Ana{n},Reyes,https://www.linkedin.com/in/ana-{n},Tideline,Editor,03 Mar 2024" for n in range(count)]
    return "\r\n".join((HEADER, *rows)).encode()


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch) -> None:
    monkeypatch.setattr(bringing, "CHUNK", 10)


def begun(account: Account, data: bytes) -> str:
    token = uploads.keep_upload(account, [data], name="Connections.csv", wall=clock.wall())
    return begin_import(account, token, now=NOON, wall=clock.wall())[0]


def run(account: Account, id: str, *, later: timedelta = timedelta(0)):
    return go_on(account, id, now=NOON, wall=clock.wall() + later)


def stopped_after(account: Account, data: bytes, rows: int) -> str:
    """An import that the user stopped when so many rows were in."""
    id = begun(account, data)
    it = Import.objects.get(pk=id)
    bringing.take_over(it)
    reading = bringing.Reading(format="linkedin", contacts=_rows(data))

    def stop(done: int, _total: int) -> None:
        if done >= rows:
            stop_import(account, id)

    with pytest.raises(bringing.Stopped):
        bringing.bring(it, reading, now=NOON, told=stop)
    return id


def _rows(data: bytes):
    from askwell.adapters import importers

    return importers.read(data, file_name="Connections.csv").contacts


def test_a_stop_leaves_whole_people_and_says_how_many(owner):
    id = stopped_after(owner, people(), 20)

    kept = Import.objects.get(pk=id)
    assert (kept.state, kept.done, kept.rows_in_all) == ("stopped", 20, MANY)
    assert Contact.objects.count() == Position.objects.count() == ImportedRow.objects.count() == 20


def test_what_was_stopped_goes_on_and_counts_as_if_it_never_had(owner):
    id = stopped_after(owner, people(), 20)

    report = run(owner, id)

    assert (report.added, report.changed, report.same, report.merged, report.read) == (MANY, 0, 0, 0, MANY)
    assert Contact.objects.count() == MANY
    assert Import.objects.get(pk=id).counts["added"] == MANY


def test_what_has_not_begun_may_be_given_up(owner):
    id = begun(owner, people())

    assert imported(owner, id, wall=clock.wall()).reversible


def test_what_was_stopped_can_be_taken_back(owner):
    id = stopped_after(owner, people(), 20)

    assert undo_import(owner, id, now=NOON) == TakenBack(removed=20)
    assert not Contact.objects.exists()
    assert run(owner, id) is None


def test_a_file_taken_back_while_it_runs_writes_nothing_more(owner):
    id = begun(owner, people())
    it = Import.objects.get(pk=id)
    bringing.take_over(it)
    reading = bringing.Reading(format="linkedin", contacts=_rows(people()))

    with pytest.raises(bringing.Stopped):
        bringing.bring(it, reading, now=NOON, told=lambda *_: undo_import(owner, id, now=NOON))

    assert not Contact.objects.exists()


def test_nobody_goes_on_with_what_somebody_is_bringing_in(owner):
    id = begun(owner, people())
    bringing.take_over(Import.objects.get(pk=id))

    assert run(owner, id) is None
    assert not Contact.objects.exists()


def test_whoever_takes_over_stops_the_other_at_their_next_piece(owner):
    id = begun(owner, people())
    slow = Import.objects.get(pk=id)
    bringing.take_over(slow)

    report = run(owner, id, later=timedelta(minutes=5))  # nothing was heard of it for so long

    assert report.added == MANY
    with pytest.raises(bringing.Stopped):
        bringing.bring(slow, bringing.Reading(format="linkedin", contacts=_rows(people())), now=NOON)
    assert Contact.objects.count() == MANY


def test_a_second_go_on_does_nothing(owner):
    id = begun(owner, people())
    run(owner, id)

    assert run(owner, id) is None
    assert Contact.objects.count() == MANY


@pytest.mark.django_db(transaction=True)
def test_two_files_at_once_bring_nobody_twice(transactional_db: None):
    owner = cast.owner()
    faults: list[BaseException] = []

    def bring() -> None:
        try:
            import_file(owner, people(), file_name="Connections.csv", now=NOON)
        except BaseException as fault:
            faults.append(fault)
            raise
        finally:
            connections.close_all()

    both = [Thread(target=bring) for _ in range(2)]
    for each in both:
        each.start()
    for each in both:
        each.join()

    assert faults == []
    assert Contact.objects.count() == MANY


@pytest.mark.parametrize("gap", range(6))
def test_a_file_that_comes_in_between_the_first_questions_is_noticed(owner, gap):
    """After whichever of the questions with which an import begins: nobody of the other file is new then."""
    asked = count()

    def another_file_comes_in(execute, *query):
        answer = execute(*query)
        if next(asked) == gap:
            import_file(owner, people(), file_name="Connections.csv", now=NOON)
        return answer

    with connection.execute_wrapper(another_file_comes_in):
        known = KnownPeople(owner)
    if next(asked) <= gap:
        import_file(owner, people(), file_name="Connections.csv", now=NOON)

    met = known.meet(row.contact for row in _rows(people()))

    assert [each.id for each in met if not each.was_known] == []


KILLED = """
import django, os, sys
django.setup()
from datetime import UTC, datetime
from askwell.actions import bringing
from askwell.actions.accounts import ensure_ready
from askwell.actions.imports import import_file
from django.core.management import call_command

call_command("migrate", verbosity=0)
bringing.CHUNK = 10
account = ensure_ready(now=datetime.now(UTC))
dies = lambda done, total: os._exit(9) if done >= 20 else None
import_file(account, sys.stdin.buffer.read(), file_name="Connections.csv", now=datetime.now(UTC), told=dies)
"""


@pytest.mark.skipif(connection.vendor != "sqlite", reason="needs a database file of its own: SQLite")
def test_a_killed_program_leaves_whole_pieces(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", KILLED],
        env={
            "PYTHONPATH": ":".join(sys.path),
            "ASKWELL_HOME": str(tmp_path),
            "DJANGO_SETTINGS_MODULE": "askwell.settings",
        },
        input=people(),
        check=False,
    )

    with sqlite3.connect(tmp_path / "askwell.sqlite3") as left:
        counts = [left.execute(f"SELECT count(*) FROM {each}").fetchone()[0] for each in ("contact", "imported_row")]
        state = left.execute("SELECT state, done FROM import").fetchone()
    assert done.returncode == 9
    assert (counts, state) == ([20, 20], ("running", 20))


@pytest.mark.skipif(connection.vendor != "sqlite", reason="only SQLite can be told to be full")
@pytest.mark.django_db(transaction=True)
def test_a_full_disk_is_told_and_nothing_is_half(transactional_db: None):
    owner = cast.owner()
    with connection.cursor() as cursor:
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {pages + 40}")
    try:
        with pytest.raises(Outside, match="There is no room left on the disk") as told:
            import_file(owner, people(4_000), file_name="Connections.csv", now=NOON)
    finally:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA max_page_count = 1073741823")

    brought = Import.objects.get()
    assert told.value.hint == bringing.BRING_AGAIN
    assert 0 < brought.done < 4_000
    assert Contact.objects.count() == ImportedRow.objects.count() == brought.done
