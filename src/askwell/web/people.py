"""People: everybody in the book, found as you type, and one more added in two fields."""

from __future__ import annotations

from functools import partial

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.contacts import add_contact
from askwell.actions.filters import drop_filter, keep_filter
from askwell.core.errors import Problem
from askwell.queries.duplicates import in_twice
from askwell.queries.goals import goal_row
from askwell.queries.near import MINE
from askwell.queries.people import PAGE, Wanted, by_name, easiest, elsewhere
from askwell.queries.saved import saved
from askwell.web.doorkeeper import status_of
from askwell.web.facets import TITLES, address, chips, groups, kept, query, shortcuts
from askwell.web.forms.people import PersonAdd
from askwell.web.frame import owner

EASIEST = "easiest"
FEW = 5
"""With fewer people found, a look elsewhere is offered."""
DIGITS = 6
"""A page with a longer number is no page of anybody's book."""


@require_safe
def people(request: HttpRequest) -> HttpResponse:
    template = "people/answer.html" if request.headers.get("HX-Request") else "people/page.html"
    return render(request, template, _page(request, request.GET))


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


@require_POST
def keep_search(request: HttpRequest) -> HttpResponse:
    """Keep the search that the page shows, under a name; its query comes along as it stood in the address."""
    asked = QueryDict(request.POST.get("query", ""))
    wanted = _wanted(asked)
    try:
        it = keep_filter(owner(request), request.POST.get("name", ""), wanted.held, now=clock.now())
    except Problem as problem:
        return render(request, "people/page.html", _page(request, asked, problem), status=status_of(problem))
    messages.success(request, f"“{it.name}” is kept.")
    return redirect(f"{reverse('people')}?{address(it.wanted)}")


@require_POST
def drop_search(request: HttpRequest, id: str) -> HttpResponse:
    drop_filter(owner(request), id)
    messages.success(request, "That search is no longer kept.")
    return redirect("people")


def _wanted(asked: QueryDict) -> Wanted:
    return Wanted(
        text=asked.get("q", "").strip(),
        mine=tuple(dict.fromkeys(kind for kind in asked.getlist("mine") if kind in MINE)),
        **{name: asked.get(name, "").strip() for name in TITLES},
    )


def number_of(given: str) -> int:
    return max(1, int(given)) if given.isdecimal() and len(given) <= DIGITS else 1


def _page(request: HttpRequest, asked: QueryDict, problem: Problem | None = None) -> dict[str, object]:
    wanted, order = _wanted(asked), asked.get("order", "")
    ask = partial(easiest, now=clock.now()) if order == EASIEST else by_name
    number = number_of(asked.get("page", ""))
    found = ask(owner(request), wanted, page=number)
    return {
        "problem": problem,
        "in_twice": SimpleLazyObject(lambda: in_twice(owner(request))),
        "found": found,
        "wanted": wanted,
        "easiest": order == EASIEST,
        "page": Paginator(range(found.total), PAGE).get_page(number),
        "groups": groups(found.facets, wanted, asked),
        "chips": chips(wanted, asked),
        "shortcuts": shortcuts(found.shortcuts, asked),
        "elsewhere": elsewhere(owner(request), wanted) if wanted.is_narrow and found.total < FEW else (),
        "kept": kept(saved(owner(request)), wanted),
        "by_name": query(asked, "order", ""),
        "by_ease": query(asked, "order", EASIEST),
        "paging": _ending(query(asked, "page", "")),
        "query": query(asked, "page", ""),
    }


def _ending(query: str) -> str:
    return f"{query}&" if query else ""
