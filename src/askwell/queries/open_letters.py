"""What the critique remembers of letters that are being written, so that a key press makes it read one paragraph.

Only how paragraphs were read is kept, never what a rule said, so nothing here can be out of date. It lives in this
process, for a few letters at a time, and is gone when the process ends.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock

from askwell.core.critique.reading import Memory

AT_ONCE = 64
"""So many letters are remembered; the one that has rested longest is forgotten first."""


@dataclass(frozen=True)
class _Letter:
    memory: Memory = field(default_factory=Memory)
    lock: Lock = field(default_factory=Lock)


class OpenLetters:
    """Each letter's memory serves one reader at a time; different letters do not wait for each other."""

    def __init__(self, *, room: int = AT_ONCE) -> None:
        self.room = room
        self._lock = Lock()
        self._letters: OrderedDict[Hashable, _Letter] = OrderedDict()

    @contextmanager
    def memory(self, letter: Hashable) -> Iterator[Memory]:
        found = self._open(letter)
        with found.lock:
            yield found.memory

    def _open(self, letter: Hashable) -> _Letter:
        with self._lock:
            found = self._letters.setdefault(letter, _Letter())
            self._letters.move_to_end(letter)
            if len(self._letters) > self.room:
                self._letters.popitem(last=False)
            return found


open_letters = OpenLetters()
