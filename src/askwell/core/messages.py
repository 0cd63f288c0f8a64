"""The life of one message, and the once-only places that some of them take.

draft ─ queued ─ claimed ─ committing ─ sent
          │         │           ├────── failed      it came back, or was refused for good
          │         │           └────── uncertain   it may have left: never sent again by itself
          ├──────── └─ held                         waits for the user's word
          └─ cancelled
"""

from __future__ import annotations

import re

from askwell.core.contacts import Contact
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, ASK_NOTE, FOLLOW_UP, ON_LINKEDIN, TIMES

DRAFT, QUEUED, CLAIMED, COMMITTING = "draft", "queued", "claimed", "committing"
SENT, FAILED, UNCERTAIN, HELD, CANCELLED = "sent", "failed", "uncertain", "held", "cancelled"
STATES: tuple[str, ...] = (DRAFT, QUEUED, CLAIMED, COMMITTING, SENT, FAILED, UNCERTAIN, HELD, CANCELLED)

SPENT: tuple[str, ...] = (QUEUED, CLAIMED, COMMITTING, SENT, UNCERTAIN, HELD)
"""States in which a message fills its once-only place: on its way, gone, or perhaps gone."""

ON_THE_WAY: tuple[str, ...] = (QUEUED, CLAIMED, COMMITTING, HELD)
"""Approved and not yet gone."""

EMAIL, LINKEDIN = "email", "linkedin"
HANDS: tuple[str, ...] = ("email", "linkedin", "phone", "in-person", "other")
"""By what the user may have sent a message themselves, as `askwell message sent --by` takes it."""

INVITATION, ASK, THE_FOLLOW_UP, NUDGE = "invitation", "ask", "follow-up", "nudge"


def channel_of(kind: str) -> str:
    return LINKEDIN if kind in ON_LINKEDIN else EMAIL


def first_ask(contact: Contact) -> str:
    """The kind of a first ask, by the way that is open: mail, else LinkedIn; a stranger there is invited first."""
    if contact.emails or not contact.reachable_by_linkedin:
        return ASK_EMAIL
    return ASK_MESSAGE if contact.connected_on else ASK_NOTE


def slot_of(kind: str, *, asks_for_a_talk: bool = True, note_was_the_ask: bool = False) -> str:
    """Which once-only place a message of `kind` takes; empty for kinds that have none.

    An invitation note that itself asks for a talk is the ask, and then the message after acceptance is the one
    follow-up; otherwise the note is only an invitation and the message is the ask.
    """
    if kind == ASK_NOTE:
        return ASK if asks_for_a_talk else INVITATION
    if kind == ASK_MESSAGE:
        return THE_FOLLOW_UP if note_was_the_ask else ASK
    return {ASK_EMAIL: ASK, FOLLOW_UP: THE_FOLLOW_UP, TIMES: NUDGE}.get(kind, "")


TALK = re.compile(
    r"\b(\d{1,2}\s?(-|–|to|or)?\s?\d{0,2}[\s-]?min(ute)?s?|half an hour|call you|meet( up)?|pick your brains?"
    r"|a (quick |short |brief )?(call|chat|talk|coffee|zoom|conversation|informational interview)"
    r"|(speak|talk|chat) (with|to) you)\b",
    re.IGNORECASE,
)
WISH = re.compile(
    r"\b(could|can|may|might|would|shall|love|like|glad|happy|open)\b[^.?!\n]{0,60}"
    r"(?<!your )(?<!the )\b(speak(ing)?|talk(ing)?|chat(ting)?|zoom|skype|conversation|interview)\b",
    re.IGNORECASE,
)
"""A wish and a word for talking in one sentence. "Your talk" and "the interview" are theirs, and no wish."""


def asks_for_a_talk(text: str) -> bool:
    """Whether an invitation note already asks for a talk, and so uses up the one ask."""
    return bool(TALK.search(text) or WISH.search(text))
