"""Who seems to be in the book twice: looked at side by side, made one or told apart, and taken back as easily."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.duplicates import forget_two_people, say_two_people
from askwell.actions.merges import merge_contacts, undo_merge
from askwell.core.duplicates.words import made_one
from askwell.core.errors import Problem
from askwell.queries.contacts import person
from askwell.queries.duplicates import duplicates
from askwell.queries.side_by_side import side_by_side
from askwell.web.doorkeeper import status_of
from askwell.web.forms.duplicates import taken
from askwell.web.frame import owner
from askwell.web.people import number_of

PAGE = 20


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    page = number_of(request.GET.get("page", ""))
    found = duplicates(owner(request), limit=PAGE, offset=(page - 1) * PAGE)
    return render(
        request,
        "duplicates/page.html",
        {"found": found, "page": Paginator(range(found.total), PAGE).get_page(page)},
    )


@require_safe
def compare(request: HttpRequest, id: str, other: str) -> HttpResponse:
    if id == other:
        person(owner(request), id, now=clock.now())  # somebody else's is not found, here as anywhere
        return redirect("person", id=id)
    return _compared(request, id, other)


@require_POST
def merge(request: HttpRequest, id: str, other: str) -> HttpResponse:
    try:
        made = merge_contacts(owner(request), id, other, now=clock.now(), take=taken(request.POST))
    except Problem as problem:
        if id == other or status_of(problem) == 404:
            raise
        return _compared(request, id, other, problem=problem)
    messages.success(request, made_one(made.name, made.kept.name), extra_tags=reverse("merge-undo", args=[made.pk]))
    return redirect("duplicates")


@require_POST
def undo(request: HttpRequest, id: str) -> HttpResponse:
    made = undo_merge(owner(request), id, now=clock.now())
    messages.success(request, f"{made.kept.name} and {made.name} are two entries again, each as it was.")
    return redirect("people-compare", id=made.kept_id, other=made.gone)


@require_POST
def apart(request: HttpRequest, id: str, other: str) -> HttpResponse:
    say_two_people(owner(request), id, other, now=clock.now())
    back = reverse("people-unsure", args=[id, other])
    messages.success(request, "Two people. You will not be asked about them again.", extra_tags=back)
    return redirect("duplicates")


@require_POST
def unsure(request: HttpRequest, id: str, other: str) -> HttpResponse:
    forget_two_people(owner(request), id, other, now=clock.now())
    messages.success(request, "Forgotten. Look at them again whenever you like.")
    return redirect("people-compare", id=id, other=other)


def _compared(request: HttpRequest, id: str, other: str, *, problem: Problem | None = None) -> HttpResponse:
    it = side_by_side(owner(request), id, other, now=clock.now())
    chosen = {*it.theirs, *taken(request.POST)}
    shown = {"it": it, "chosen": chosen, "problem": problem}
    return render(request, "duplicates/compare.html", shown, status=status_of(problem) if problem else 200)
