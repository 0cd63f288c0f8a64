"""A file between its preview and the yes: kept in the data folder for an hour, for one account, under a signed name.

The bytes never go into a cookie or a page, and the name that the page carries opens nothing for anybody else.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core import signing

from askwell.core.errors import NotFound, Outside, Unreadable
from askwell.models import Account

LARGEST = 100 * 1024 * 1024
"""Bytes. The largest complete export of a busy LinkedIn member is a tenth of it without its media."""
LASTS = timedelta(hours=1)
STAYS = timedelta(days=30)
"""For a file that was stopped in the middle and never gone on with."""
ON_ITS_WAY = ".taken"
SALT = "askwell.upload"


@dataclass(frozen=True, kw_only=True)
class Upload:
    name: str
    data: bytes


@dataclass(frozen=True, kw_only=True)
class Taken:
    name: str
    file: str
    """What `read_taken` and `drop_taken` want."""
    size: int
    """Bytes."""


def keep_upload(account: Account, pieces: Iterable[bytes], *, name: str, wall: datetime) -> str:
    """Put the file aside. Answers the token that `fetch_upload` and `drop_upload` want."""
    _sweep(wall)
    file = secrets.token_hex(16)
    _write(_folder() / file, pieces, name=name)
    return signing.dumps({"account": account.pk, "file": file, "name": name[:200]}, salt=SALT)


def fetch_upload(account: Account, token: str, *, wall: datetime) -> Upload:
    _sweep(wall)
    kept = _opened(account, token)
    try:
        return Upload(name=kept["name"], data=(_folder() / kept["file"]).read_bytes())
    except FileNotFoundError:
        raise _gone() from None


def drop_upload(account: Account, token: str) -> None:
    (_folder() / _opened(account, token)["file"]).unlink(missing_ok=True)


def take_upload(account: Account, token: str, *, wall: datetime) -> Taken:
    """The file is on its way into the book: it stays until it is in, and its token opens nothing more."""
    _sweep(wall)
    kept = _opened(account, token)
    try:
        (_folder() / kept["file"]).rename(_taken(kept["file"]))
    except FileNotFoundError:
        raise _gone() from None
    return Taken(name=kept["name"], file=kept["file"], size=_taken(kept["file"]).stat().st_size)


def read_taken(file: str) -> bytes:
    try:
        return _taken(file).read_bytes()
    except FileNotFoundError:
        raise Unreadable(
            "The file itself is not here any more.", hint="Choose it again: whoever came in already is known."
        ) from None


def drop_taken(file: str) -> None:
    if file:
        _taken(file).unlink(missing_ok=True)


def _write(path: Path, pieces: Iterable[bytes], *, name: str) -> None:
    """Readable by its owner alone, and never larger than `LARGEST`."""
    size = 0
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            for piece in pieces:
                size += len(piece)
                if size > LARGEST:
                    break
                stream.write(piece)
    except OSError as fault:
        path.unlink()
        raise Outside(
            f"“{name}” could not be put aside: {fault.strerror or fault}.",
            hint="Make room on the disk and choose it again; nothing of it has come in.",
        ) from fault
    if size > LARGEST:
        path.unlink()
        raise Unreadable(
            f"“{name}” is larger than {LARGEST // 1024**2} MB.",
            hint="Choose Connections.csv from inside the archive instead.",
        )


def _opened(account: Account, token: str) -> dict[str, Any]:
    try:
        kept: dict[str, Any] = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        raise _gone() from None
    if kept["account"] != account.pk:
        raise _gone()
    return kept


def _gone() -> NotFound:
    return NotFound("That file is not here any more.", hint="Choose it again; nothing of it has come in yet.")


def _sweep(wall: datetime) -> None:
    """Whatever waited too long goes: it holds other people's names."""
    for each in _folder().iterdir():
        lasts = STAYS if each.suffix == ON_ITS_WAY else LASTS
        with suppress(FileNotFoundError):  # another request swept it first
            if datetime.fromtimestamp(each.stat().st_mtime, UTC) + lasts < wall:
                each.unlink()


def _taken(file: str) -> Path:
    return _folder() / f"{file}{ON_ITS_WAY}"


def _folder() -> Path:
    folder: Path = settings.ASKWELL_HOME / "uploads"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
