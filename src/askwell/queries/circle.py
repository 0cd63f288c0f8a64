"""The user's circle as the core wants it: read in five questions, and kept in memory while nothing happens."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from django.db.models import Q

from askwell.core import contacts as core
from askwell.core.shortlist import ties
from askwell.core.shortlist.circle import Circle, Friend
from askwell.core.shortlist.circle import Tie as Between
from askwell.models import Account, Contact, Education, Position, Tie
from askwell.queries.remembered import Remembered

Value = TypeVar("Value")


def circle_of(account: Account) -> Circle:
    return _CIRCLES.of(account)


def read_circle(account: Account) -> Circle:
    """From the tables, whatever lies in memory."""
    return Circle(_friends(account), _between(account))


def acquainted_with(account: Account) -> Any:
    """The contacts whom the user knows at all: by a tie of their own, or connected on LinkedIn."""
    own = Tie.objects.filter(account=account, knower=None).values("known")
    return Contact.objects.of(account).filter(Q(pk__in=own) | Q(connected_on__isnull=False))


def _friends(account: Account) -> Iterator[Friend]:
    circle = acquainted_with(account).order_by()
    own = {
        known: (kind, letters)
        for known, kind, letters in Tie.objects.filter(account=account, knower=None).values_list(
            "known_id", "kind", "letters"
        )
    }
    positions = _gathered(
        Position.objects.filter(contact__in=circle).values_list("contact_id", "employer", "started", "ended"),
        lambda employer, started, ended: core.Position(employer=employer, started=started, ended=ended),
    )
    education = _gathered(
        Education.objects.filter(contact__in=circle).values_list("contact_id", "school", "started", "ended"),
        lambda school, started, ended: core.Education(school=school, started=started, ended=ended),
    )
    for id, connected_on in circle.values_list("pk", "connected_on"):
        kind, letters = own.get(id, (None, 0))
        points = ties.own(kind, letters=letters, connected=connected_on is not None)
        yield Friend(id=id, own=points, positions=positions.get(id, ()), education=education.get(id, ()))


def _between(account: Account) -> Iterator[Between]:
    """Ties between two contacts of which one at least is in the circle; the others lead the user nowhere."""
    circle = acquainted_with(account).order_by().values("pk")
    rows = Tie.objects.filter(account=account, knower__isnull=False).order_by()
    near: set[str] = set()
    for end, each in (("knower", rows.filter(knower__in=circle)), ("known", rows.filter(known__in=circle))):
        for knower, known, how, letters in each.values_list("knower_id", "known_id", "how", "letters").iterator():
            if end == "knower":
                near.add(knower)
            elif knower in near:
                continue  # it came with the first question
            yield Between(knower, known, ties.between(letters=0 if how else letters))


def _gathered(rows: Iterable[tuple[Any, ...]], make: Callable[..., Value]) -> dict[str, tuple[Value, ...]]:
    found: dict[str, list[Value]] = defaultdict(list)
    for contact_id, *rest in rows:
        found[contact_id].append(make(*rest))
    return {contact_id: tuple(values) for contact_id, values in found.items()}


_CIRCLES: Remembered[Circle] = Remembered(read_circle)
