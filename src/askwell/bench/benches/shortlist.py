"""The first fifty of a goal's shortlist, with reasons: equal to judging everybody, then the time against a search's.

The book holds a directory, with addresses, connections, ties, and people who were asked. Goals are drawn anew with
the seed. A goal that was never looked at is timed apart from one that is looked at again.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from datetime import date, timedelta
from json import dumps
from random import Random
from statistics import median, quantiles
from time import perf_counter
from typing import TYPE_CHECKING

from askwell.bench.asking import searches
from askwell.bench.homes import filled_and_measured
from askwell.bench.measure import Bench, Order, Result, Row
from askwell.bench.people import Person, directory

if TYPE_CHECKING:
    from askwell.models import Account, Goal

GOALS, ROUNDS, TOP = 40, 5, 50
JUDGED = 5
"""Goals for which everybody is judged one by one, which takes seconds for each. Small books in tests try the rest."""
TIES, ASKED = 150, 60
ANCHOR = "search"
ME = "askwell.bench.benches.shortlist"


def run(order: Order) -> Result:
    return filled_and_measured(ME, order)


def _fill(n: int, seed: int) -> object:
    from askwell.actions.accounts import ensure_ready
    from askwell.actions.goals import set_profile
    from askwell.bench.filling import WHEN, fill
    from askwell.core.contacts import Education, Position

    account = ensure_ready(now=WHEN)
    known = directory(n, seed=seed)
    ids = fill(account, known)
    dice = Random(f"history {seed}")  # noqa: S311
    _addresses(known.people, ids)
    _connections(ids, dice)
    _ties(account, ids, dice)
    me = dice.choice(known.people)
    set_profile(
        account,
        now=WHEN,
        name="Sam Okafor",
        place=me.city,
        positions=(Position(title=me.title, employer=me.employer),),
        education=(Education(school=me.school),),
        interests=("choir",),
    )
    goals = [_goal(account, dice, known.people) for _ in range(GOALS)]
    _asked(account, goals[0], ids, dice)
    return n


def _addresses(people: Sequence[Person], ids: Sequence[str]) -> None:
    from askwell.actions.bulk import insert
    from askwell.models import Address

    rows = ((id, "email", it.email, it.email) for id, it in zip(ids, people, strict=True) if it.email)
    insert(Address, ("contact", "kind", "value", "normalised"), rows)


def _connections(ids: Sequence[str], dice: Random) -> None:
    """One in a hundred is connected on LinkedIn."""
    from askwell.models import Contact, Link

    some = dice.sample(ids, len(ids) // 100)
    for start in range(0, len(some), 500):
        Contact.objects.filter(pk__in=some[start : start + 500]).update(connected_on=date(2024, 3, 5))
    Link.objects.bulk_create(
        Link(contact_id=id, url=f"https://www.linkedin.com/in/{id}", normalised=f"linkedin.com/in/{id}")
        for id in some
    )


def _ties(account: Account, ids: Sequence[str], dice: Random) -> None:
    from askwell.core.contacts import TIES as KINDS
    from askwell.models import Tie

    known = dice.sample(ids, min(TIES, len(ids) // 3))
    Tie.objects.bulk_create(Tie(account=account, known_id=id, kind=dice.choice(KINDS)) for id in known)


def _asked(account: Account, goal: Goal, ids: Sequence[str], dice: Random) -> None:
    from askwell.bench.filling import WHEN
    from askwell.models import Outreach

    Outreach.objects.bulk_create(
        Outreach(
            account=account,
            contact_id=id,
            goal=goal,
            state="closed",
            since=WHEN,
            created_at=WHEN,
            asked_at=WHEN - timedelta(days=dice.randrange(400)),
            closed_at=WHEN,
            ended_by=dice.choice(("no", "silence")),
        )
        for id in dice.sample(ids, min(ASKED, len(ids) // 3))
    )


def _goal(account: Account, dice: Random, people: Sequence[Person]) -> Goal:
    """About the work of one or two people who are there, often with an employer or a town."""
    from askwell.actions.goals import add_goal
    from askwell.bench.filling import WHEN

    some = dice.sample(people, 2)
    return add_goal(
        account,
        f"Learn about {some[0].title}",
        kind=dice.choice(("change-role", "new-industry", "one-company", "explore")),
        roles=tuple(each.title for each in some[: dice.choice((1, 1, 2))]),
        employers=tuple(each.employer for each in some[: dice.choice((0, 1, 2))]),
        places=tuple(each.city for each in some[: dice.choice((0, 1))]),
        now=WHEN,
    )


def _measure(n: int, seed: int) -> object:
    from django.db import connection

    from askwell.actions.accounts import ensure_ready
    from askwell.bench.filling import WHEN
    from askwell.models import Goal
    from askwell.queries.search import who
    from askwell.queries.shortlist import shortlist

    account = ensure_ready(now=WHEN)
    goals = list(Goal.objects.filter(account=account).order_by("pk"))
    typed = searches(directory(n, seed=seed).people, GOALS * ROUNDS, seed=seed)
    began = perf_counter()
    shortlist(account, goals[0].pk, now=WHEN, limit=1)
    notes = [f"{connection.vendor}: the columns of {n} people were read in {perf_counter() - began:.2f} s."]
    who(account, "", limit=1)
    gc.collect()
    gc.freeze()
    dice = Random(f"order {seed}")  # noqa: S311
    times: dict[str, list[float]] = {ANCHOR: [], "shortlist": [], "new goal": []}
    for goal in goals[1:]:
        times["new goal"].append(_taken(lambda goal=goal: shortlist(account, goal.pk, now=WHEN, limit=TOP)))  # type: ignore[misc]
    for round_ in range(ROUNDS):
        for at, goal in enumerate(dice.sample(goals, len(goals))):
            it = typed[round_ * GOALS + at]
            times[ANCHOR].append(_taken(lambda it=it: who(account, it.text, dict(it.chosen), limit=20)))  # type: ignore[misc]
            times["shortlist"].append(_taken(lambda goal=goal: shortlist(account, goal.pk, now=WHEN, limit=TOP)))  # type: ignore[misc]
    wrong = list(_wrong(account, goals[:JUDGED]))
    notes += [f"Not as judging everybody: {each}" for each in wrong[:5]]
    notes.append(f"Everybody was judged one by one for {JUDGED} of the {GOALS} goals.")
    return asdict(
        Result(
            bench="shortlist",
            n=n,
            seed=seed,
            anchor=ANCHOR,
            correct=not wrong,
            rows=tuple(_rows(times)),
            notes=tuple(notes),
        )
    )


def _taken(job: Callable[[], object]) -> float:
    began = perf_counter()
    job()
    return (perf_counter() - began) * 1000


def _wrong(account: Account, goals: Sequence[Goal]) -> Iterator[str]:
    """Goals whose first fifty, with points and reasons, are others when everybody is judged one by one; and those
    for which the columns did not suffice."""
    from askwell.bench.filling import WHEN
    from askwell.core.shortlist import best, rank
    from askwell.queries import own
    from askwell.queries.candidates import Book
    from askwell.queries.occupations import register

    book, profile, today = Book(account), own.profile(account).as_core(), WHEN.date()
    everybody = list(book.everybody())
    for each in goals:
        goal = each.as_core()
        right = rank(goal, profile, everybody, today=today, register=register())[:TOP]
        if best(goal, profile, book.sights, book.few, limit=TOP, today=today, register=register()) != right:
            yield f"{goal.title} {goal.roles} {goal.employers} {goal.places}"


def _rows(times: dict[str, list[float]]) -> Iterator[Row]:
    """Against the search by the median and by the twentieth that takes longest."""
    like = times[ANCHOR]
    for name, taken in times.items():
        p50, p95 = median(taken), _p95(taken)
        yield Row(name=name, p50=p50, p95=p95, ratio=round(p50 / median(like), 2))
        if name != ANCHOR:
            yield Row(name=f"{name}, p95", p50=p50, p95=p95, ratio=round(p95 / _p95(like), 2))


def _p95(taken: list[float]) -> float:
    return quantiles(taken, n=20)[-1]


bench = Bench(
    name="shortlist",
    why="Whom to ask first, and why, is answered as quickly as a name is found, however many people there are.",
    n=100_000,
    run=run,
    goals={"shortlist, p95": 3.0},
)

if __name__ == "__main__":
    import django

    django.setup()
    what = {"fill": _fill, "measure": _measure}[sys.argv[1]]
    sys.stdout.write(dumps(what(int(sys.argv[2]), int(sys.argv[3]))))
