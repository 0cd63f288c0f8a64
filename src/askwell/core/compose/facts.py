"""What a message may be written from. If it is not in here, no message may say it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from askwell.core.contacts import Contact, Fact, Goal, Profile
from askwell.core.shortlist.common_ground import Ground

CLOSE_TIES = ("family", "friend", "classmate", "colleague")
"""People to whom one does not introduce oneself."""


@dataclass(frozen=True, kw_only=True)
class Referrer:
    """Who named this contact to the user. Without leave the name may not appear anywhere."""

    name: str
    may_mention: bool = False


@dataclass(frozen=True, kw_only=True)
class Earlier:
    """A message of the user's that has already gone to this person."""

    kind: str
    subject: str | None
    body: str
    sent_at: datetime


@dataclass(frozen=True, kw_only=True)
class Takeaway:
    """One thing learnt, in the user's words, tied to the note that holds it."""

    text: str
    note_id: str = ""


@dataclass(frozen=True, kw_only=True)
class Promise:
    text: str
    mine: bool
    """True when the user promised it, False when the contact did."""
    note_id: str = ""


@dataclass(frozen=True, kw_only=True)
class Material:
    """Everything true that one message may draw on.

    `contact` is the person the user wants to learn from; only an introduction request goes to `connector` instead.
    Times are in the zone in which they should be read. `windows` are slots already put into words.
    """

    profile: Profile
    contact: Contact
    goal: Goal | None = None
    grounds: tuple[Ground, ...] = ()
    """Rarest first, as `common_ground` gives them."""
    referrer: Referrer | None = None
    earlier: tuple[Earlier, ...] = ()
    """Oldest first."""
    windows: tuple[str, ...] = ()
    takeaways: tuple[Takeaway, ...] = ()
    promises: tuple[Promise, ...] = ()
    conversation_at: datetime | None = None
    mode: str = ""
    """call, video, coffee or email, once agreed."""
    replying_to: str = ""
    """yes, no, later, referred or question."""
    until: date | None = None
    """When they asked to be written to again."""
    referred: str = ""
    """The person they named, in a reply that refers the user on."""
    connector: Contact | None = None
    minutes: int = 20

    @property
    def known_well(self) -> bool:
        return self.contact.tie in CLOSE_TIES

    @property
    def role(self) -> str:
        return self.goal.roles[0] if self.goal and self.goal.roles else ""

    @property
    def fresh_facts(self) -> tuple[Fact, ...]:
        """Facts that may be said: all of them at first, and after a message only what was learnt since.

        "Since then I learnt" must be true. A fact without a day is new only as long as nothing has been written.
        """
        public = [fact for fact in self.contact.facts if not fact.private]
        if not self.earlier:
            return tuple(public)
        last = self.earlier[-1].sent_at
        return tuple(fact for fact in public if fact.noted_at and fact.noted_at > last)

    @property
    def subject_of_thread(self) -> str | None:
        """`Re:` and the subject that started the thread; None where the channel has no subjects."""
        subject = next((each.subject for each in self.earlier if each.subject), None)
        if subject is None:
            return None
        return subject if subject.casefold().startswith("re:") else f"Re: {subject}"
