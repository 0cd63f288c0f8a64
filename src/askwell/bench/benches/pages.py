"""Pages with a full book: what a person waits for, against the smallest page the program has."""

from __future__ import annotations

import logging
import random
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from json import dumps

from askwell.bench.homes import alone
from askwell.bench.measure import Bench, Order, Result, in_turn

GIVEN = ("Ada", "Bram", "Chen", "Dana", "Elif", "Femi", "Grace", "Hugo", "Ines", "Jonas", "Kofi", "Leila")
FAMILY = ("Okafor", "Lindqvist", "Tanabe", "Castell", "Nwosu", "Eriksen", "Haddad", "Price", "Marin", "Rahman")
TITLES = ("Science writer", "Hydrologist", "Data analyst", "Nurse", "Product manager", "Teacher", "Editor")


def run(order: Order) -> Result:
    return alone(f"{__package__}.pages", order.n, order.seed)


PAGES = {
    "sign-in": "/sign-in",
    "today": "/",
    "people": "/people",
    "people search": "/people?q=okafor",
    "outreach": "/outreach",
}
"""What is visited, besides one person and one goal."""


def _measure(n: int, seed: int) -> Result:
    import django

    django.setup()
    logging.getLogger("django.request").setLevel(logging.ERROR)  # the page of signing in answers 403, as it should
    from django.test import Client

    from askwell.actions.accounts import ensure_ready
    from askwell.actions.goals import add_goal
    from askwell.actions.imports import import_file
    from askwell.queries.search import find

    now = datetime.now(UTC)
    account = ensure_ready(now=now)
    report = import_file(account, _connections(n, seed), file_name="Connections.csv", now=now)
    goal = add_goal(account, "From the lab into science writing", kind="change-role", roles=("writer",), now=now)
    pages = {**PAGES, "person": f"/people/{find(account, limit=1).contacts[0].id}", "goal": f"/goals/{goal.pk}"}
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(account)
    answers = {name: client.get(path).status_code for name, path in pages.items()}
    correct = report.added == n and all(code == 200 for name, code in answers.items() if name != "sign-in")
    candidates: dict[str, Callable[[], object]] = {name: _visit(client, path) for name, path in pages.items()}
    return Result(
        bench="pages", n=n, seed=seed, anchor="sign-in", correct=correct, rows=in_turn(candidates, rounds=9)
    )


def _visit(client: object, path: str) -> Callable[[], object]:
    return lambda: client.get(path)  # type: ignore[attr-defined]


def _connections(n: int, seed: int) -> bytes:
    """A LinkedIn file of `n` invented people."""
    dice = random.Random(seed)  # noqa: S311 - the same people for the same seed
    rows = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    for number in range(n):
        given, family, title = dice.choice(GIVEN), dice.choice(FAMILY), dice.choice(TITLES)
        company = f"Company {dice.randrange(n // 20 + 1)}"
        rows.append(f"{given},{family},https://www.linkedin.com/in/{number},,{company},{title},05 Mar 2024")
    return "\r\n".join(rows).encode()


bench = Bench(
    name="pages",
    why="A page is answered while a person waits: with 10,000 people it should still feel like turning a leaf.",
    n=10_000,
    run=run,
    goals={"today": 150, "people": 60, "people search": 40, "person": 30, "goal": 160, "outreach": 10},
)

if __name__ == "__main__":
    sys.stdout.write(dumps(asdict(_measure(int(sys.argv[1]), int(sys.argv[2])))))
