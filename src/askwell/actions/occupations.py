"""Loading the official occupations, for everybody who works here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from askwell.actions.events import record
from askwell.adapters.official_occupations import read_official
from askwell.core.occupations import house
from askwell.core.occupations.official import Official, attribution, names_joining
from askwell.models import Account, Occupation, OccupationName, OccupationSource

BATCH = 2_000


@dataclass(frozen=True, kw_only=True)
class OccupationsLoaded:
    release: str
    occupations: int
    names: int
    """Titles that are recognised now and were not before."""
    attribution: str


def load_occupations(account: Account, files: Mapping[str, bytes], *, now: datetime) -> OccupationsLoaded:
    """Take in the official download, by file name. It takes the place of one that was loaded before.

    Raises `Unreadable` when it is none; then what was there stays.
    """
    official = read_official(files)
    names = names_joining(official.occupations, house())
    with transaction.atomic():
        _replace(official, names, now=now)
        record(account, "occupations-loaded", f"{official.release}: {len(names)} titles", at=now)
    return OccupationsLoaded(
        release=official.release,
        occupations=len(official.occupations),
        names=len(names),
        attribution=attribution(official.release),
    )


def _replace(official: Official, names: Mapping[str, str], *, now: datetime) -> None:
    for table in (OccupationSource, OccupationName, Occupation):
        table.objects.all().delete()
    Occupation.objects.bulk_create(
        (
            Occupation(
                code=each.id, name=each.name, tasks=list(each.tasks), skills=list(each.skills), near=list(each.near)
            )
            for each in official.occupations
        ),
        batch_size=BATCH,
    )
    OccupationName.objects.bulk_create(
        (OccupationName(spelt=spelt, occupation=id) for spelt, id in names.items()), batch_size=BATCH
    )
    OccupationSource.objects.create(release=official.release, loaded_at=now)
