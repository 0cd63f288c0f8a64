"""Coming in and going out: the one-time link, the page for those who have none, and the pages of last resort."""

from __future__ import annotations

from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.accounts import account_called, use_sign_in_link
from askwell.actions.demo import build_demo
from askwell.core.errors import NotFound, Problem, Refusal

BACKEND = "django.contrib.auth.backends.ModelBackend"
CAME_FROM_OWN = "came_from_own"


@login_not_required
@require_safe
@never_cache
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """Exchange the link for a session and leave the token behind: it is in no address that stays.

    Who is in already is let through: an old link is no reason to show them a closed door.
    """
    account = use_sign_in_link(token, wall=clock.wall())
    if account is None and request.user.is_authenticated:
        return redirect("today")
    if account is None:
        return render(request, "entrance/used.html", status=403)
    login(request, account, backend=BACKEND)
    return redirect("today")


@login_not_required
@require_safe
def sign_in(request: HttpRequest) -> HttpResponse:
    return render(request, "entrance/sign_in.html", status=403)


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("sign-in")


@require_POST
def sample(request: HttpRequest) -> HttpResponse:
    """Into the demo world, with the way back kept in the session: only who came from their own account goes back."""
    login(request, build_demo(now=clock.now()), backend=BACKEND)
    request.session[CAME_FROM_OWN] = True
    return redirect("today")


@require_POST
def leave_sample(request: HttpRequest) -> HttpResponse:
    if not request.session.get(CAME_FROM_OWN):
        return leave(request)
    login(request, account_called(""), backend=BACKEND)
    return redirect("today")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(
        request,
        NotFound("There is no such page.", hint="The link is an old one, or a letter went missing."),
        status=404,
    )


def forbidden(request: HttpRequest, exception: Exception | None = None, reason: str = "") -> HttpResponse:
    """Django tells why in one of two ways; neither is for people."""
    return _page(request, Refusal("usage", "That request was not from this page.", hint="Reload and try again."), 403)


def broken(request: HttpRequest) -> HttpResponse:
    problem = Problem("Something went wrong here, and it is not your doing.", hint="What you typed is still there.")
    return _page(request, problem, status=500)


def _page(request: HttpRequest, problem: Problem, status: int) -> HttpResponse:
    return render(request, "problem.html", {"problem": problem, "status": status}, status=status)
