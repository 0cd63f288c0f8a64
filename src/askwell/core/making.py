"""Making very many values at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

Kind = TypeVar("Kind")


def made(kind: type[Kind], **values: object) -> Kind:
    """A frozen dataclass as its constructor would make it, and sooner: a list of a hundred thousand people is four
    hundred thousand of them. Fields left out keep the defaults that stand on the class. Nothing is checked."""
    it = object.__new__(kind)
    for name, value in values.items():  # handed over as a whole, each would carry a dictionary of its own
        PUT(it, name, value)
    return it


def remade(it: Kind, **changes: object) -> Kind:
    """The same value with other fields, as `dataclasses.replace` makes it, and sooner. Nothing is checked."""
    new = object.__new__(type(it))
    for name in it.__dataclass_fields__:  # type: ignore[attr-defined]
        PUT(new, name, changes[name] if name in changes else getattr(it, name))
    return new


PUT = object.__setattr__


@contextmanager
def without_collecting() -> Iterator[None]:
    """While a long list is read, nothing becomes garbage in circles, but Python looks for such through all that was
    read so far, again and again: half of the time. Other threads only do without that search for these seconds."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
