"""Who knows whom, by the mails that are read anyway: From, To and Cc of each, held against the book.

Kept are a number, a day and a short hash of each mail. Nothing is learnt about people who are not in the book.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from hashlib import sha256
from itertools import combinations

from askwell.actions.revisions import written
from askwell.adapters.letters import Letter
from askwell.core.shortlist.ties import MOST_ON_A_LETTER
from askwell.models import Account, Address, Contact, Tie
from askwell.models.contact import EMAIL

COUNTED = 20
"""Mails counted for one tie: from sixteen on more say no more."""
IMPERSONAL = ("list-id", "list-unsubscribe", "list-post", "feedback-id")
PRECEDENCE = ("bulk", "list", "junk")


def note_acquaintance(account: Account, letters: Sequence[Letter], *, mine: str, now: datetime) -> int:
    """Count each of these mails for every two people of the book who are on it, and for each sender and the user.
    The caller's transaction; taken twice it changes nothing. Answers how many ties it touched."""
    told = [(each, _on(each, mine)) for each in letters if _is_personal(each)]
    people = _people(account, {address for _, addresses in told for address in addresses})
    noted, touched = 0, set[str]()
    for letter, addresses in told:
        if len(addresses) > MOST_ON_A_LETTER:
            continue
        ids = sorted({people[each] for each in addresses if each in people})
        sender = people.get(letter.sender_address.lower())
        pairs: list[tuple[str | None, str]] = [*combinations(ids, 2), *([(None, sender)] if sender else [])]
        for knower, known in pairs:
            if _count(account, knower, known, letter, now=now):
                noted += 1
                touched |= {known, *([knower] if knower else [])}
    written(*touched)
    return noted


def _is_personal(letter: Letter) -> bool:
    """Written by a person to people: no list, no machine, nothing that came back."""
    headers = letter.headers
    automatic = headers.get("auto-submitted", "no").lower() != "no" or "x-auto-response-suppress" in headers
    bulk = headers.get("precedence", "").lower() in PRECEDENCE or any(each in headers for each in IMPERSONAL)
    return not (automatic or bulk or letter.bounce)


def _on(letter: Letter, mine: str) -> set[str]:
    return {each.lower() for each in (letter.sender_address, *letter.to, *letter.cc) if each} - {mine.lower()}


def _people(account: Account, addresses: Collection[str]) -> dict[str, str]:
    """The contact of each address, where it is somebody's alone."""
    mine = Address.objects.filter(contact__in=Contact.objects.of(account), kind=EMAIL, normalised__in=addresses)
    rows = list(mine.values_list("normalised", "contact_id"))
    several = _repeated(address for address, _ in rows)
    return {address: id for address, id in rows if address not in several}


def _repeated(values: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    return {each for each in values if each in seen or seen.add(each)}  # type: ignore[func-returns-value]


def _count(account: Account, knower: str | None, known: str, letter: Letter, *, now: datetime) -> bool:
    """Whether anything was news. A tie that is told the other way round is the same tie."""
    tie = Tie.objects.filter(account=account, knower=knower, known=known).first()
    if tie is None and knower is not None:
        tie = Tie.objects.filter(account=account, knower=known, known=knower).first()
    tie = tie or Tie(account=account, knower_id=knower, known_id=known)
    mark = sha256(letter.message_id.encode()).hexdigest()[:12]
    if mark in tie.letter_marks or tie.letters >= COUNTED:
        return False
    tie.letter_marks = [*tie.letter_marks, mark]
    tie.letters = len(tie.letter_marks)
    tie.last_on = max(filter(None, (tie.last_on, _day(letter, now))))
    tie.save()
    return True


def _day(letter: Letter, now: datetime) -> date:
    """By the sender's clock, unless that runs ahead."""
    return min(letter.sent_at or now, now).date()
