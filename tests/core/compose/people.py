"""Builders for drafts: one sender, one contact, one goal, and material with everything a shape may want."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from askwell.core.compose import Earlier, Material, Promise, Takeaway
from askwell.core.contacts import Contact, Education, Fact, Goal, Position, Profile
from askwell.core.shortlist.common_ground import common_ground

LEEDS = Education(school="University of Leeds", field="Biology")
TUESDAY = datetime(2026, 6, 9, 10, 0, tzinfo=UTC)

SAM = Profile(
    name="Sam Okafor",
    headline="Lab technician in Leeds",
    place="Leeds, United Kingdom",
    education=(LEEDS,),
    link="linkedin.com/in/samokafor",
)
INES = Contact(
    id="c1",
    name="Ines Duarte",
    positions=(Position(employer="Northwind", title="Senior Data Analyst"),),
    education=(Education(school="University of Leeds"),),
)
TALK = Fact(id="f1", text="Gave a talk on messy sensor data at a meetup.", source="https://talks.example/7")
PRIYA = Contact(id="c2", name="Priya Shah", tie="friend")
GOAL = Goal(
    title="Move into data",
    kind="change-role",
    roles=("Data Analyst",),
    learn=("What does an ordinary week look like?", "how they learned SQL"),
)


def material(contact: Contact = INES, **more: Any) -> Material:
    return Material(profile=SAM, contact=contact, goal=GOAL, grounds=common_ground(SAM, contact), **more)


def contact(**more: Any) -> Contact:
    return replace(INES, **more)


def everything(**more: Any) -> Material:
    """Material from which any shape can write."""
    rich: dict[str, Any] = {
        "earlier": (Earlier(kind="ask-email", subject="A question", body="Hi Ines, ...", sent_at=TUESDAY),),
        "takeaways": (Takeaway(text="Most of the job is cleaning data.", note_id="n1"),),
        "promises": (Promise(text="Send you the sensor paper", mine=True, note_id="n2"),),
        "conversation_at": TUESDAY,
        "connector": PRIYA,
    }
    return material(**{**rich, **more})
