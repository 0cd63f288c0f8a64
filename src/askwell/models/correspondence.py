"""Who wrote to whom and when, outside Askwell, as exports tell it.

Kept by profile address and not by contact: messages may come in before the person does, and they stay with them
through every merge.
"""

from __future__ import annotations

from django.db import models

from askwell.core import correspondence as core
from askwell.models.account import Account
from askwell.models.imports import Import


class Correspondence(models.Model):
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="correspondence")
    imported = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="correspondence")
    """The file that told it: taken back with the import. Each row is all that one file knows."""
    address = models.CharField(max_length=500)
    name = models.CharField(max_length=200, blank=True)
    wrote_on = models.DateField(null=True, blank=True)
    heard_on = models.DateField(null=True, blank=True)
    written = models.PositiveIntegerField(default=0)
    heard = models.PositiveIntegerField(default=0)
    invited_on = models.DateField(null=True, blank=True)
    invited_by_on = models.DateField(null=True, blank=True)

    class Meta:
        db_table = "correspondence"
        ordering = ("id",)
        indexes = (models.Index(fields=["account", "address"], name="correspondence_with"),)
        constraints = (models.UniqueConstraint(fields=["imported", "address"], name="a_file_tells_of_each_once"),)

    def __str__(self) -> str:
        return self.name or self.address

    def as_core(self) -> core.Correspondence:
        return core.Correspondence(
            address=self.address,
            name=self.name,
            wrote_on=self.wrote_on,
            heard_on=self.heard_on,
            written=self.written,
            heard=self.heard,
            invited_on=self.invited_on,
            invited_by_on=self.invited_by_on,
        )
