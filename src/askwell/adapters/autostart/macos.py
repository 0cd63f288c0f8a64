"""macOS: a launch agent of the user's own."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from pathlib import Path

from askwell.adapters.starting import Autostart


def _text(command: Sequence[str], data: Path) -> str:
    described = {
        "Label": "org.askwell.askwell",
        "ProgramArguments": list(command),
        "EnvironmentVariables": {"ASKWELL_HOME": str(data)},
        "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False},
    }
    return plistlib.dumps(described).decode()


autostart = Autostart(
    platform="darwin",
    file=lambda home: home / "Library" / "LaunchAgents" / "org.askwell.askwell.plist",
    text=_text,
    enable=(("launchctl", "load", "-w", "{file}"),),
    disable=(("launchctl", "unload", "-w", "{file}"),),
)
