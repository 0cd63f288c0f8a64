"""One attempt to reach one contact for one goal. The two rules that a database can hold, it holds."""

from __future__ import annotations

from datetime import datetime

from django.db import models

from askwell.core import outreach as core
from askwell.models.account import Account
from askwell.models.contact import Contact
from askwell.models.goal import Goal
from askwell.models.ids import IdField


class OutreachRows(models.QuerySet["Outreach"]):
    def of(self, account: Account) -> OutreachRows:
        return self.filter(account=account)

    def open(self) -> OutreachRows:
        return self.filter(closed_at__isnull=True)

    def waiting(self) -> OutreachRows:
        """Asked and not yet answered."""
        return self.filter(state__in=(core.ASKED, core.FOLLOWED_UP))

    def due(self, now: datetime) -> OutreachRows:
        return self.waiting().filter(due_at__lte=now)


class Outreach(models.Model):
    id = IdField("out")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="outreach")
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="outreach")
    goal = models.ForeignKey(Goal, on_delete=models.PROTECT, related_name="outreach")
    state = models.CharField(max_length=12, choices=[(each, each) for each in core.STATES], default=core.DRAFTED)
    since = models.DateTimeField()
    """When it came into this state."""
    asked_at = models.DateTimeField(null=True, blank=True)
    """When the ask was accepted: the clock of the cadence starts here."""
    invited_at = models.DateTimeField(null=True, blank=True)
    """When an invitation that did not ask for a talk went out; acceptance opens the ask."""
    accepted_at = models.DateTimeField(null=True, blank=True)
    due_at = models.DateTimeField(null=True, blank=True)
    """When the next step of the cadence is due; empty when nothing is."""
    later_on = models.DateField(null=True, blank=True)
    """They asked to be written to on this day, and not before."""
    answer = models.CharField(max_length=16, blank=True)
    """The last human answer: one of core.outreach.REPLY_KINDS."""
    ended_by = models.CharField(max_length=16, blank=True)
    """Why it closed: silence, no, withdrawn, bounced, done, you."""
    closed_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField()

    objects = OutreachRows.as_manager()

    class Meta:
        db_table = "outreach"
        ordering = ("created_at", "id")
        indexes = (models.Index(fields=["account", "state", "due_at"], name="outreach_due"),)
        constraints = (
            models.UniqueConstraint(
                fields=["account", "contact"],
                condition=models.Q(closed_at__isnull=True),
                name="one_open_outreach_per_contact",
            ),
            models.CheckConstraint(
                condition=models.Q(state=core.CLOSED)
                | models.Q(closed_at__isnull=True)
                | models.Q(state=core.THANKED),
                name="only_the_ended_have_an_end",
            ),
        )

    def __str__(self) -> str:
        return f"{self.contact_id} for {self.goal_id}: {self.state}"
