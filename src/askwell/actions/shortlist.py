"""What the user says of a shortlist: who stands on top, who is not to be shown, and how much each reason counts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from difflib import get_close_matches

from django.db import transaction

from askwell.actions.events import record
from askwell.core.errors import Refusal, Usage
from askwell.core.shortlist import LEVELS, REASONS
from askwell.core.shortlist.weights import USUAL
from askwell.models import Account, Contact, Goal, Hiding, Pin
from askwell.queries import own
from askwell.queries.sending import blocked

LONGEST = 200
"""Letters of a reason for hiding somebody."""


def pin(account: Account, goal: str, contact: str, *, now: datetime) -> Pin:
    """Put somebody on top of a goal's shortlist, below whoever was pinned before. Who was hidden there is shown
    again, since the last word counts. Refused for those on the do-not-contact list; who rests keeps the pin, and
    waits."""
    why, who = own.goal(account, goal), own.contact(account, contact)
    if name := blocked(account, who):
        raise Refusal(
            "do-not-contact",
            f"{name} is on your do-not-contact list, so they stand on no shortlist.",
            hint=f"If that has changed, take them off it first: `askwell contact unblock {who.pk}`.",
        )
    with transaction.atomic():
        _uncover(account, who, why)
        pinned, new = Pin.objects.get_or_create(goal=why, contact=who, defaults={"pinned_at": now})
        if new:
            record(account, "pinned", f"{who.name} for “{why.title}”", at=now)
    return pinned


def unpin(account: Account, goal: str, contact: str, *, now: datetime) -> None:
    """They stand where their reasons put them again."""
    why, who = own.goal(account, goal), own.contact(account, contact)
    with transaction.atomic():
        if Pin.objects.filter(goal=why, contact=who).delete()[0]:
            record(account, "unpinned", f"{who.name} for “{why.title}”", at=now)


def hide(account: Account, contact: str, *, why: str, now: datetime, goal: str = "") -> Hiding:
    """Leave somebody out of a goal's shortlist; without a goal out of every one, later goals included. Hidden once
    more, they are hidden for the new reason. Nothing else changes: they stay in the book and may be written to."""
    who, only = own.contact(account, contact), own.goal(account, goal) if goal else None
    said = why.strip()
    if not said:
        raise Usage(
            "Say why, in a word or two.",
            hint="You will want to know it later; nobody else reads it: “not now” is enough.",
        )
    if len(said) > LONGEST:
        raise Usage(f"That reason is longer than {LONGEST} letters.", hint="A few words are enough.")
    theirs = Hiding.objects.filter(account=account, contact=who)
    if only and theirs.filter(goal=None).exists():
        raise Usage(
            f"{who.name} is hidden for every goal already.",
            hint=f"Show them again first: `askwell shortlist show {who.pk}`.",
        )
    with transaction.atomic():
        if only is None:
            theirs.exclude(goal=None).delete()
        hiding, _ = Hiding.objects.update_or_create(
            account=account, contact=who, goal=only, defaults={"why": said, "hidden_at": now}
        )
        where = f"for “{only.title}”" if only else "for every goal"
        record(account, "hidden", f"{who.name} {where}: {said}", at=now)
    return hiding


def show_again(account: Account, contact: str, *, now: datetime, goal: str = "") -> int:
    """Take back whatever keeps somebody off the shortlist of a goal; without a goal, off any. Pins they had count
    again. Answers how many entries that were."""
    who, only = own.contact(account, contact), own.goal(account, goal) if goal else None
    with transaction.atomic():
        count = _uncover(account, who, only)
        if count:
            record(account, "shown-again", who.name, at=now)
    return count


def weigh(account: Account, goal: str, levels: Mapping[str, str], *, now: datetime) -> Goal:
    """Say how much reasons count for a goal: {reason: "more", "usual" or "not"}. What is not named stays."""
    for name, level in levels.items():
        _refuse_unweighable(name, level)
    with transaction.atomic():
        own.goal(account, goal)
        it = Goal.objects.select_for_update().get(pk=goal)
        weights = it.weights | {name: LEVELS[level] for name, level in levels.items()}
        it.weights = {name: times for name, times in weights.items() if times != USUAL}
        Goal.objects.filter(pk=it.pk).update(weights=it.weights)
        said = ", ".join(f"{name} {level}" for name, level in levels.items())
        record(account, "reasons-weighed", f"“{it.title}”: {said}", at=now)
    return it


def _uncover(account: Account, contact: Contact, goal: Goal | None) -> int:
    rows = Hiding.objects.filter(account=account, contact=contact)
    return (rows.covering(goal.pk) if goal else rows).delete()[0]


def _refuse_unweighable(name: str, level: str) -> None:
    if name not in REASONS:
        near = get_close_matches(name, REASONS, n=1)
        guess = f" Did you mean `{near[0]}`?" if near else ""
        raise Usage(f"There is no reason called “{name}”.{guess}", hint=f"They are {', '.join(REASONS)}.")
    if REASONS[name].holds_back:
        raise Usage(
            f"`{name}` always counts.",
            hint="It keeps people from being asked too often, and that is not for a list to outweigh.",
        )
    if level not in LEVELS:
        raise Usage(f"“{level}” says nothing about how much it counts.", hint=f"Say one of {', '.join(LEVELS)}.")
