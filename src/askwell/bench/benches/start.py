"""Cold start: how long a person waits for a command, against Python doing nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from askwell.bench.measure import Bench, Order, Result, in_turn

LETTER = """\
Subject: Which field skill first?

Hi Maria,

I'm a lab technician in Porto who tests river water for a small co-op, and I'm thinking of moving from the bench to
field surveys. Your talk in May about counting mayflies on the Tua changed how I read our own numbers: you said that
you stopped trusting any count made after a flood, and I had three of those in my sheet.

Could you spare 20 minutes on the phone in the next two weeks, to tell me which skill you would learn first if you
began again today? Tuesday or Thursday after 16:00 would suit me, and any hour of yours works; a line by email is just
as welcome. If it's a bad time, no reply needed at all.

Thank you for the talk, either way.

Best wishes,
Ada Okafor
"""
"""About as long as a letter should be; a shorter one would flatter."""


def run(order: Order) -> Result:
    with tempfile.TemporaryDirectory() as home:
        letter = Path(home) / "letter.txt"
        letter.write_text(LETTER)
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["ASKWELL_HOME"] = home
        askwell = [sys.executable, "-m", "askwell"]
        candidates: dict[str, Callable[[], object]] = {
            "python -c pass": _command([sys.executable, "-c", "pass"], environment),
            "--version": _command([*askwell, "--version"], environment),
            "critique": _command([*askwell, "critique", str(letter), "--kind", "ask-email"], environment),
            "today": _command([*askwell, "today", "--json"], environment),
        }
        correct = all(candidate() in (0, 1) for candidate in candidates.values())
        return Result(
            bench="start",
            n=order.n,
            seed=order.seed,
            anchor="python -c pass",
            correct=correct,
            rows=in_turn(candidates, rounds=order.n),
        )


def _command(words: list[str], environment: dict[str, str]) -> Callable[[], int]:
    return lambda: subprocess.run(words, env=environment, capture_output=True, check=False).returncode  # noqa: S603


bench = Bench(
    name="start",
    why="Commands are typed often. What needs no table starts without Django.",
    n=9,
    run=run,
    goals={"--version": 8, "critique": 8, "today": 70},
)
