"""Regular expressions that are compiled when they are first used, because a command must start fast.

A letter meets few of the expressions that stand in the modules, and to compile one takes longer than to use it.
"""

from __future__ import annotations

import re
from typing import cast


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, in all that is asked of it."""
    return cast("re.Pattern[str]", _Late(pattern, flags))


class _Late:
    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """Kept, so that from then on it is found as quickly as in a pattern."""
        found = getattr(re.compile(self._pattern, self._flags), name)
        setattr(self, name, found)
        return found
