"""Linux: a systemd unit of the user's own."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path

from askwell.adapters.starting import Autostart

UNIT = """[Unit]
Description=Askwell: mail goes while this runs

[Service]
ExecStart={command}
Environment="ASKWELL_HOME={data}"
Restart=on-failure

[Install]
WantedBy=default.target
"""


def _text(command: Sequence[str], data: Path) -> str:
    return UNIT.format(command=shlex.join(command), data=str(data).replace("%", "%%"))


autostart = Autostart(
    platform="linux",
    file=lambda home: home / ".config" / "systemd" / "user" / "askwell.service",
    text=_text,
    enable=(("systemctl", "--user", "daemon-reload"), ("systemctl", "--user", "enable", "--now", "askwell.service")),
    disable=(("systemctl", "--user", "disable", "--now", "askwell.service"),),
)
