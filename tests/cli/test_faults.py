"""Whatever is wrong with the machine, the settings or the words: a sentence and an exit status, never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


def run(home: Path, *words: str | bytes, **settings: str) -> subprocess.CompletedProcess[str]:
    """`askwell WORDS` in a process of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("ASKWELL_", "DJANGO_"))}
    return subprocess.run(
        [sys.executable, "-m", "askwell", *words],
        env=kept | {"ASKWELL_HOME": str(home)} | settings,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def told(done: subprocess.CompletedProcess[str]) -> str:
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()[0]


def test_a_data_folder_that_is_a_file_is_named(tmp_path: Path):
    file = tmp_path / "file"
    file.touch()

    done = run(file, "today")

    assert (done.returncode, told(done)) == (4, f"{file} cannot be used: File exists.")
    assert "ASKWELL_HOME" in done.stderr


def test_a_database_that_is_none_is_said_to_be(tmp_path: Path):
    (tmp_path / "askwell.sqlite3").write_bytes(b"no database at all, only words " * 100)

    done = run(tmp_path, "today", "--json")

    assert (done.returncode, done.stderr) == (4, "")
    assert json.loads(done.stdout)["error"]["says"] == "The database cannot be used: file is not a database."


@pytest.mark.parametrize(
    ("url", "status"),
    [("mysql://x", 2), ("postgresql://127.0.0.1:port/x", 2), ("postgresql://nobody@127.0.0.1:1/x", 4)],
)
def test_a_database_that_is_not_there_is_a_sentence(url: str, status: int, tmp_path: Path):
    done = run(tmp_path, "today", ASKWELL_DATABASE_URL=url)

    assert done.returncode == status
    assert told(done)


@pytest.mark.parametrize("clock", ["@/nowhere/clock", "@/", "soon"])
def test_a_clock_that_tells_no_time_is_wrong_usage(clock: str, tmp_path: Path):
    done = run(tmp_path, "today", ASKWELL_TEST_CLOCK=clock)

    assert done.returncode == 2
    assert told(done).startswith("ASKWELL_TEST_CLOCK")


def test_half_a_character_is_asked_for_again(tmp_path: Path):
    done = run(tmp_path, "find", b"Jo\xff")

    assert (done.returncode, told(done)) == (2, "One of the words holds half a character.")


@pytest.mark.parametrize("settings", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}])
def test_a_name_comes_out_of_a_pipe_as_it_went_in(settings: dict[str, str], tmp_path: Path):
    added = run(tmp_path, "contact", "add", "Zoë Müller 🌿", **settings, PYTHONCOERCECLOCALE="0")
    found = run(tmp_path, "find", "zoe", "--json", **settings)

    assert added.stdout.startswith("Zoë Müller 🌿 is in your book")
    assert json.loads(found.stdout)["contacts"][0]["name"] == "Zoë Müller 🌿"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_an_answer_that_nobody_could_keep_is_said(tmp_path: Path):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "askwell", "rules"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )

    assert (done.returncode, told(done)) == (4, "The answer could not be written: No space left on device.")


@pytest.mark.parametrize(
    "words",
    [
        ("find", "--limit", "-1"),
        ("find", "--limit", "9" * 30),
        ("shortlist", "goa_x", "--limit", "0"),
        ("serve", "--port", "-1"),
        ("serve", "--port", "9" * 30),
    ],
)
def test_a_number_that_cannot_be_is_wrong_usage(words: tuple[str, ...], tmp_path: Path):
    done = run(tmp_path, *words)

    assert done.returncode == 2
    assert told(done).startswith(words[-2])


def test_a_line_without_an_end_to_its_brackets_is_one_bad_line(tmp_path: Path):
    lines = tmp_path / "lines.jsonl"
    lines.write_text("[" * 100_000 + '\n{"id": 2, "body": "Yes, gladly."}\n')

    done = run(tmp_path, "read-reply", "--jsonl", str(lines))

    assert done.returncode == 1
    assert [json.loads(each)["id"] for each in done.stdout.splitlines()] == [None, 2]
    assert done.stderr == ""
