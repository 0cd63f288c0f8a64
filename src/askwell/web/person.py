"""One person: what is known, what you share, and the one next right step."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions import contacts, do_not_contact, outreach
from askwell.core.errors import Problem
from askwell.core.outreach import INTRO_REQUEST
from askwell.queries.approach import acquainted, approach
from askwell.queries.contacts import person
from askwell.queries.duplicates import merges_into
from askwell.queries.near import others
from askwell.queries.wishes import wishes
from askwell.web.doorkeeper import status_of
from askwell.web.forms.people import FactAdd, FeedAdd, PersonEdit, TieAdd
from askwell.web.frame import owner


@require_safe
def show(request: HttpRequest, id: str) -> HttpResponse:
    return page_of(request, id)


@require_safe
def edit(request: HttpRequest, id: str) -> HttpResponse:
    it = person(owner(request), id, now=clock.now())
    return render(request, "person/edit.html", {"person": it, "form": PersonEdit.of(it.contact)})


@require_POST
def change(request: HttpRequest, id: str) -> HttpResponse:
    it = person(owner(request), id, now=clock.now())
    form = PersonEdit.of(it.contact, request.POST)
    if not form.is_valid():
        return render(request, "person/edit.html", {"person": it, "form": form}, status=422)
    try:
        contacts.edit_contact(owner(request), id, now=clock.now(), **form.changes())
    except Problem as problem:
        shown = {"person": it, "form": form, "problem": problem}
        return render(request, "person/edit.html", shown, status=status_of(problem))
    messages.success(request, "Kept.")
    return redirect("person", id=id)


@require_POST
def write(request: HttpRequest, id: str) -> HttpResponse:
    """Begin the ask, or take up the draft that lies there. Without a kind the way that is open is taken."""
    goal, kind = request.POST.get("goal", ""), request.POST.get("kind", "")
    if kind:
        via = request.POST.get("via", "") if kind == INTRO_REQUEST else ""
        message = outreach.draft(owner(request), id, goal=goal, kind=kind, via=via, now=clock.now())
    else:
        message = outreach.begin_ask(owner(request), id, goal=goal, now=clock.now())
    return redirect("write", id=message.pk)


@require_POST
def block(request: HttpRequest, id: str) -> HttpResponse:
    name = person(owner(request), id, now=clock.now()).contact.name
    do_not_contact.block(owner(request), id, now=clock.now())
    messages.success(request, f"{name} will not be written to.")
    return redirect("person", id=id)


@require_POST
def unblock(request: HttpRequest, id: str) -> HttpResponse:
    do_not_contact.clear_blocks(owner(request), id, now=clock.now())
    messages.success(request, "Off the list. You may write again.")
    return redirect("person", id=id)


@require_POST
def add_fact(request: HttpRequest, id: str) -> HttpResponse:
    form = FactAdd(request.POST)
    if not form.is_valid():
        return page_of(request, id, fact=form, status=422)
    told = form.cleaned_data
    contacts.add_fact(owner(request), id, told.pop("text"), now=clock.now(), **told)
    messages.success(request, "Kept, with its source.")
    return redirect("person", id=id)


@require_POST
def add_tie(request: HttpRequest, id: str) -> HttpResponse:
    form = TieAdd(request.POST, people=_acquainted(request, id))
    if not form.is_valid():
        return page_of(request, id, tie=form, status=422)
    contacts.add_tie(owner(request), form.cleaned_data["knower"], id, how=form.cleaned_data["how"], now=clock.now())
    messages.success(request, "Kept.")
    return redirect("person", id=id)


@require_POST
def remove(request: HttpRequest, id: str) -> HttpResponse:
    name = person(owner(request), id, now=clock.now()).contact.name
    contacts.remove_contact(owner(request), id, now=clock.now())
    messages.success(request, f"{name} is out of your book.")
    return redirect("people")


def page_of(
    request: HttpRequest,
    id: str,
    *,
    fact: FactAdd | None = None,
    tie: TieAdd | None = None,
    feed: FeedAdd | None = None,
    status: int = 200,
) -> HttpResponse:
    """A person's page, with whichever of its forms was refused as it was sent."""
    way = approach(owner(request), id, now=clock.now())
    wanted = request.GET.get("goal", "")
    shown = {
        "person": person(owner(request), id, now=clock.now()),
        "merges": merges_into(owner(request), id),
        "way": way,
        "goal": wanted if any(each.id == wanted for each in way.goals) else "",
        "fact": fact or FactAdd(),
        "tie": tie or TieAdd(people=_acquainted(request, id)),
        "feed": feed or FeedAdd(),
        "others": others(owner(request), id),
        "wishes": wishes(owner(request), id),
    }
    return render(request, "person/page.html", shown, status=status)


def _acquainted(request: HttpRequest, id: str) -> tuple[tuple[str, str], ...]:
    return tuple((each.id, each.name) for each in acquainted(owner(request)) if each.id != id)
