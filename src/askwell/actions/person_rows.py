"""People as rows of the tables that hold them. The names of the fields stand above each, and whose it is comes first;
of what somebody may have several, everybody is told with their list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from askwell.actions.bulk import Cells
from askwell.actions.known_people import folded
from askwell.core import contacts as core
from askwell.core.names import split_name
from askwell.core.text import lowered, profile_address

Jobs = Iterable[tuple[str, Sequence[core.Position]]]
Studies = Iterable[tuple[str, Sequence[core.Education]]]
Texts = Iterable[tuple[str, Sequence[str]]]

CONTACT = (
    "id", "name", "given_name", "family_name", "folded", "headline", "place", "time_zone", "country", "connected_on",
)  # fmt: skip


def contact(id: str, it: core.Contact) -> Cells:
    """Where the file does not tell the parts of a name they are guessed."""
    given, family = (it.given_name, it.family_name) if it.given_name else split_name(it.name)
    return (
        id, it.name, given[:100], family[:100], folded(it.name), it.headline, it.place, it.time_zone,
        it.country, it.connected_on,
    )  # fmt: skip


POSITION = ("contact", "employer", "employer_folded", "title", "started", "ended", "rank")


def positions(told: Jobs) -> list[Cells]:
    return [
        (id, each.employer, folded(each.employer), each.title, each.started, each.ended, rank)
        for id, jobs in told
        for rank, each in enumerate(jobs)
    ]


ADDRESS = ("contact", "value", "normalised")


def emails(told: Texts) -> list[Cells]:
    return [(id, each, lowered(each)) for id, values in told for each in values]


def phones(told: Texts) -> list[Cells]:
    return [(id, each, each) for id, values in told for each in values]


LINK = ("contact", "url", "normalised")


def links(told: Texts) -> list[Cells]:
    return [(id, each, profile_address(each)) for id, values in told for each in values]


EDUCATION = ("contact", "school", "field", "degree", "started", "ended")


def education(told: Studies) -> list[Cells]:
    return [
        (id, each.school, each.field, each.degree, each.started, each.ended)
        for id, studies in told
        for each in studies
    ]
