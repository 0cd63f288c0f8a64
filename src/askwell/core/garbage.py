"""Python's search for garbage, put off while very many values are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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
