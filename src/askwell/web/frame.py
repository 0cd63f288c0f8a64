"""What every page shows round its own matter: whose account it is and the one line of status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from askwell import clock
from askwell.queries import own
from askwell.queries.status import status_line

if TYPE_CHECKING:
    from askwell.models import Account


def frame(request: HttpRequest) -> dict[str, Any]:
    """The status line is asked for only where it is printed: a part of a page does without."""
    if not hasattr(request, "user") or not request.user.is_authenticated:
        return {}
    account = owner(request)
    return {
        "account": account,
        "own_zone": own.profile(account).time_zone,
        "status_line": SimpleLazyObject(lambda: status_line(account, now=clock.now())),
    }


def owner(request: HttpRequest) -> Account:
    """The account that is signed in. Behind LoginRequiredMiddleware there always is one."""
    return cast("Account", request.user)


def own_zone(request: HttpRequest) -> str:
    """The time zone in which the user reads and types hours."""
    return own.profile(owner(request)).time_zone
