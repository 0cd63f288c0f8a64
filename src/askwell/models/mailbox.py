"""The user's own mailbox: where mail leaves from and where answers are read. The password is sealed."""

from __future__ import annotations

from django.db import models

from askwell.models.account import Account
from askwell.models.ids import IdField


class Mailbox(models.Model):
    id = IdField("mbx")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="mailboxes")
    address = models.CharField(max_length=254)
    smtp_host = models.CharField(max_length=200)
    smtp_port = models.PositiveIntegerField()
    imap_host = models.CharField(max_length=200)
    imap_port = models.PositiveIntegerField()
    security = models.CharField(max_length=8, default="starttls")
    user = models.CharField(max_length=254)
    sealed_password = models.TextField()
    ca_file = models.CharField(max_length=500, blank=True)
    cursor = models.JSONField(default=list)
    """[[folder, uidvalidity, last uid]]: where reading goes on. UIDs only, never dates."""
    watched = models.JSONField(default=list)
    """The folders that are read, by name."""
    checked_at = models.DateTimeField(null=True, blank=True)
    """Domain time of the last whole reading; a follow-up waits until it is later than its due time."""
    trouble = models.CharField(max_length=300, blank=True)
    hint = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        db_table = "mailbox"
        verbose_name_plural = "mailboxes"
        ordering = ("created_at",)
        constraints = (models.UniqueConstraint(fields=["account"], name="one_mailbox_per_account"),)

    def __str__(self) -> str:
        return self.address
