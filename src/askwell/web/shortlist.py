"""What the user says of a goal's shortlist: whom they pin, whom they would rather not see, what matters more."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions import shortlist as actions
from askwell.core.errors import Problem
from askwell.queries.contacts import named
from askwell.queries.goals import goal_row
from askwell.queries.shortlist import is_resting
from askwell.queries.wishes import weighing
from askwell.web.doorkeeper import status_of
from askwell.web.forms.shortlist import HideForm, WeighForm
from askwell.web.frame import owner


@require_POST
def pin(request: HttpRequest, id: str, person: str) -> HttpResponse:
    actions.pin(owner(request), id, person, now=clock.now())
    name, waits = named(owner(request), person), is_resting(owner(request), person, now=clock.now())
    said = (
        f"{name} is pinned, and comes to the top once you may ask again." if waits else f"{name} stands on top now."
    )
    messages.success(request, said, extra_tags=reverse("shortlist-unpin", args=[id, person]))
    return _back(request, id, person)


@require_POST
def unpin(request: HttpRequest, id: str, person: str) -> HttpResponse:
    actions.unpin(owner(request), id, person, now=clock.now())
    messages.success(request, f"{named(owner(request), person)} stands where their reasons put them.")
    return _back(request, id, person)


@require_safe
def ask_why(request: HttpRequest, id: str, person: str) -> HttpResponse:
    return _asked_why(request, id, person, HideForm(initial={"back": request.GET.get("back", "")}))


@require_POST
def hide(request: HttpRequest, id: str, person: str) -> HttpResponse:
    form = HideForm(request.POST)
    if not form.is_valid():
        return _asked_why(request, id, person, form, status=422)
    goal = goal_row(owner(request), id).id
    only = "" if form.is_for_every_goal else goal
    try:
        actions.hide(owner(request), person, why=form.cleaned_data["why"], goal=only, now=clock.now())
    except Problem as problem:
        return _asked_why(request, id, person, form, status=status_of(problem), problem=problem)
    said = f"{named(owner(request), person)} is hidden, and stands below the list."
    messages.success(request, said, extra_tags=reverse("shortlist-show", args=[id, person]))
    return _back(request, id, person)


@require_POST
def show_again(request: HttpRequest, id: str, person: str) -> HttpResponse:
    actions.show_again(owner(request), person, goal=id, now=clock.now())
    messages.success(request, f"{named(owner(request), person)} may stand on this list again.")
    return _back(request, id, person)


@require_safe
def what_matters(request: HttpRequest, id: str) -> HttpResponse:
    return _weighed(request, id, WeighForm(rows=weighing(owner(request), id)))


@require_POST
def weigh(request: HttpRequest, id: str) -> HttpResponse:
    form = WeighForm(request.POST, rows=weighing(owner(request), id))
    if not form.is_valid():
        return _weighed(request, id, form, status=422)
    actions.weigh(owner(request), id, form.levels(), now=clock.now())
    messages.success(request, "Kept. The list is in that order now.")
    return redirect("goal", id=id)


def _asked_why(
    request: HttpRequest, id: str, person: str, form: HideForm, *, status: int = 200, problem: Problem | None = None
) -> HttpResponse:
    shown = {
        "goal": goal_row(owner(request), id),
        "person": person,
        "name": named(owner(request), person),
        "form": form,
        "problem": problem,
    }
    return render(request, "shortlist/hide.html", shown, status=status)


def _weighed(request: HttpRequest, id: str, form: WeighForm, *, status: int = 200) -> HttpResponse:
    return render(
        request, "shortlist/weigh.html", {"goal": goal_row(owner(request), id), "form": form}, status=status
    )


def _back(request: HttpRequest, goal: str, person: str) -> HttpResponse:
    """To where the button stood."""
    match request.POST.get("back"):
        case "person":
            return redirect("person", id=person)
        case "more":
            return redirect(f"{reverse('goal', args=[goal])}?show=more")
    return redirect("goal", id=goal)
