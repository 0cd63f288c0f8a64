"""The command line as a person has it: a process for each command, a data folder, and a clock that can be moved."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any


@dataclass
class Shell:
    home: Path
    now: datetime
    database: str = ""
    """The URL of a PostgreSQL database; SQLite in the data folder where it is empty."""

    @classmethod
    def at(cls, place: Path, now: datetime, *, database: str = "") -> Shell:
        shell = cls(home=place / "home", now=now, database=database)
        shell.home.mkdir()
        shell.wait(timedelta())
        return shell

    def wait(self, time: timedelta) -> None:
        """Let domain time pass."""
        self.now += time
        (self.home / "clock").write_text(self.now.isoformat())

    def __call__(self, *words: str, exit: int = 0, text: str | None = None, account: str = "") -> dict[str, Any]:
        """Run `askwell WORDS --json`; the answer as read from stdout. Fails on any other exit status."""
        done = subprocess.run(
            [sys.executable, "-m", "askwell", *words, "--json"],
            env=self.environment() | {"ASKWELL_ACCOUNT": account},
            input=text,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == exit, f"askwell {' '.join(words)}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        answer: dict[str, Any] = json.loads(done.stdout)
        return answer

    def fill(self, message: dict[str, Any], *texts: str) -> None:
        """Fill a draft's gaps, the last text as often as needed."""
        for gap in reversed(message["gaps"]):
            words = texts[min(gap["n"], len(texts)) - 1]
            self("message", "edit", message["id"], "--fill", f"{gap['n']}={words}")

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("ASKWELL_", "DJANGO_"))}
        ours = {"ASKWELL_HOME": str(self.home), "ASKWELL_TEST_CLOCK": f"@{self.home / 'clock'}"}
        return kept | ours | ({"ASKWELL_DATABASE_URL": self.database} if self.database else {})
