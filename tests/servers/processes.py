"""Programs and ports: what is installed, what is free, and how a child starts and ends."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from random import randrange
from threading import Thread
from typing import IO

import pytest

SEARCHED = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
ROOT_ONLY = ("postfix",)
PACKAGES = {
    "dovecot": "dovecot-imapd and dovecot-lmtpd",
    "postfix": "postfix, and root to run it",
    "chromium": "chromium",
}


def missing(name: str) -> bool:
    return shutil.which(name, path=SEARCHED) is None or (name in ROOT_ONLY and os.geteuid() != 0)


def require(*names: str) -> None:
    """Skip the test, naming what is missing; fail it where servers are demanded."""
    absent = [PACKAGES.get(name, name) for name in names if missing(name)]
    if not absent:
        return
    sentence = f"This test needs {' and '.join(absent)}."
    if os.environ.get("ASKWELL_REQUIRE_SERVERS") == "1":
        pytest.fail(sentence)
    pytest.skip(sentence)


def program(name: str) -> str:
    require(name)
    found = shutil.which(name, path=SEARCHED)
    assert found
    return found


def free_ports(count: int) -> list[int]:
    """Ports that are free now, from below the range that the system hands to clients: another test's connection
    cannot take one before its server starts."""
    held: list[socket.socket] = []
    while len(held) < count:
        with suppress(OSError):
            held.append(socket.create_server(("127.0.0.1", randrange(15_000, 32_000))))
    ports = [each.getsockname()[1] for each in held]
    for each in held:
        each.close()
    return ports


@contextmanager
def folder() -> Iterator[Path]:
    """Short, because socket paths may have 107 characters only; open to pass through for servers that drop root."""
    path = Path(tempfile.mkdtemp(prefix="askwell-"))
    path.chmod(0o755)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


@contextmanager
def running(command: Sequence[str | Path], *, log: Path, ready: Callable[[], bool]) -> Iterator[None]:
    """A child in the foreground for as long as the block lasts; its words are told when it will not start."""
    with log.open("ab") as words, _start(command, words) as child:
        try:
            wait_for(lambda: ready() or child.poll() is not None)
            if child.poll() is not None:
                raise RuntimeError(f"{command[0]} ended at once:\n{log.read_text(errors='replace')[-3000:]}")
            yield
        finally:
            _end(child)


def wait_for(condition: Callable[[], bool], *, seconds: float = 20) -> None:
    patience = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > patience:
            raise TimeoutError(f"Waited {seconds} s in vain.")
        time.sleep(0.02)


def answers(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


def _start(command: Sequence[str | Path], words: IO[bytes]) -> subprocess.Popen[bytes]:
    # Servers that are told to stop tell it to their process group, which therefore has to be their own.
    return subprocess.Popen(command, stdout=words, stderr=words, start_new_session=True)


def _end(child: subprocess.Popen[bytes]) -> None:
    child.terminate()
    try:
        child.wait(10)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def drained(stream: IO[str]) -> None:
    """Read on until it ends, and close it. A program whose words nobody takes stops in the middle of one."""

    def read() -> None:
        with stream:
            for _ in stream:
                pass

    Thread(target=read, daemon=True).start()
