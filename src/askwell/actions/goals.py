"""Goals and the user's own background."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any
from zoneinfo import available_timezones

from askwell.actions.events import record
from askwell.core import contacts as core
from askwell.core.errors import Usage
from askwell.core.fillers import jobs, studies
from askwell.models import Account, Goal, Profile
from askwell.queries import own

TEXTS = ("name", "headline", "place", "link", "sign_off")
LISTS = ("skills", "interests")
GOAL_LISTS = ("roles", "employers", "places", "learn")
LONGEST = {"name": 120, "headline": 200, "place": 120, "link": 300, "sign_off": 60}
PLANS = ("free", "premium", "unknown")


def add_goal(
    account: Account,
    title: str,
    *,
    kind: str,
    now: datetime,
    roles: tuple[str, ...] = (),
    employers: tuple[str, ...] = (),
    places: tuple[str, ...] = (),
    learn: tuple[str, ...] = (),
) -> Goal:
    _check_goal(title, kind)
    goal = Goal.objects.create(
        account=account,
        title=title.strip()[:200],
        kind=kind,
        roles=_kept(roles),
        employers=_kept(employers),
        places=_kept(places),
        learn=_kept(learn),
        created_at=now,
    )
    record(account, "goal-added", goal.title, at=now)
    return goal


def edit_goal(account: Account, id: str, *, now: datetime, **changes: Any) -> Goal:
    """Any of title, kind, roles, employers, places, learn."""
    goal = own.goal(account, id)
    _check_goal(changes.get("title", goal.title), changes.get("kind", goal.kind))
    unknown = changes.keys() - {"title", "kind", *GOAL_LISTS}
    if unknown:
        raise Usage(f"A goal has nothing called {', '.join(sorted(unknown))}.")
    for name, value in changes.items():
        setattr(goal, name, _kept(value) if name in GOAL_LISTS else value.strip()[:200])
    goal.save()
    record(account, "goal-changed", goal.title, at=now)
    return goal


def set_profile(account: Account, *, now: datetime, **fields: Any) -> Profile:
    """Change parts of the profile; `education` and `positions` are replaced whole, by core values."""
    profile = own.profile(account)
    for name, value in fields.items():
        setattr(profile, name, _checked(name, value))
    profile.save()
    record(account, "profile-changed", ", ".join(sorted(fields)), at=now)
    return profile


def fill_profile(account: Account, found: core.Profile, *, now: datetime) -> dict[str, Any]:
    """Take from a file what the profile does not say yet. What the user wrote stays. Answers the fields filled, with
    what stands in them now: by that `empty_profile` takes them back."""
    news = missing_from_profile(account, found)
    if not news:
        return {}
    profile = set_profile(account, now=now, **news)
    return {name: getattr(profile, name) for name in sorted(news)}


def missing_from_profile(account: Account, found: core.Profile) -> dict[str, Any]:
    """What `fill_profile` would take. Nothing is written."""
    profile = own.profile(account)
    return {
        name: fitted
        for name in (*TEXTS, *LISTS, "positions", "education")
        if name != "sign_off" and not getattr(profile, name) and (fitted := _fitted(name, getattr(found, name)))
    }


def empty_profile(account: Account, filled: Mapping[str, Any], *, now: datetime) -> int:
    """Take back what a file filled in; how many fields that are. What the user changed since is theirs and stays."""
    profile = own.profile(account)
    as_filled = [name for name, value in filled.items() if getattr(profile, name) == value]
    if as_filled:
        set_profile(account, now=now, **{name: "" if name in TEXTS else () for name in as_filled})
    return len(as_filled)


def _fitted(name: str, value: Any) -> Any:
    """A file may say more than there is room for: LinkedIn allows a headline 220 characters. Words are left whole."""
    if name in ("positions", "education"):
        return jobs(value) if name == "positions" else studies(value)
    most = LONGEST.get(name)
    if most is None or len(value) <= most:
        return value
    return "" if name == "link" else value[: most + 1].rpartition(" ")[0] or value[:most]


def _check_goal(title: str, kind: str) -> None:
    if not title.strip():
        raise Usage(
            "A goal needs a line that says it.", hint='For example: "Move from lab work into science writing".'
        )
    if kind not in core.GOAL_KINDS:
        raise Usage(f"{kind!r} is no kind of goal.", hint=f"Choose one of {', '.join(core.GOAL_KINDS)}.")


def _checked(name: str, value: Any) -> Any:
    if name in TEXTS:
        if len(str(value).strip()) > LONGEST[name]:
            raise Usage(
                f"Your {name.replace('_', '-')} is longer than {LONGEST[name]} characters.", hint="Shorten it."
            )
        return str(value).strip()
    if name in LISTS:
        return _kept(tuple(value.split(",") if isinstance(value, str) else value))
    if name == "time_zone" and value not in available_timezones():
        raise Usage(f"{value!r} is no time zone.", hint="Write it like Europe/London or America/New_York.")
    if name == "linkedin_plan" and value not in PLANS:
        raise Usage(f"{value!r} is no LinkedIn plan.", hint=f"Choose one of {', '.join(PLANS)}.")
    if name in ("positions", "education") and isinstance(value, str):
        raise Usage(f"{name.capitalize()} cannot be set like this.", hint='Say `employer="..."` or `school="..."`.')
    if name == "positions":
        return [_position(each) for each in jobs(value)]
    if name == "education":
        return [asdict(each) for each in studies(value)]
    if name not in ("time_zone", "linkedin_plan"):
        known = ", ".join((*TEXTS, *LISTS, "time_zone", "linkedin_plan", "school", "title", "employer"))
        raise Usage(f"The profile has no field called “{name}”.", hint=f"It has {known}.")
    return value


def _position(it: core.Position) -> dict[str, str | None]:
    return {
        "employer": it.employer,
        "title": it.title,
        "started": it.started.isoformat() if it.started else None,
        "ended": it.ended.isoformat() if it.ended else None,
    }


def _kept(values: tuple[str, ...] | list[str]) -> list[str]:
    return list(dict.fromkeys(each.strip() for each in values if each.strip()))
