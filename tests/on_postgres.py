"""`python -m tests.on_postgres ...`: what touches tables, on a PostgreSQL server that lives as long as it runs.

Whatever would do the very same again is left out: tests without tables, and the walks through the pages, which run
in homes of their own that know nothing of this server. One of those brings a PostgreSQL along for itself.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.servers.postgres import postgres

STARTED = {"bench", "cli"}
"""Folders whose tests start the program in a process of its own, on the database of this one."""


def main() -> int:
    with postgres() as url:
        environment = os.environ | {"ASKWELL_DATABASE_URL": url}
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-p", __spec__.name, *sys.argv[1:]], env=environment, check=False
        ).returncode


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep those that would notice another database."""
    config.hook.pytest_deselected(items=[each for each in items if not _touches_tables(each)])
    items[:] = filter(_touches_tables, items)


def _touches_tables(item: pytest.Item) -> bool:
    asked = {"db", "transactional_db"} & {*getattr(item, "fixturenames", ())}
    return bool(asked) or item.get_closest_marker("django_db") is not None or item.path.parent.name in STARTED


if __name__ == "__main__":
    sys.exit(main())
