"""Values that do not change, at less cost: the standard ways are slow where a letter needs dozens of them.

`functools.cached_property` takes a lock until Python 3.12, and a frozen dataclass sets each of its fields by a call.
What is made here is the same in all else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, ParamSpec, Self, TypeVar, overload

T = TypeVar("T")
P = ParamSpec("P")


class once(Generic[T]):
    """Above a method without parameters: its answer becomes an attribute of the object.

    Two threads may both work it out; the answer is the same.
    """

    def __init__(self, work_out: Callable[[Any], T]) -> None:
        self.work_out = work_out
        self.name = work_out.__name__
        self.__doc__ = work_out.__doc__

    @overload
    def __get__(self, it: None, kind: type | None = None) -> Self: ...
    @overload
    def __get__(self, it: object, kind: type | None = None) -> T: ...
    def __get__(self, it: object, kind: type | None = None) -> T | Self:
        if it is None:
            return self
        known = it.__dict__[self.name] = self.work_out(it)
        return known


def frozen(kind: Callable[P, T], /, *_: P.args, **fields: P.kwargs) -> T:
    """A frozen dataclass of this kind: every field by its name, for defaults are not filled in."""
    made: Any = object.__new__(kind)  # type: ignore[arg-type]
    made.__dict__.update(fields)
    return made  # type: ignore[no-any-return]
