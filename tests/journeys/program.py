"""The running program for a browser: the real `askwell serve`, a data folder, and a clock that can be moved."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from askwell.bench.serving import link_in
from tests.journeys.shell import Shell
from tests.servers.processes import drained, free_ports


@dataclass
class Program:
    shell: Shell
    """The command line beside it, on the same data."""
    base: str
    link: str
    """Signs in once."""
    process: subprocess.Popen[str]
    account: str = ""

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=30)

    def start_again(self) -> None:
        """At the same address, with the same data."""
        self.process = _started(self.shell, self.account, port=int(self.base.rpartition(":")[2]))
        _link(self.process)


@contextmanager
def running(place: Path, now: datetime, *, account: str = "", database: str = "") -> Iterator[Program]:
    shell = Shell.at(place, now, database=database)
    if account == "demo":
        shell("demo")
    process = _started(shell, account, port=free_ports(1)[0])
    program = Program(shell=shell, base="", link="", process=process, account=account)
    try:
        program.link = _link(process)
        program.base = program.link.split("/enter/")[0]
        yield program
    finally:
        program.stop()


def _started(shell: Shell, account: str, *, port: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "askwell", "serve", "--no-browser", "--port", str(port)],
        env=shell.environment() | {"PYTHONUNBUFFERED": "1"} | ({"ASKWELL_ACCOUNT": account} if account else {}),
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )


def _link(process: subprocess.Popen[str]) -> str:
    assert process.stderr is not None
    link = link_in(process.stderr)
    drained(process.stderr)
    return link


def screenshots() -> Path | None:
    """Where pictures of the pages go; nowhere unless ASKWELL_SCREENSHOTS names a folder."""
    place = os.environ.get("ASKWELL_SCREENSHOTS", "")
    return Path(place) if place else None
