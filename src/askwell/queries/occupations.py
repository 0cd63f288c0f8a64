"""What work a title names: by the tables of the house and by what was loaded, the same for every door."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from askwell.core.occupations import Occupation, Register, house, tables
from askwell.core.occupations.official import attribution
from askwell.models import Occupation as Loaded
from askwell.models import OccupationName, OccupationSource
from askwell.queries.people_index import selected


@dataclass(frozen=True, kw_only=True)
class Work:
    """What `askwell occupations --json` prints of an occupation."""

    id: str
    name: str
    field: str
    also: tuple[str, ...]
    tasks: tuple[str, ...]
    skills: tuple[str, ...]
    near: tuple[str, ...]
    source: str
    """The house, or the release of O*NET."""


@dataclass(frozen=True, kw_only=True)
class Likely:
    id: str
    name: str
    sureness: float
    """From 0 to 1."""


@dataclass(frozen=True, kw_only=True)
class TitleRead:
    title: str
    occupation: Work | None
    """None when that cannot be told: then nothing in Askwell takes the title for any work."""
    seniority: str
    sureness: float
    occupations: tuple[Likely, ...]
    """What it may be, likeliest first; only the one above is believed."""
    attribution: str
    """To be shown with loaded data; empty without."""


@dataclass(frozen=True, kw_only=True)
class Known:
    """Everything there is, for a list."""

    occupations: tuple[Work, ...]
    attribution: str


def register() -> Register:
    """The register to read titles by. Kept in mind until something else is loaded."""
    newest = selected(NEWEST)
    return _with_loaded(*map(str, newest[0])) if newest else house()


NEWEST = "SELECT release, loaded_at FROM occupation_source ORDER BY loaded_at DESC LIMIT 1"


def read_title(title: str) -> TitleRead:
    """What a title says, with what else it may mean."""
    known, release = register(), _release()
    found = known.read(title)
    likely = [Likely(id=id, name=known.occupations[id].name, sureness=sure) for id, sure in known.candidates(title)]
    return TitleRead(
        title=title,
        occupation=_work(known.occupations[found.occupation], release) if found.known else None,
        seniority=found.seniority,
        sureness=found.sureness,
        occupations=tuple(likely),
        attribution=attribution(release) if release else "",
    )


def all_occupations() -> Known:
    release = _release()
    return Known(
        occupations=tuple(_work(each, release) for each in register().occupations.values()),
        attribution=attribution(release) if release else "",
    )


@lru_cache(maxsize=1)
def _with_loaded(release: str, loaded_at: str) -> Register:
    """Both arguments say which version it is."""
    names = dict(OccupationName.objects.values_list("spelt", "occupation"))
    return Register(tables(), names, further=[each.as_core() for each in Loaded.objects.all()])


def _release() -> str:
    source = OccupationSource.objects.order_by("-loaded_at").first()
    return source.release if source else ""


def _work(it: Occupation, release: str) -> Work:
    return Work(
        id=it.id,
        name=it.name,
        field=it.field,
        also=it.also,
        tasks=it.tasks,
        skills=it.skills,
        near=it.near,
        source="Askwell" if it.field else release,
    )
