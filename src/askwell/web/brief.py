"""The brief: one page to read, or to print, before a conversation."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions import conversations
from askwell.core.errors import Problem
from askwell.queries.conversations import brief, conversation
from askwell.web.doorkeeper import status_of
from askwell.web.forms.conversation import PreparationForm
from askwell.web.frame import owner


@require_safe
def show(request: HttpRequest, id: str) -> HttpResponse:
    return _page(request, id, PreparationForm())


@require_POST
def note(request: HttpRequest, id: str) -> HttpResponse:
    form = PreparationForm(request.POST)
    if not form.is_valid():
        return _page(request, id, form, status=422)
    try:
        conversations.note(owner(request), id, form.cleaned_data["text"], now=clock.now(), before=True)
    except Problem as problem:
        return _page(request, id, form, status=status_of(problem), problem=problem)
    messages.success(request, "Kept with your brief.")
    return redirect("brief", id)


def _page(
    request: HttpRequest, id: str, form: PreparationForm, *, status: int = 200, problem: Problem | None = None
) -> HttpResponse:
    shown = {"talk": conversation(owner(request), id), "brief": brief(owner(request), id)}
    return render(request, "brief/page.html", shown | {"form": form, "problem": problem}, status=status)
