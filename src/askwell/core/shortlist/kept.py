"""Answers in memory, so that what was worked out once is not worked out again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping
from threading import Lock
from typing import Any


class Kept:
    """The `most` last asked for. Threads may make one twice, and both are right."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._held: OrderedDict[Hashable, Any] = OrderedDict()
        self._lock = Lock()

    def get(self, name: Hashable, make: Callable[[], Any]) -> Any:
        held = self.among((name,))
        if name in held:
            return held[name]
        made = make()
        self.add({name: made})
        return made

    def among(self, names: Iterable[Hashable]) -> dict[Any, Any]:
        """Those of the names that have an answer, with it."""
        with self._lock:
            found = {name: self._held[name] for name in names if name in self._held}
            for name in found:
                self._held.move_to_end(name)
        return found

    def add(self, answers: Mapping[Any, Any]) -> None:
        with self._lock:
            self._held.update(answers)
            while len(self._held) > self.most:
                self._held.popitem(last=False)
