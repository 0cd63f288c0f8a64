"""What came in from files: how far each file has come, what it changed, and which of its rows had to stay out."""

from __future__ import annotations

from django.db import models

from askwell.models.account import Account, Book
from askwell.models.contact import Contact
from askwell.models.ids import IdField


class Import(models.Model):
    """One file on its way into a book. All that its way needs is in this row, so a killed program can go on."""

    class State(models.TextChoices):
        RUNNING = "running"
        STOPPED = "stopped"
        DONE = "done"

    id = IdField("imp")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="imports")
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="imports")
    file_name = models.CharField(max_length=200)
    format = models.CharField(max_length=20)
    created_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True, blank=True)
    counts = models.JSONField(default=dict)
    state = models.CharField(max_length=8, choices=State.choices, default=State.DONE)
    runner = models.CharField(max_length=32, blank=True)
    """Who is bringing it in. Whoever goes on with it writes a name of their own here, and the other one stops."""
    beat_at = models.DateTimeField(null=True, blank=True)
    """Real time of the last piece that went in: a file that runs and is silent was killed."""
    done = models.PositiveIntegerField(default=0)
    """Rows written so far, of `rows_in_all`."""
    rows_in_all = models.PositiveIntegerField(default=0)
    upload = models.CharField(max_length=32, blank=True)
    """The file, kept in the data folder until it is in (actions/uploads.py); empty when it came by the command."""
    columns = models.JSONField(default=dict)
    """What its owner said of its columns: {"header": keys of all of them, "mapping": {column name: field}}."""
    profile = models.JSONField(default=dict)
    """What it told of its owner: {field of the profile: what it filled in}. An undo empties these again."""
    notes = models.JSONField(default=list)
    """Sentences about the file, the first of them."""

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


class RejectedRow(models.Model):
    """One row that had to stay out, kept so that its owner can have it back, mend it and bring it again."""

    imported = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="rejected")
    row = models.PositiveIntegerField()
    """The line of the file on which it begins, counted from 1."""
    reason = models.CharField(max_length=300)
    raw = models.TextField()

    class Meta:
        db_table = "rejected_row"
        ordering = ("id",)

    def __str__(self) -> str:
        return f"row {self.row}: {self.reason}"
