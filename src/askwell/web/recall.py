"""Guided recall: one prompt, a few names, the next prompt. It goes on where it was left."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.recall import Recalled, recall, recall_again, skip_prompt
from askwell.core.errors import Problem
from askwell.queries.recall import where_recall_stands
from askwell.web.doorkeeper import status_of
from askwell.web.forms.recall import Names
from askwell.web.frame import owner


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    return _page(request, Names())


@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    form = Names(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    try:
        told = recall(
            owner(request), form.cleaned_data["names"], prompt=request.POST.get("prompt", ""), now=clock.now()
        )
    except Problem as problem:
        return _page(request, form, problem=problem, status=status_of(problem))
    messages.success(request, _said(told))
    return redirect("recall")


@require_POST
def skip(request: HttpRequest) -> HttpResponse:
    skip_prompt(owner(request), request.POST.get("prompt", ""), now=clock.now())
    return redirect("recall")


@require_POST
def again(request: HttpRequest) -> HttpResponse:
    recall_again(owner(request), now=clock.now())
    return redirect("recall")


def _said(told: Recalled) -> str:
    parts = [
        f"{_listed(told.added)} {_are(told.added)} in your book." if told.added else "",
        f"{_listed(told.tied)} {_were(told.tied)} there already; how you know them stands there now."
        if told.tied
        else "",
        f"{_listed(told.known)} {_were(told.known)} there already." if told.known else "",
        f"Several people are called {', '.join(told.unclear)}: open the one you mean." if told.unclear else "",
    ]
    return " ".join(each for each in parts if each)


def _listed(people: tuple[tuple[str, str], ...]) -> str:
    names = [name for _, name in people]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _are(people: tuple[tuple[str, str], ...]) -> str:
    return "are" if len(people) > 1 else "is"


def _were(people: tuple[tuple[str, str], ...]) -> str:
    return "were" if len(people) > 1 else "was"


def _page(request: HttpRequest, form: Names, *, problem: Problem | None = None, status: int = 200) -> HttpResponse:
    shown = {"it": where_recall_stands(owner(request)), "form": form, "problem": problem}
    return render(request, "recall/page.html", shown, status=status)
