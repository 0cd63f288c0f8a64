"""Real processes on both databases: killed in the middle of a file, and two with the same file at once."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from subprocess import PIPE

import pytest

from tests.journeys.shell import Shell
from tests.servers.postgres import postgres

ROWS = 10_500
"""Two pieces (actions/bringing.py), the second of them smaller."""


@pytest.fixture(params=["sqlite", "postgresql"])
def shell(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shell]:
    if request.param == "sqlite":
        yield Shell.at(tmp_path, datetime.now(UTC))
        return
    with postgres() as url:
        yield Shell.at(tmp_path, datetime.now(UTC), database=url)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    file = tmp_path / "Connections.csv"
    rows = (f"Ana{n},Reyes,https://www.linkedin.com/in/ana-{n},Firm {n % 97},Editor,03 Mar 2024" for n in range(ROWS))
    file.write_text("\n".join(("First Name,Last Name,URL,Company,Position,Connected On", *rows)))
    return file


def begun(shell: Shell, file: Path) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "askwell", "import", str(file), "--json"]
    return subprocess.Popen(words, env=shell.environment(), stdout=PIPE, stderr=PIPE, text=True)


def whole(shell: Shell) -> int:
    """How many people are in the book. Fails where one of them is without what the file says of them."""
    look = (
        "import django; django.setup()\n"
        "from askwell.models import *\n"
        "print([each.objects.count() for each in (Contact, Position, Link, ImportedRow)])"
    )
    environment = shell.environment() | {"DJANGO_SETTINGS_MODULE": "askwell.settings"}
    done = subprocess.run([sys.executable, "-c", look], env=environment, stdout=PIPE, check=True)
    counts = json.loads(done.stdout)
    assert len({*counts}) == 1
    return int(counts[0])


def test_a_killed_program_leaves_whole_people_and_the_same_file_brings_the_rest(shell: Shell, people: Path):
    shell("goals")  # the tables are there
    bringing = begun(shell, people)
    assert bringing.stderr is not None
    assert bringing.stderr.readline() == f"10,000 of {ROWS:,} rows are in.\n"
    time.sleep(random.uniform(0, 1))
    bringing.send_signal(signal.SIGKILL)
    bringing.communicate()

    before = whole(shell)
    again = shell("import", str(people))

    assert before in (10_000, ROWS)
    assert (again["added"], again["same"]) == (ROWS - before, before)
    assert whole(shell) == ROWS


def test_two_programs_with_the_same_file_at_once_bring_nobody_twice(shell: Shell, people: Path):
    shell("goals")
    both = [begun(shell, people) for _ in range(2)]

    answers = [json.loads(each.communicate()[0]) for each in both]

    assert sum(each["added"] for each in answers) == whole(shell) == ROWS
    assert [each["added"] + each["same"] for each in answers] == [ROWS, ROWS]
