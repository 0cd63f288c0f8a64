"""Reading replies: what an incoming text says, who wrote it (a person or a machine), and why it is thought so.

Signs on the shelf find evidence, one decision weighs it. Nothing is guessed silently: `because` tells what was seen,
and what remains unsure is `unclear`, for the user to say. No mailbox and no clock in here; `today` is given.
"""

from __future__ import annotations

from datetime import date
from functools import cache

from askwell.core import shelf
from askwell.core.replies import signs
from askwell.core.replies.decision import Reading, decide
from askwell.core.replies.letter import Incoming, Letter
from askwell.core.replies.sign import Referred, Sign

__all__ = ["Incoming", "Reading", "Referred", "Sign", "all_signs", "read"]


@cache
def all_signs() -> dict[str, Sign]:
    return shelf.load(signs, "sign")


def read(incoming: Incoming, *, today: date) -> Reading:
    """What one incoming text means. "Next week" counts from its Date header where it has one, else from `today`."""
    letter = Letter(incoming, today)
    evidence = [each for sign in all_signs().values() for each in sign.find(letter)]
    if not evidence and not letter.text:
        return _empty()
    return decide(evidence, today=today)


def _empty() -> Reading:
    because = "There is no text of theirs in it, only what was quoted or nothing at all."
    return Reading(kind="unclear", by="human", because=(because,))
