"""Who comes in: the one-time link, requests from this very page, and problems turned into pages."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseForbidden, QueryDict
from django.shortcuts import render

from askwell.core.errors import NotFound, Outside, Problem, Refusal, Unreadable, Usage

SAFE = ("GET", "HEAD", "OPTIONS")
Respond = Callable[[HttpRequest], HttpResponse]


def same_site_only(respond: Respond) -> Respond:
    """Refuse what changes something and comes from another site, before any token is even looked at.

    Browsers tell where a request comes from in Sec-Fetch-Site. The check stands beside Django's CSRF token, so that
    neither alone has to hold.
    """

    def answer(request: HttpRequest) -> HttpResponse:
        site = request.headers.get("Sec-Fetch-Site", "same-origin")
        if request.method not in SAFE and site not in ("same-origin", "none"):
            return HttpResponseForbidden("This came from another site. Open Askwell itself and try again.")
        return respond(request)

    return answer


def without_nul(respond: Respond) -> Respond:
    """Nobody types a NUL and PostgreSQL keeps none: a path with one leads nowhere, in a form it is marked."""

    def answer(request: HttpRequest) -> HttpResponse:
        if "\0" in request.path:
            raise Http404
        request.GET = _cleaned(request.GET)  # type: ignore[assignment]
        if request.method not in SAFE:
            request.POST = _cleaned(request.POST)  # type: ignore[assignment]
        return respond(request)

    return answer


def _cleaned(given: QueryDict) -> QueryDict:
    if not any("\0" in value for name in given for value in (name, *given.getlist(name))):
        return given
    clean = QueryDict(mutable=True)
    for name in given:
        clean.setlist(name.replace("\0", "\ufffd"), [value.replace("\0", "\ufffd") for value in given.getlist(name)])
    return clean


class ProblemsBecomePages:
    """What an action refuses, a page explains: what, why, and what next. Typed words stay in the form's own page."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.respond(request)

    def process_exception(self, request: HttpRequest, raised: Exception) -> HttpResponse | None:
        if not isinstance(raised, Problem):
            return None
        status = status_of(raised)
        template = "problem.html#words" if getattr(request, "htmx", False) else "problem.html"
        return render(request, template, {"problem": raised, "status": status}, status=status)


problems_become_pages = ProblemsBecomePages


def status_of(problem: Problem) -> int:
    match problem:
        case NotFound():
            return HTTPStatus.NOT_FOUND
        case Refusal():
            return HTTPStatus.CONFLICT
        case Outside():
            return HTTPStatus.BAD_GATEWAY
        case Usage() | Unreadable():
            return HTTPStatus.UNPROCESSABLE_ENTITY
    return HTTPStatus.BAD_REQUEST
