"""Where a person publishes: adding a feed to their page, reading it now, and forgetting it."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from askwell import clock
from askwell.actions import feeds
from askwell.core.errors import Problem
from askwell.queries.contacts import person
from askwell.web.doorkeeper import status_of
from askwell.web.forms.people import FeedAdd
from askwell.web.frame import owner
from askwell.web.person import page_of


@require_POST
def add(request: HttpRequest, id: str) -> HttpResponse:
    """A feed that cannot be read leaves the address where it was typed, with the reason below it."""
    it, form = person(owner(request), id, now=clock.now()), FeedAdd(request.POST)
    if not form.is_valid():
        return page_of(request, id, feed=form, status=422)
    try:
        read = feeds.add_feed(owner(request), id, form.cleaned_data["url"], now=clock.now())
    except Problem as problem:
        form.add_error("url", f"{problem.says} {problem.hint}")
        return page_of(request, id, feed=form, status=status_of(problem))
    messages.success(request, _read(it.contact.first_name, read))
    return redirect("person", id=id)


@require_POST
def read_now(request: HttpRequest, id: str) -> HttpResponse:
    read = feeds.read_feed(owner(request), id, now=clock.now())
    messages.success(request, _read(read.name, read))
    return redirect("person", id=read.contact)


@require_POST
def forget(request: HttpRequest, id: str) -> HttpResponse:
    whose = feeds.remove_feed(owner(request), id, now=clock.now())
    messages.success(request, "That feed is read no more. What it brought stays.")
    return redirect("person", id=whose)


def _read(name: str, read: feeds.FeedRead) -> str:
    many = len(read.new)
    return (
        f"{many} new from {name}, with {'its source' if many == 1 else 'their sources'}." if many else "Nothing new."
    )
