"""Outreach: where each stands with its next date, and one of them told as a story with its next right step."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.conversations import schedule as agree
from askwell.actions.messages import confirm_held
from askwell.actions.outreach import close_outreach, draft_in
from askwell.actions.replies import correct_reply, tell_reply
from askwell.core.errors import NotFound, Problem
from askwell.queries import own
from askwell.queries.messages import held
from askwell.queries.outreach import outreach_list
from askwell.queries.timeline import timeline
from askwell.web.doorkeeper import status_of
from askwell.web.forms.outreach import Answer, Correction, Time
from askwell.web.frame import own_zone, owner
from askwell.web.next_step import button
from askwell.web.standing import grouped


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    rows = outreach_list(owner(request), now=clock.now())
    return render(request, "outreach/list.html", {"groups": grouped(rows), "held": held(owner(request))})


@require_safe
def tell(request: HttpRequest, id: str) -> HttpResponse:
    return _story(request, id)


@require_POST
def answered(request: HttpRequest, id: str) -> HttpResponse:
    form = Answer(request.POST)
    try:
        told = tell_reply(owner(request), id, now=clock.now(), **form.told())
    except NotFound:
        raise
    except Problem as problem:
        return _story(request, id, answer=form, problem=problem)
    messages.success(request, "Kept.")
    return redirect("write", told.message) if told.message else redirect("outreach-story", id)


@require_POST
def correct(request: HttpRequest, id: str) -> HttpResponse:
    """`id` is the reply's. Both readings stay in the story."""
    own.reply(owner(request), id)  # somebody else's is not found before anything is said about the form
    told = correct_reply(owner(request), id, now=clock.now(), **Correction(request.POST).told())
    messages.success(request, "Thank you. It is read your way now.")
    return redirect("outreach-story", told.outreach)


@require_POST
def schedule(request: HttpRequest, id: str) -> HttpResponse:
    form = Time(request.POST)
    theirs = timeline(owner(request), id, now=clock.now()).their_zone
    try:
        talk = agree(owner(request), id, now=clock.now(), **form.told(mine=own_zone(request), theirs=theirs))
    except Problem as problem:
        return _story(request, id, time=form, problem=problem)
    messages.success(request, "It is agreed. The brief is ready when you are.")
    return redirect("outreach-story", talk.outreach_id)


@require_POST
def close(request: HttpRequest, id: str) -> HttpResponse:
    """The user lets it rest; with which ending, the outreach itself knows."""
    close_outreach(owner(request), id, now=clock.now())
    messages.success(request, "It rests. Nothing more is sent.")
    return redirect("outreach-story", id)


@require_POST
def draft(request: HttpRequest, id: str) -> HttpResponse:
    """The next message of this outreach, written from what is known; one that was begun is handed back."""
    try:
        message = draft_in(owner(request), id, kind=request.POST.get("kind", ""), now=clock.now())
    except NotFound:
        raise
    except Problem as problem:
        return _story(request, id, problem=problem)
    return redirect("write", message.pk)


@require_POST
def confirm(request: HttpRequest) -> HttpResponse:
    count = confirm_held(owner(request), now=clock.now(), wall=clock.wall())
    if count:
        messages.success(request, "It goes now." if count == 1 else f"All {count} go now, one after the other.")
    return redirect("outreach")


def _story(
    request: HttpRequest,
    id: str,
    *,
    answer: Answer | None = None,
    time: Time | None = None,
    problem: Problem | None = None,
) -> HttpResponse:
    it = timeline(owner(request), id, now=clock.now())
    context = {
        "telling": it,
        "it": it.story,
        "button": button(it),
        "answer": answer or Answer(),
        "answer_kind": (answer.data.get("kind") if answer else "") or "",
        "time": time or Time(initial={"whose": "mine", "mode": "call"}),
        "correction": Correction(),
        "problem": problem,
    }
    return render(request, "outreach/story.html", context, status=status_of(problem) if problem else 200)
