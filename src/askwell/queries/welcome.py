"""How far the first three minutes have come: which step is next, which are done, which were passed by."""

from __future__ import annotations

from dataclasses import dataclass

from askwell.core import contacts as core
from askwell.models import Account, Goal
from askwell.queries import contacts, own

STEPS = ("goal", "you", "person")


@dataclass(frozen=True, kw_only=True)
class Welcome:
    step: str
    """The one to show; empty when all are done or passed by."""
    done: tuple[str, ...]
    goal: str
    """The id of the goal that a first draft would serve; empty when there is none."""
    goal_title: str
    profile: core.Profile
    people: int

    @property
    def is_needed(self) -> bool:
        """Only until there is a goal; whoever passed that step by is not asked again."""
        return self.step == "goal"


def welcome(account: Account) -> Welcome:
    goal = Goal.objects.filter(account=account, closed_at=None).order_by("created_at", "pk").first()
    profile = own.profile(account).as_core()
    people = contacts.count(account)
    told = {"goal": bool(goal), "you": bool(profile.name), "person": bool(people)}
    done = tuple(step for step in STEPS if told[step])
    passed = {*done, *account.setup_skipped}
    return Welcome(
        step=next((step for step in STEPS if step not in passed), ""),
        done=done,
        goal=goal.pk if goal else "",
        goal_title=goal.title if goal else "",
        profile=profile,
        people=people,
    )
