"""Goals: why you ask, whom to ask for it, and what came of it so far."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.goals import add_goal, edit_goal
from askwell.core.errors import Problem
from askwell.queries.goals import goal_row, goal_whole, goals
from askwell.queries.introductions import introductions
from askwell.queries.wishes import Weighed, weighing
from askwell.web.doorkeeper import status_of
from askwell.web.forms.goals import GoalForm
from askwell.web.forms.people import PersonAdd
from askwell.web.frame import owner

FEW, MANY = 8, 40


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    return render(request, "goals/list.html", {"goals": goals(owner(request))})


@require_safe
def show(request: HttpRequest, id: str) -> HttpResponse:
    limit = MANY if request.GET.get("show") == "more" else FEW
    it = goal_whole(owner(request), id, now=clock.now(), limit=limit + 1)
    found = it.shortlist.contacts
    shown = {"it": it, "people": found[:limit], "more": limit == FEW < len(found)}
    shown["first"] = next((each for each in found if not each.resting), None)
    shown["weighed"] = _unusual(weighing(owner(request), id))
    shown["back"] = "more" if limit == MANY else ""
    shown["form"] = PersonAdd(initial={"goal": id})
    return render(request, "goals/page.html", shown)


UNUSUAL = {"more": "Counts more for you", "not": "Does not count"}


def _unusual(rows: Sequence[Weighed]) -> list[tuple[str, list[Weighed]]]:
    """Reasons that do not count as usual, by how they count."""
    told = [(words, [each for each in rows if each.level == level]) for level, words in UNUSUAL.items()]
    return [(words, some) for words, some in told if some]


@require_safe
def introduced(request: HttpRequest, id: str) -> HttpResponse:
    """Whom to ask for an introduction to whom, for everybody on this goal's list at once."""
    it = introductions(owner(request), id, now=clock.now())
    return render(request, "goals/introductions.html", {"it": it})


@require_safe
def new(request: HttpRequest) -> HttpResponse:
    return render(request, "goals/form.html", {"form": GoalForm()})


@require_POST
def add(request: HttpRequest) -> HttpResponse:
    form = GoalForm(request.POST)
    if not form.is_valid():
        return render(request, "goals/form.html", {"form": form}, status=422)
    try:
        goal = add_goal(owner(request), now=clock.now(), **form.goal())
    except Problem as problem:
        return render(request, "goals/form.html", {"form": form, "problem": problem}, status=status_of(problem))
    messages.success(request, "Kept. Here is whom you could ask.")
    return redirect("goal", id=goal.pk)


@require_safe
def edit(request: HttpRequest, id: str) -> HttpResponse:
    goal = goal_row(owner(request), id)
    return render(request, "goals/form.html", {"form": GoalForm.of(goal), "goal": goal})


@require_POST
def change(request: HttpRequest, id: str) -> HttpResponse:
    goal = goal_row(owner(request), id)
    form = GoalForm.of(goal, request.POST)
    if not form.is_valid():
        return render(request, "goals/form.html", {"form": form, "goal": goal}, status=422)
    edit_goal(owner(request), id, now=clock.now(), **form.goal())
    messages.success(request, "Kept.")
    return redirect("goal", id=id)
