"""The words and moves of an outreach: kinds, channels, states, and which state may follow which.

drafted ─ asked ─ followed-up ─┐
             └──────────────── replied ─ scheduled ─ held ─ thanked
every state but `thanked` may end in `closed`
"""

from __future__ import annotations

ASK_EMAIL, ASK_NOTE, ASK_MESSAGE = "ask-email", "ask-linkedin-note", "ask-linkedin-message"
INTRO_REQUEST, FOLLOW_UP, THANK_YOU = "intro-request", "follow-up", "thank-you"
KEEP_IN_TOUCH, REPLY, REFERENCE_REQUEST = "keep-in-touch", "reply", "reference-request"
QUESTIONS, CONFIRMATION, TIMES = "questions", "confirmation", "times"

KINDS: tuple[str, ...] = (
    ASK_EMAIL, ASK_NOTE, ASK_MESSAGE, INTRO_REQUEST, FOLLOW_UP, THANK_YOU,
    KEEP_IN_TOUCH, REPLY, REFERENCE_REQUEST, QUESTIONS, CONFIRMATION, TIMES,
)  # fmt: skip
ASKS = (ASK_EMAIL, ASK_NOTE, ASK_MESSAGE)
ON_LINKEDIN = (ASK_NOTE, ASK_MESSAGE)
ANSWERS = (REPLY, TIMES, QUESTIONS, CONFIRMATION)
"""What is written back to somebody who wrote."""

DRAFTED, ASKED, FOLLOWED_UP, REPLIED = "drafted", "asked", "followed-up", "replied"
SCHEDULED, HELD, THANKED, CLOSED = "scheduled", "held", "thanked", "closed"
STATES: tuple[str, ...] = (DRAFTED, ASKED, FOLLOWED_UP, REPLIED, SCHEDULED, HELD, THANKED, CLOSED)
"""Programs read these words, so they never change."""

REPLY_KINDS: tuple[str, ...] = (
    "yes", "no", "later", "referred", "question", "out-of-office", "bounce", "gone", "unclear",
)  # fmt: skip
NOT_AN_ANSWER: tuple[str, ...] = ("accepted", "out-of-office", "bounce", "gone")
"""What arrives without a person having answered the ask."""


def is_answer(kind: str, *, by: str) -> bool:
    """Whether somebody answered. What a machine says in their absence is none, however unclear."""
    return kind not in NOT_AN_ANSWER and not (kind == "unclear" and by == "machine")


TOLD_REPLIES: tuple[str, ...] = ("accepted", "yes", "no", "later", "referred", "question")
"""What a user may say of an answer that came outside the mailbox."""
