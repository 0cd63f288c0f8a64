"""Facts from elsewhere: a passage that was pasted, or what a bookmark or a telephone sent here.

Whatever comes with the address only fills a form. Nothing is kept before its button is pressed.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.contacts import add_contact, add_fact
from askwell.actions.facts import allow_fact, remove_fact, restore_fact, withhold_fact
from askwell.core.errors import Problem
from askwell.core.passages import parted, several
from askwell.core.said_of_facts import ALLOWED, REMOVED, RESTORED, WITHHELD
from askwell.queries.about import called, may_be_meant, seems_about
from askwell.queries.contacts import person
from askwell.queries.search import PersonLine
from askwell.web.doorkeeper import status_of
from askwell.web.forms.facts import FactCaught
from askwell.web.frame import owner

NEW = "new"
BOOKMARK = (
    "javascript:void open('{page}?url='+encodeURIComponent(location.href)+'&title='+"
    "encodeURIComponent(document.title)+'&text='+encodeURIComponent(String(getSelection()).trim().slice(0,2000)),"
    "'_blank','noopener')"
)
"""Sends the address, the title and the words that are marked: nothing else of the page is read."""


@require_safe
def catch(request: HttpRequest) -> HttpResponse:
    return _page(request, FactCaught(initial=_sent(request)))


@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    form = FactCaught(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    told = form.cleaned_data
    people = called(owner(request), told["who"])
    near = [] if people else may_be_meant(owner(request), told["who"])
    about = _chosen(request.POST, people, near)
    picked = request.POST.getlist("pick")
    offered = several(told["text"])
    if not about or (offered and not set(picked) & set(offered)):
        return _page(request, form, people=people, near=near, offered=offered, asking=True, about=about, status=422)
    try:
        id = _keep(request, about, told, [each for each in offered if each in picked] or [told["text"]])
    except Problem as problem:
        return _page(request, form, people=people, near=near, problem=problem, status=status_of(problem))
    messages.success(request, "Kept, with its source.")
    return redirect("person", id=id)


@require_POST
def withhold(request: HttpRequest, id: str) -> HttpResponse:
    about = withhold_fact(owner(request), id, now=clock.now()).contact_id
    return _told(request, id, about, WITHHELD, undo="fact-allow")


@require_POST
def allow(request: HttpRequest, id: str) -> HttpResponse:
    about = allow_fact(owner(request), id, now=clock.now()).contact_id
    return _told(request, id, about, ALLOWED, undo="fact-withhold")


@require_POST
def remove(request: HttpRequest, id: str) -> HttpResponse:
    about = remove_fact(owner(request), id, now=clock.now()).contact_id
    return _told(request, id, about, REMOVED, undo="fact-restore")


@require_POST
def restore(request: HttpRequest, id: str) -> HttpResponse:
    about = restore_fact(owner(request), id, now=clock.now()).contact_id
    return _told(request, id, about, RESTORED, undo="fact-remove")


@require_safe
def bookmark(request: HttpRequest) -> HttpResponse:
    page = request.build_absolute_uri(reverse("fact-catch"))
    return render(request, "facts/bookmark.html", {"bookmark": BOOKMARK.format(page=quote(page, safe=":/[]"))})


def _told(request: HttpRequest, fact: str, about: str, said: str, *, undo: str) -> HttpResponse:
    """Back on the person's page, with what was done and an address, by its name, that takes it back."""
    messages.success(request, said, extra_tags=reverse(undo, args=[fact]))
    return redirect("person", id=about)


def _sent(request: HttpRequest) -> dict[str, str]:
    """Address, title and words as a bookmark or a telephone sends them, to fill the form."""
    words, inside = parted(request.GET.get("text", ""))
    title, url = request.GET.get("title", ""), request.GET.get("url", "").strip() or inside
    source = url if url.startswith(("http://", "https://")) else ""
    about = request.GET.get("about", "")
    guess = (
        person(owner(request), about, now=clock.now()).contact.name
        if about
        else getattr(seems_about(owner(request), url=source, title=title, text=words), "name", "")
    )
    return {"text": (words or title)[:8000], "source": source[:500], "who": guess}


def _chosen(given: QueryDict, people: list[PersonLine], near: list[PersonLine]) -> str:
    """The only one of that name, or the one that was picked; `new` for somebody who is to be added."""
    picked = given.get("about", "")
    if picked == NEW or any(each.id == picked for each in (*people, *near)):
        return picked
    return people[0].id if len(people) == 1 else ""


def _keep(request: HttpRequest, about: str, told: dict[str, object], texts: list[str]) -> str:
    now, who = clock.now(), owner(request)
    id = add_contact(who, str(told["who"]), now=now).pk if about == NEW else about
    known = {name: told[name] for name in ("source", "private", "said_on")}
    for each in texts:
        add_fact(who, id, each, now=now, **known)  # type: ignore[arg-type]
    return id


def _page(
    request: HttpRequest,
    form: FactCaught,
    *,
    people: Sequence[PersonLine] = (),
    near: Sequence[PersonLine] = (),
    offered: tuple[str, ...] = (),
    asking: bool = False,
    about: str = "",
    problem: Problem | None = None,
    status: int = 200,
) -> HttpResponse:
    shown = {"form": form, "people": people or near, "called": bool(people), "offered": offered, "asking": asking}
    return render(request, "facts/catch.html", {**shown, "about": about, "problem": problem}, status=status)
