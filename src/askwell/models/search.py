"""Searches that somebody wants to come back to."""

from __future__ import annotations

from django.db import models

from askwell.models.account import Account
from askwell.models.ids import IdField


class SavedFilter(models.Model):
    id = IdField("fil")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="saved_filters")
    name = models.CharField(max_length=80)
    wanted = models.JSONField(default=dict)
    """{text, employer, role, place, school, field, year}: what was typed and chosen, the empty ones left out."""
    created_at = models.DateTimeField()

    class Meta:
        db_table = "saved_filter"
        ordering = ("name",)
        constraints = (models.UniqueConstraint(fields=["account", "name"], name="one_filter_of_a_name"),)

    def __str__(self) -> str:
        return self.name
