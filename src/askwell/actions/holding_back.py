"""Taking back what waits to leave, because something happened: an answer, an end, a wish to be left alone."""

from __future__ import annotations

from askwell.core import messages
from askwell.models import Outreach


def drop_waiting(it: Outreach, *, because: str) -> int:
    """Take back everything that waits to leave. Answers how much that was. What may have left stays as it is."""
    waiting = it.messages.filter(state__in=(messages.QUEUED, messages.HELD, messages.CLAIMED))
    return waiting.update(state=messages.CANCELLED, because=because[:300])
