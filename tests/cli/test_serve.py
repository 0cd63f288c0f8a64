"""The one program, as a person starts and stops it."""

from __future__ import annotations

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from askwell.cli import too_large
from tests.servers.processes import drained, free_ports


@dataclass
class Running:
    process: subprocess.Popen[str]
    port: int
    token: str
    home: Path

    def get(self, path: str, **headers: str) -> http.client.HTTPResponse:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", path, headers={"Host": f"127.0.0.1:{self.port}"} | headers)
        answer = connection.getresponse()
        answer.read()
        return answer


@contextmanager
def serving(home: Path, *, port: int | None = None) -> Iterator[Running]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("ASKWELL_", "DJANGO_"))}
    wanted = port or free_ports(1)[0]
    process = subprocess.Popen(
        [sys.executable, "-m", "askwell", "serve", "--no-browser", "--port", str(wanted)],
        env=kept | {"ASKWELL_HOME": str(home), "PYTHONUNBUFFERED": "1"},
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )
    try:
        yield _announced(process, home)
    finally:
        process.terminate()
        process.wait(timeout=30)


def _announced(process: subprocess.Popen[str], home: Path) -> Running:
    assert process.stderr is not None
    for line in process.stderr:
        if found := re.search(r"http://127\.0\.0\.1:(\d+)/enter/(\S+)", line):
            drained(process.stderr)
            return Running(process=process, port=int(found[1]), token=found[2], home=home)
    raise AssertionError("askwell serve ended without printing its link")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One that several tests look at and none stops."""
    with serving(tmp_path_factory.mktemp("serve") / "home") as started:
        yield started


def test_the_link_signs_in_once_and_leaves_the_address(running: Running):
    first = running.get(f"/enter/{running.token}")
    second = running.get(f"/enter/{running.token}")

    assert (first.status, first.getheader("Location")) == (302, "/")
    assert {"HttpOnly", "SameSite=Lax"} <= set(str(first.getheader("Set-Cookie")).split("; "))
    assert second.status == 403


def test_nobody_comes_in_without_it(running: Running):
    answer = running.get("/")

    assert (answer.status, str(answer.getheader("Location")).split("?")[0]) == (302, "/sign-in")


@pytest.mark.parametrize(
    "host",
    ["localhost.evil.test", "127.0.0.1.nip.io", "evil.test:8765", "0.0.0.0", "askwell.test", "[::ffff:7f00:1]"],
)
def test_a_foreign_host_name_is_refused(running: Running, host: str):
    answer = running.get("/sign-in", Host=host)

    assert answer.status == 400


def test_it_listens_on_loopback_only(running: Running):
    listening = _addresses(running.port)

    assert listening == {"0100007F"}


def _addresses(port: int) -> set[str]:
    """Local addresses in /proc/net/tcp that listen on this port, as hexadecimal in host order."""
    rows = Path("/proc/net/tcp").read_text().splitlines()[1:] + Path("/proc/net/tcp6").read_text().splitlines()[1:]
    fields = (row.split() for row in rows)
    return {
        local.split(":")[0] for _, local, _, state, *_ in fields if state == "0A" and local.endswith(f":{port:04X}")
    }


def test_it_stops_cleanly_when_told_to(tmp_path: Path):
    with serving(tmp_path) as running:
        running.process.send_signal(signal.SIGTERM)
        ended = running.process.wait(timeout=20)

    assert (ended, (tmp_path / "port").exists()) == (0, False)


def test_a_taken_port_gives_way_to_the_next(tmp_path: Path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        wanted = taken.getsockname()[1]
        with serving(tmp_path, port=wanted) as running:
            assert wanted < running.port <= wanted + 20


def test_two_gigabytes_are_refused_by_their_size_with_the_way_on(running: Running):
    connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=20)
    connection.putrequest("POST", "/import")
    connection.putheader("Content-Length", str(2 * 1024**3))
    connection.endheaders()

    answer = connection.getresponse()

    assert (answer.status, answer.read().decode()) == (413, too_large.SAYS)
    assert "larger than 100 MB" in too_large.SAYS
    assert not (running.home / "uploads").exists()


def test_pages_forbid_what_is_not_theirs(running: Running):
    policy = str(running.get("/sign-in").getheader("Content-Security-Policy"))

    parts = {each.strip() for each in policy.split(";")}
    assert {"default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"} <= parts
    assert "unsafe-inline" not in policy


def test_the_database_and_keys_are_the_owners_alone(running: Running):
    modes = {each.name: each.stat().st_mode & 0o077 for each in (running.home, running.home / "session.key")}

    assert modes == {"home": 0, "session.key": 0}
