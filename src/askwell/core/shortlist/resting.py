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
