"""Starting Askwell with the computer, so that mail goes while the user is at it, and taking that back."""

from __future__ import annotations

import sys
from pathlib import Path

from django.conf import settings

from askwell.adapters import autostart, starting
from askwell.core.errors import Outside
from askwell.core.shelf import load

COMMAND = (sys.executable, "-m", "askwell", "serve", "--no-browser")


def install_service() -> Path:
    """Answers the file that describes the service."""
    return starting.install(_ours(), home=Path.home(), command=COMMAND, data=settings.ASKWELL_HOME)


def remove_service() -> bool:
    """False when none was installed."""
    return starting.remove(_ours(), home=Path.home())


def _ours() -> starting.Autostart:
    for each in load(autostart, "autostart").values():
        if sys.platform.startswith(each.platform):
            found: starting.Autostart = each
            return found
    raise Outside(f"Askwell does not know how services start on {sys.platform}.", hint="Start it with `askwell`.")
