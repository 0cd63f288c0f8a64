"""Telling a disk from a network drive, by the system's own list of mounts."""

from __future__ import annotations

from pathlib import Path

import pytest

from askwell.adapters.file_systems import network_file_system

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /mnt/home nfs4 rw 0 0
//office/share /mnt/my\\040share cifs rw 0 0
tmpfs /mnt/home/fast tmpfs rw 0 0
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    file = tmp_path / "mounts"
    file.write_text(MOUNTS)
    return file


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/ada/askwell", ""),
        ("/mnt/home/ada/askwell", "nfs4"),
        ("/mnt/homes/ada", ""),
        ("/mnt/my share/askwell", "cifs"),
        ("/mnt/home/fast/askwell", ""),
    ],
)
def test_the_nearest_mount_counts(mounts: Path, folder: str, kind: str):
    assert network_file_system(Path(folder), mounts=mounts) == kind


def test_where_nobody_can_tell_it_counts_as_a_disk(tmp_path: Path):
    assert network_file_system(Path("/mnt/home"), mounts=tmp_path / "missing") == ""
