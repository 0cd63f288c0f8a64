"""Settings: who you are, your mailbox, how mail goes, your rest days, your rules, and what can be taken back."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.accounts import change_settings
from askwell.actions.do_not_contact import unblock as take_off
from askwell.actions.goals import set_profile
from askwell.actions.imports import undo_import as take_back
from askwell.actions.mail import connect_mailbox, remove_mailbox, test_mailbox
from askwell.actions.rules import change_rules
from askwell.actions.sync import sync as read_mail
from askwell.core.errors import Outside, Problem
from askwell.core.mail_providers import PROVIDERS
from askwell.core.taking_back import taken_back
from askwell.queries.imports import imports
from askwell.queries.rules import preferences_of
from askwell.queries.settings import Settings, settings
from askwell.web.doorkeeper import status_of
from askwell.web.forms import point_at_trouble
from askwell.web.forms.rules import RulesForm, as_usual
from askwell.web.forms.settings import MailboxForm, PauseForm, ProfileForm, RhythmForm, UndoForm
from askwell.web.frame import owner

NEWEST = 20
"""Files that can be taken back from here; all of them stand on the import page."""


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    return _page(request)


@require_safe
def back(request: HttpRequest) -> HttpResponse:
    """A reload of a form that was sent finds the page again."""
    return redirect("settings")


@require_POST
def profile(request: HttpRequest) -> HttpResponse:
    form = ProfileForm(request.POST)
    if not form.is_valid():
        return _page(request, status=422, profile_form=form)
    try:
        set_profile(owner(request), now=clock.now(), **form.profile(settings(owner(request)).profile))
    except Problem as problem:
        return _page(request, status=status_of(problem), profile_form=form, profile_problem=problem)
    messages.success(request, "Kept. Your next drafts know it.")
    return redirect("settings")


@require_POST
def mailbox(request: HttpRequest) -> HttpResponse:
    """Keep it and try it at once: a password is right or wrong while its owner is still looking."""
    form = MailboxForm(request.POST)
    if not form.is_valid():
        return _page(request, status=422, mailbox_form=form)
    try:
        kept = connect_mailbox(owner(request), form.cleaned_data["address"], now=clock.now(), **form.mailbox())
    except Problem as problem:
        return _page(request, status=status_of(problem), mailbox_form=form, mailbox_problem=problem)
    messages.success(request, f"{kept.address} is connected. It can send, and answers will be read.")
    return redirect("settings")


@require_POST
def mailbox_test(request: HttpRequest) -> HttpResponse:
    try:
        tried = test_mailbox(owner(request), now=clock.now())
    except Outside:  # kept with the mailbox, where the page shows it
        return redirect("settings")
    messages.success(request, f"{tried.address} can send and be read.")
    return redirect("settings")


@require_POST
def mailbox_remove(request: HttpRequest) -> HttpResponse:
    freed = remove_mailbox(owner(request), now=clock.now())
    waiting = " What was waiting to leave is a draft again." if freed else ""
    messages.success(request, f"Forgotten, password and all.{waiting}")
    return redirect("settings")


@require_POST
def sync(request: HttpRequest) -> HttpResponse:
    try:
        it = read_mail(owner(request), now=clock.now())
    except Outside:  # kept with the mailbox, where the page shows it
        return redirect("settings")
    found = {0: "No answer yet.", 1: "One answer: Today has it."}
    answers = found.get(len(it.answers), f"{len(it.answers)} answers: Today has them.")
    messages.success(request, f"Your mail is read. {answers}")
    return redirect("settings")


@require_POST
def sending(request: HttpRequest) -> HttpResponse:
    form = PauseForm(request.POST) if "paused" in request.POST else UndoForm(request.POST)
    if not form.is_valid():
        return _page(request, status=422, undo_form=form)
    account = change_settings(owner(request), **form.cleaned_data)
    messages.success(request, "Nothing leaves until you say so." if account.paused else "Kept.")
    return redirect("settings")


@require_POST
def rhythm(request: HttpRequest) -> HttpResponse:
    form = RhythmForm(request.POST)
    if not form.is_valid():
        return _page(request, status=422, rhythm_form=form)
    change_settings(owner(request), rest_days=form.cleaned_data["rest_days"])
    messages.success(request, "Kept. Rest well." if form.cleaned_data["rest_days"] else "Kept.")
    return redirect("settings")


@require_POST
def rules(request: HttpRequest) -> HttpResponse:
    if "usual" in request.POST:
        change_rules(owner(request), **as_usual())
        messages.success(request, "Every rule is as usual again.")
        return redirect("settings")
    form = RulesForm(request.POST)
    if not form.is_valid():
        return _page(request, status=422, rules_form=form)
    change_rules(owner(request), **form.rules())
    messages.success(request, "Kept. Your letters are read so from now on.")
    return redirect("settings")


@require_POST
def undo_import(request: HttpRequest, id: str) -> HttpResponse:
    messages.success(request, taken_back(take_back(owner(request), id, now=clock.now())))
    return redirect("settings")


@require_POST
def unblock(request: HttpRequest) -> HttpResponse:
    take_off(owner(request), request.POST.get("what", ""), now=clock.now())
    messages.success(request, "Taken off the list.")
    return redirect("settings")


def _page(request: HttpRequest, *, status: int = 200, **given: Any) -> HttpResponse:
    for form in given.values():
        if isinstance(form, forms.Form):
            point_at_trouble(form)
    it = settings(owner(request))
    context = {
        "settings": it,
        "imports": imports(owner(request), wall=clock.wall(), most=NEWEST),
        "own_rules": preferences_of(owner(request)),
        "providers": PROVIDERS,
        **_forms(request, it),
        **given,
    }
    return render(request, "settings/page.html", context, status=status)


def _forms(request: HttpRequest, it: Settings) -> dict[str, forms.Form]:
    account = owner(request)
    known = it.mailbox
    fields = ("address", "smtp", "imap", "security", "user")
    return {
        "profile_form": ProfileForm.of(it.profile),
        "mailbox_form": MailboxForm(initial={name: getattr(known, name) for name in fields} if known else None),
        "undo_form": UndoForm(initial={"undo_seconds": account.undo_seconds}),
        "rhythm_form": RhythmForm(initial={"rest_days": account.rest_days}),
        "rules_form": RulesForm.of(preferences_of(account)),
    }
