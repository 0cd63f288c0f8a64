"""When somebody works: their zone and public holidays, gathered for the core."""

from __future__ import annotations

from datetime import datetime

from askwell.adapters.public_holidays import public_holidays
from askwell.core.contacts import Contact, Profile
from askwell.core.times import Calendar, zone_of


def calendar_of(contact: Contact, profile: Profile, *, now: datetime) -> Calendar:
    """Their calendar; in the user's own zone, and marked so, when theirs is not known."""
    return Calendar(
        zone=zone_of(contact.time_zone or profile.time_zone),
        holidays=public_holidays(contact.country, (now.year, now.year + 1)),
        assumed=not contact.time_zone,
    )
