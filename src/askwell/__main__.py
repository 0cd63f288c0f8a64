"""The front door from a shell: `askwell ...`, or `python -m askwell ...`."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from types import ModuleType


def main() -> int:
    gc.disable()  # while all is being loaded; `cli` takes it up again
    sys.modules.setdefault("inspect", _PutOff("inspect"))
    from askwell.cli import main as run

    return run(sys.argv[1:])


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
