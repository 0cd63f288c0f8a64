"""Searches that somebody comes back to: kept under a name, and taken away again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from askwell.core.errors import NotFound, Usage
from askwell.models import Account, SavedFilter

WANTED = ("text", "employer", "role", "place", "school", "field", "year", "mine")
LONGEST, MOST = 80, 50
"""Letters of a name, and filters of one account."""


def keep_filter(account: Account, name: str, wanted: Mapping[str, str | list[str]], *, now: datetime) -> SavedFilter:
    """Keep what was typed and chosen. A name that is there already gets the new search."""
    name, held = name.strip(), {key: wanted[key] for key in WANTED if wanted.get(key)}
    if not name:
        raise Usage("A search needs a name to be kept.", hint="For example “Editors from Leeds”.")
    if len(name) > LONGEST:
        raise Usage(f"That name is longer than {LONGEST} letters.", hint="A few words are enough.")
    if not held:
        raise Usage("There is nothing to keep yet.", hint="Type a word or choose something first.")
    mine = SavedFilter.objects.filter(account=account)
    if mine.exclude(name=name).count() >= MOST:
        raise Usage(f"You have kept {MOST} searches already.", hint="Take one away that you do not need.")
    kept, _ = SavedFilter.objects.update_or_create(
        account=account, name=name, defaults={"wanted": held}, create_defaults={"wanted": held, "created_at": now}
    )
    return kept


def drop_filter(account: Account, id: str) -> None:
    """Take a kept search away. The people in it stay where they are."""
    if not SavedFilter.objects.filter(account=account, pk=id).delete()[0]:
        raise NotFound("That search is not kept any more.", hint="It may have been taken away in another window.")
