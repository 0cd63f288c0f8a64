"""Today: what now."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.accounts import finish_today
from askwell.queries.today import today
from askwell.web.frame import owner


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    return render(request, "today/page.html", {"today": today(owner(request), now=clock.now())})


@require_POST
def enough(request: HttpRequest) -> HttpResponse:
    finish_today(owner(request), now=clock.now())
    return redirect("today")
