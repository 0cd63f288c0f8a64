"""How long a message may be, by its kind: what the Write page shows while somebody types."""

from __future__ import annotations

from dataclasses import dataclass

from askwell.core.critique.preferences import Preferences
from askwell.core.critique.rules.length_over import room_for
from askwell.core.critique.rules.message_over_limit import BEST
from askwell.core.critique.rules.note_over_limit import FREE, PAID
from askwell.core.outreach import ASK_MESSAGE, ASK_NOTE

WORDS, CHARACTERS = "words", "characters"


@dataclass(frozen=True, kw_only=True)
class Budget:
    """`room` is 0 for a kind that may be as long as it needs."""

    used: int
    room: int
    unit: str

    @property
    def says(self) -> str:
        if not self.room:
            return f"{self.used} {self.unit}"
        about = "about " if self.unit == WORDS else ""
        return f"{self.used} of {about}{self.room} {self.unit}"

    @property
    def over(self) -> bool:
        return bool(self.room) and self.used > self.room


AS_USUAL = Preferences()


def budget_of(
    kind: str, body: str, *, words: int, plan: str = "unknown", preferences: Preferences = AS_USUAL
) -> Budget:
    """`words` as the critique counted them; `plan` is the user's LinkedIn plan: free, premium or unknown.

    The room in words is the user's own number where they have set one.
    """
    if kind == ASK_NOTE:
        return Budget(used=_as_linkedin_counts(body), room=PAID if plan == "premium" else FREE, unit=CHARACTERS)
    if kind == ASK_MESSAGE:
        return Budget(used=_as_linkedin_counts(body), room=BEST, unit=CHARACTERS)
    return Budget(used=words, room=min(room_for(kind, preferences).values(), default=0), unit=WORDS)


def _as_linkedin_counts(body: str) -> int:
    """UTF-16 units: an emoji counts twice."""
    return len(body.encode("utf-16-le", "surrogatepass")) // 2
