"""The two clocks. `now()` is domain time, which a rehearsal may move; `wall()` is the real one.

Cadence, today and schedules run on domain time; undo, leases and time-outs on the wall clock
(docs/how-to/move-the-clock.md).
Doors and the clockwork read them here and pass the time on: nothing below them asks what time it is.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings

from askwell.core.errors import Usage


def now() -> datetime:
    """Domain time, aware, in UTC."""
    moved: str = settings.ASKWELL_TEST_CLOCK
    if not moved:
        return wall()
    text = _from_file(moved[1:]) if moved.startswith("@") else moved
    try:
        stated = datetime.fromisoformat(text)
    except ValueError:
        raise Usage(
            f"ASKWELL_TEST_CLOCK holds {text!r}, which is no time.", hint="Write it like 2026-11-23T09:00:00+00:00."
        ) from None
    return (stated if stated.tzinfo else stated.replace(tzinfo=UTC)).astimezone(UTC)


def _from_file(name: str) -> str:
    try:
        return Path(name).read_text().strip()
    except (OSError, UnicodeError):
        raise Usage(
            f"ASKWELL_TEST_CLOCK names {name}, which cannot be read.", hint="Put a time into it, or unset it."
        ) from None


def wall() -> datetime:
    return datetime.now(UTC)


def is_moved() -> bool:
    """True during a rehearsal; mail then goes to loopback servers only."""
    return bool(settings.ASKWELL_TEST_CLOCK)
