"""Two entries of one person made one, with both histories, and taken apart again exactly."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from askwell.actions.events import record
from askwell.actions.moving_rows import Trace, as_kept, restore
from askwell.actions.revisions import written
from askwell.core.duplicates.choices import CHOICES, taken, warmer_tie
from askwell.core.errors import NotFound, Refusal, Usage
from askwell.core.text import fold
from askwell.models import Account, Address, Contact, Education, Likeness, Merge, Outreach, Position, Tie
from askwell.models.contact import EMAIL
from askwell.queries import own

PARTS = {
    "name": ("name", "given_name", "family_name", "folded"),
    "headline": ("headline",),
    "place": ("place",),
    "zone": ("time_zone",),
    "country": ("country",),
    "connected": ("connected_on",),
}
"""The columns of a contact that go with a field of the comparison."""


def merge_contacts(
    account: Account, keep: str, gone: str, *, now: datetime, take: Collection[str] | None = None
) -> Merge:
    """Make one of two entries. `keep` stays; what `gone` knows and `keep` does not, and everything that has happened
    between the user and `gone`, comes to it. `take` names fields in which `gone` has the say; left out, nobody has
    decided, and of two ties the warmer one stays."""
    _refuse_unknown(take or ())
    stays, goes = own.contact(account, keep), own.contact(account, gone)
    _refuse_one_or_two_books(stays, goes)
    with transaction.atomic():
        list(Contact.objects.select_for_update().filter(pk__in=(stays.pk, goes.pk)))
        _refuse_two_open(account, stays, goes)
        trace, before = Trace(), as_kept(goes)
        write_to = _choose(account, trace, stays, goes, take)
        _drop_what_is_between(trace, stays, goes)
        _drop_what_is_said_twice(trace, stays, goes)
        trace.move_all(goes, stays)
        _put_address_first(trace, stays, write_to)
        Contact.objects.filter(pk=goes.pk).delete()
        written(stays.pk)
        made = Merge.objects.create(
            account=account,
            kept=stays,
            gone=goes.pk,
            name=goes.name,
            made_at=now,
            before={"contact": before, "steps": trace.steps},
        )
        record(account, "merged", f"{goes.name} into {stays.name}", at=now)
    return made


def undo_merge(account: Account, id: str, *, now: datetime) -> Merge:
    """Take a merge apart: both entries as they were, each with its own history. What came since stays where it is."""
    made = Merge.objects.filter(account=account, pk=id).select_related("kept").first()
    if made is None:
        raise NotFound(f"You have no merge with the id {id}.", hint="`askwell merge` prints it.")
    with transaction.atomic():
        list(Contact.objects.select_for_update().filter(pk=made.kept_id))
        _refuse_out_of_turn(made)
        if Merge.objects.filter(pk=id, undone_at__isnull=True).update(undone_at=now) == 1:
            restore(Contact, made.before["contact"])
            Trace(made.before["steps"]).put_back(made.gone, made.kept_id)
            written(made.kept_id, made.gone)
            record(account, "merge-undone", f"{made.name} and {made.kept.name}", at=now)
    made.refresh_from_db()
    return made


# --- refusals


def _refuse_unknown(take: Collection[str]) -> None:
    if unknown := sorted(set(take) - CHOICES.keys()):
        raise Usage(
            f"There is nothing called {unknown[0]!r} to take over.", hint=f"Choose from {', '.join(CHOICES)}."
        )


def _refuse_one_or_two_books(stays: Contact, goes: Contact) -> None:
    if stays == goes:
        raise Usage("That is one entry, named twice.", hint="Name two: `askwell duplicates` lists them.")
    if stays.book_id != goes.book_id:
        raise Usage(
            f"{stays.name} and {goes.name} stand in two different books.",
            hint="Only entries of one book can become one.",
        )


def _refuse_two_open(account: Account, stays: Contact, goes: Contact) -> None:
    """One open outreach for each contact is a law, and which of two goes on is not for a program to say."""
    open_ones = Outreach.objects.open().filter(contact__in=(stays, goes))
    per_account: dict[str, list[Outreach]] = {}
    for each in open_ones.order_by("created_at", "pk"):
        per_account.setdefault(each.account_id, []).append(each)
    for owner, both in per_account.items():
        if len(both) < 2:
            continue
        if owner != account.pk:
            raise Refusal(
                "limit",
                "Somebody else who uses this book is in touch with both of them.",
                hint="Ask them to close one of the two first.",
            )
        raise Refusal(
            "limit",
            f"You are in touch with both: {stays.name} and {goes.name} each have an open outreach.",
            hint=f"Close one of them first, for example `askwell outreach close {both[-1].pk}`, then merge.",
        )


def _refuse_out_of_turn(made: Merge) -> None:
    """Merges into one entry come apart in the opposite order, or what goes back would not be what was there."""
    later = Merge.objects.filter(kept=made.kept_id, undone_at__isnull=True).order_by("made_at", "pk")
    last = later.last()
    if made.undone_at is None and last is not None and last.pk != made.pk:
        raise Refusal(
            "limit",
            f"{made.kept.name} was merged with {last.name} since.",
            hint=f"Take that apart first: `askwell undo {last.pk}`.",
        )


# --- what stays of both


def _choose(account: Account, trace: Trace, stays: Contact, goes: Contact, take: Collection[str] | None) -> str:
    """Give the entry that stays what the other has the say in. Answers the address to write to from now on."""
    one, other = stays.as_core(account), goes.as_core(account)
    wins = taken(one, other, take or ())
    values = {column: getattr(goes, column) for name in wins for column in PARTS.get(name, ())}
    trace.change(stays, **values, edited=sorted({*stays.edited, *goes.edited}))
    _order_jobs(trace, stays, goes, theirs_first="job" in wins)
    if "tie" in wins or (take is None and warmer_tie(one, other)):
        _take_tie(account, trace, stays, goes)
    return next(iter(other.emails if "email" in wins else one.emails), "")


def _order_jobs(trace: Trace, stays: Contact, goes: Contact, *, theirs_first: bool) -> None:
    mine, theirs = list(stays.positions.all()), list(goes.positions.all())
    for rank, each in enumerate([*theirs, *mine] if theirs_first else [*mine, *theirs]):
        trace.change(each, rank=rank)


def _take_tie(account: Account, trace: Trace, stays: Contact, goes: Contact) -> None:
    """The table bears one tie of one's own. What this leaves of the other is taken out when the rows move."""
    mine = Tie.objects.filter(account=account, knower=None, known=stays).first()
    theirs = Tie.objects.filter(account=account, knower=None, known=goes).first()
    if mine is not None and theirs is not None and theirs.kind:
        trace.change(mine, kind=theirs.kind, how=theirs.how or mine.how)


def _put_address_first(trace: Trace, stays: Contact, chosen: str) -> None:
    """The first living address is the one that is written to, and the oldest row is the first: so the two rows change
    what they say."""
    living = list(Address.objects.filter(contact=stays, kind=EMAIL, dead=False).order_by("pk"))
    there = next((each for each in living if each.value == chosen), None)
    if there is not None and there is not living[0]:
        _swap(trace, living[0], there)


def _swap(trace: Trace, one: Address, other: Address) -> None:
    """By way of a third value: no two rows of one person may say the same, not even for a moment."""
    mine = {"value": one.value, "normalised": one.normalised}
    theirs = {"value": other.value, "normalised": other.normalised}
    trace.change(other, normalised=f"moving {other.pk}")
    trace.change(one, **theirs)
    trace.change(other, **mine)


# --- what falls away


def _drop_what_is_between(trace: Trace, stays: Contact, goes: Contact) -> None:
    """A tie between the two, and the finding that they look alike: nobody knows or resembles themselves."""
    for each in Likeness.objects.between(stays, goes):
        trace.take_out(each)
    for one, other in ((stays, goes), (goes, stays)):
        for tie in Tie.objects.filter(knower=one, known=other):
            trace.take_out(tie)


def _drop_what_is_said_twice(trace: Trace, stays: Contact, goes: Contact) -> None:
    """A job or a school that both list, unless the other entry knows more of it."""
    for job in goes.positions.all():
        if twin := next((each for each in stays.positions.all() if _same_job(each, job)), None):
            trace.change(twin, started=twin.started or job.started, title=twin.title or job.title)
            trace.take_out(job)
    for study in goes.education.all():
        if match := next((each for each in stays.education.all() if _same_study(each, study)), None):
            gaps = {
                name: getattr(match, name) or getattr(study, name) for name in ("field", "degree", "started", "ended")
            }
            trace.change(match, **gaps)
            trace.take_out(study)
    _bury(trace, stays, goes)


def _same_job(mine: Position, theirs: Position) -> bool:
    return (
        mine.employer_folded == theirs.employer_folded
        and (not theirs.title or not mine.title or fold(mine.title) == fold(theirs.title))
        and theirs.ended == mine.ended
        and (not mine.started or not theirs.started or mine.started == theirs.started)
    )


def _same_study(mine: Education, theirs: Education) -> bool:
    return fold(mine.school) == fold(theirs.school) and all(
        not getattr(mine, name) or not getattr(theirs, name) or getattr(mine, name) == getattr(theirs, name)
        for name in ("field", "degree", "started", "ended")
    )


def _bury(trace: Trace, stays: Contact, goes: Contact) -> None:
    """An address to which mail came back on either side is dead on both."""
    dead = set(goes.addresses.filter(dead=True).values_list("kind", "normalised"))
    for each in stays.addresses.all():
        if (each.kind, each.normalised) in dead:
            trace.change(each, dead=True)
