"""What needs a word from the user: copied and perhaps sent, held, perhaps gone, or come back and not replaced."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q

from askwell.core import messages
from askwell.models import Account, Message
from askwell.models.message import MessageRows


def unsettled(account: Account) -> list[Message]:
    """Of each outreach the newest: nobody is asked the same thing twice. What is copied counts even after the end."""
    mine = Message.objects.of(account).select_related("outreach__contact")
    copied = Q(state=messages.DRAFT, copied_at__isnull=False)
    stuck = Q(state__in=(messages.HELD, messages.UNCERTAIN), outreach__closed_at=None)
    came_back = Q(state=messages.FAILED, outreach__closed_at=None) & ~Exists(_newer())
    found = mine.filter(copied | stuck | came_back).order_by("created_at", "id")
    return list({each.outreach_id: each for each in found}.values())


def _newer() -> MessageRows:
    """What the user has written in the same outreach since."""
    return Message.objects.filter(outreach=OuterRef("outreach"), created_at__gt=OuterRef("created_at"))
