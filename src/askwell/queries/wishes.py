"""What the user said of people on their shortlists: whom they pinned, and whom they hid and why."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from askwell.core.shortlist import LEVELS, REASONS
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

    def keeps_off(self, goal: str) -> bool:
        """Whether the shortlist of this goal does not show them."""
        return self.everywhere or self.goal == goal


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


def pins(account: Account) -> dict[str, tuple[str, ...]]:
    """Goal -> whom the user pinned to its shortlist, the first pinned first."""
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for goal, contact in Pin.objects.filter(goal__account=account).values_list("goal_id", "contact_id"):
        found[goal] += (contact,)
    return dict(found)


def hidings(account: Account) -> tuple[HiddenLine, ...]:
    """Whoever is hidden anywhere, the last one hidden first."""
    rows = Hiding.objects.filter(account=account).select_related("contact").order_by("-hidden_at", "-id")
    return tuple(map(_line, rows))


def hidden_people(account: Account, goal: str = "") -> tuple[HiddenLine, ...]:
    """The same; with a goal only those whom its shortlist does not show."""
    if not goal:
        return hidings(account)
    only = own.goal(account, goal).pk
    return tuple(each for each in hidings(account) if each.keeps_off(only))


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
