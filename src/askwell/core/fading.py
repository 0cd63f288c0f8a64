"""Facts fade: what was true of somebody two years ago is told to them at one's own risk.

A faded fact stays where it is, faint, with its source. It is no longer offered for a letter and speaks for nobody on
a shortlist (docs/why/the-numbers.md).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from askwell.core.contacts import Contact, Fact

FADES_AFTER = timedelta(days=730)


def day_of(fact: Fact) -> date | None:
    """The day it speaks of where that is told, else that on which the user learnt it; None when both are unknown."""
    return fact.said_on or (fact.noted_at.date() if fact.noted_at else None)


def has_faded(fact: Fact, *, today: date) -> bool:
    """A fact without any day never fades: nobody can say how old it is."""
    day = day_of(fact)
    return day is not None and today - day > FADES_AFTER


def without_faded(contact: Contact, *, today: date) -> Contact:
    """The same person with the facts that may still be told to them."""
    return replace(contact, facts=tuple(each for each in contact.facts if not has_faded(each, today=today)))
