"""The user's circle as the core wants it: read in six questions, and kept in memory while nothing happens."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from django.db.models import Q

from askwell.core import contacts as core
from askwell.core.shortlist import ties
from askwell.core.shortlist.circle import Circle, Friend
from askwell.core.shortlist.circle import Tie as Between
from askwell.models import Account, Contact, Tie
from askwell.queries.among import selected_among
from askwell.queries.people_index import Row
from askwell.queries.remembered import Remembered
from askwell.queries.sending import blocked_people


def circle_of(account: Account) -> Circle:
    return _CIRCLES.of(account)


def read_circle(account: Account) -> Circle:
    """From the tables, whatever lies in memory."""
    known = _acquainted(account)
    return Circle(_friends(known), _between(account, known.keys()))


def _acquainted(account: Account) -> dict[str, int]:
    """The contacts whom the user knows at all, by a tie of their own or connected on LinkedIn, and how well, in
    points. Asked once, since it means to go through the whole book. Who is on the do-not-contact list leads to
    nobody."""
    rows = Tie.objects.filter(account=account, knower=None)
    own = {known: (kind, letters) for known, kind, letters in rows.values_list("known_id", "kind", "letters")}
    mine = Contact.objects.of(account).filter(Q(pk__in=rows.values("known")) | Q(connected_on__isnull=False))
    out, found = blocked_people(account), {}
    for id, connected_on in mine.order_by().values_list("pk", "connected_on"):
        kind, letters = own.get(id, (None, 0))
        if id not in out:
            found[id] = ties.own(kind, letters=letters, connected=connected_on is not None)
    return found


def _friends(known: Mapping[str, int]) -> Iterator[Friend]:
    positions, education = _grouped(selected_among(POSITIONS, known)), _grouped(selected_among(EDUCATION, known))
    for id, own in known.items():
        yield Friend(
            id=id,
            own=own,
            positions=tuple(
                core.Position(employer=employer, started=started, ended=ended)
                for employer, started, ended in positions[id]
            ),
            education=tuple(
                core.Education(school=school, started=started, ended=ended)
                for school, started, ended in education[id]
            ),
        )


def _between(account: Account, known: Collection[str]) -> Iterator[Between]:
    """Ties between two contacts of which one at least is in the circle; the others lead the user nowhere."""
    rows = selected_among(FROM_THEM, known, account.pk)
    rows += [each for each in selected_among(TO_THEM, known, account.pk) if each[0] not in known]
    for knower, other, how, letters in rows:
        yield Between(knower, other, ties.between(letters=0 if how else letters))


POSITIONS = "SELECT contact_id, employer, started, ended FROM contact_position WHERE contact_id IN %s"
EDUCATION = "SELECT contact_id, school, started, ended FROM contact_education WHERE contact_id IN %s"
FROM_THEM = "SELECT knower_id, known_id, how, letters FROM tie WHERE knower_id IN %s AND account_id = %s"
TO_THEM = """SELECT knower_id, known_id, how, letters FROM tie WHERE known_id IN %s AND account_id = %s
    AND knower_id IS NOT NULL"""


def _grouped(rows: Iterable[Row]) -> defaultdict[str, list[Row]]:
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for contact, *rest in rows:
        found[contact].append(tuple(rest))
    return found


_CIRCLES: Remembered[Circle] = Remembered(read_circle)
