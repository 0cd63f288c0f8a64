"""Who wrote to whom and when, out of LinkedIn's messages.csv and Invitations.csv. What was written is not kept.

Only talks between two count: what stands in a group was not written to one of them. Which of the two is the owner is
told by who takes part in the most conversations, or by the profile in the same archive; where neither tells, nothing
is taken from them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from askwell.adapters.files.dates import read_dates
from askwell.adapters.files.tables import Fields, Record, Table
from askwell.core.correspondence import Correspondence, by_address
from askwell.core.text import fold, profile_address

MESSAGES: Mapping[str, str] = {
    "conversationid": "conversation", "from": "from", "senderprofileurl": "sender", "to": "to",
    "recipientprofileurls": "recipients", "date": "on", "folder": "folder", "ismessagedraft": "draft",
    "direction": "direction", "content": "content",
}  # fmt: skip
INVITATIONS: Mapping[str, str] = {
    "from": "from", "to": "to", "sentat": "on", "direction": "direction", "inviterprofileurl": "sender",
    "inviteeprofileurl": "recipients",
}  # fmt: skip
"""LinkedIn writes both files with English columns in every language."""

LEFT_OUT_OF_MESSAGES = ("spam",)

ONLY_DATES = "Of messages and invitations Askwell keeps who and when, and not a word of what was written."
WHOSE = (
    "The messages do not tell which of the two writers is you, so none of them count. LinkedIn’s zip tells"
    " it: your profile is in there as well."
)


@dataclass(kw_only=True)
class History:
    told: list[Correspondence] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    owner_unknown: bool = False

    def known(self) -> tuple[Correspondence, ...]:
        letters = Counter((each.address, bool(each.written)) for each in self.told if each.written or each.heard)
        return tuple(
            replace(each, written=letters[each.address, True], heard=letters[each.address, False])
            for each in by_address(self.told).values()
        )

    def notes(self) -> Iterator[str]:
        if self.owner_unknown:
            yield WHOSE
        if people := len(self.known()):
            yield f"{people} {'person' if people == 1 else 'people'} you have been in touch with. {ONLY_DATES}"
        if self.left_out:
            what = ", ".join(f"{name}: {count:,}" for name, count in self.left_out.most_common())
            yield f"Left out of your history. {what.capitalize()}."


def are_messages(fields: Fields) -> bool:
    return fields >= {"from", "to", "on", "content"} and bool(fields & {"conversation", "direction"})


def are_invitations(fields: Fields) -> bool:
    return fields >= {"from", "to", "on", "direction"} and "content" not in fields


def read_history(
    *, messages: Table | None, invitations: Table | None, owner: str = "", people: Mapping[str, str] | None = None
) -> History:
    """`owner` is the user's name where a profile tells it; `people` are addresses by folded name, for old exports
    that name people without their addresses."""
    history = History()
    named = people or {}
    if messages:
        _read_messages(_records(messages), history, owner=fold(owner), named=named)
    if invitations:
        _read_invitations(_records(invitations), history, named=named)
    return history


def _records(table: Table) -> list[Record]:
    return [each for each in table.records() if isinstance(each, Record)]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Letter:
    conversation: str
    sender: str
    """An address, or a folded name where the export has no addresses."""
    recipients: tuple[str, ...]
    on: date | None
    names: tuple[tuple[str, str], ...]


def _read_messages(records: Sequence[Record], history: History, *, owner: str, named: Mapping[str, str]) -> None:
    days = read_dates([each.one("on") for each in records])
    letters = [_letter(each, day, named) for each, day in zip(records, days, strict=True) if _counts(each, history)]
    me = _owner(letters, owner)
    if me is None:
        history.owner_unknown = bool(letters)
        return
    groups = _groups(letters)
    history.left_out.update({"group conversations": len(groups)} if groups else {})
    for each in letters:
        if each.conversation not in groups:
            _tell(each, me, history)


def _counts(record: Record, history: History) -> bool:
    if record.one("draft").lower() in ("yes", "true", "1"):
        history.left_out["drafts"] += 1
        return False
    return record.one("folder").lower() not in LEFT_OUT_OF_MESSAGES


def _letter(record: Record, day: date | None, named: Mapping[str, str]) -> _Letter:
    sender = _who(record.one("sender"), record.one("from"), named)
    links = [each for each in record.one("recipients").replace(";", ",").split(",") if each.strip()]
    names = (
        [each.strip() for each in record.one("to").split(",")] if not links or len(links) > 1 else [record.one("to")]
    )
    recipients = [_who(link, "", named) for link in links] or [_who("", name, named) for name in names]
    pairs = [(sender, record.one("from")), *(zip(recipients, names, strict=False) if len(links) < 2 else ())]
    return _Letter(
        conversation=record.one("conversation") or " ".join(sorted({sender, *recipients})),
        sender=sender,
        recipients=tuple(filter(None, recipients)),
        on=day,
        names=tuple(pairs),
    )


def _who(link: str, name: str, named: Mapping[str, str]) -> str:
    """An address has a slash in it, and a folded name has not."""
    return profile_address(link) if link.strip() else named.get(fold(name), fold(name).replace("/", " "))


def _owner(letters: Iterable[_Letter], name: str) -> str | None:
    """The one who takes part in the most conversations; of two who share all of them, the one called so."""
    seen: dict[str, set[str]] = defaultdict(set)
    called: dict[str, str] = {}
    for each in letters:
        for who in (each.sender, *each.recipients):
            if who:
                seen[who].add(each.conversation)
        called |= {who: fold(told) for who, told in each.names if told}
    if not seen:
        return None
    most = max(map(len, seen.values()))
    first = [who for who, conversations in seen.items() if len(conversations) == most]
    if len(first) > 1 and name:
        first = [who for who in first if called.get(who) == name]
    return first[0] if len(first) == 1 else None


def _groups(letters: Iterable[_Letter]) -> set[str]:
    taking_part: dict[str, set[str]] = defaultdict(set)
    for each in letters:
        taking_part[each.conversation] |= {each.sender, *each.recipients} - {""}
    return {conversation for conversation, people in taking_part.items() if len(people) > 2}


def _tell(letter: _Letter, me: str, history: History) -> None:
    mine = letter.sender == me
    other = next(iter(letter.recipients), "") if mine else letter.sender
    if not other or other == me or letter.on is None:
        history.left_out["messages without a date or a person"] += 1
    elif "/" not in other:
        history.left_out["messages with people whose profile address the export does not tell"] += 1
    else:
        name = next((told for who, told in letter.names if who == other), "")
        history.told.append(
            Correspondence(address=other, name=name, wrote_on=letter.on, written=1)
            if mine
            else Correspondence(address=other, name=name, heard_on=letter.on, heard=1)
        )


def _read_invitations(records: Sequence[Record], history: History, *, named: Mapping[str, str]) -> None:
    days = read_dates([each.one("on") for each in records])
    for record, day in zip(records, days, strict=True):
        out = record.one("direction").lower() == "outgoing"
        link, name = ("recipients", "to") if out else ("sender", "from")
        other = _who(record.one(link), record.one(name), named)
        if not other or day is None:
            history.left_out["invitations without a date or a person"] += 1
        elif "/" not in other:
            history.left_out["invitations of people whose profile address the export does not tell"] += 1
        else:
            history.told.append(
                Correspondence(
                    address=other,
                    name=record.one(name),
                    invited_on=day if out else None,
                    invited_by_on=None if out else day,
                )
            )
