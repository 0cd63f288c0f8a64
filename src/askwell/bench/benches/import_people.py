"""A directory of a hundred thousand people brought in, then a LinkedIn export into it, then that export again.

The anchor is `csv.reader` over the same file. Beside it stands what Django's own `bulk_create` takes for the same
rows when it looks for nobody who is there already.
"""

from __future__ import annotations

import csv
import resource
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from itertools import islice
from json import dumps
from pathlib import Path
from statistics import median
from threading import Event, Thread
from time import perf_counter
from typing import TYPE_CHECKING, Any

from askwell.bench.homes import ask, home
from askwell.bench.measure import Bench, Order, Result, Row
from askwell.bench.people import directory, linkedin

if TYPE_CHECKING:
    from askwell.actions.imports import Report
    from askwell.models import Account

ME = "askwell.bench.benches.import_people"
CONNECTIONS = 0.3
"""LinkedIn rows for each row of the directory: 30,000, the most that LinkedIn allows, into 100,000."""
PEOPLE = (
    "contact",
    "contact_position",
    "contact_education",
    "contact_address",
    "contact_link",
    "tie",
    "imported_row",
)
MOST_MEMORY = 400
"""MB, at 100,000 rows."""


def run(order: Order) -> Result:
    """In processes of their own: one invents the people, one knows only the files, one is Django's."""
    with home() as environment:
        ask(ME, "invent", order.n, order.seed, environment=environment)
        told = ask(ME, "measure", order.n, order.seed, environment=environment)
    with home() as environment:
        ask(ME, "invent", order.n, order.seed, environment=environment)
        seconds, anchor = ask(ME, "django", order.n, order.seed, environment=environment)
    rows = {each["name"]: Row(**each) for each in told.pop("rows")}
    ratio = rows["import"].ratio / (seconds / anchor)
    theirs = Row(name="bulk_create", p50=seconds * 1000, p95=seconds * 1000, ratio=round(seconds / anchor, 1))
    half = Row(name="import/bulk_create", p50=rows["import"].p50, p95=rows["import"].p95, ratio=round(ratio, 2))
    return Result(**{**told, "rows": (*rows.values(), theirs, half), "notes": tuple(told["notes"])})


def _invent(n: int, seed: int) -> object:
    known = directory(n, seed=seed)
    _file("directory.csv").write_bytes(known.as_csv())
    _file("Connections.csv").write_bytes(linkedin(known, int(n * CONNECTIONS), seed=seed).as_csv())
    return n


def _measure(n: int, seed: int) -> object:
    from django.db import connection

    account = _account()
    alumni, connections = _file("directory.csv"), _file("Connections.csv")
    with _pages_asked_for(account) as waits:
        first, seconds, anchor = _brought(account, alumni)
    memory = _peak()
    faults = list(_faults(first, account, n))
    second, seconds_2, anchor_2 = _brought(account, connections)
    with _writes() as statements:
        again, seconds_3, anchor_3 = _brought(account, connections)
    faults += [*_adds_up(second, int(n * CONNECTIONS)), *_again(again, second, statements)]
    if memory > MOST_MEMORY and n <= 100_000:
        faults.append(f"The process took {memory} MB; {MOST_MEMORY} are allowed.")
    return asdict(
        Result(
            bench="import",
            n=n,
            seed=seed,
            anchor="csv.reader over the same file",
            correct=not faults,
            rows=(
                Row(name="csv.reader", p50=anchor * 1000, p95=anchor * 1000, ratio=1.0),
                _row("import", seconds, anchor),
                _row("linkedin", seconds_2, anchor_2),
                _row("linkedin again", seconds_3, anchor_3),
            ),
            notes=(
                f"{connection.vendor}: {first.added} new of {n}; then {second.added} new, {second.changed} changed "
                f"of {second.read}; again {again.same} the same, {len(statements)} writes.",
                f"Peak memory of the process after the directory: {memory} MB.",
                f"Pages asked for meanwhile: {len(waits)}, the slowest after {max(waits, default=0) * 1000:.0f} ms.",
                *faults,
            ),
        )
    )


def _brought(account: Account, path: Path) -> tuple[Report, float, float]:
    """What came in, the seconds that it took, and those that `csv.reader` takes, asked before and after."""
    from datetime import UTC, datetime

    from askwell.actions.imports import import_file

    before = _anchor(path)
    began = perf_counter()
    report = import_file(account, path.read_bytes(), file_name=path.name, now=datetime.now(UTC))
    seconds = perf_counter() - began
    return report, seconds, median((*before, *_anchor(path)))


def _anchor(path: Path) -> list[float]:
    return [_seconds(lambda: _read_through(path)) for _ in range(5)]


def _read_through(path: Path) -> None:
    with path.open(newline="", encoding="utf-8") as file:
        for _ in csv.reader(file):
            pass


def _seconds(it: Callable[[], object]) -> float:
    began = perf_counter()
    it()
    return perf_counter() - began


def _faults(report: Report, account: Account, n: int) -> Iterator[str]:
    """Every row is counted, and everybody is in the book with what their row says."""
    from askwell.models import Contact, Education, Position

    yield from _adds_up(report, n)
    there = Contact.objects.of(account)
    if there.count() != report.added:
        yield f"{report.added} were said to be new, {there.count()} are in the book."
    with _file("directory.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    names, held = (
        [f"{row['first_name']} {row['last_name']}" for row in rows],
        set(there.values_list("name", flat=True)),
    )
    lost = [each for each in names if each not in held]
    if len(lost) > report.merged:
        yield f"{len(lost)} rows are about nobody in the book, {report.merged} about somebody else's name: {lost[:3]}"
    for column, book in (("employer", Position), ("school", Education)):
        there_too = set(book.objects.values_list(column, flat=True))
        missing = [row[column] for row in rows if row[column] not in there_too]
        if len(missing) > report.merged:
            yield f"{len(missing)} rows of which the {column} is not in the book: {missing[:3]}"


def _adds_up(report: Report, n: int) -> Iterator[str]:
    counted = report.added + report.changed + report.same + report.merged + len(report.rejected)
    if not report.read == n == counted:
        yield f"{n} rows, {report.read} read, {counted} counted."


def _again(again: Report, before: Report, statements: list[str]) -> Iterator[str]:
    if statements or again.added or again.changed:
        yield f"The second time wrote {len(statements)} times: {statements[:3]}"
    if again.same != before.added + before.changed + before.same:
        yield f"{again.same} are the same the second time; {before.read - before.merged} people were read."


@contextmanager
def _writes() -> Iterator[list[str]]:
    """Statements that write what is known of people."""
    from django.db import connection

    seen: list[str] = []

    def note(execute: Callable[..., Any], sql: str, params: object, many: bool, context: object) -> Any:
        words = sql.replace('"', "").split(" ")
        if words[0] in ("INSERT", "UPDATE", "DELETE", "COPY") and set(words[:4]) & set(PEOPLE):
            seen.append(sql[:80])
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        yield seen


@contextmanager
def _pages_asked_for(account: Account) -> Iterator[list[float]]:
    """How long a reader waits for a page, again and again while a file comes in."""
    from django.db import connections
    from django.test import Client

    over, waits = Event(), list[float]()
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(account)

    client.get("/import")  # the first page of a process takes as long as ten

    def turn_pages() -> None:
        while not over.wait(0.25):
            waits.append(_seconds(lambda: client.get("/import")))
        connections.close_all()

    reader = Thread(target=turn_pages)
    reader.start()
    try:
        yield waits
    finally:
        over.set()
        reader.join()


def _django(n: int, seed: int) -> object:
    """Seconds that Django takes to read and keep the same rows, and those of the anchor beside it."""
    from datetime import UTC, datetime

    account, path = _account(), _file("directory.csv")
    before = _anchor(path)
    seconds = _seconds(lambda: _bulk_created(account, path, datetime.now(UTC)))
    return seconds, median((*before, *_anchor(path)))


def _bulk_created(account: Account, path: Path, now: Any) -> None:
    from django.db import transaction

    from askwell.core.text import fold
    from askwell.models import Address, Contact, Education, Position
    from askwell.queries import own

    book = own.book(account)
    with path.open(newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        while some := list(islice(reader, 5_000)):
            with transaction.atomic():
                people = Contact.objects.bulk_create(
                    Contact(
                        book=book,
                        name=(name := f"{row['first_name']} {row['last_name']}"),
                        given_name=row["first_name"],
                        family_name=row["last_name"],
                        folded=fold(name),
                        place=row["city"],
                        created_at=now,
                    )
                    for row in some
                )
                pairs = list(zip(people, some, strict=True))
                Position.objects.bulk_create(
                    Position(
                        contact=it,
                        employer=row["employer"],
                        employer_folded=fold(row["employer"]),
                        title=row["title"],
                    )
                    for it, row in pairs
                )
                Education.objects.bulk_create(
                    Education(
                        contact=it,
                        school=row["school"],
                        field=row["major"],
                        degree=row["degree"],
                        ended=int(row["grad_year"]),
                    )
                    for it, row in pairs
                )
                Address.objects.bulk_create(
                    Address(contact=it, kind="email", value=row["email"], normalised=row["email"].lower())
                    for it, row in pairs
                    if row["email"]
                )


def _account() -> Account:
    from askwell.actions.accounts import ensure_ready
    from askwell.bench.filling import WHEN

    return ensure_ready(now=WHEN)


def _row(name: str, seconds: float, anchor: float) -> Row:
    return Row(name=name, p50=seconds * 1000, p95=seconds * 1000, ratio=round(seconds / anchor, 1))


def _peak() -> int:
    """MB. Linux counts in kilobytes, macOS in bytes."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // (1024 if sys.platform != "darwin" else 1024**2)


def _file(name: str) -> Path:
    from django.conf import settings

    return Path(settings.ASKWELL_HOME) / name


bench = Bench(
    name="import",
    why="An address book should come in while the user looks on, and find out who is in it already.",
    n=100_000,
    run=run,
    goals={"import": 20, "linkedin": 30, "import/bulk_create": 0.5},
)

if __name__ == "__main__":
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    work = {"invent": _invent, "measure": _measure, "django": _django}[sys.argv[1]]
    sys.stdout.write(dumps(work(int(sys.argv[2]), int(sys.argv[3]))))
