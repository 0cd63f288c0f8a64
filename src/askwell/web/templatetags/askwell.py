"""Filters and tags that every page may use."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django import template
from django.templatetags.tz import do_timezone

from askwell import clock
from askwell.core.errors import Problem
from askwell.core.times import spoken, zone_of
from askwell.web import ways_on

register = template.Library()


@register.filter
def local(at: datetime | None, zone: str) -> datetime | None:
    """A time in the zone called `zone`, for the date and time filters after it.

    Django's own filter marks the value as moved already; a plain astimezone() would be moved back by those filters.
    """
    return do_timezone(at, zone_of(zone)) if at else None


@register.simple_tag(takes_context=True)
def day(context: dict[str, Any], at: datetime | date | None) -> str:
    """A day as people say it, in the user's own zone: "today", "Friday", "Friday 4 December"."""
    if at is None:
        return ""
    zone = zone_of(context.get("own_zone") or "UTC")
    that = at.astimezone(zone).date() if isinstance(at, datetime) else at
    return spoken(that, today=clock.now().astimezone(zone).date())


@register.simple_tag(takes_context=True)
def hour(context: dict[str, Any], at: datetime | None) -> str:
    """The hour of a time in the user's own zone, like 15:30."""
    return f"{at.astimezone(zone_of(context.get('own_zone') or 'UTC')):%H:%M}" if at else ""


@register.simple_tag
def way_on(problem: Problem) -> ways_on.WayOn:
    """Where a problem can be mended: a hint, a page and what its button says."""
    return ways_on.way_on(problem)
