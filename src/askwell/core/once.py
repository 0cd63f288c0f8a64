"""What an object works out the first time that somebody asks, and then keeps.

`functools.cached_property` takes a lock each time until Python 3.12, and a letter is asked for thirty such parts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


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
