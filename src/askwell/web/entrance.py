"""Coming in and going out: the one-time link, the page for those who have none, and the pages of last resort."""

from __future__ import annotations

from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.accounts import use_sign_in_link
from askwell.core.errors import NotFound, Problem, Refusal


@login_not_required
@require_safe
@never_cache
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """Exchange the link for a session and leave the token behind: it is in no address that stays."""
    account = use_sign_in_link(token, wall=clock.wall())
    if account is None:
        return render(request, "entrance/used.html", status=403)
    login(request, account, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("today")


@login_not_required
@require_safe
def sign_in(request: HttpRequest) -> HttpResponse:
    return render(request, "entrance/sign_in.html", status=403)


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("sign-in")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, NotFound("There is no such page.", hint="Go back to Today."), status=404)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, Refusal("usage", "That request was not from this page.", hint="Reload and try again."), 403)


def broken(request: HttpRequest) -> HttpResponse:
    problem = Problem("Something went wrong here, and it is not your doing.", hint="What you typed is still there.")
    return _page(request, problem, status=500)


def _page(request: HttpRequest, problem: Problem, status: int) -> HttpResponse:
    return render(request, "problem.html", {"problem": problem, "status": status}, status=status)
