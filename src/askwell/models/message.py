"""What is written to people, and what they answer. One ask, one follow-up, one nudge: kept by a constraint."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.db.models import Q

from askwell.core import messages as core
from askwell.core.outreach import KINDS, NOT_AN_ANSWER, REPLY_KINDS
from askwell.models.account import Account
from askwell.models.contact import Contact
from askwell.models.ids import IdField
from askwell.models.mailbox import Mailbox
from askwell.models.outreach import Outreach


class MessageRows(models.QuerySet["Message"]):
    def of(self, account: Account) -> MessageRows:
        return self.filter(outreach__account=account)

    def spent(self) -> MessageRows:
        return self.filter(state__in=core.SPENT)

    def may_leave(self, *, now: datetime, wall: datetime) -> MessageRows:
        """Approved, past its undo window, past every reason to wait."""
        return self.filter(state=core.QUEUED, undo_until__lte=wall).filter(
            Q(not_before__isnull=True) | Q(not_before__lte=now)
        )


class Message(models.Model):
    id = IdField("msg")
    outreach = models.ForeignKey(Outreach, on_delete=models.PROTECT, related_name="messages")
    kind = models.CharField(max_length=24, choices=[(each, each) for each in KINDS])
    slot = models.CharField(max_length=12, blank=True)
    """Which once-only place in the outreach it takes: invitation, ask, follow-up, nudge; empty for the others."""
    channel = models.CharField(max_length=12, default=core.EMAIL)
    state = models.CharField(max_length=12, choices=[(each, each) for each in core.STATES], default=core.DRAFT)
    subject = models.CharField(max_length=300, null=True, blank=True)  # noqa: DJ001 - null means "has none" (LinkedIn)
    body = models.TextField(blank=True)
    claims = models.JSONField(default=list)
    """[{start, end, source}] as composed; dropped from the first edit of a sentence on."""
    to_address = models.CharField(max_length=254, blank=True)
    connector = models.ForeignKey(Contact, on_delete=models.SET_NULL, null=True, blank=True, related_name="requests")
    """Of whom an introduction is asked; empty for every other message."""
    frozen = models.BinaryField(null=True, blank=True)
    """The bytes approved. What leaves is this, and nothing is rendered again."""
    message_id = models.CharField(max_length=200, blank=True, db_index=True)
    """The Message-ID header, fixed when approved."""
    mailbox = models.ForeignKey(Mailbox, on_delete=models.SET_NULL, null=True, blank=True, related_name="messages")
    approved_at = models.DateTimeField(null=True, blank=True)
    undo_until = models.DateTimeField(null=True, blank=True)
    """On the wall clock: until then it can be taken back."""
    not_before = models.DateTimeField(null=True, blank=True)
    because = models.CharField(max_length=300, blank=True)
    """Why it waits, failed or is held, in words."""
    anyway = models.CharField(max_length=300, blank=True)
    """The user's reason for sending against the advice."""
    fence = models.PositiveIntegerField(default=0)
    """Counts the claims. A sender that was overtaken finds another number here and lets go before the final dot."""
    lease_until = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    accepted_at = models.DateTimeField(null=True, blank=True)
    """Domain time at which the server, or the user, said that it went."""
    sent_by = models.CharField(max_length=12, blank=True)
    """email, linkedin, phone, in-person or other when the user sent it by hand; empty when Askwell did."""
    copied_at = models.DateTimeField(null=True, blank=True)
    """Taken to the clipboard and not yet said to be sent: Today asks "Did it go?"."""
    sent_copy = models.CharField(max_length=20, blank=True)
    """The copy in the Sent folder: filed, already-there, left-to-provider, failed. Never touches the sending."""
    created_at = models.DateTimeField()

    objects = MessageRows.as_manager()

    class Meta:
        db_table = "message"
        ordering = ("created_at", "id")
        indexes = (models.Index(fields=["state", "not_before"], name="message_queue"),)
        constraints = (
            models.UniqueConstraint(
                fields=["outreach", "slot"],
                condition=Q(state__in=core.SPENT) & ~Q(slot=""),
                name="one_ask_and_one_follow_up",
            ),
            models.CheckConstraint(
                condition=~Q(kind="follow-up") | Q(slot="follow-up"), name="a_follow_up_uses_the_follow_up"
            ),
            models.CheckConstraint(
                condition=~Q(state__in=core.SPENT) | Q(approved_at__isnull=False) | ~Q(sent_by=""),
                name="nothing_leaves_unapproved",
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} ({self.state})"


class ReplyRows(models.QuerySet["Reply"]):
    def answers(self) -> ReplyRows:
        """Those in which somebody answered: `core.outreach.is_answer`, in SQL."""
        return self.exclude(kind__in=NOT_AN_ANSWER).exclude(kind="unclear", by="machine")


class Reply(models.Model):
    """An answer, read from the mailbox or told by the user."""

    id = IdField("rep")
    outreach = models.ForeignKey(Outreach, on_delete=models.CASCADE, related_name="replies")
    kind = models.CharField(max_length=16, choices=[(each, each) for each in ("accepted", *REPLY_KINDS)])
    by = models.CharField(max_length=8, default="human")
    text = models.TextField(blank=True)
    received_at = models.DateTimeField()
    until = models.DateField(null=True, blank=True)
    referred_name = models.CharField(max_length=200, blank=True)
    referred_address = models.CharField(max_length=254, blank=True)
    may_mention = models.BooleanField(null=True, blank=True)
    message_id = models.CharField(max_length=200, blank=True, db_index=True)
    because = models.JSONField(default=list)
    answered_at = models.DateTimeField(null=True, blank=True)
    corrected_from = models.CharField(max_length=16, blank=True)

    objects = ReplyRows.as_manager()

    class Meta:
        db_table = "reply"
        ordering = ("received_at", "id")
        constraints = (
            models.UniqueConstraint(
                fields=["outreach", "message_id"], condition=~Q(message_id=""), name="a_letter_is_read_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} from {self.outreach_id}"
