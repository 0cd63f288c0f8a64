"""Welcome: the first three minutes. Three small steps, each of which can be passed by, and then a first draft."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.accounts import skip_step
from askwell.actions.contacts import add_contact
from askwell.actions.goals import add_goal, set_profile
from askwell.actions.outreach import ask_somebody_new
from askwell.core.errors import Problem, Usage
from askwell.queries.welcome import STEPS, Welcome, welcome
from askwell.web.doorkeeper import status_of
from askwell.web.forms import point_at_trouble
from askwell.web.forms.welcome import GoalStep, PersonStep, YouStep
from askwell.web.frame import owner

FORMS: dict[str, type[forms.Form]] = {"goal": GoalStep, "you": YouStep, "person": PersonStep}


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The step that is next, or the one that the address names."""
    it = welcome(owner(request))
    asked = request.GET.get("step", "")
    step = asked if asked in STEPS else it.step
    if not step:
        return redirect("today")
    known = _known(it) if step == "you" else None
    return _page(request, it, step, FORMS[step](initial=known))


@require_safe
def back(request: HttpRequest) -> HttpResponse:
    """A reload of a form that was sent finds the page again."""
    return redirect("welcome")


@require_POST
def goal(request: HttpRequest) -> HttpResponse:
    form = GoalStep(request.POST)
    if not form.is_valid():
        return _again(request, "goal", form)
    try:
        add_goal(owner(request), now=clock.now(), **form.goal())
    except Problem as problem:
        return _again(request, "goal", form, problem)
    return redirect("welcome")


@require_POST
def you(request: HttpRequest) -> HttpResponse:
    form = YouStep(request.POST)
    if not form.is_valid():
        return _again(request, "you", form)
    try:
        set_profile(owner(request), now=clock.now(), **form.profile(welcome(owner(request)).profile))
    except Problem as problem:
        return _again(request, "you", form, problem)
    return redirect("welcome")


@require_POST
def person(request: HttpRequest) -> HttpResponse:
    """Keep the name and draft the first ask to them; without a goal there is nothing to ask about yet."""
    form = PersonStep(request.POST)
    if not form.is_valid():
        return _again(request, "person", form)
    try:
        return _begin(request, form.cleaned_data["name"], form.known())
    except Problem as problem:
        return _again(request, "person", form, problem)


@require_POST
def skip(request: HttpRequest) -> HttpResponse:
    step = request.POST.get("step", "")
    if step not in STEPS:
        raise Usage("There is no such step.", hint="Begin again from Today.")
    skip_step(owner(request), step)
    return redirect("welcome")


def _begin(request: HttpRequest, name: str, known: dict[str, str]) -> HttpResponse:
    account, goal = owner(request), welcome(owner(request)).goal
    if goal:
        return redirect("write", ask_somebody_new(account, name, goal=goal, now=clock.now(), **known).pk)
    add_contact(account, name, now=clock.now(), **known)
    messages.success(request, f"{name} is in your book. Say what you would like to find out, and a draft is next.")
    return redirect("today")


def _known(it: Welcome) -> dict[str, str]:
    """What an import or an earlier visit already told."""
    profile = it.profile
    return {
        "name": profile.name,
        "headline": profile.headline,
        "school": profile.schools[0] if profile.schools else "",
        "employer": profile.employers[0] if profile.employers else "",
        "time_zone": profile.time_zone,
    }


def _again(request: HttpRequest, step: str, form: forms.Form, problem: Problem | None = None) -> HttpResponse:
    point_at_trouble(form)
    status = status_of(problem) if problem else 422
    return _page(request, welcome(owner(request)), step, form, problem=problem, status=status)


def _page(
    request: HttpRequest, it: Welcome, step: str, form: forms.Form, problem: Problem | None = None, status: int = 200
) -> HttpResponse:
    context = {"welcome": it, "step": step, "form": form, "problem": problem}
    return render(request, f"welcome/{step}.html", context, status=status)
