"""Why the user is asking."""

from __future__ import annotations

from django.db import models

from askwell.core import contacts as core
from askwell.models.account import Account
from askwell.models.ids import IdField


class Goal(models.Model):
    id = IdField("goa")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="goals")
    title = models.CharField(max_length=200)
    kind = models.CharField(max_length=16, choices=[(each, each) for each in core.GOAL_KINDS])
    roles = models.JSONField(default=list)
    employers = models.JSONField(default=list)
    places = models.JSONField(default=list)
    learn = models.JSONField(default=list)
    weights = models.JSONField(default=dict)
    """{name of a ranking reason: how much it counts here}, those that count as usual left out."""
    created_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        db_table = "goal"
        ordering = ("created_at",)

    def __str__(self) -> str:
        return self.title

    def as_core(self) -> core.Goal:
        return core.Goal(
            id=self.id,
            title=self.title,
            kind=self.kind,
            roles=tuple(self.roles),
            employers=tuple(self.employers),
            places=tuple(self.places),
            learn=tuple(self.learn),
            weights=self.weights,
        )
