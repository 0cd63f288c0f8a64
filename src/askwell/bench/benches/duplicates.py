"""Duplicates: is everybody found who is listed twice, and nobody else, and what is that beside reading the file."""

from __future__ import annotations

import csv
import resource
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, fields
from io import StringIO
from json import dumps
from pathlib import Path
from time import perf_counter

from askwell.bench import kept_book
from askwell.bench.homes import alone
from askwell.bench.measure import Bench, Order, Result, Row, in_turn
from askwell.bench.people import Directory, Person, directory
from askwell.bench.splink_pairs import find_by_splink
from askwell.core.duplicates import CERTAIN, Entry, Pair, Study, find

PRECISION, RECALL = 0.999, 0.95
"""Of the pairs that are shown, how many are right; of those who are in twice, how many are shown."""


def run(order: Order) -> Result:
    return alone(f"{__package__}.duplicates", order.n, order.seed, order.data or "")


def entries_of(known: Directory) -> Iterator[Entry]:
    """The rows of a directory as the house compares them; ids are row numbers."""
    return (_entry(row, it) for row, it in enumerate(known.people))


def judged(found: Iterable[Pair], known: Directory) -> tuple[float, float]:
    """(precision, recall). Two rows about somebody who stands further up are a right pair as well."""
    first = known.same_as
    pairs = {tuple(sorted((int(each.first), int(each.second)))) for each in found}
    right = sum(first.get(one, one) == first.get(other, other) for one, other in pairs)
    hit = sum(tuple(sorted(each)) in pairs for each in first.items())
    return right / max(len(pairs), 1), hit / max(len(first), 1)


def _measure(n: int, seed: int, data: str) -> Result:
    known = _brought(Path(data)) if data else directory(n, seed=seed)
    text = known.as_csv().decode()
    entries = list(entries_of(known))
    found = find(entries)
    figures = _quality(found, known) | {"peak MB": _peak()}
    correct = figures["precision"] >= PRECISION and figures["recall"] >= RECALL
    candidates: dict[str, Callable[[], object]] = {
        "csv.reader": lambda: _read(text),
        "search": lambda: find(entries),
        "file to pairs": lambda: find([_entry(row, Person(*cells)) for row, cells in enumerate(_read(text))]),
    }
    with kept_book.of(known) as kept:
        candidates |= {
            "from the database": kept.read,
            "look through": kept.look,
            "page of 20": kept.page,
        }
        rows = in_turn(candidates, rounds=2)
        correct = correct and kept.pairs() == len(found)
    rows, peer = _beside_splink(rows, entries, known)
    return Result(
        bench="duplicates",
        n=len(entries),
        seed=seed,
        anchor="csv.reader",
        correct=correct,
        rows=rows,
        figures=figures | peer,
    )


def _beside_splink(
    rows: tuple[Row, ...], entries: Sequence[Entry], known: Directory
) -> tuple[tuple[Row, ...], dict[str, float]]:
    """The peer's time and quality, where it is installed. Once: it takes too long to be asked in every round."""
    began = perf_counter()
    found = find_by_splink(entries)
    took = (perf_counter() - began) * 1000
    if found is None:
        return rows, {}
    precision, recall = judged(found, known)
    peer = Row(name="splink, once", p50=took, p95=took, ratio=round(took / rows[0].p50, 2))
    return (*rows, peer), {"precision, splink": round(precision, 5), "recall, splink": round(recall, 5)}


def _quality(found: Sequence[Pair], known: Directory) -> dict[str, float]:
    """Of all that is shown, and of what is called certain."""
    precision, recall = judged(found, known)
    sure, sure_recall = judged((each for each in found if each.certainty == CERTAIN), known)
    told = {"precision": precision, "recall": recall, "precision, certain": sure, "recall, certain": sure_recall}
    return {name: round(value, 5) for name, value in told.items()}


def _entry(row: int, it: Person) -> Entry:
    return Entry(
        id=str(row),
        given=it.first_name,
        family=it.last_name,
        emails=(it.email,) if it.email else (),
        employers=(it.employer,) if it.employer else (),
        titles=(it.title,) if it.title else (),
        studies=(Study(it.school, int(it.grad_year), it.degree, it.major),),
        place=it.city,
    )


def _read(text: str) -> list[list[str]]:
    """Every row but the headings."""
    return list(csv.reader(StringIO(text, newline="")))[1:]


def _brought(folder: Path) -> Directory:
    """alumni.csv and alumni_truth.csv, with the columns of an invented directory."""
    people = _read((folder / "alumni.csv").read_text(encoding="utf-8"))
    truth = _read((folder / "alumni_truth.csv").read_text(encoding="utf-8"))
    width = len(fields(Person))
    return Directory(
        people=tuple(Person(*cells[:width]) for cells in people),
        same_as={int(row): int(original) for row, original in truth},
    )


def _peak() -> int:
    """Of this process, with the whole directory in memory."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


bench = Bench(
    name="duplicates",
    why="Whoever is in the book twice may be asked twice; whoever is taken for somebody else loses their history.",
    n=100_000,
    run=run,
    goals={"search": 20, "page of 20": 1},
)

if __name__ == "__main__":
    sys.stdout.write(dumps(asdict(_measure(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))))
