"""The best connector to each of 200 people, among a million ties: against the sum of the very ties that are read.

Right first: in a small world every answer is held against comparing everybody with everybody. Then the large one, in
the database that the settings name, with a database of its own that goes afterwards.
"""

from __future__ import annotations

import os
import random
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from itertools import islice
from json import dumps
from typing import Any

from askwell.bench.homes import alone
from askwell.bench.measure import Bench, Order, Result, in_turn
from askwell.core.contacts import TIES, Contact, Education, Position
from askwell.core.shortlist import ties

TARGETS = 200
TIES_EACH = 10
OWN_SHARE = 70
"""One person in so many is in the user's circle: 1,400 of 100,000."""
SMALL = 300
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def run(order: Order) -> Result:
    return alone(f"{__package__}.introductions", order.n, order.seed)


@dataclass(frozen=True, kw_only=True)
class World:
    """People by id, the kind of tie that the user has to some, and who knows whom: (one, other, letters)."""

    people: dict[str, Contact]
    own: dict[str, str]
    between: list[tuple[str, str, int]]


def made_up(n: int, seed: int, *, prefix: str = "con") -> World:
    """Half of the ties are inside a house, a quarter inside a school year, and a few people know a great many."""
    dice = random.Random(seed)  # noqa: S311 - the same people for the same seed
    ids = [f"{prefix}_{number:012d}" for number in range(n)]
    people = {id: _person(id, dice, n) for id in ids}
    dice.shuffle(ids)
    houses, years = defaultdict(list), defaultdict(list)
    for id, each in people.items():
        houses[each.employer].append(id)
        years[each.education[0]].append(id)
    pairs: dict[tuple[str, str], int] = {}
    while len(pairs) < n * TIES_EACH:
        one = ids[int(dice.random() ** 1.6 * n)]
        kind, own = dice.random(), people[one]
        near = houses[own.employer] if kind < 0.5 else years[own.education[0]] if kind < 0.75 else ids
        other = dice.choice(near) if kind < 0.75 else near[int(dice.random() ** 1.6 * n)]
        if one != other and (other, one) not in pairs:
            pairs[one, other] = int(2 ** (6 * dice.random())) if dice.random() < 0.9 else 0
    known = {each: dice.choice(TIES) for each in dice.sample(ids[: n // 5], max(n // OWN_SHARE, 12))}
    return World(people=people, own=known, between=[(*pair, letters) for pair, letters in pairs.items()])


def _person(id: str, dice: random.Random, n: int) -> Contact:
    began = date(2000 + dice.randrange(25), 1, 1)
    house = f"House {int(dice.random() ** 2 * (n // 20 + 1))}"
    left = 1990 + dice.randrange(35)
    return Contact(
        id=id,
        name=id,
        positions=(Position(employer=house, title="Editor", started=began),),
        education=(Education(school=f"School {dice.randrange(n // 200 + 2)}", started=left - 3, ended=left),),
    )


def by_comparing_everybody(world: World, target: Contact) -> tuple[str, int] | None:
    """The best connector and their strength from the definition alone: every friend, every ground."""
    found: dict[str, int] = {}
    for id, kind in world.own.items():
        each = world.people[id]
        grounds = [ties.between(letters=n) for one, other, n in world.between if {one, other} == {id, target.id}]
        if each.employer == target.employer:
            grounds.append(ties.TOGETHER)
        mine, theirs = each.education[0], target.education[0]
        if mine.school == theirs.school:
            same = mine.started < theirs.ended and theirs.started < mine.ended  # type: ignore[operator]
            grounds.append(ties.CLASSMATES if same else ties.SAME_SCHOOL)
        if grounds and id != target.id and ties.OWN[kind] + max(grounds) >= ties.LEAST:
            found[id] = ties.OWN[kind] + max(grounds)
    return min(found.items(), key=lambda each: (-each[1], each[0])) if found else None


def _measure(n: int, seed: int) -> Result:
    import django

    django.setup()
    from django.conf import settings
    from django.db import connection

    if connection.vendor == "sqlite":
        connection.settings_dict["TEST"]["NAME"] = os.path.join(settings.ASKWELL_HOME, "bench.sqlite3")
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:  # only the filling gains by these; what is measured lies in memory
            cursor.execute("PRAGMA synchronous=OFF")
            cursor.execute("PRAGMA cache_size=-600000")
    try:
        correct = all(_is_right(made_up(SMALL, seed + more, prefix=f"s{more}")) for more in range(3))
        return _timed(made_up(n, seed), n, seed, correct=correct)
    finally:
        connection.creation.destroy_test_db(connection.settings_dict["NAME"], verbosity=0)


def _is_right(world: World) -> bool:
    """Through the tables, for everybody in a small world."""
    from askwell.queries.circle import circle_of

    circle = circle_of(_written(world))
    return all(
        ((best := circle.best(each)) and (best.connector, best.strength)) == by_comparing_everybody(world, each)
        for each in world.people.values()
    )


def _timed(world: World, n: int, seed: int, *, correct: bool) -> Result:
    from askwell.queries.circle import circle_of, read_circle

    account = _written(world)
    circle = circle_of(account)
    reached = [each for each in world.people.values() if each.id not in world.own and circle.reaches(each.id)]
    targets = random.Random(seed).sample(reached, min(TARGETS, len(reached)))  # noqa: S311
    ids = [each.id for each in targets]
    bare = [replace(each, positions=(), education=()) for each in targets]
    adjacency = _adjacency(world)

    candidates: dict[str, Callable[[], object]] = {
        "sum of the ties": lambda: sum(sum(adjacency[each]) for each in ids),
        "best of the ties": lambda: [circle.best(each) for each in bare],
        "best on any ground": lambda: [circle.best(each) for each in targets],
        "every connector": lambda: [circle.links(each) for each in targets],
        "is it still so": lambda: circle_of(account),
        "read anew": lambda: read_circle(account),
    }
    rows = in_turn(candidates, rounds=9)
    return Result(bench="introductions", n=n, seed=seed, anchor="sum of the ties", correct=correct, rows=rows)


def _adjacency(world: World) -> dict[str, bytes]:
    """All ties of each person, whoever is at the other end, a byte each."""
    found: dict[str, list[int]] = defaultdict(list)
    for one, other, letters in world.between:
        found[one].append(ties.between(letters=letters))
        found[other].append(ties.between(letters=letters))
    return {id: bytes(points) for id, points in found.items()}


def _written(world: World) -> Any:
    from askwell.actions.accounts import open_account
    from askwell.models import Contact as Row
    from askwell.models import Education as Study
    from askwell.models import Position as Post
    from askwell.models import Tie
    from askwell.queries import own

    account = open_account(next(iter(world.people)), now=NOW)
    book = own.book(account)

    def rows(make: Callable[[Contact], Any]) -> Iterator[Any]:
        return (make(each) for each in world.people.values())

    _keep(Row, rows(lambda it: Row(id=it.id, book=book, name=it.name, folded=it.name, created_at=NOW)))
    _keep(Post, rows(lambda it: Post(contact_id=it.id, **asdict(it.positions[0]))))
    _keep(Study, rows(lambda it: Study(contact_id=it.id, **asdict(it.education[0]))))
    _keep(Tie, (Tie(account=account, known_id=id, kind=kind) for id, kind in world.own.items()))
    _keep_ties(account.pk, world)
    return account


def _keep(table: Any, rows: Iterator[Any]) -> None:
    while batch := list(islice(rows, 20_000)):
        table.objects.bulk_create(batch, batch_size=5_000)


def _keep_ties(account: str, world: World) -> None:
    """A million rows at once, past the objects."""
    from django.db import connection

    columns = "id, account_id, knower_id, known_id, kind, how, letters, letter_marks"
    rows = (
        (f"t{number}{one[:4]}", account, one, other, "", "", letters, "[]")
        for number, (one, other, letters) in enumerate(world.between)
    )
    with connection.cursor() as cursor:
        while batch := list(islice(rows, 50_000)):
            cursor.executemany(f"insert into tie ({columns}) values (%s, %s, %s, %s, %s, %s, %s, %s)", batch)  # noqa: S608


bench = Bench(
    name="introductions",
    why="Whom to ask for an introduction to whom is one page: it must not cost more than looking at the ties does.",
    n=100_000,
    run=run,
    goals={"best of the ties": 15},
)

if __name__ == "__main__":
    sys.stdout.write(dumps(asdict(_measure(int(sys.argv[1]), int(sys.argv[2])))))
