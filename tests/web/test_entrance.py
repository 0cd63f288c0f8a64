"""Coming in by a link, going out, the sample, and the pages of last resort."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from askwell.actions.accounts import make_sign_in_link
from askwell.core.errors import NotFound, Outside, Refusal, Usage
from askwell.web.ways_on import way_on
from tests import make

HERE = {"host": "127.0.0.1"}


def link(owner, *, age: timedelta = timedelta()) -> str:
    return f"/enter/{make_sign_in_link(owner, wall=datetime.now(UTC) - age)}"


def test_a_link_signs_in_and_leaves_no_token_behind(client, owner):
    answer = client.get(link(owner), headers=HERE)

    assert answer.url == "/"
    assert client.get("/", headers=HERE).url == "/welcome"


def test_a_link_works_once(client, owner):
    once = link(owner)
    client.get(once, headers=HERE)

    answer = Client().get(once, headers=HERE)

    assert answer.status_code == 403
    assert "askwell open" in answer.content.decode()


def test_an_old_link_shows_no_closed_door_to_whoever_is_in(client, owner):
    once = link(owner)
    client.get(once, headers=HERE)

    assert client.get(once, headers=HERE).url == "/"


def test_a_link_works_for_ten_minutes(client, owner):
    assert client.get(link(owner, age=timedelta(minutes=11)), headers=HERE).status_code == 403


def test_the_entrance_says_how_to_get_a_fresh_link(client, db):
    answer = client.get("/sign-in", headers=HERE)

    assert answer.status_code == 403
    assert "askwell open" in answer.content.decode()


def test_leaving_ends_the_session(signed_in):
    signed_in.post("/leave")

    assert signed_in.get("/read").url.startswith("/sign-in")


def test_the_sample_opens_and_leads_back_to_your_own(signed_in, owner):
    sample = signed_in.post("/demo", follow=True).content.decode()
    back = signed_in.post("/demo/leave")

    assert "This is the demo." in sample
    assert back.url == "/"
    assert signed_in.get("/").wsgi_request.user == owner


def test_whoever_came_into_the_demo_by_a_link_gets_no_further(client, owner):
    from askwell.actions.demo import build_demo

    client.get(link(build_demo(now=datetime.now(UTC))), headers=HERE)

    answer = client.post("/demo/leave", headers=HERE)

    assert answer.url == "/sign-in"


def test_a_page_that_is_not_there_offers_one_way_on(signed_in):
    answer = signed_in.get("/nowhere")

    assert answer.status_code == 404
    assert answer.content.decode().count("button primary") == 1


def test_what_belongs_to_somebody_else_is_not_found(signed_in, stranger):
    message = make.draft(stranger)

    answer = signed_in.get(f"/write/{message.pk}")

    assert answer.status_code == 404
    assert "button primary" in answer.content.decode()


def test_the_read_is_words_only(signed_in):
    answer = signed_in.get("/read")

    assert answer.status_code == 200
    assert answer.content.decode().count('class="source"') == 5


@pytest.mark.parametrize(
    ("problem", "hint", "page"),
    [
        (
            Refusal("cool-off", "Not yet.", hint="`askwell move-on` shows others."),
            "Somebody else may answer",
            "people",
        ),
        (Usage("No.", hint="Write it like Europe/London."), "Write it like Europe/London.", "today"),
        (Outside("The server is asleep."), "Try again in a moment.", "settings"),
        (NotFound("Nobody.", hint="See them with `askwell goals`."), "It may have been removed", "today"),
    ],
)
def test_a_hint_that_names_a_command_becomes_one_for_the_page(problem, hint, page):
    way = way_on(problem)

    assert way.hint.startswith(hint)
    assert way.page == page


def test_a_form_without_its_token_meets_a_page_and_no_wall_of_words(owner):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(owner)

    answer = strict.post("/today/enough", headers=HERE)

    assert answer.status_code == 403
    assert "That request was not from this page." in answer.content.decode()
