"""A shelf is a package in which one module is one thing, and being there is being registered."""

from __future__ import annotations

import sys
from _thread import RLock  # as functools does; threading takes long to load
from glob import glob
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec
from types import ModuleType
from typing import Any


def load(package: ModuleType, name: str) -> dict[str, Any]:
    """Every value called `name` in the modules of `package`, keyed by module name, in alphabetical order.

    A module without that name is a defect of the house, so it crashes here rather than go missing.
    """
    with LOADING.setdefault(package.__name__, RLock()):
        files = _files(package)
        return {module: getattr(_module(package, module, files[module]), name) for module in sorted(files)}


LOADING: dict[str, RLock] = {}
"""By shelf: a module that another thread has begun to load is not there yet."""


def _files(package: ModuleType) -> dict[str, str]:
    """By module name the file that holds it."""
    found = [(folder, name) for folder in package.__path__ for name in glob("[!_]*.py", root_dir=folder)]
    return {name.removesuffix(".py"): f"{folder}/{name}" for folder, name in found}


def _module(package: ModuleType, name: str, file: str) -> ModuleType:
    """The module in a file. Where it stands is known, and to search for it would take a quarter of the time."""
    full = f"{package.__name__}.{name}"
    if full not in sys.modules:
        loader = SourceFileLoader(full, file)
        module = sys.modules[full] = module_from_spec(ModuleSpec(full, loader, origin=file))
        module.__file__ = file
        try:
            loader.exec_module(module)
        except BaseException:
            del sys.modules[full]
            raise
        setattr(package, name, module)
    return sys.modules[full]
