"""Who is not to be asked just now, whatever speaks for them: no pin brings them to the top."""

from __future__ import annotations

from datetime import date

from askwell.core.shortlist.reason import Candidate

REST = 180
"""Days of peace after silence or a no (docs/why/the-numbers.md)."""


def rests(candidate: Candidate, *, today: date) -> bool:
    """Written to and still open, or asked or refused within the half year."""
    if candidate.open_outreach:
        return True
    if candidate.last_asked is None:
        return candidate.refused
    return (today - candidate.last_asked).days < REST


def lends_no_name(candidate: Candidate, *, today: date) -> bool:
    """Who said no within the half year, or has a letter of the user's lying there without an answer, is not asked to
    introduce them to somebody either. One whom the user says they know may be: they talk elsewhere."""
    if candidate.refused and rests(candidate, today=today):
        return True
    told = candidate.correspondence
    if told is None or candidate.contact.tie:
        return False
    return told.unanswered_since is not None and (today - told.unanswered_since).days < REST
