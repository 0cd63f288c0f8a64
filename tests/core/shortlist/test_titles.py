"""Titles compared by what is done all day."""

from __future__ import annotations

import pytest

from askwell.core.shortlist.titles import NEAR_WORK, SAME_WORK, works_of


@pytest.mark.parametrize(
    ("role", "title", "likeness"),
    [
        ("machine learning engineer", "Sr. ML Engineer", 1.0),
        ("data scientist", "Applied Scientist II", 1.0),
        ("physician", "Cardiologist", 1.0),
        ("pediatrician", "Cardiologist", SAME_WORK),
        ("data analyst", "Data Engineer", NEAR_WORK),
        ("data analyst", "Data Entry Clerk", 0.0),
        ("product manager", "Office Manager", 0.0),
        ("growth", "VP, Growth", 1.0),
        ("whale watcher", "Senior Whale Watcher", 1.0),
        ("whale watcher", "Whale Keeper", 0.25),
        ("data analyst", "Ninja", 0.0),
        ("", "Data Analyst", 0.0),
    ],
)
def test_how_near_two_titles_are(role: str, title: str, likeness: float) -> None:
    assert works_of().likeness(role, title) == likeness
