"""What is known around a message: who it goes to, who writes, what was sent before. All of it optional.

`None` means "not told", which is different from "none": without knowledge of earlier mails a rule says that it could
not check, while an empty list of earlier mails is knowledge. Reading is tolerant, because other programs write these
files: what makes no sense counts as not told, and nothing here ever refuses.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from askwell.core.text import fold, words


class Person(NamedTuple):
    """A side of the message, as flat text facts."""

    name: str = ""
    given_name: str = ""
    nickname: str = ""
    employer: str = ""
    title: str = ""
    school: str = ""
    place: str = ""
    honorific: str = ""
    linkedin_plan: str = ""
    referrer: str = ""
    """Who sent the user to them."""
    referrer_may_be_named: bool | None = None
    """None when nobody has asked the referrer yet."""
    time_zone: str = ""
    """An IANA name such as Europe/Lisbon."""
    tie: str = ""
    """How the user knows them, where that is told: family, friend, classmate, colleague or acquaintance."""
    corresponded: bool = False
    """Whether the two have written to each other or one to the other elsewhere, of which no letter is at hand."""
    goal: str = ""
    """What the writer is after: a kind of goal (`change-role`) or their own words."""
    facts: tuple[str, ...] = ()
    """Every piece of text known about them, the named fields included."""

    @property
    def names(self) -> frozenset[str]:
        """Folded parts of every name they go by."""
        known = " ".join((self.name, self.given_name, self.nickname))
        return frozenset(fold(part) for part in words(known.replace("-", " ")))

    @property
    def known_well(self) -> bool:
        """Somebody to whom one does not introduce oneself."""
        return self.tie in ("family", "friend", "classmate", "colleague")

    @property
    def first_name(self) -> str:
        from askwell.core.names import called  # late: a letter critiqued from a file seldom comes with a name

        return called(self.name, self.given_name)


class Earlier(NamedTuple):
    """A message that went before this one."""

    kind: str = ""
    sent_at: str = ""
    body: str = ""
    subject: str | None = None
    channel: str = ""


class Context(NamedTuple):
    """All that is known around a message; every part may be missing."""

    to: Person | None = None
    me: Person | None = None
    earlier: tuple[Earlier, ...] | None = None
    others: tuple[str, ...] | None = None
    """Bodies of messages to other people."""
    replying_to: str | None = None
    notes: tuple[str, ...] | None = None
    """What was said in the conversation, as the user noted it."""
    promises: tuple[str, ...] = ()
    """Those of the notes that are tagged as a promise, theirs or the user's own."""
    now: str | None = None
    held_at: str | None = None
    """When the conversation ended."""
    replied_at: str | None = None
    """When their answer came."""
    until: str | None = None
    """The day that they named for writing again."""
    channel: str = ""
    """How this message goes: email, linkedin, phone ..."""
    recipients: int | None = None
    """How many people get it, copies included."""


def read_context(data: object) -> Context:
    """The context that `askwell critique --context` takes (already parsed from JSON) as frozen values."""
    if not isinstance(data, Mapping):
        return Context()
    return Context(
        to=_person(next(iter(data["to"]), None) if isinstance(data.get("to"), list | tuple) else data.get("to")),
        me=_person(data.get("me")),
        earlier=_earlier(data.get("earlier")),
        others=_texts(data.get("others")),
        replying_to=_text(data.get("replying_to")) or None,
        notes=_notes(data.get("notes")),
        promises=_promises(data.get("notes")),
        now=_text(data.get("now")) or None,
        held_at=_text(data.get("held_at")) or None,
        replied_at=_text(data.get("replied_at")) or None,
        until=_text(data.get("until")) or None,
        channel=_text(data.get("channel")),
        recipients=_recipients(data),
    )


def _recipients(data: Mapping[str, Any]) -> int | None:
    """A single person in `to` alone does not tell whether others get a copy."""
    to, copies = data.get("to"), [data[each] for each in ("cc", "bcc") if isinstance(data.get(each), list | tuple)]
    if not copies and not isinstance(to, list | tuple):
        return None
    return (len(to) if isinstance(to, list | tuple) else 1) + sum(map(len, copies))


def _person(data: object) -> Person | None:
    if not isinstance(data, Mapping):
        return None
    named = {
        field: _text(data.get(field))
        for field in (
            "name", "given_name", "nickname", "employer", "title", "school", "place", "honorific", "linkedin_plan",
            "referrer", "time_zone", "tie", "goal",
        )
    }  # fmt: skip
    allowed = data.get("referrer_may_be_named")
    facts = {name: value for name, value in data.items() if name not in NOT_OF_THEM}
    return Person(
        **named,
        referrer_may_be_named=allowed if isinstance(allowed, bool) else None,
        corresponded=data.get("corresponded") is True,
        facts=tuple(_every_text(facts)),
    )


NOT_OF_THEM = ("tie", "time_zone", "referrer", "goal", "linkedin_plan", "honorific")
"""What is known around a person and says nothing of them: "feel free" speaks of nobody's plan."""


def _every_text(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        for value in data.values():
            yield from _every_text(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _every_text(value)


def _earlier(data: object) -> tuple[Earlier, ...] | None:
    if not isinstance(data, list | tuple):
        return None
    return tuple(
        Earlier(
            kind=_text(each.get("kind")),
            sent_at=_text(each.get("sent_at")),
            body=_text(each.get("body")),
            subject=_text(each.get("subject")) or None,
            channel=_text(each.get("channel")),
        )
        for each in data
        if isinstance(each, Mapping)
    )


def _notes(data: object) -> tuple[str, ...] | None:
    """Notes as plain texts, or as `{"text", "tag"}` of which only the text is what was said."""
    if not isinstance(data, list | tuple):
        return None
    return tuple(_text(each.get("text")) if _is_tagged(each) else " ".join(_every_text(each)) for each in data)


def _promises(data: object) -> tuple[str, ...]:
    tagged = filter(_is_tagged, data if isinstance(data, list | tuple) else ())
    return tuple(_text(each["text"]) for each in tagged if _text(each.get("tag")).startswith("promise"))


def _is_tagged(note: Any) -> bool:
    return isinstance(note, Mapping) and isinstance(note.get("text"), str)


def _texts(data: object) -> tuple[str, ...] | None:
    if not isinstance(data, list | tuple):
        return None
    return tuple(" ".join(_every_text(each)) for each in data)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
