"""The conversation while it runs: consent, clock, agenda, notes. Every part works as a plain page, too."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions import conversations
from askwell.core.errors import Problem, Usage
from askwell.core.times import zone_of
from askwell.queries.agendas import plan_of
from askwell.queries.conversations import ConversationShown, conversation
from askwell.web.doorkeeper import status_of
from askwell.web.forms.conversation import AT_WRITTEN, ConsentForm, MoveForm, NextNoteForm, NoteForm, TickForm
from askwell.web.frame import owner

PAGE = "conversation/page.html"


@require_safe
def show(request: HttpRequest, id: str) -> HttpResponse:
    return render(request, PAGE, _shown(request, id, left=_left(request.GET.get("minutes", ""))))


@require_safe
def agenda(request: HttpRequest, id: str) -> HttpResponse:
    """The rest of the talk, planned anew for `?minutes=`; the whole of it without."""
    plan = plan_of(owner(request), id, left=_left(request.GET.get("minutes", "")))
    return render(request, f"{PAGE}#agenda", {"plan": plan})


@require_POST
def consent(request: HttpRequest, id: str) -> HttpResponse:
    form = ConsentForm(request.POST)
    answers = form.answers() if form.is_valid() else {}
    conversations.consent(owner(request), id, now=clock.now(), **answers)
    return redirect("conversation", id)


@require_POST
def note(request: HttpRequest, id: str) -> HttpResponse:
    form = NoteForm(request.POST)
    if not form.is_valid():
        return _noting(request, id, form, status=422)
    given = form.cleaned_data
    try:
        conversations.note(owner(request), id, given["text"], tag=given["tag"], now=clock.now())
    except Problem as problem:
        return _noting(request, id, form, status=status_of(problem), problem=problem)
    return _noting(request, id, NextNoteForm()) if _by_htmx(request) else redirect("conversation", id)


@require_POST
def cover(request: HttpRequest, id: str) -> HttpResponse:
    """Tick a question off, or take the tick back when the button says so."""
    conversation(owner(request), id)  # somebody else's is not found before anything is said about the form
    form = TickForm(request.POST)
    if not form.is_valid():
        raise Usage("Which question was that?", hint="Press the button beside it once more.")
    tick = conversations.uncover if "back" in request.POST else conversations.cover
    tick(owner(request), id, form.cleaned_data["question"])
    left = form.cleaned_data["left"]
    if _by_htmx(request):
        return render(request, f"{PAGE}#agenda", {"plan": plan_of(owner(request), id, left=left)})
    return redirect(reverse("conversation", args=[id]) + (f"?minutes={left}" if left else "") + "#agenda")


@require_POST
def end(request: HttpRequest, id: str) -> HttpResponse:
    conversations.end(owner(request), id, now=clock.now())
    messages.success(request, "It is over. Now a few lines, while you still hear them.")
    return redirect("afterwards", id)


@require_POST
def reschedule(request: HttpRequest, id: str) -> HttpResponse:
    form = MoveForm(request.POST, zone=conversation(owner(request), id).time_zone)
    if not form.is_valid():
        return render(request, PAGE, _shown(request, id, move=form), status=422)
    conversations.reschedule(owner(request), id, now=clock.now(), **form.cleaned_data)
    messages.success(request, "Moved. Tell them the new time, if they do not know it yet.")
    return redirect("conversation", id)


@require_POST
def cancel(request: HttpRequest, id: str) -> HttpResponse:
    it = conversations.cancel(owner(request), id, now=clock.now())
    messages.success(request, "Called off. You can agree another time whenever it suits you both.")
    return redirect("outreach-story", it.outreach_id)


def _noting(
    request: HttpRequest, id: str, form: NoteForm, *, status: int = 200, problem: Problem | None = None
) -> HttpResponse:
    shown = _shown(request, id, note=form) | {"problem": problem}
    return render(request, f"{PAGE}#noting" if _by_htmx(request) else PAGE, shown, status=status)


def _shown(
    request: HttpRequest,
    id: str,
    *,
    left: int | None = None,
    note: NoteForm | None = None,
    move: MoveForm | None = None,
) -> dict[str, Any]:
    talk = conversation(owner(request), id)
    return {
        "talk": talk,
        "plan": plan_of(owner(request), id, left=left),
        "form": note or NoteForm(),
        "move": move or MoveForm(initial=_agreed(talk), zone=talk.time_zone),
    }


def _agreed(talk: ConversationShown) -> dict[str, Any]:
    at = talk.at.astimezone(zone_of(talk.time_zone))
    return {"at": at.strftime(AT_WRITTEN), "minutes": talk.minutes, "place": talk.place}


def _left(given: str) -> int | None:
    if given and not (given.isdecimal() and len(given) <= 3):
        raise Usage("Minutes are a number.", hint="Say how many are left, for example 10.")
    return int(given) if given else None


def _by_htmx(request: HttpRequest) -> bool:
    return bool(getattr(request, "htmx", False))
