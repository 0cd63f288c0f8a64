"""The outreach list in groups: what needs the user first, what is closed last and folded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from askwell.queries.outreach import OutreachRow


@dataclass(frozen=True, kw_only=True)
class Group:
    title: str
    rows: tuple[OutreachRow, ...]
    folded: bool = False


GROUPS: tuple[tuple[str, tuple[str, ...], bool], ...] = (
    ("They answered", ("replied",), False),
    ("You have talked", ("held",), False),
    ("Agreed", ("scheduled",), False),
    ("With them now", ("asked", "followed-up"), False),
    ("Not sent yet", ("drafted",), False),
    ("Thanked", ("thanked",), True),
    ("At rest", ("closed",), True),
)


def grouped(rows: Iterable[OutreachRow]) -> tuple[Group, ...]:
    """The groups that hold somebody; inside one, what is due first stands first."""
    ordered = sorted(rows, key=lambda each: each.next.due.isoformat() if each.next.due else "9")
    found = (
        Group(title=title, rows=tuple(each for each in ordered if each.state in states), folded=folded)
        for title, states, folded in GROUPS
    )
    return tuple(each for each in found if each.rows)
