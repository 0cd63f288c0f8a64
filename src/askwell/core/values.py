"""Frozen values at less cost than the standard ways, and the same as theirs in all else.

Making one: the constructor of a frozen dataclass sets each field by a call. `frozen` hands all of them over at once,
in less than half the time, which a letter with a dozen findings feels. `made` and `remade` set one after the other,
by a quicker call: only so do values of one class share a dictionary of their names, and a hundred thousand people
take 45 MiB less. None of the three checks anything, and fields left out keep the defaults that stand on the class.

Asking one: `once` keeps an answer as `functools.cached_property` does, which takes a lock until Python 3.12.

Loading their classes: `dataclass` compiles nothing, for what a typed command needs.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeVar, overload

T = TypeVar("T")
P = ParamSpec("P")

PUT = object.__setattr__


def frozen(kind: Callable[P, T], /, *_: P.args, **fields: P.kwargs) -> T:
    """One of this kind, as its constructor makes it: for few that must come soon."""
    it: Any = object.__new__(kind)  # type: ignore[arg-type]
    it.__dict__.update(fields)
    return it  # type: ignore[no-any-return]


def made(kind: Callable[P, T], /, *_: P.args, **fields: P.kwargs) -> T:
    """One of this kind, as its constructor makes it: for very many that are kept."""
    it: Any = object.__new__(kind)  # type: ignore[arg-type]
    for name, value in fields.items():
        PUT(it, name, value)
    return it  # type: ignore[no-any-return]


def remade(it: T, **changes: object) -> T:
    """The same value with other fields, as `dataclasses.replace` makes it: for very many that are kept."""
    new = object.__new__(type(it))
    for name in it.__dataclass_fields__:  # type: ignore[attr-defined]
        PUT(new, name, changes[name] if name in changes else getattr(it, name))
    return new


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


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen, kw_only=False):
        """As the library's, which writes six methods of each class as text and compiles them: a tenth of a short
        command. Here the methods are the same for every class, and ask it for its fields; a constructor is only
        written where it is called with what does not fit, so that Python itself says what is wrong."""
        assert frozen, "values do not change"
        return partial(_quick, kw_only=kw_only)


def _quick(cls: type, *, kw_only: bool) -> type:
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
    names = {each.name for each in known}
    in_order = [each.name for each in known if not each.kw_only]
    usual = {each.name: each.default for each in known if each.default is not MISSING}
    makers = {each.name: each.default_factory for each in known if each.default_factory is not MISSING}

    def __init__(self: Any, /, *placed: object, **named: object) -> None:
        fields = given = dict(zip(in_order, placed, strict=False)) if placed else {}
        if len(given) < len(names):
            fields = {**usual, **given, **named}
        if makers:
            fields |= {name: make() for name, make in makers.items() if name not in fields}
        if fields.keys() != names or len(given) < len(placed) or (named and given.keys() & named.keys()):
            _written(cls, known)(self, *placed, **named)
        self.__dict__.update(fields)

    __init__.__qualname__ = f"{cls.__qualname__}.__init__"
    return __init__


def _written(cls: type, known: Sequence[Field[Any]]) -> Callable[..., None]:
    by_place = [_parameter(each) for each in known if not each.kw_only]
    by_name = [_parameter(each) for each in known if each.kw_only]
    words = ", ".join(["self", *by_place, *(["*", *by_name] if by_name else [])])
    scope: dict[str, Any] = {}
    exec(f"def __init__({words}): ...", scope)  # noqa: S102 - our own names, nothing that came in
    scope["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
    return scope["__init__"]  # type: ignore[no-any-return]


def _parameter(it: Field[Any]) -> str:
    return it.name if it.default is MISSING and it.default_factory is MISSING else f"{it.name}=None"


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
