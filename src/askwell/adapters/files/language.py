"""What one language calls the columns of an export, and its months. The tables stand in `languages`, a file each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Spellings = Mapping[str, tuple[str, ...]]
"""Field to the names that columns holding it go by. Case, accents, spaces, dots and dashes never matter."""


@dataclass(frozen=True, kw_only=True)
class Language:
    people: Spellings
    """Columns of a list of people, LinkedIn's Connections.csv among them."""
    background: Spellings
    """Columns of LinkedIn's Profile, Positions, Education and Skills. Where one language's word stands for two
    fields, the file in which it stands tells them apart."""
    private: Spellings
    """Columns that are left out on purpose: nobody needs them to ask for a talk."""
    months: str
    """Twelve names in order, without accents."""
    short_months: tuple[tuple[str, int], ...] = ()
    """Short forms that are not simply the first three or four letters."""
