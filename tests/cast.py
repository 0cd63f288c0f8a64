"""The people in the tests: the owner of a book, and a stranger with a book of their own."""

from __future__ import annotations

from datetime import UTC, datetime

from askwell.actions.accounts import open_account
from askwell.actions.goals import set_profile
from askwell.core.contacts import Education, Position
from askwell.models import Account

BEGAN = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
"""A Monday. Tests count from here, never from the day on which they run."""


def owner() -> Account:
    """Kofi, a lab technician who thinks of writing."""
    account = open_account("you", now=BEGAN)
    set_profile(
        account,
        now=BEGAN,
        name="Kofi Mensah",
        headline="a lab technician in Leeds",
        place="Leeds, United Kingdom",
        time_zone="Europe/London",
        education=(Education(school="University of Leeds"),),
        positions=(Position(employer="Aire Water", title="Lab technician"),),
    )
    return account


def stranger() -> Account:
    """Tomas, who must never see anything of Kofi's."""
    return open_account("tomas", now=BEGAN)
