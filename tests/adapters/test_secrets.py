from __future__ import annotations

import stat
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from askwell.adapters.secrets import seal, unseal
from askwell.core.errors import Outside


def test_a_sealed_password_opens_again_and_does_not_show(tmp_path: Path) -> None:
    key_file = tmp_path / "keys" / "secret.key"

    sealed = seal("Pferd é", key_file=key_file)

    assert unseal(sealed, key_file=key_file) == "Pferd é"
    assert "Pferd" not in sealed


def test_the_key_is_made_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    key_file = tmp_path / "secret.key"

    first = seal("one", key_file=key_file)
    seal("two", key_file=key_file)

    assert unseal(first, key_file=key_file) == "one"
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["secret.key"]


def test_another_key_is_told_from_the_right_one(tmp_path: Path) -> None:
    sealed = seal("one", key_file=tmp_path / "first")
    (tmp_path / "second").write_bytes(Fernet.generate_key())

    with pytest.raises(Outside) as problem:
        unseal(sealed, key_file=tmp_path / "second")

    assert "is not the one" in problem.value.says
    assert "Enter the password of your mailbox again" in problem.value.hint
    assert problem.value.lasting


@pytest.mark.parametrize(("content", "says"), [(None, "is missing"), (b"not a key", "is damaged")])
def test_a_lost_or_damaged_key_is_told(tmp_path: Path, content: bytes | None, says: str) -> None:
    key_file = tmp_path / "secret.key"
    sealed = seal("one", key_file=key_file)
    key_file.unlink()
    if content is not None:
        key_file.write_bytes(content)

    with pytest.raises(Outside, match=says):
        unseal(sealed, key_file=key_file)
