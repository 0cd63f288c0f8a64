"""Which value stays, field by field. What is not chosen stays with the entry on the left."""

from __future__ import annotations

from django.http import QueryDict

from askwell.core.duplicates.choices import CHOICES

THEIRS = "theirs"


def taken(data: QueryDict) -> list[str]:
    """The fields in which the entry on the right was chosen."""
    return [name for name in CHOICES if data.get(f"stays-{name}") == THEIRS]
