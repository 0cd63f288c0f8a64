"""What happened, in order: append only. Every action leaves one."""

from __future__ import annotations

from django.db import models

from askwell.models.account import Account
from askwell.models.ids import IdField
from askwell.models.outreach import Outreach


class Event(models.Model):
    id = IdField("evt")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="events")
    outreach = models.ForeignKey(Outreach, on_delete=models.CASCADE, null=True, blank=True, related_name="events")
    at = models.DateTimeField()
    verb = models.CharField(max_length=40)
    says = models.CharField(max_length=500, blank=True)

    class Meta:
        db_table = "event"
        ordering = ("at", "id")
        indexes = (models.Index(fields=["account", "at"], name="event_newest"),)

    def __str__(self) -> str:
        return f"{self.verb}: {self.says}"
