"""Ids that tell what they name and cannot be guessed: `con_k3m9x2q7tbw4`. Those of imports begin with `imp_`."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from django.db import models

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
"""No 0/o, 1/l/i: people read ids aloud and type them."""
LENGTH = 12


def new(prefix: str) -> str:
    return f"{prefix}_" + "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def new_ones(prefix: str, count: int) -> list[str]:
    """Many at once, in ascending order: rows written in the order of their keys go to the end of every index."""
    letters = ""
    while len(letters) < count * LENGTH:
        drawn = secrets.token_bytes(count * (LENGTH + 1) + LENGTH).translate(LETTERS, UNEVEN)
        letters += drawn.decode("ascii")
    return sorted(f"{prefix}_{letters[at : at + LENGTH]}" for at in range(0, count * LENGTH, LENGTH))


UNEVEN = bytes(range(256 - 256 % len(ALPHABET), 256))
"""Bytes that are drawn again: with them the first letters would come more often than the last."""
LETTERS = "".join(ALPHABET[byte % len(ALPHABET)] for byte in range(256)).encode("ascii")


if TYPE_CHECKING:
    Text = models.CharField[str, str]
else:
    Text = models.CharField


class IdField(Text):
    """The primary key of every table that a door can name."""

    def __init__(self, prefix: str = "", **options: Any) -> None:
        self.prefix = prefix
        options.update(max_length=24, primary_key=True, editable=False, default=Maker(prefix))
        super().__init__(**options)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, args, options = super().deconstruct()
        for fixed in ("max_length", "primary_key", "editable", "default"):
            options.pop(fixed, None)
        return name, path, list(args), {**options, "prefix": self.prefix}


class Maker:
    """A default that Django can call; a class, so that migrations need not serialise a closure."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix

    def __call__(self) -> str:
        return new(self.prefix)
