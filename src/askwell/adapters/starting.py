"""What a thing on the autostart shelf offers, and carrying it out."""

from __future__ import annotations

import subprocess  # fixed words, no shell
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from askwell.core.errors import Outside


@dataclass(frozen=True, kw_only=True)
class Autostart:
    platform: str
    """As `sys.platform` begins: linux, darwin or win32."""
    file: Callable[[Path], Path]
    """Where the description of the service lies, below the user's home folder."""
    text: Callable[[Sequence[str], Path], str]
    """The description: command and data folder in, the file's text out."""
    enable: tuple[tuple[str, ...], ...]
    disable: tuple[tuple[str, ...], ...]
    """Commands, a tuple of words each; {file} stands for the file."""


def install(autostart: Autostart, *, home: Path, command: Sequence[str], data: Path) -> Path:
    file = autostart.file(home)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(autostart.text(command, data), encoding="utf-8")
    _run(autostart.enable, file)
    return file


def remove(autostart: Autostart, *, home: Path) -> bool:
    """False when there was nothing to remove."""
    file = autostart.file(home)
    if not file.exists():
        return False
    _run(autostart.disable, file)
    file.unlink(missing_ok=True)
    return True


def _run(commands: Sequence[Sequence[str]], file: Path) -> None:
    for words in commands:
        line = [each.format(file=file) for each in words]
        try:
            done = subprocess.run(line, capture_output=True, text=True, timeout=30, check=False)  # noqa: S603
        except (OSError, subprocess.TimeoutExpired) as fault:
            raise _failed(line, str(fault)) from None
        if done.returncode:
            raise _failed(line, done.stderr.strip() or f"it ended with {done.returncode}")


def _failed(line: Sequence[str], why: str) -> Outside:
    return Outside(
        f"Your system would not run `{' '.join(line)}`: {why}",
        hint="Askwell still works: start it with `askwell`, and mail goes while it is open.",
    )
