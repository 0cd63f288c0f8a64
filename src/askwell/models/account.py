"""Who uses Askwell, the books of people they keep, and the one-time links that sign them in."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import models

from askwell.models.ids import IdField


class Account(AbstractBaseUser):
    """A person at work here. On one's own machine there is one, `you`, and perhaps the demo beside it."""

    class Kind(models.TextChoices):
        OWNER = "owner"
        DEMO = "demo"

    id = IdField("acc")
    name = models.CharField(max_length=80, unique=True)
    kind = models.CharField(max_length=8, choices=Kind.choices, default=Kind.OWNER)
    created_at = models.DateTimeField()
    paused = models.BooleanField(default=False)
    """True after a restore or at the user's wish: nothing leaves until they say so."""
    undo_seconds = models.PositiveSmallIntegerField(default=30)
    rest_days = models.JSONField(default=list)
    """ISO weekdays, 1 for Monday, on which Today proposes nothing new."""
    setup_skipped = models.JSONField(default=list)
    """Steps of Welcome that the user passed by; a skipped step never nags."""
    recalled = models.JSONField(default=list)
    """Prompts of the guided recall that were answered or passed by, in that order."""
    finished_on = models.DateField(null=True, blank=True)
    """The last day on which the user said: enough for today."""
    rules_off = models.JSONField(default=list)
    """Rules of the critique, by id, that stay silent for this user. Read through `queries/rules.py` only."""
    rule_limits = models.JSONField(default=dict)
    """{id of a rule: the user's own number}."""

    USERNAME_FIELD = "name"

    class Meta:
        db_table = "account"
        constraints = (
            models.CheckConstraint(condition=models.Q(undo_seconds__lte=120), name="undo_at_most_two_minutes"),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def is_demo(self) -> bool:
        return self.kind == self.Kind.DEMO


class Book(models.Model):
    """An address book. One's own by default; a shared directory later."""

    id = IdField("boo")
    name = models.CharField(max_length=80)
    created_at = models.DateTimeField()
    revision = models.PositiveBigIntegerField(default=0)
    """Goes up with every change to its people. Kept by `actions/revisions.py`, for whoever holds them in memory."""
    compared_to = models.PositiveBigIntegerField(null=True, blank=True)
    """The revision that was searched for duplicates; empty before the first search."""
    members: models.ManyToManyField[Account, Any] = models.ManyToManyField(
        Account, through="Membership", related_name="books"
    )

    class Meta:
        db_table = "book"

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="memberships")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="memberships")

    class Meta:
        db_table = "membership"
        constraints = (models.UniqueConstraint(fields=["book", "account"], name="one_membership_per_book"),)

    def __str__(self) -> str:
        return f"{self.account_id} in {self.book_id}"


class SignInLink(models.Model):
    """A link that signs in once. Only its hash is kept, so a copied database opens no door."""

    token_hash = models.CharField(max_length=64, primary_key=True)
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="sign_in_links")
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        db_table = "sign_in_link"

    def __str__(self) -> str:
        return f"link for {self.account_id}"
