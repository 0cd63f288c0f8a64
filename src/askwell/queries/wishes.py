"""What the user said of people on their shortlists: whom they pinned, and whom they hid and why."""

from __future__ import annotations

from dataclasses import dataclass

from askwell.core.shortlist import LEVELS, REASONS, Wishes
from askwell.core.shortlist.weights import USUAL
from askwell.models import Account, Goal, Hiding, Pin
from askwell.queries import own


@dataclass(frozen=True, kw_only=True)
class HiddenLine:
    """Somebody whom a shortlist does not show."""

    id: str
    name: str
    why: str
    everywhere: bool
    """For every goal, and not for one alone."""
    goal: str
    """The id of that one goal; empty when it is every goal."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """One goal's shortlist, and what the user said of one person on it."""

    goal: str
    title: str
    pinned: bool
    hidden: HiddenLine | None


@dataclass(frozen=True, kw_only=True)
class Weighed:
    """A reason of the shelf, and how much it counts for a goal."""

    reason: str
    level: str
    """more, usual or not."""
    says: str


def weighing(account: Account, goal: str) -> tuple[Weighed, ...]:
    """Every reason that can be weighed."""
    weights, words = own.goal(account, goal).weights, {times: word for word, times in LEVELS.items()}
    return tuple(
        Weighed(reason=each.name, level=words[weights.get(each.name, USUAL)], says=each.says)
        for each in REASONS.values()
        if not each.holds_back
    )


def wishes_for(account: Account, goal: str) -> Wishes:
    """As the core wants them for one goal's list."""
    return Wishes(
        pinned=tuple(Pin.objects.filter(goal=goal, goal__account=account).values_list("contact_id", flat=True)),
        hidden=hidden_for(account, goal),
    )


def hidden_for(account: Account, goal: str = "") -> frozenset[str]:
    """Whom the shortlist of this goal does not show; without a goal those whom none shows."""
    return frozenset(Hiding.objects.filter(account=account).covering(goal).values_list("contact_id", flat=True))


def hidden_people(account: Account, goal: str = "") -> tuple[HiddenLine, ...]:
    """Whom the shortlist of this goal does not show, the last one hidden first; without a goal whoever is hidden
    anywhere."""
    rows = Hiding.objects.filter(account=account).select_related("contact").order_by("-hidden_at", "-id")
    return tuple(_line(each) for each in (rows.covering(own.goal(account, goal).pk) if goal else rows))


def wishes(account: Account, id: str) -> tuple[Wish, ...]:
    """What was said of one person, goal by goal."""
    contact = own.contact(account, id)
    pins = set(Pin.objects.filter(goal__account=account, contact=contact).values_list("goal_id", flat=True))
    rows = Hiding.objects.filter(account=account, contact=contact).select_related("contact")
    hidden = {each.goal_id or "": _line(each) for each in rows}
    return tuple(
        Wish(goal=id, title=title, pinned=id in pins, hidden=hidden.get("") or hidden.get(id))
        for id, title in Goal.objects.filter(account=account, closed_at=None).values_list("pk", "title")
    )


def _line(it: Hiding) -> HiddenLine:
    return HiddenLine(
        id=it.contact_id, name=it.contact.name, why=it.why, everywhere=it.goal_id is None, goal=it.goal_id or ""
    )
