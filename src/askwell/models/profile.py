"""The user's own background: what a message may truthfully say of them."""

from __future__ import annotations

from datetime import date

from django.db import models

from askwell.core import contacts as core
from askwell.models.account import Account


class Profile(models.Model):
    account = models.OneToOneField(Account, on_delete=models.CASCADE, primary_key=True, related_name="profile")
    name = models.CharField(max_length=120, blank=True)
    headline = models.CharField(max_length=200, blank=True)
    place = models.CharField(max_length=120, blank=True)
    time_zone = models.CharField(max_length=64, default="UTC")
    link = models.CharField(max_length=300, blank=True)
    sign_off = models.CharField(max_length=60, default="Best wishes")
    linkedin_plan = models.CharField(max_length=12, default="unknown")
    skills = models.JSONField(default=list)
    interests = models.JSONField(default=list)
    positions = models.JSONField(default=list)
    """[{employer, title, started, ended}], dates as ISO text. One reader, always read whole: no table of its own."""
    education = models.JSONField(default=list)
    """[{school, field, degree, started, ended}], years as numbers."""

    class Meta:
        db_table = "profile"

    def __str__(self) -> str:
        return self.name or "a profile without a name"

    def as_core(self) -> core.Profile:
        return core.Profile(
            name=self.name,
            headline=self.headline,
            place=self.place,
            time_zone=self.time_zone,
            positions=tuple(_position(each) for each in self.positions),
            education=tuple(core.Education(**each) for each in self.education),
            interests=tuple(self.interests),
            skills=tuple(self.skills),
            link=self.link,
            sign_off=self.sign_off,
            linkedin_plan=self.linkedin_plan,
        )


def _position(kept: dict[str, str | None]) -> core.Position:
    return core.Position(
        employer=kept.get("employer") or "",
        title=kept.get("title") or "",
        started=_day(kept.get("started")),
        ended=_day(kept.get("ended")),
    )


def _day(kept: str | None) -> date | None:
    return date.fromisoformat(kept) if kept else None
