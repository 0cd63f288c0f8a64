"""The one main button of a story: the next right step, and where it leads or what it sends."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from askwell.core.outreach import CLOSED
from askwell.queries.timeline import Telling


@dataclass(frozen=True, kw_only=True)
class Button:
    """With a `name` it posts that name and value to `url`; without, it is a link."""

    says: str
    url: str
    name: str = ""
    value: str = ""


LETTERS = {
    "message": ("ask-linkedin-message", "Write your message"),
    "follow-up": ("follow-up", "Write the one follow-up"),
    "answer": ("reply", "Write back"),
    "write-later": ("reply", "Write again, as they asked"),
    "thank": ("thank-you", "Write the thank-you"),
    "keep-in-touch": ("keep-in-touch", "Tell them what came of it"),
}
ENDINGS = {"withdraw": "I have withdrawn it", "close": "Let it rest, kindly"}
DRAFTS = {"write": "Finish your letter", "send": "Read it and send"}


def button(it: Telling) -> Button | None:
    """None while there is nothing to do but wait."""
    what, outreach = it.story.next.what, it.story.id
    if it.story.state == CLOSED:
        return Button(says="See who else you could ask", url=reverse("goal", args=[it.story.goal]))
    if what in DRAFTS:
        return _draft(it)
    if what == "thank" and not it.has_takeaway:
        return _talk(it, "afterwards", "Note what you learnt")
    if what in LETTERS:
        kind, says = LETTERS[what]
        return Button(says=says, url=reverse("outreach-draft", args=[outreach]), name="kind", value=kind)
    if what in ENDINGS:
        return Button(says=ENDINGS[what], url=reverse("outreach-close", args=[outreach]), name="close", value="yes")
    if what == "agree":
        return Button(says="Keep the time you agreed", url="#agree")
    if what == "prepare":
        return _talk(it, "brief", "Read the brief")
    return _talk(it, "conversation", "Open the conversation") if what == "hold" else None


def _draft(it: Telling) -> Button:
    draft = next((each for each in reversed(it.waiting) if each.state == "draft"), None)
    if draft:
        return Button(says=DRAFTS[it.story.next.what], url=reverse("write", args=[draft.id]))
    return Button(
        says="Write the ask", url=reverse("outreach-draft", args=[it.story.id]), name="kind", value="ask-email"
    )


def _talk(it: Telling, page: str, says: str) -> Button | None:
    return Button(says=says, url=reverse(page, args=[it.talk.id])) if it.talk else None
