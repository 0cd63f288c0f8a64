"""The front door from a shell: `askwell ...`, or `python -m askwell ...`."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from types import ModuleType


def main() -> int:
    gc.disable()  # while all is being loaded; `cli` takes it up again
    sys.modules.setdefault("inspect", _PutOff("inspect"))
    from askwell.cli import main as run

    status = run(sys.argv[1:])
    if "django" not in sys.modules:
        _leave(status)
    return status


def _leave(status: int) -> None:
    """Ends here what opened nothing. Python would first take apart all that was loaded, 3 % of a short command."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # nobody reads it any more
            stream.flush()
    os._exit(status)


class _PutOff(ModuleType):
    """Stands for a module until something of it is used.

    `dataclasses` imports `inspect` and hardly ever asks it; to load that, and all it imports in turn, takes nearly as
    long as Python takes to start. (`importlib.util.LazyLoader` would load it at the next import already.)
    """

    def __getattr__(self, name: str) -> object:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        self.__dict__.update(vars(import_module(self.__name__)))
        return getattr(import_module(self.__name__), name)


if __name__ == "__main__":
    sys.exit(main())
