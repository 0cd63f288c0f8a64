"""What is handed to a channel, and what can have become of it: the words that sender and outbox share.

Mail cannot be sent exactly once. Between the final dot and the server's answer nobody knows, so there are four
endings and not two, and only `Uncertain` needs a person or evidence to settle it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from askwell.adapters.mail_config import Field, MailboxConfig

Stage = Literal["connect", "starttls", "auth", "mail", "rcpt", "data", "body", "dot", "quit"]
About = Literal["recipient", "account", "quota", "content", "server"]
Commit = Callable[[], bool]
"""Asked once, when everything but the final dot is out: True when the row is still ours to send."""


@dataclass(frozen=True, kw_only=True)
class Parcel:
    """One approved message to one person. `raw` is the frozen mail; channels that send take nothing else."""

    sender: str = ""
    recipient: str = ""
    subject: str = ""
    body: str
    raw: bytes = b""


@dataclass(frozen=True, kw_only=True)
class Accepted:
    """The server took it. `at_stage` is `dot` when the farewell afterwards failed, which changes nothing."""

    queue_id: str
    says: str
    at_stage: Stage = "quit"


@dataclass(frozen=True, kw_only=True)
class Refused:
    """Certainly not sent.

    `about` says whom it concerns: `recipient` and `content` this one message, `account`, `quota` and `server` all of
    them. `lasting` is True when trying the same again cannot help.
    """

    stage: Stage
    code: int = 0
    """The server's own number; 0 when it said nothing."""
    says: str
    hint: str
    lasting: bool
    about: About


@dataclass(frozen=True, kw_only=True)
class Uncertain:
    """It may have left. Never to be sent again by itself."""

    says: str
    hint: str


@dataclass(frozen=True, kw_only=True)
class Withdrawn:
    """`commit` said no, so the connection was dropped before the dot; nothing was sent."""


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """Ready for the user's own hands. `mailto` and `eml` are empty when there is no address to write to."""

    text: str
    mailto: str = ""
    eml: bytes = b""
    note: str = ""
    """What the user should know before using the link; empty when there is nothing."""


Outcome = Accepted | Refused | Uncertain | Withdrawn | Prepared


class Carrier(Protocol):
    """A channel that has been opened with its owner's configuration."""

    def check(self) -> None:
        """Try everything short of a message; raises `Outside` with a sentence when something is amiss."""

    def carry(self, parcel: Parcel, *, commit: Commit) -> Outcome:
        """Take one parcel as far as this channel goes. A fault of the network is an outcome, never an exception."""


@dataclass(frozen=True, kw_only=True)
class Channel:
    """What a module on the channels shelf offers."""

    name: str
    title: str
    fields: tuple[Field, ...]
    """What the owner is asked before it can be opened; empty means that it opens with None."""
    open: Callable[[MailboxConfig | None], Carrier]
