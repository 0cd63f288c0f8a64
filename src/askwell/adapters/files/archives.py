"""Zip archives from strangers: read in memory, member by member, and never written anywhere.

An archive can be a trap: a few bytes that unpack to gigabytes, a million names, a name that climbs out of its folder.
So its table of contents is judged before anything is unpacked, and unpacking has a limit.
"""

from __future__ import annotations

import lzma
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath, PureWindowsPath
from stat import S_ISLNK
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from askwell.core.errors import Unreadable

BEGINNINGS = (b"PK\x03\x04", b"PK\x05\x06")
ENTRY = b"PK\x01\x02"
"""Every entry of a table of contents begins with this, so counting it needs no trust in what the archive claims."""

MOST_ENTRIES = 10_000
MOST_BYTES = 64 * 1024 * 1024
"""Of one member, unpacked. Thirty thousand connections, the most that LinkedIn allows, are about four."""
MOST_SHRUNK = 200
"""Times. Lists of people shrink five to ten times; only filling shrinks a thousand times."""
SMALL = 8 * 1024 * 1024
"""Bytes. What unpacks to less harms nobody, however well it is packed."""
A_LOOK = 16_384
"""Bytes: enough to see a header."""

ASK_AGAIN = "Download it once more from where you got it, and import that file without unpacking or changing it."

BROKEN = (BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError, NotImplementedError)
"""All that `zipfile` has been seen to raise on damaged archives."""


@dataclass(frozen=True, kw_only=True)
class Member:
    archive: ZipFile
    info: ZipInfo

    @property
    def name(self) -> str:
        """The file's own name, without folders and without signs that could confuse a terminal."""
        own = PurePosixPath(self.info.filename).name
        return "".join(each for each in own if each.isprintable())

    def look(self) -> bytes:
        """The first whole lines, whatever the size of the rest."""
        beginning = self._unpack(A_LOOK)
        return beginning[: beginning.rfind(b"\n") + 1] or beginning

    def read(self) -> bytes:
        data = self._unpack(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise _trap(f"“{self.name}” in it would unpack to more than {MOST_BYTES // 1024**2} MB")
        return data

    def _unpack(self, most: int) -> bytes:
        _refuse_locked(self)
        with _told_of_damage(), self.archive.open(self.info) as stream:
            return stream.read(most)


def is_zip(data: bytes) -> bool:
    return data.startswith(BEGINNINGS)


def members(data: bytes) -> tuple[Member, ...]:
    """The files in an archive, those in the fewest folders first. Raises `Unreadable` for what no export does."""
    if data.count(ENTRY) > MOST_ENTRIES:
        raise _trap(f"it holds more than {MOST_ENTRIES:,} files")
    with _told_of_damage():
        archive = ZipFile(BytesIO(data))
    inside = [Member(archive=archive, info=info) for info in archive.infolist() if not info.filename.endswith("/")]
    for member in inside:
        _refuse_tricks(member.info)
    wanted = (member for member in inside if not _made_by_a_mac(member.info))
    return tuple(sorted(wanted, key=lambda member: member.info.filename.count("/")))


def _refuse_tricks(info: ZipInfo) -> None:
    path = PureWindowsPath(info.filename)  # which knows both kinds of slashes, and the letters of drives
    if path.anchor or ".." in path.parts or S_ISLNK(info.external_attr >> 16):
        raise _trap("it holds a file whose place lies outside of the archive")
    if info.file_size > max(SMALL, info.compress_size * MOST_SHRUNK):
        raise _trap(f"a file in it is packed more than {MOST_SHRUNK} times smaller than it is")


def _refuse_locked(member: Member) -> None:
    if member.info.flag_bits & 0x1:
        raise Unreadable(
            f"The archive is locked with a password, so “{member.name}” in it cannot be read.",
            hint="Unpack it with your password, pack the files again without one, and import that.",
        )
    if member.info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise Unreadable(
            f"“{member.name}” in the archive is packed in a rare way that Askwell does not read.",
            hint="Unpack the archive on your computer and import the file inside.",
        )


def _made_by_a_mac(info: ZipInfo) -> bool:
    """Shadow files that the Finder adds when an archive is packed again."""
    return "__MACOSX/" in info.filename or PurePosixPath(info.filename).name.startswith("._")


@contextmanager
def _told_of_damage() -> Iterator[None]:
    try:
        yield
    except BROKEN as damage:
        raise Unreadable(
            "The zip archive is damaged or was cut short, so it cannot be unpacked.",
            hint=ASK_AGAIN,
        ) from damage


def _trap(what: str) -> Unreadable:
    return Unreadable(f"The archive was not opened, because {what}, and no export does that.", hint=ASK_AGAIN)
