"""Gathering everything that decides whether a message may leave, for `core.sending`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.db.models import Min, Q

from askwell.core import cadence
from askwell.core.compose.slots import gaps
from askwell.core.critique import Critique
from askwell.core.do_not_contact import domain_of, standing_for
from askwell.core.messages import ASK, INVITATION, SPENT
from askwell.core.naming import key
from askwell.core.outreach import ASKED, FOLLOWED_UP, INTRO_REQUEST
from askwell.core.sending import Case
from askwell.models import Account, Address, Block, Contact, Message, Note, Outreach
from askwell.queries import own
from askwell.queries.calendars import calendar_of
from askwell.queries.standing import talk_of


def case_of(message: Message, *, now: datetime, critique: Critique | None = None, anyway: str = "") -> Case:
    """The whole case. `critique` is left out where wording no longer matters: by hand, and at the last moment."""
    it = message.outreach
    account = it.account
    reader = reader_of(message)
    contact = reader.as_core(account)
    calendar = calendar_of(contact, own.profile(account).as_core(), now=now)
    talk = talk_of(it)
    rivals = it.messages.exclude(pk=message.pk).filter(slot=message.slot, state__in=SPENT)
    employer_asked_at = _employer_asked_at(it, contact.employer)
    return Case(
        kind=message.kind,
        slot=message.slot,
        channel=message.channel,
        first_name=contact.first_name,
        now=now,
        calendar=calendar,
        state=it.state,
        slot_spent=bool(message.slot) and rivals.exists(),
        asked_at=it.asked_at,
        follow_up_due=it.due_at if it.asked_at else None,
        human_reply=it.replies.answers().exists(),
        nudge_allowed=it.answer == "yes",
        blocked=blocked(account, it.contact) or blocked(account, reader, besides=message.to_address),
        cool_off_until=cool_off_until(account, it.contact_id, besides=it.pk),
        later_on=calendar.at(it.later_on, cadence.MORNING) if it.later_on else None,
        empty=not message.body.strip(),
        gaps=len(gaps(message.body)),
        blocking=tuple(each.says for each in critique.findings if each.blocks) if critique else (),
        errors=tuple(each.says for each in critique.findings if each.severity == "error") if critique else (),
        anyway=anyway or message.anyway,
        takeaways=_takeaways(it),
        ended_at=talk.ended_at if talk else None,
        open_asks=open_asks(account, besides=it.pk),
        asks_sent=tuple(asks_sent(account, since=now - timedelta(days=8))),
        connector=message.connector.name if message.connector else "",
        connector_asked_at=_connector_asked_at(message),
        employer_asked_at=employer_asked_at,
        employer=contact.employer,
        mailbox=own.mailbox(account) is not None,
        paused=account.paused,
        visible=not account.is_demo,
    )


def reader_of(message: Message) -> Contact:
    """Who will read it: the contact, but for an introduction whoever is asked to make it."""
    contact = message.outreach.contact
    if message.kind != INTRO_REQUEST or not message.to_address:
        return contact
    mine = Contact.objects.of(message.outreach.account).whole()
    return mine.filter(addresses__normalised=message.to_address.lower()).first() or contact


def blocked(account: Account, contact: Contact, *, besides: str = "") -> str:
    """What of this person stands on the do-not-contact list, in words; empty when nothing does.

    `besides` is an address that mail goes to although it is theirs no longer.
    """
    blocks = list(Block.objects.filter(account=account))
    if any(each.contact_id == contact.pk for each in blocks):
        return contact.name
    values = [each.value for each in blocks if each.value]
    for address in [*(each.normalised for each in contact.addresses.all()), *([besides] if besides else [])]:
        if entry := standing_for(address, values):
            return address if "@" in entry else f"Everybody at {entry}"
    return ""


def blocked_people(account: Account) -> set[str]:
    """The ids of everybody on the do-not-contact list, by name, address or domain. Two queries."""
    blocks = list(Block.objects.filter(account=account))
    values = [each.value for each in blocks if each.value]
    ids = {each.contact_id for each in blocks if each.contact_id}
    near = Q(pk__in=())
    for value in values:
        near |= Q(normalised__endswith=domain_of(value))
    mine = Address.objects.filter(near, contact__in=Contact.objects.of(account))
    found = mine.values_list("contact_id", "normalised") if values else ()
    return ids | {contact for contact, address in found if standing_for(address, values)}


def cool_off_until(account: Account, contact_id: str, *, besides: str = "") -> datetime | None:
    """Until when silence, a no, a withdrawn invitation or a day that they named keeps this person from a new ask."""
    over = Outreach.objects.of(account).filter(contact_id=contact_id, closed_at__isnull=False).exclude(pk=besides)
    last = over.filter(ended_by__in=("silence", "no", "withdrawn")).order_by("-closed_at").first()
    rests = [last.closed_at + cadence.COOL_OFF] if last and last.closed_at else []
    named = over.filter(ended_by="you", later_on__isnull=False).order_by("-later_on").first()
    rests += [datetime.combine(named.later_on, cadence.MORNING, UTC)] if named and named.later_on else []
    return max(rests, default=None)


def open_asks(account: Account, *, besides: str = "") -> int:
    return Outreach.objects.of(account).filter(state__in=(ASKED, FOLLOWED_UP)).exclude(pk=besides).count()


def asks_sent(account: Account, *, since: datetime) -> list[datetime]:
    """When first asks went out since then, one for each outreach: an invitation and its message count once."""
    rows = Message.objects.of(account).filter(slot__in=(ASK, INVITATION), accepted_at__gt=since)
    firsts = rows.values("outreach").annotate(first=Min("accepted_at")).order_by("first")
    return list(firsts.values_list("first", flat=True))


def _connector_asked_at(message: Message) -> datetime | None:
    """When whoever is to make this introduction was last asked for another, or is about to be."""
    if message.kind != INTRO_REQUEST or message.connector_id is None:
        return None
    rows = Message.objects.of(message.outreach.account).filter(kind=INTRO_REQUEST, connector=message.connector_id)
    others = rows.exclude(pk=message.pk).filter(state__in=SPENT).values_list("accepted_at", "approved_at")
    mine = message.approved_at
    return max(
        (at for accepted, approved in others if (at := accepted or approved) and (accepted or not mine or at < mine)),
        default=None,
    )


def _employer_asked_at(it: Outreach, employer: str) -> datetime | None:
    """When somebody else at the same employer, under whichever of its names, was last asked and has not answered."""
    house = key(employer)
    if not house:
        return None
    rows = Outreach.objects.of(it.account).filter(state__in=(ASKED, FOLLOWED_UP), answer="").exclude(pk=it.pk)
    waiting = rows.filter(
        contact__positions__employer__gt="",
        contact__positions__ended__isnull=True,
        contact__book=it.contact.book_id,
    ).values_list("contact__positions__employer", "asked_at", "invited_at")
    times = [asked_at or invited_at for name, asked_at, invited_at in waiting if key(name) == house]
    return max((each for each in times if each), default=None)


def _takeaways(it: Outreach) -> int:
    return Note.objects.filter(conversation__outreach=it, tag="takeaway").count()
