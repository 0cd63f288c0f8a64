"""The program itself, served as a user would have it, for as long as something is measured through its pages."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

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
        try:
            yield _link(process)
        finally:
            process.terminate()
            process.communicate()


def _link(process: subprocess.Popen[str]) -> str:
    for line in process.stderr or ():
        if found := re.search(r"http://\S+/enter/\S+", line):
            return found[0]
    raise RuntimeError("askwell serve ended without a link")
