"""Requests that no page of Askwell makes: each gets an answer, and none an error."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from askwell.models import Account, Contact, Conversation, Message
from tests import make
from tests.cast import NOON

NUMBERS = ("9" * 6000, "9" * 30, "-1", "0", "²", "٣", "1e9")
TIMES = ("0001-01-01T00:00", "9999-12-31T23:59", "2026-12-01T10:00+14:00", "2026-12-01", "soon")
PAGES = ("today", "outreach", "people", "goals", "settings")


@pytest.fixture
def talk(owner: Account, moved_to: Callable[[datetime], None]) -> Conversation:
    moved_to(NOON)
    return make.scheduled(owner, at=NOON + timedelta(days=2))


@pytest.fixture
def message(owner: Account, talk: Conversation) -> Message:
    return make.draft(owner, to=make.contact(owner, "Bram de Wit"), now=NOON)


def stands(client: Client, talk: Conversation) -> bool:
    """Whether every page still shows itself."""
    named = [reverse("outreach-story", args=[talk.outreach_id]), reverse("brief", args=[talk.pk])]
    paths = [*(reverse(name) for name in PAGES), *named, reverse("conversation", args=[talk.pk])]
    return all(client.get(path).status_code == 200 for path in paths)


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_that_is_none_is_answered(number: str, signed_in: Client, talk: Conversation):
    gets = [
        ("/people", "page"),
        (f"/conversations/{talk.pk}", "minutes"),
        (f"/conversations/{talk.pk}/agenda", "minutes"),
    ]
    posts = [
        (f"/conversations/{talk.pk}/covered", {"question": "x", "left": number}),
        (f"/conversations/{talk.pk}/reschedule", {"at": "2026-12-01T10:00", "minutes": number}),
        ("/settings/sending", {"undo_seconds": number}),
    ]

    answers = [signed_in.get(path, {name: number}).status_code for path, name in gets]
    answers += [signed_in.post(path, typed).status_code for path, typed in posts]

    assert set(answers) <= {200, 302, 422}
    assert stands(signed_in, talk)


@pytest.mark.parametrize("at", TIMES)
def test_a_time_far_from_now_is_answered(at: str, signed_in: Client, talk: Conversation, message: Message):
    when = {"day": at[:10], "hour": at[11:16], "at": at, "until": at[:10], "when": at[:16]}
    posts = [
        (f"/conversations/{talk.pk}/reschedule", {"minutes": "20"}),
        (f"/outreach/{talk.outreach_id}/agree", {"whose": "theirs", "mode": "call", "minutes": "20"}),
        (f"/outreach/{talk.outreach_id}/answered", {"kind": "later"}),
        (f"/write/{message.pk}/sent", {"subject": "A question", "body": "Dear Bram", "by": "email"}),
    ]

    answers = [signed_in.post(path, typed | when).status_code for path, typed in posts]

    assert set(answers) <= {302, 409, 422}
    assert stands(signed_in, talk)


@pytest.mark.parametrize("text", ["a" * 100_000, "a " * 200, "%", "_", "\\", "\0", "' OR 1=1 --", "é" * 60])
@pytest.mark.parametrize("name", ["q", "employer", "school", "place", "role", "order"])
def test_a_search_for_anything_is_answered(name: str, text: str, signed_in: Client, owner: Account):
    make.contact(owner)

    answer = signed_in.get("/people", {name: text})

    assert answer.status_code == 200


@pytest.mark.parametrize("id", ["a/b", "../x", "%2e%2e", "con_unknown", "\0", "x" * 5000])
def test_what_stands_for_nothing_is_not_found(id: str, signed_in: Client, owner: Account, talk: Conversation):
    person = talk.outreach.contact_id
    posts = [
        ("/people/add", {"name": "Zed Marsh", "goal": id}),
        (f"/people/{person}/write", {"goal": id, "kind": "ask-email"}),
        ("/import/confirm", {"upload": id}),
    ]

    answers = [signed_in.post(path, typed).status_code for path, typed in posts]

    assert set(answers) <= {404, 422}
    assert not Contact.objects.filter(name="Zed Marsh").exists()
