"""Who stands in a book twice: the pairs that were found, what was decided about them, and what a merge puts back."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Greatest, Least

from askwell.models.account import Account, Book
from askwell.models.contact import Contact
from askwell.models.ids import IdField


class LikenessRows(models.QuerySet["Likeness"]):
    def of(self, account: Account) -> LikenessRows:
        """Those in the books that `account` is a member of."""
        return self.filter(book__memberships__account=account)

    def undecided(self) -> LikenessRows:
        return self.filter(apart_at__isnull=True)

    def between(self, one: Contact, other: Contact) -> LikenessRows:
        return self.filter(Q(first=one, second=other) | Q(first=other, second=one))


class Likeness(models.Model):
    """Two entries that seem to be one person. Found anew whenever the book has changed; a decision stays."""

    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="likenesses")
    first = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="likenesses")
    second = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="likenesses_as_second")
    weight = models.FloatField(default=0)
    """Log2 of the odds that they are one: the surest come first."""
    certainty = models.CharField(max_length=8, blank=True)
    because = models.JSONField(default=list)
    against = models.JSONField(default=list)
    apart_at = models.DateTimeField(null=True, blank=True)
    """When somebody said that these are two people: they are never shown as one again."""

    objects = LikenessRows.as_manager()

    class Meta:
        db_table = "likeness"
        ordering = ("-weight", "first", "second")
        constraints = (
            models.UniqueConstraint(Least("first", "second"), Greatest("first", "second"), name="a_pair_once"),
            models.CheckConstraint(condition=~Q(first=F("second")), name="a_pair_is_of_two"),
        )

    def __str__(self) -> str:
        return f"{self.first_id} and {self.second_id}"


class Merge(models.Model):
    """Two entries made one. `before` holds what an undo puts back: the entry that went, and every row touched."""

    id = IdField("mrg")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="merges")
    kept = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="merges")
    gone = models.CharField(max_length=24)
    """The id of the entry that went: an undo gives it back, so that no link to it is lost."""
    name = models.CharField(max_length=200)
    """What that entry was called."""
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True, blank=True)
    before = models.JSONField(default=dict)

    class Meta:
        db_table = "merge"
        ordering = ("made_at", "id")

    def __str__(self) -> str:
        return f"{self.gone} into {self.kept_id}"
