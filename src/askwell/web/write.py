"""Write: the words, an editor's pencil beside them, and how they go. What is sent is what is on the screen.

Every button of the letter carries the words with it, so each view keeps them first and then does its own thing. A
refusal shows the page again with the words as they were typed.
"""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.messages import (
    approve_message,
    cancel_message,
    copy_message,
    edit_message,
    mark_sent,
    not_sent,
    settle_uncertain,
)
from askwell.core.errors import Problem, Refusal, Usage
from askwell.core.messages import DRAFT
from askwell.queries.writing import Desk, desk, mended
from askwell.web.doorkeeper import status_of
from askwell.web.forms.write import FILL, Went, Words
from askwell.web.frame import own_zone, owner


@require_safe
def show(request: HttpRequest, id: str) -> HttpResponse:
    return _page(request, desk(owner(request), id, now=clock.now()))


@require_POST
def check(request: HttpRequest, id: str) -> HttpResponse:
    """What an editor says of the words as they are being typed. Nothing is kept here."""
    words = Words.of(request)
    it = desk(owner(request), id, now=clock.now(), subject=words.subject_typed, body=words.body_typed)
    return _page(request, it, words=words, part="write/page.html#beside")


@require_POST
def save(request: HttpRequest, id: str) -> HttpResponse:
    words = Words.of(request)
    try:
        _keep(request, id, words)
    except Problem as problem:
        return _again(request, id, words, problem)
    messages.success(request, "Filled and kept." if words.fills() else "Kept.")
    return redirect("write", id)


@require_POST
def approve(request: HttpRequest, id: str) -> HttpResponse:
    """Keep what is on the screen, then let exactly that go."""
    words = Words.of(request)
    try:
        _keep(request, id, words)
        approve_message(owner(request), id, now=clock.now(), wall=clock.wall(), anyway=words.anyway_typed.strip())
    except Problem as problem:
        return _again(request, id, words, problem)
    return redirect("write", id)


@require_POST
def undo(request: HttpRequest, id: str) -> HttpResponse:
    message, again = cancel_message(owner(request), id, now=clock.now())
    if again is None:
        messages.success(request, "Put away. Its words stay in the story.")
        return redirect("outreach-story", message.outreach_id)
    messages.success(request, "Taken back. Nothing has left, and your words are here.")
    return redirect("write", again.pk)


@require_POST
def copied(request: HttpRequest, id: str) -> HttpResponse:
    """It was taken to the clipboard or the mail program: Today will ask whether it went."""
    words = Words.of(request)
    try:
        _keep(request, id, words)
        copy_message(owner(request), id, now=clock.now())
    except Problem as problem:
        return _again(request, id, words, problem)
    if request.headers.get("HX-Request"):
        return _page(request, desk(owner(request), id, now=clock.now()), part="write/page.html#did-it-go")
    return redirect("write", id)


@require_POST
def eml(request: HttpRequest, id: str) -> HttpResponse:
    """A draft that a mail program opens for sending."""
    words = Words.of(request)
    try:
        _keep(request, id, words)
        prepared = copy_message(owner(request), id, now=clock.now())
        if not prepared.eml:
            raise Usage("There is no mail address to write to.", hint="Copy the text instead, or add an address.")
    except Problem as problem:
        return _again(request, id, words, problem)
    return HttpResponse(
        prepared.eml,
        content_type="message/rfc822",
        headers={"Content-Disposition": 'attachment; filename="letter.eml"'},
    )


@require_POST
def not_yet(request: HttpRequest, id: str) -> HttpResponse:
    """It was taken along and not sent after all: a draft like any other, and Today stops asking."""
    words = Words.of(request)
    try:
        _keep(request, id, words)
        not_sent(owner(request), id, now=clock.now())
    except Problem as problem:
        return _again(request, id, words, problem)
    messages.success(request, "It stays a draft. Send it when it suits you.")
    return redirect("today")


@require_POST
def sent(request: HttpRequest, id: str) -> HttpResponse:
    """The user sent it with their own hands."""
    words, went = Words.of(request), Went(request.POST)
    try:
        told = went.told(zone=own_zone(request))
        _keep(request, id, words)
        it = mark_sent(owner(request), id, now=clock.now(), **told)
    except Problem as problem:
        return _again(request, id, words, problem, went=went)
    messages.success(request, f"Kept. {it.outreach.contact.name} has it now.")
    return redirect("write", id)


@require_POST
def settle(request: HttpRequest, id: str) -> HttpResponse:
    arrived = request.POST.get("arrived") == "yes"
    settle_uncertain(owner(request), id, arrived=arrived, now=clock.now())
    messages.success(request, "Good: it went." if arrived else "It goes once more.")
    return redirect("write", id)


def _keep(request: HttpRequest, id: str, words: Words) -> None:
    words.check()
    now, subject, body = clock.now(), words.subject_typed, words.whole()
    if key := words.cleaned_data["use"]:
        subject, body = mended(owner(request), id, now=now, subject=subject, body=body, key=key)
    edit_message(owner(request), id, now=now, subject=subject, body=body)


def _again(
    request: HttpRequest, id: str, words: Words, problem: Problem, *, went: Went | None = None
) -> HttpResponse:
    """The page once more, with the words as typed and what stands in the way."""
    it = desk(owner(request), id, now=clock.now(), subject=words.subject_typed, body=words.whole())
    return _page(request, it, words=words, problem=problem, went=went, status=status_of(problem))


def _page(
    request: HttpRequest,
    it: Desk,
    *,
    words: Words | None = None,
    problem: Problem | None = None,
    went: Went | None = None,
    part: str = "",
    status: int = 200,
) -> HttpResponse:
    by = "email" if it.message.channel == "email" else "linkedin"
    context = {
        "desk": it,
        "it": it.message,
        "problem": problem,
        "blanks": _blanks(it, words),
        "anyway": words.anyway_typed if words else "",
        "typed": words.whole() if words else "",
        "went": went or Went(initial={"by": by}),
        "by": by,
        "refused_hand": went is not None and isinstance(problem, Refusal),
        "wall": clock.wall(),
    }
    template = part or ("write/page.html" if it.message.state == DRAFT else "write/gone.html")
    return render(request, template, context, status=status)


def _blanks(it: Desk, words: Words | None) -> list[tuple[str, str, str]]:
    """For each gap: its field's name, what it asks, and what has been typed so far."""
    waiting = {asks: list(typed) for asks, typed in words.blanks.items()} if words else {}
    return [(FILL + gap.asks, gap.asks, waiting[gap.asks].pop(0) if waiting.get(gap.asks) else "") for gap in it.gaps]
