"""What the user said of people on a shortlist: who stands on top, and who is not to be shown, with the reason."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from askwell.models.account import Account
from askwell.models.contact import Contact
from askwell.models.goal import Goal


class Pin(models.Model):
    """Somebody on top of a goal's shortlist, in the order of pinning."""

    goal = models.ForeignKey(Goal, on_delete=models.CASCADE, related_name="pins")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="pins")
    pinned_at = models.DateTimeField()

    class Meta:
        db_table = "shortlist_pin"
        ordering = ("pinned_at", "id")
        constraints = (models.UniqueConstraint(fields=["goal", "contact"], name="pinned_once_per_goal"),)

    def __str__(self) -> str:
        return f"{self.contact_id} for {self.goal_id}"


class HidingRows(models.QuerySet["Hiding"]):
    def covering(self, goal: str) -> HidingRows:
        """Those that keep people off the shortlist of this goal; without a goal those that do so for every goal."""
        return self.filter(Q(goal=None) | Q(goal=goal or None))


class Hiding(models.Model):
    """Somebody whom no shortlist shows: that of one goal, or of every goal when `goal` is empty. It wins over a pin,
    which comes back when they are shown again."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="hidings")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="hidings")
    goal = models.ForeignKey(Goal, on_delete=models.CASCADE, null=True, blank=True, related_name="hidings")
    why = models.CharField(max_length=200)
    """In the user's own words."""
    hidden_at = models.DateTimeField()

    objects = HidingRows.as_manager()

    class Meta:
        db_table = "shortlist_hiding"
        ordering = ("hidden_at", "id")
        constraints = (
            models.UniqueConstraint(fields=["account", "contact", "goal"], name="hidden_once_per_goal"),
            models.UniqueConstraint(
                fields=["account", "contact"], condition=Q(goal__isnull=True), name="hidden_once_for_every_goal"
            ),
        )

    def __str__(self) -> str:
        return f"{self.contact_id} for {self.goal_id or 'every goal'}"
