"""Occupations: what kind of work a title names, with seniority apart.

`house()` is the register of the tables on the shelf `fields`. With the official O*NET data loaded, `queries` hands a
larger one around; whoever thinks is given it as a parameter.
"""

from __future__ import annotations

from functools import cache

from askwell.core.occupations import fields
from askwell.core.occupations.occupation import Occupation
from askwell.core.occupations.register import Reading, Register
from askwell.core.shelf import load

__all__ = ["Occupation", "Reading", "Register", "house", "tables"]


@cache
def tables() -> tuple[Occupation, ...]:
    """Every occupation of the house, field by field."""
    return tuple(each for shelf in load(fields, "field").values() for each in shelf.occupations)


@cache
def house() -> Register:
    return Register(tables())
