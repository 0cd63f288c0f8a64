"""Frozen dataclasses that load quickly, for what a typed command needs: to be used like those of the library.

The library writes six methods of each class as text and compiles them, which was a tenth of a short command. Here
only the constructor is written. The other methods are the same for every class: they ask it for its fields.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import MISSING, Field, FrozenInstanceError
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen, kw_only=False):
        assert frozen, "values do not change"
        return partial(_frozen, kw_only=kw_only)


def _frozen(cls: type, *, kw_only: bool) -> type:
    cls = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(cls)
    known = dataclasses.fields(cls)
    own = {
        "__init__": _constructor(cls, known),
        "_shown": [each.name for each in known if each.repr],
        "_compared": attrgetter(*(each.name for each in known if each.compare)),
        "_hashed": attrgetter(*(each.name for each in known if _is_hashed(each))),
    }
    for name, it in (SHARED | own).items():
        setattr(cls, name, it)
    return cls


def _is_hashed(field: Field[Any]) -> bool:
    return field.compare if field.hash is None else field.hash


def _constructor(cls: type, known: Sequence[Field[Any]]) -> object:
    by_place = [_parameter(each) for each in known if not each.kw_only]
    by_name = [_parameter(each) for each in known if each.kw_only is True]
    words = ", ".join(["self", *by_place, *(["*", *by_name] if by_name else [])])
    lines = [f"    put(self, {each.name!r}, {_argument(each)})" for each in known]
    scope: dict[str, Any] = {"put": object.__setattr__, "UNSET": MISSING}
    scope |= {f"usual_{each.name}": each.default for each in known}
    scope |= {f"new_{each.name}": each.default_factory for each in known}
    exec("\n".join([f"def __init__({words}):", *lines]), scope)  # noqa: S102 - our own names, nothing that came in
    scope["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
    return scope["__init__"]


def _parameter(it: Field[Any]) -> str:
    if it.default_factory is not MISSING:
        return f"{it.name}=UNSET"
    return it.name if it.default is MISSING else f"{it.name}=usual_{it.name}"


def _argument(it: Field[Any]) -> str:
    return it.name if it.default_factory is MISSING else f"new_{it.name}() if {it.name} is UNSET else {it.name}"


def _repr(self: Any) -> str:
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self._shown)})"


def _eq(self: Any, other: Any) -> bool:
    return self._compared(self) == self._compared(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(self._hashed(self))


def _set(self: object, name: str, value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


SHARED = {"__repr__": _repr, "__eq__": _eq, "__hash__": _hash, "__setattr__": _set, "__delattr__": _delete}
