"""Finding people: every answer against looking at everybody, then the time against SQLite's full text.

The searches are drawn anew with the seed. On whichever database the program runs; the anchor is always SQLite.
"""

from __future__ import annotations

import gc
import resource
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from json import dumps, loads
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import TYPE_CHECKING

from askwell.bench.asking import Typed, searches
from askwell.bench.homes import filled_and_measured
from askwell.bench.measure import Bench, Order, Result, Row
from askwell.bench.people import Person, directory

if TYPE_CHECKING:
    from askwell.bench.scan import Card
    from askwell.core.search import Answer, Count
    from askwell.models import Account

SEARCHES, TOP, VALUES = 400, 20, 50
ANCHOR = "FTS5"
ME = "askwell.bench.benches.search"


def run(order: Order) -> Result:
    return filled_and_measured(ME, order)


def _fill(n: int, seed: int) -> object:
    from askwell.actions.accounts import ensure_ready
    from askwell.bench.filling import WHEN, fill

    _ids().write_text(dumps(fill(ensure_ready(now=WHEN), directory(n, seed=seed))))
    return n


def _measure(n: int, seed: int) -> object:
    from django.db import connection

    from askwell.actions.accounts import ensure_ready
    from askwell.bench.filling import WHEN
    from askwell.bench.fts5 import FullText

    answers = Answers(ensure_ready(now=WHEN))
    held, began = _memory(), perf_counter()
    answers.top(Typed("", ()))
    notes = [
        f"{connection.vendor}: the index of {n} people was read in {perf_counter() - began:.2f} s "
        f"and takes {_memory() - held} MB."
    ]
    people = directory(n, seed=seed).people
    typed = searches(people, SEARCHES, seed=seed)
    wrong = _wrong(answers, people, typed)
    notes += [f"Not as the scan: {each}" for each in wrong[:5]]
    full_text = FullText(_ids().with_name("fts5.sqlite3"), people)
    gc.collect()
    gc.freeze()  # what generator and scan left is no part of any answer
    times = _taken(
        {
            ANCHOR: full_text.top,
            "search": answers.top,
            "find": answers.lines,
            f"{ANCHOR} facets": full_text.top_and_facets,
            "search facets": answers.top_and_facets,
            "find facets": answers.lines_and_facets,
        },
        typed,
    )
    notes.append(f"Peak memory of the process, with generator, scan and FTS5: {_peak()} MB.")
    return asdict(
        Result(
            bench="search",
            n=n,
            seed=seed,
            anchor=ANCHOR,
            correct=not wrong,
            rows=tuple(_rows(times)),
            notes=tuple(notes),
        )
    )


class Answers:
    """The search as it is asked by the program."""

    def __init__(self, account: Account) -> None:
        self.account = account

    def top(self, typed: Typed) -> Answer:
        """Who, and how many."""
        from askwell.queries.search import who

        return who(self.account, typed.text, dict(typed.chosen), limit=TOP)

    def top_and_facets(self, typed: Typed) -> Answer:
        from askwell.core.search import FACETS
        from askwell.queries.search import who

        return who(self.account, typed.text, dict(typed.chosen), limit=TOP, counting=FACETS)

    def lines(self, typed: Typed) -> object:
        """With what a list shows of the twenty, read from the database."""
        from askwell.queries.search import person_lines

        return list(person_lines([each.id for each in self.top(typed).people]))

    def lines_and_facets(self, typed: Typed) -> object:
        from askwell.queries.search import find_chosen

        return find_chosen(self.account, typed.text, dict(typed.chosen), limit=TOP)


def _wrong(answers: Answers, people: Sequence[Person], typed: Iterable[Typed]) -> list[str]:
    """Searches of which the best twenty, their number or a facet differ from those of the scan."""
    from askwell.bench.scan import Scan
    from askwell.core.search import Named, Question, asked

    scan = Scan([_card(id, it) for id, it in zip(loads(_ids().read_text()), people, strict=True)])
    wrong = []
    for each in typed:
        filters = tuple(Named(facet, (value,)) for facet, value in each.chosen)
        right, told = scan.ask(Question("", asked(each.text), filters)), answers.top_and_facets(each)
        if not (
            told.total == right.total
            and tuple(person.id for person in told.people) == right.ids[:TOP]
            and all(_same(name, told.facets[name], counts) for name, counts in right.facets.items())
        ):
            wrong.append(f"{each.text!r} {each.chosen}")
    return wrong


def _same(facet: str, told: Iterable[Count], counts: Counter[str]) -> bool:
    from askwell.core.search.part import SAME

    right = sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:VALUES]
    return [(SAME[facet](each.value), each.count) for each in told] == right


def _card(id: str, it: Person) -> Card:
    """What is known of them, from the generator and not from the tables."""
    from askwell.bench.scan import Card
    from askwell.core.naming import other_names

    known = (
        ("employer", it.employer), ("role", it.title), ("place", it.city), ("school", it.school), ("field", it.major),
        ("year", it.grad_year), ("also", other_names(it.employer)), ("also", other_names(it.school)),
    )  # fmt: skip
    return Card(id, f"{it.first_name} {it.last_name}", known)


def _taken(jobs: Mapping[str, Callable[[Typed], object]], typed: Sequence[Typed]) -> dict[str, list[float]]:
    """Milliseconds of each job on each search, job after job on the same one; a first tenth warms up."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for each in [*typed[: len(typed) // 10], *typed]:
        for name, job in jobs.items():
            began = perf_counter()
            job(each)
            times[name].append((perf_counter() - began) * 1000)
    return {name: each[-len(typed) :] for name, each in times.items()}


def _rows(times: Mapping[str, list[float]]) -> Iterator[Row]:
    """Each job against FTS5 doing as much, by the median and by the twentieth that takes longest."""
    for name, taken in times.items():
        like = times[f"{ANCHOR} facets" if name.endswith("facets") else ANCHOR]
        p50, p95 = median(taken), _p95(taken)
        yield Row(name=name, p50=p50, p95=p95, ratio=round(p50 / median(like), 2))
        if not name.startswith(ANCHOR):
            yield Row(name=f"{name}, p95", p50=p50, p95=p95, ratio=round(p95 / _p95(like), 2))


def _p95(taken: list[float]) -> float:
    return quantiles(taken, n=20)[-1]


def _ids() -> Path:
    """The ids of the people, in the order of the directory."""
    from django.conf import settings

    return Path(settings.ASKWELL_HOME) / "ids.json"


def _memory() -> int:
    """What the process holds now, in MB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(each.split()[1]) // 1024 for each in lines if each.startswith("VmRSS")), 0)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


bench = Bench(
    name="search",
    why="Facets and people answer while a word is being typed, with a hundred thousand people as with five hundred.",
    n=100_000,
    run=run,
    goals={"search, p95": 0.5, "search facets, p95": 0.5, "find facets, p95": 0.5},
)

if __name__ == "__main__":
    import django

    django.setup()
    what = {"fill": _fill, "measure": _measure}[sys.argv[1]]
    sys.stdout.write(dumps(what(int(sys.argv[2]), int(sys.argv[3]))))
