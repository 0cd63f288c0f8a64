"""The program itself, served as a user would have it, for as long as something is measured through its pages."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import IO

from askwell.bench.homes import Environment


@contextmanager
def served(environment: Environment) -> Iterator[str]:
    """The link that signs in. The port is any that is free; what the program says after its link is let go."""
    command = [sys.executable, "-m", "askwell", "serve", "--no-browser"]
    with subprocess.Popen(  # noqa: S603
        command,
        env=environment | {"PYTHONUNBUFFERED": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        try:
            link = link_in(process.stderr)
            Thread(target=process.stderr.read, daemon=True).start()  # a full pipe would stop the program
            yield link
        finally:
            process.terminate()
            process.wait()


def link_in(said: IO[str]) -> str:
    """The link, from what the program says when it begins. Waits for it."""
    for line in said:
        if found := re.search(r"http://\S+/enter/\S+", line):
            return found[0]
    raise RuntimeError("askwell serve ended without printing its link")
