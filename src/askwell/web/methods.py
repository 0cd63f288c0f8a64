"""One address, two views: what shows a page and what takes its form stay apart, and a reload finds the page again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse

View = Callable[..., HttpResponse]


def by_method(*, get: View, post: View) -> View:
    def answer(request: HttpRequest, *args: Any, **named: Any) -> HttpResponse:
        return (post if request.method == "POST" else get)(request, *args, **named)

    return answer
