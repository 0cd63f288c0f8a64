"""What came in from files, row by row, so that a second time changes nothing and all of it can be undone."""

from __future__ import annotations

from django.db import models

from askwell.models.account import Account, Book
from askwell.models.contact import Contact
from askwell.models.ids import IdField


class Import(models.Model):
    id = IdField("imp")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="imports")
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="imports")
    file_name = models.CharField(max_length=200)
    format = models.CharField(max_length=20)
    created_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True, blank=True)
    counts = models.JSONField(default=dict)
    columns = models.JSONField(default=dict)
    """What the user said of its columns, for the next list with the same ones: {"header": [], "mapping": {}}."""

    class Meta:
        db_table = "import"
        ordering = ("created_at",)

    def __str__(self) -> str:
        return f"{self.file_name} ({self.format})"


class ImportedRow(models.Model):
    """One person that a file added or changed. `before` holds what an undo puts back."""

    imported = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="rows")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="imported_rows")
    added = models.BooleanField()
    before = models.JSONField(default=dict)

    class Meta:
        db_table = "imported_row"

    def __str__(self) -> str:
        return f"{'added' if self.added else 'changed'} {self.contact_id}"
