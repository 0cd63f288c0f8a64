"""A shelf is a package in which one module is one thing, and being there is being registered."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any


def load(package: ModuleType, name: str) -> dict[str, Any]:
    """Every value called `name` in the modules of `package`, keyed by module name, in alphabetical order.

    A module without that name is a defect of the house, so it crashes here rather than go missing.
    """
    modules = sorted(found.name for found in iter_modules(package.__path__))
    return {module: getattr(import_module(f"{package.__name__}.{module}"), name) for module in modules}
