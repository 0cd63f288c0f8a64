"""Filters and tags that every page may use."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django import template
from django.templatetags.tz import do_timezone
from django.urls import reverse
from django.utils.html import format_html_join

from askwell import clock
from askwell.core.errors import Problem
from askwell.core.text import in_words, readable_address
from askwell.core.times import city_of, spoken, zone_of
from askwell.queries.people import STANDING
from askwell.web import ways_on
from askwell.web.forms.choices import MODES, TIES

if TYPE_CHECKING:
    from askwell.web.facets import Choice

register = template.Library()
register.filter(in_words)
register.filter("bare", readable_address)


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
def due(context: dict[str, Any], at: datetime) -> str:
    """A day on which something is owed; one that is over says so: "due since Friday 4 December"."""
    return f"due since {day(context, at)}" if _is_over(context, at) else day(context, at)


def _is_over(context: dict[str, Any], at: datetime) -> bool:
    zone = zone_of(context.get("own_zone") or "UTC")
    return at.astimezone(zone).date() < clock.now().astimezone(zone).date()


@register.simple_tag(takes_context=True)
def hour(context: dict[str, Any], at: datetime | None) -> str:
    """The hour of a time in the user's own zone, like 15:30."""
    return f"{at.astimezone(zone_of(context.get('own_zone') or 'UTC')):%H:%M}" if at else ""


CHOICE = '<li><a class="tag" href="{}?{}">{}<span class="soft">{}</span></a></li>\n'
WIDEST = 32
"""Letters of a choice; of a longer one the beginning."""


@register.simple_tag
def choices(these: Iterable[Choice]) -> str:
    """Links that narrow a list. A search that is being typed brings three hundred of them with every letter, and a
    template for each took longer than everything else in the answer."""
    url = reverse("people")
    return format_html_join("", CHOICE, ((url, each.query, _short(each.value), each.count) for each in these))


def _short(value: str) -> str:
    return value if len(value) <= WIDEST else f"{value[: WIDEST - 1]}…"


@register.simple_tag
def way_on(problem: Problem) -> ways_on.WayOn:
    """Where a problem can be mended: a hint, a page and what its button says."""
    return ways_on.way_on(problem)


@register.filter
def city(zone: str) -> str:
    """A zone as people name it, by its city: "New York"."""
    return city_of(zone)


@register.filter
def tag_words(tag: str) -> str:
    """A note's tag in the user's own words."""
    return TAG_WORDS.get(tag, "")


TAG_WORDS = {
    "takeaway": "What you learnt",
    "advice": "Their advice",
    "referral": "Somebody to ask",
    "promise-mine": "You promised",
    "promise-theirs": "They promised",
    "opening": "An opening",
}


TITLES = {
    "ask-email": "Write to {}",
    "ask-linkedin-note": "Invite {} on LinkedIn",
    "ask-linkedin-message": "Write to {} on LinkedIn",
    "intro-request": "Ask for an introduction to {}",
    "follow-up": "Follow up with {}, once",
    "thank-you": "Thank {}",
    "keep-in-touch": "Keep in touch with {}",
    "reply": "Write back to {}",
    "reference-request": "Ask {} for a reference",
    "questions": "Send {} your questions",
    "confirmation": "Confirm the time with {}",
    "times": "Offer {} some times",
}


@register.filter
def writing_to(kind: str, name: str) -> str:
    """What writing a message of this kind is called: "Thank Maria"."""
    return TITLES.get(kind, "Write to {}").format(name)


STANDINGS = {
    "draft": "Being written",
    "queued": "Waiting to leave",
    "claimed": "Leaving",
    "committing": "Leaving",
    "held": "Waits for your word",
    "uncertain": "Did it go?",
    "failed": "Came back",
}


@register.filter
def standing_of(state: str) -> str:
    """Where a message that has not gone stands, in two or three words."""
    return STANDINGS.get(state, state)


@register.filter
def mode_in_words(mode: str) -> str:
    return dict(MODES).get(mode, mode)


@register.filter
def tie_words(tie: str) -> str:
    """How the user knows somebody, in the words in which they said it."""
    return dict(TIES).get(tie, "")


@register.filter
def weight_words(points: int) -> str:
    """How much a reason counts, where it stands out: the points of a shortlist are for sorting, not for reading."""
    if points < 0:
        return "Speaks against it."
    return "Counts a lot." if points >= 15 else ""


@register.filter
def state_in_words(state: str) -> str:
    """Where an outreach stands, in a word or two."""
    return STANDING.get(state, state)
