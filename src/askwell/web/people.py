"""People: everybody in the book, found as you type, and one more added in two fields."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.contacts import add_contact
from askwell.core.errors import Problem
from askwell.queries.duplicates import in_twice
from askwell.queries.goals import goal_row
from askwell.queries.people import PAGE, People, Wanted, by_name, easiest
from askwell.web.doorkeeper import status_of
from askwell.web.facets import groups, query
from askwell.web.forms.people import PersonAdd
from askwell.web.frame import owner

EASIEST = "easiest"
DIGITS = 6
"""A page with a longer number is no page of anybody's book."""


@require_safe
def people(request: HttpRequest) -> HttpResponse:
    wanted, order = _wanted(request), request.GET.get("order", "")
    ask = easiest if order == EASIEST else by_name
    number = number_of(request.GET.get("page", ""))
    found = ask(owner(request), wanted, page=number)
    template = "people/page.html#found" if request.headers.get("HX-Request") else "people/page.html"
    return render(request, template, _shown(request, found, wanted, order, number))


@require_safe
def add(request: HttpRequest) -> HttpResponse:
    form = PersonAdd(initial={name: request.GET.get(name, "") for name in PersonAdd.base_fields})
    return render(request, "people/add.html", {"form": form})


@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    form = PersonAdd(request.POST)
    if not form.is_valid():
        return render(request, "people/add.html", {"form": form}, status=422)
    goal = form.cleaned_data["goal"]
    if goal:
        goal_row(owner(request), goal)  # somebody else's is not found before anybody is kept
    try:
        contact = add_contact(owner(request), form.cleaned_data["name"], now=clock.now(), **form.known())
    except Problem as problem:
        return render(request, "people/add.html", {"form": form, "problem": problem}, status=status_of(problem))
    messages.success(request, f"{contact.name} is in your book.")
    return redirect("goal", id=goal) if goal else redirect("person", id=contact.pk)


def _wanted(request: HttpRequest) -> Wanted:
    names = {"q": "text", "employer": "employer", "role": "role", "place": "place", "school": "school"}
    return Wanted(**{field: request.GET.get(name, "").strip() for name, field in names.items()})


def number_of(given: str) -> int:
    return max(1, int(given)) if given.isdecimal() and len(given) <= DIGITS else 1


def _shown(request: HttpRequest, found: People, wanted: Wanted, order: str, number: int) -> dict[str, object]:
    return {
        "in_twice": in_twice(owner(request)),
        "found": found,
        "wanted": wanted,
        "easiest": order == EASIEST,
        "narrowed": any(wanted.facets.values()),
        "page": Paginator(range(found.total), PAGE).get_page(number),
        "groups": groups(found.facets, wanted.facets, request.GET),
        "by_name": query(request.GET, "order", ""),
        "by_ease": query(request.GET, "order", EASIEST),
        "paging": _ending(query(request.GET, "page", "")),
    }


def _ending(query: str) -> str:
    return f"{query}&" if query else ""
