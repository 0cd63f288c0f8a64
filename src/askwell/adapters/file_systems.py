"""What kind of file system a folder lies on, where the system tells (Linux). A database wants a disk of its own."""

from __future__ import annotations

import os
from pathlib import Path

MOUNTS = Path("/proc/self/mounts")
OVER_A_NETWORK = ("nfs", "cifs", "smb", "9p", "fuse.sshfs", "afs", "virtiofs", "vboxsf", "davfs", "fuse.rclone")
"""Beginnings of the names of file systems whose locks do not hold, so that SQLite can lose data on them."""


def network_file_system(folder: Path, *, mounts: Path = MOUNTS) -> str:
    """The kind of network file system that `folder` is on; empty for a disk, or where nobody can tell."""
    kind = _kind(os.path.realpath(folder), mounts)
    return kind if kind.startswith(OVER_A_NETWORK) else ""


def _kind(path: str, mounts: Path) -> str:
    """Of all mount points above `path` the nearest counts. Spaces in their names are written as \\040."""
    if not mounts.exists():
        return ""
    rows = (line.split(" ") for line in mounts.read_text().splitlines())
    points = ((each[1].replace("\\040", " "), each[2]) for each in rows if len(each) > 2)
    above = [(point, kind) for point, kind in points if _holds(point, path)]
    return max(above, key=lambda each: len(each[0]), default=("", ""))[1]


def _holds(point: str, path: str) -> bool:
    return path == point or path.startswith(point.rstrip("/") + "/")
