"""A data folder and a database of its own for a bench, gone when it is over. Nobody's book is touched."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from json import loads
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from askwell.bench.measure import Order, Result, Row

Environment = dict[str, str]


@contextmanager
def home() -> Iterator[Environment]:
    """The environment for `ask`. With `ASKWELL_DATABASE_URL` set, a new database on that PostgreSQL server."""
    with tempfile.TemporaryDirectory(prefix="askwell-bench-") as folder:
        environment = os.environ | {"ASKWELL_HOME": folder, "DJANGO_SETTINGS_MODULE": "askwell.settings"}
        server = environment.get("ASKWELL_DATABASE_URL", "")
        if not server.startswith("postgres"):
            yield environment
            return
        with _database(server) as url:
            yield environment | {"ASKWELL_DATABASE_URL": url}


def ask(module: str, *words: object, environment: Environment) -> Any:
    """What `python -m module words` answers as JSON, in a process of its own. What it says besides is passed on."""
    command = [sys.executable, "-m", module, *map(str, words)]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603
    return loads(done.stdout)


def alone(module: str, *words: object) -> Result:
    """What a bench measures as `python -m module words`, in a data folder of its own: settings and folder are chosen
    once for a process, and its memory is its own."""
    with tempfile.TemporaryDirectory(prefix="askwell-bench-") as folder:
        settings = {"ASKWELL_HOME": folder, "DJANGO_SETTINGS_MODULE": "askwell.settings"}
        told = ask(module, *words, environment=os.environ | settings)
    return _result(told)


def filled_and_measured(module: str, order: Order) -> Result:
    """The same in two processes that share a home: one fills the book, one measures and holds nothing of that."""
    with home() as environment:
        ask(module, "fill", order.n, order.seed, environment=environment)
        return _result(ask(module, "measure", order.n, order.seed, environment=environment))


def _result(told: dict[str, Any]) -> Result:
    rows, notes = tuple(Row(**each) for each in told["rows"]), tuple(told.get("notes", ()))
    return Result(**{**told, "rows": rows, "notes": notes})


@contextmanager
def _database(server: str) -> Iterator[str]:
    import psycopg
    from psycopg import sql

    name = f"askwell_bench_{os.getpid()}"
    parts = urlsplit(server)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield urlunsplit(parts._replace(path=f"/{name}"))
        finally:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
