"""Windows: a script in the user's own start-up folder."""

from __future__ import annotations

import subprocess  # only to quote words as Windows does
from collections.abc import Sequence
from pathlib import Path

from askwell.adapters.starting import Autostart


def _text(command: Sequence[str], data: Path) -> str:
    return f'@echo off\r\nset "ASKWELL_HOME={data}"\r\nstart "Askwell" /min {subprocess.list2cmdline(command)}\r\n'


def _file(home: Path) -> Path:
    return home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Startup/askwell.cmd"


autostart = Autostart(platform="win32", file=_file, text=_text, enable=(), disable=())
