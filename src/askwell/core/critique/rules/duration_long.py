"""From a stranger half an hour is plenty; more is asked for by those who know each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.critique.checks import where
from askwell.core.critique.draft import Draft, Duration
from askwell.core.critique.preferences import Limit
from askwell.core.critique.roles.asking import DURATION
from askwell.core.critique.rule import ERROR, WARNING, Example, Hit, Rule
from askwell.core.outreach import ASKS, FOLLOW_UP

SHORT, PLENTY, FAR_TOO_MUCH = 20, 30, 60
"""Minutes [POSNER]; the last limit is this house's own."""


def find(draft: Draft) -> Iterator[Hit]:
    plenty = draft.preferences.number("duration-long", PLENTY)
    for each in draft.durations:
        if each.minutes is not None and each.minutes > plenty and _is_asked(draft, each):
            severity = ERROR if each.minutes > FAR_TOO_MUCH else WARNING
            yield Hit(
                start=each.start,
                end=each.end,
                severity=severity,
                replacement=_shorter(draft, each, min(SHORT, plenty)),
                fills={"minutes": each.minutes},
            )


def _shorter(draft: Draft, duration: Duration, minutes: int) -> str | None:
    """A shorter time in the same form: “for an hour” and “a 45-minute call” take different words."""
    if draft.body[duration.end : duration.end + 1] in ("'", "’", "-"):
        return None
    if "-" not in duration.text:
        return (
            f"{minutes} minutes" if duration.text.lower().endswith("s") or not duration.text[:1].isdigit() else None
        )
    return f"{minutes}-minute" if re.fullmatch(r"\d+-(?:min|minute|hour)", duration.text, re.IGNORECASE) else None


def _is_asked(draft: Draft, duration: Duration) -> bool:
    return any(request.start <= duration.start < request.end for request in draft.requests)


rule = Rule(
    id="duration-long",
    fault="entitled-or-pressuring",
    kinds=(*ASKS, FOLLOW_UP),
    severity=WARNING,
    evidence=("POSNER", "ROCH"),
    says="“{text}” is much for a first talk.",
    why="Career centres name 15 to 30 minutes. A short talk that goes well is often made longer by the other side.",
    fix="Ask for 20 minutes.",
    finder=where(DURATION, find),
    limit=Limit(usual=PLENTY, least=10, most=90, unit="minutes of a first talk"),
    good=(
        Example(
            body="Hi Per,\n\nI drove two hours to see your mill. Could I ask you about flour for 20 minutes by phone?"
        ),
        Example(body="Hi Per,\n\nCould I ask you about flour for half an hour?"),
    ),
    bad=(
        Example(body="Hi Per,\n\nCould I ask you about flour for 45 minutes?"),
        Example(body="Hi Per,\n\nCould we meet for two hours about flour?"),
    ),
)
