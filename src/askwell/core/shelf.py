"""A shelf is a package in which one module is one thing, and being there is being registered."""

from __future__ import annotations

from glob import glob
from importlib import import_module
from types import ModuleType
from typing import Any


def load(package: ModuleType, name: str) -> dict[str, Any]:
    """Every value called `name` in the modules of `package`, keyed by module name, in alphabetical order.

    A module without that name is a defect of the house, so it crashes here rather than go missing.
    """
    files = [file for folder in package.__path__ for file in glob("[!_]*.py", root_dir=folder)]
    modules = sorted(file.removesuffix(".py") for file in files)
    return {module: getattr(import_module(f"{package.__name__}.{module}"), name) for module in modules}
