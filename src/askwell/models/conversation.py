"""The interview itself: when, how, with which consents, and what was noted."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from askwell.models.ids import IdField
from askwell.models.outreach import Outreach

SCHEDULED, HELD, CANCELLED = "scheduled", "held", "cancelled"
MODES = ("call", "video", "coffee", "email")
TAGS = ("takeaway", "referral", "promise-mine", "promise-theirs", "advice", "opening")


class Conversation(models.Model):
    id = IdField("cnv")
    outreach = models.ForeignKey(Outreach, on_delete=models.PROTECT, related_name="conversations")
    state = models.CharField(max_length=10, default=SCHEDULED)
    at = models.DateTimeField()
    time_zone = models.CharField(max_length=64)
    """The zone in which the time was agreed: kept, so that a change of clocks does not move the meeting."""
    minutes = models.PositiveSmallIntegerField()
    mode = models.CharField(max_length=8, choices=[(each, each) for each in MODES])
    place = models.CharField(max_length=300, blank=True)
    notes_allowed = models.BooleanField(null=True, blank=True)
    recording_allowed = models.BooleanField(null=True, blank=True)
    covered = models.JSONField(default=list)
    """Questions ticked off during the talk."""
    ended_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        db_table = "conversation"
        ordering = ("at", "id")
        constraints = (
            models.UniqueConstraint(
                fields=["outreach"], condition=Q(state=SCHEDULED), name="one_agreed_time_per_outreach"
            ),
            models.CheckConstraint(condition=Q(minutes__gte=5, minutes__lte=180), name="a_talk_has_a_length"),
        )

    def __str__(self) -> str:
        return f"{self.mode} at {self.at:%Y-%m-%d %H:%M}"


class Note(models.Model):
    id = IdField("not")
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="notes")
    text = models.TextField()
    tag = models.CharField(max_length=16, blank=True, choices=[(each, each) for each in TAGS])
    when = models.CharField(max_length=8)
    """before, during or after the talk."""
    noted_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True, blank=True)
    """For a promise: when it was kept."""

    class Meta:
        db_table = "note"
        ordering = ("noted_at", "id")

    def __str__(self) -> str:
        return self.text[:60]
