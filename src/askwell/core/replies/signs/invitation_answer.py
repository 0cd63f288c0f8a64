"""Answers that a calendar program sends to an invitation: accepted, declined."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.replies.letter import Incoming, Letter
from askwell.core.replies.sign import CLEAR, Evidence, Sign

ANSWERS: tuple[tuple[str, str, str], ...] = (
    (r"(?:accepted|zugesagt|accepté|aceptado|accettato)\s?:", "yes", "accepted the invitation"),
    (r"(?:declined|abgesagt|refusé|rechazado|rifiutato)\s?:", "no", "declined the invitation"),
)


def find(letter: Letter) -> Iterator[Evidence]:
    for pattern, kind, what in ANSWERS:
        if re.match(pattern, letter.subject):
            # Clear, not plain words: what they write beside it counts for more.
            yield Evidence(kind=kind, weight=CLEAR, because=f"Their calendar {what}.")


sign = Sign(
    name="invitation-answer",
    why="A tap on an invitation is an answer, even with nothing written.",
    good=(
        Incoming(headers={"Subject": "Accepted: Twenty minutes on kilns"}),
        Incoming(headers={"Subject": "Declined: Twenty minutes on kilns"}),
    ),
    bad=(Incoming(headers={"Subject": "Re: Accepted wisdom about kilns"}), Incoming(body="Accepted: the terms.")),
    find=find,
)
