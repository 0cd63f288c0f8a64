"""The servers that other tests lean on: that they start, stop, and are missed aloud."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from tests.servers import chromium, postgres, require
from tests.servers.processes import answers, drained, free_ports, running


def test_a_missing_server_is_skipped_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ASKWELL_REQUIRE_SERVERS", raising=False)

    with pytest.raises(pytest.skip.Exception, match="needs no-such-server"):
        require("no-such-server")


def test_a_missing_server_fails_where_servers_are_demanded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASKWELL_REQUIRE_SERVERS", "1")

    with pytest.raises(pytest.fail.Exception, match="needs no-such-server"):
        require("no-such-server")


def test_a_server_that_will_not_start_says_why(tmp_path: Path) -> None:
    command = ["sh", "-c", "echo bad setting on line 3; exit 1"]

    with (
        pytest.raises(RuntimeError, match="bad setting on line 3"),
        running(command, log=tmp_path / "log", ready=lambda: False),
    ):
        raise AssertionError("It is not running.")


def test_a_server_has_ended_when_its_block_has(tmp_path: Path) -> None:
    [port] = free_ports(1)
    command = ["python3", "-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", str(tmp_path)]

    with running(command, log=tmp_path / "log", ready=lambda: answers(port)):
        during = answers(port)

    assert (during, answers(port)) == (True, False)


def test_postgres_answers_at_its_url() -> None:
    with postgres() as url, psycopg.connect(url) as connection:
        row = connection.execute("select 6 * 7").fetchone()

    assert row == (42,)


def test_the_browser_is_a_file() -> None:
    assert Path(chromium()).is_file()


def test_a_program_with_much_to_say_is_heard_to_its_end():
    """A pipe holds 64 kB; a server that waits for room in it answers nobody and cannot be told to stop."""
    says = "import sys; sys.stderr.write('word ' * 100_000); sys.exit(3)"
    process = subprocess.Popen([sys.executable, "-c", says], stderr=subprocess.PIPE, text=True)

    assert process.stderr is not None
    drained(process.stderr)

    assert process.wait(timeout=20) == 3
