"""Afterwards, within the day: what was learnt, promised and named, and the thank-you."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions import conversations
from askwell.core.errors import Problem
from askwell.queries import afterwards as asked
from askwell.web.doorkeeper import status_of
from askwell.web.forms.conversation import MemoryForm, ReferralForm
from askwell.web.frame import owner


@require_safe
def show(request: HttpRequest, id: str) -> HttpResponse:
    return _page(request, id)


@require_POST
def note(request: HttpRequest, id: str) -> HttpResponse:
    form = MemoryForm(request.POST)
    if not form.is_valid():
        return _page(request, id, status=422, form=form)
    try:
        conversations.remember(owner(request), id, form.memories(), now=clock.now())
    except Problem as problem:
        return _page(request, id, status=status_of(problem), form=form, problem=problem)
    messages.success(request, "Kept.")
    return redirect("afterwards", id)


@require_POST
def referral(request: HttpRequest, id: str) -> HttpResponse:
    form = ReferralForm(request.POST)
    if not form.is_valid():
        return _page(request, id, status=422, referral=form)
    try:
        person = conversations.take_referral(owner(request), id, now=clock.now(), **form.told())
    except Problem as problem:
        return _page(request, id, status=status_of(problem), referral=form, refused=problem)
    messages.success(request, f"{person.name} is among your people now.")
    return redirect("afterwards", id)


@require_POST
def kept(request: HttpRequest, id: str) -> HttpResponse:
    note = conversations.keep_promise(owner(request), id, now=clock.now())
    messages.success(request, "A promise kept.")
    return redirect("afterwards", note.conversation_id)


def _page(request: HttpRequest, id: str, *, status: int = 200, **forms: Any) -> HttpResponse:
    shown = {
        "after": asked.afterwards(owner(request), id, now=clock.now()),
        "form": MemoryForm(),
        "referral": ReferralForm(),
    }
    return render(request, "afterwards/page.html", shown | forms, status=status)
