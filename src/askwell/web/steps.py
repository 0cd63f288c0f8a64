"""One button for each step of Today: where it leads, or what it sends. A table, so that no step is without one."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from askwell.queries.steps import Step
from askwell.web.next_step import Button


@dataclass(frozen=True, kw_only=True)
class Way:
    """`of` names what of the step stands in the page's address; `sends` what the button posts, as name and value."""

    says: str
    page: str
    of: str = ""
    sends: tuple[str, str] | None = None


def button(step: Step) -> Button:
    way = _way(step)
    id = _id(step, way.of)
    url = reverse(way.page, args=[id] if id else [])
    name, value = way.sends or ("", "")
    return Button(says=way.says, url=url, name=name, value=step.goal if name == "goal" else value)


def _way(step: Step) -> Way:
    if step.lacks == "takeaway":
        return Way(says="Note what you learnt", page="afterwards", of="conversation")
    return UNWRITTEN[step.do] if step.do in UNWRITTEN and not step.message else WAYS[step.do]


def _id(step: Step, of: str) -> str:
    if of == "contact":
        return step.contact.id if step.contact else ""
    return str(getattr(step, of)) if of else ""


def _letter(says: str, kind: str) -> Way:
    """A message that the outreach is ready for: drafted when the button is pressed."""
    return Way(says=says, page="outreach-draft", of="outreach", sends=("kind", kind))


WAYS: dict[str, Way] = {
    "ask": Way(says="Show me a first draft", page="person-write", of="contact", sends=("goal", "")),
    "write": Way(says="Finish it", page="write", of="message"),
    "send": Way(says="Read it and send", page="write", of="message"),
    "message": Way(says="Read it and send", page="write", of="message"),
    "did-it-go": Way(says="Say if it went", page="write", of="message"),
    "settle": Way(says="Settle it", page="write", of="message"),
    "confirm": Way(says="Read it again", page="write", of="message"),
    "follow-up": _letter("Write the follow-up", "follow-up"),
    "answer": _letter("Write back", "reply"),
    "write-later": _letter("Write again", "reply"),
    "thank": _letter("Write the thank-you", "thank-you"),
    "keep-in-touch": _letter("Write a line", "keep-in-touch"),
    "agree": Way(says="Agree a time", page="outreach-story", of="outreach"),
    "close": Way(says="Close it kindly", page="outreach-story", of="outreach"),
    "withdraw": Way(says="See how", page="outreach-story", of="outreach"),
    "prepare": Way(says="Read the brief", page="brief", of="conversation"),
    "hold": Way(says="Open the conversation", page="conversation", of="conversation"),
    "promise": Way(says="It is done", page="note-kept", of="note", sends=("done", "yes")),
    "goal": Way(says="Say it in a line", page="goal-add"),
    "find": Way(says="Add one name", page="person-add"),
}
UNWRITTEN: dict[str, Way] = {
    "write": Way(says="Write the ask", page="person-write", of="contact", sends=("goal", "")),
    "message": _letter("Write your message", "ask-linkedin-message"),
}
"""The same steps where no draft is there to go on with."""
