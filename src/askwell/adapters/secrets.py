"""Passwords at rest: sealed with a key that lives in a file of its own, outside the database and its backups.

There is no plaintext fallback. A lost key loses the passwords and nothing else.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken

from askwell.core.errors import Outside

ENTER_AGAIN = "Enter the password of your mailbox again; nothing else is lost."


def seal(secret: str, *, key_file: Path) -> str:
    """`secret` in a form safe to store. The key is made when there is none, readable by its owner alone."""
    if not key_file.exists():
        _make_key(key_file)
    return _key(key_file).encrypt(secret.encode()).decode("ascii")


def unseal(sealed: str, *, key_file: Path) -> str:
    """Raises `Outside` when the key is gone, damaged, or not the one that sealed it."""
    try:
        return _key(key_file).decrypt(sealed.encode()).decode()
    except InvalidToken:
        raise _lost(f"The key in {key_file} is not the one that your saved password was sealed with.") from None


def _make_key(key_file: Path) -> None:
    """Written aside, then linked into place: another process sees the whole key or none, and the first one wins."""
    key_file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, aside = tempfile.mkstemp(dir=key_file.parent)  # mode 0600 from the start
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(Fernet.generate_key())
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(aside, key_file)
    finally:
        os.unlink(aside)


def _key(key_file: Path) -> Fernet:
    try:
        return Fernet(key_file.read_bytes().strip())
    except FileNotFoundError:
        raise _lost(f"The key to your saved password is missing: {key_file} is not there.") from None
    except PermissionError:
        raise _lost(f"{key_file} may not be read by the user that Askwell runs as.") from None
    except ValueError:
        raise _lost(f"{key_file} is damaged and holds no key.") from None


def _lost(says: str) -> Outside:
    return Outside(says, hint=f"Put the file back from where you keep it. Or: {ENTER_AGAIN}", lasting=True)
