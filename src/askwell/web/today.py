"""Today: what now. It empties, says when the day is finished, and never scolds."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.accounts import finish_today
from askwell.core.contacts import Profile
from askwell.core.text import in_words
from askwell.core.times import zone_of
from askwell.queries.steps import Step
from askwell.queries.today import Today, today
from askwell.queries.welcome import welcome
from askwell.web.frame import owner
from askwell.web.steps import button


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    begun = welcome(owner(request))
    if begun.is_needed:
        return redirect("welcome")
    it = today(owner(request), now=clock.now())
    owed = [step for step in it.steps if step.owed and step.do != "confirm"]
    context = {
        "today": it,
        "greeting": _greeting(begun.profile, clock.now()),
        "sentence": _sentence(it),
        "owed": [(step, button(step)) for step in owed],
        "waited": [(step, button(step)) for step in it.steps if step.do == "confirm"],
        "proposed": next(((step, button(step)) for step in it.steps if not step.owed), None),
    }
    return render(request, "today/page.html", context)


@require_POST
def enough(request: HttpRequest) -> HttpResponse:
    finish_today(owner(request), now=clock.now())
    return redirect("today")


def _greeting(profile: Profile, now: datetime) -> str:
    hour = now.astimezone(zone_of(profile.time_zone)).hour
    part = "morning" if 4 <= hour < 12 else "afternoon" if hour < 18 and hour >= 12 else "evening"
    return f"Good {part}, {profile.first_name}" if profile.first_name else f"Good {part}"


def _sentence(it: Today) -> str:
    owed = [step for step in it.steps if step.owed]
    if owed:
        return f"{_small_things(owed)} After that you are finished for today."
    if it.resting:
        return "Nobody is waiting for you."
    return "Nobody is waiting for you. If you have ten minutes, here is one small step." if it.steps else ""


def _small_things(owed: list[Step]) -> str:
    if len(owed) == 1:
        return "One small thing is owed to somebody."
    return f"{in_words(len(owed)).capitalize()} small things are owed to others."
