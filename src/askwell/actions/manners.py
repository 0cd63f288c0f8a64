"""When something may be written to somebody who has been asked already: refusals only, nothing changes here.

Without these a second follow-up could call itself a reply, and silence would never be the end of it.
"""

from __future__ import annotations

from askwell.core import messages
from askwell.core.errors import Refusal
from askwell.core.outreach import (
    ANSWERS,
    ASKED,
    FOLLOW_UP,
    KEEP_IN_TOUCH,
    REFERENCE_REQUEST,
    REPLY,
    THANK_YOU,
)
from askwell.models import Note, Outreach


def refuse_answer(it: Outreach, kind: str) -> None:
    """Refuse a message of `kind` that this outreach has no place for."""
    if kind == FOLLOW_UP:
        _refuse_follow_up(it)
    elif kind in ANSWERS:
        _refuse_unasked_answer(it, kind)
    elif kind == THANK_YOU:
        _refuse_hollow_thanks(it)
    elif kind in (KEEP_IN_TOUCH, REFERENCE_REQUEST) and not it.conversations.filter(ended_at__isnull=False).exists():
        raise Refusal(
            "too-early",
            f"You have not talked with {it.contact.name} yet.",
            hint="That comes after a conversation, once there is something to tell.",
        )


def _refuse_follow_up(it: Outreach) -> None:
    if it.asked_at is None:
        raise Refusal("too-early", "There is no ask yet to follow up.", hint="Send the ask first.")
    if it.messages.spent().filter(slot=messages.THE_FOLLOW_UP).exists():
        raise Refusal(
            "second-follow-up",
            f"{it.contact.name} has had your one follow-up. A second would be nagging.",
            hint=f"Look at similar people instead: `askwell move-on {it.pk}`.",
        )
    if it.closed_at and not it.replies.answers().exists():
        raise Refusal(
            "cool-off",
            f"This outreach is closed, so {it.contact.name} is left in peace.",
            hint=f"Look at similar people instead: `askwell move-on {it.pk}`.",
        )
    if it.state != ASKED:
        raise Refusal("replied", f"{it.contact.name} has answered.", hint="Write back to the answer instead.")


def _refuse_unasked_answer(it: Outreach, kind: str) -> None:
    """An answer needs a word of theirs, and after a no there is one, to part as friends."""
    answers = it.replies.answers()
    if not answers.exists() and not it.conversations.exists():
        raise Refusal(
            "too-early",
            f"{it.contact.name} has not written, so there is nothing to answer.",
            hint=f"If they did, by phone or on LinkedIn, say so first: `askwell reply {it.pk}`.",
        )
    if it.ended_by == "no" and (kind != REPLY or not answers.filter(answered_at__isnull=True).exists()):
        raise Refusal(
            "cool-off",
            f"{it.contact.name} would rather not, and has your thanks or needs none. Leave it there.",
            hint="If they write again, record their answer and the way is open.",
        )


def _refuse_hollow_thanks(it: Outreach) -> None:
    talks = it.conversations.filter(ended_at__isnull=False)
    if not talks.exists():
        raise Refusal("takeaway-missing", "There is no conversation to thank for yet.", hint="Say when it has ended.")
    if not Note.objects.filter(conversation__in=talks, tag="takeaway").exists():
        raise Refusal(
            "takeaway-missing",
            "A thank-you needs one thing you learnt, or it is one that anybody could get.",
            hint=f'Note it first: `askwell note {talks[0].pk} "..." --tag takeaway`.',
        )
