"""The doors: strangers find nothing, looking changes nothing, other sites get nowhere, no action lacks its door."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.apps import apps
from django.test import Client
from django.urls import URLPattern, reverse

from askwell.actions.contacts import add_fact
from askwell.actions.conversations import note
from askwell.actions.filters import keep_filter
from askwell.actions.merges import merge_contacts
from askwell.models import Account, Feed, ImportedRow, Reply
from askwell.web import urls
from tests import make
from tests.cast import NOON

HOUSE = Path(__file__).parents[1] / "src" / "askwell"
FEED = "http://127.0.0.1:9/feed.xml"
OPEN = {"enter", "sign-in"}
"""The only routes for people who are not signed in."""
ROUTES: list[URLPattern] = [each for each in urls.urlpatterns if isinstance(each, URLPattern)]
WITH_OBJECT = [each for each in ROUTES if each.name not in OPEN and "<" in str(each.pattern)]
PLAIN = [each for each in ROUTES if each.name not in OPEN and "<" not in str(each.pattern)]

PIECES = {
    "begin": "import_file and begin_import begin with it",
    "counted": "a dry run of import_file",
    "take_upload": "begin_import takes the file that keep_upload put aside",
    "record": "every action leaves an event",
    "named_person": "a referral and an answer both add whom they name",
    "fill_profile": "an import fills the profile on its way",
    "missing_from_profile": "a dry run of import_file",
    "empty_profile": "undo_import takes back what the import filled in",
    "note_acquaintance": "reading the mailbox notes who was on a mail together",
    "send_due": "the clockwork's, and `askwell work` turns the clockwork",
    "make_sign_in_link": "`askwell` and `askwell open` make the link that opens the pages",
}
"""Pieces that other actions use, and what reaches them."""
NOT_AT: dict[str, dict[str, str]] = {
    "web": {
        "read_feeds": "a page reads one feed at a time; the clockwork reads those that are due",
        "add_mailbox": "a page tries both servers before it keeps a mailbox: connect_mailbox",
        "load_occupations": "a download of many megabytes, taken once, mostly by whoever runs the server",
        "import_profile": "a page brings the whole export in, and the profile with it",
        "look_for_duplicates": "an import looks by itself, and the page of duplicates does without writing",
    },
    "cli": {
        "connect_mailbox": "a shell keeps and tries in two commands: mailbox add, mailbox test",
        "skip_step": "only the pages have steps to pass by",
        "clear_blocks": "a shell names what it takes off: contact unblock",
        "cover": "ticking questions off is for the page that is open during the talk",
        "uncover": "as for cover",
        "remember": "a shell notes one thing at a time: note",
        "begin_ask": "a shell says the kind: draft --kind",
        "ask_somebody_new": "contact add, then draft",
        "draft_in": "draft names the contact and the goal",
        "keep_upload": "a shell has the file itself, and --dry-run looks at it first",
        "fetch_upload": "as for keep_upload",
        "drop_upload": "as for keep_upload",
        "begin_import": "a shell brings a file in at once: import",
        "go_on": "a shell brings the file again, and knows whom it brought",
        "stop_import": "a shell is stopped with Ctrl-C",
        "columns_of": "a shell says what columns hold with --map",
        "keep_filter": "a shell has its history, and a search there is one line",
        "drop_filter": "as for keep_filter",
    },
}
"""Actions that a door does not have, with the reason."""


@pytest.fixture
def things(owner: Account) -> dict[str, str]:
    """One of everything that a route can name, all the owner's, by the first part of the path."""
    talk = make.held(owner, at=NOON - timedelta(days=1))
    told = note(owner, talk.pk, "Send her the link", now=NOON, tag="promise-mine")
    answer = Reply.objects.filter(outreach=talk.outreach).first()
    message = make.draft(owner, to=make.contact(owner, "Bram de Wit"))
    imported = _imported(owner)
    assert answer is not None
    return {
        "people": talk.outreach.contact_id,
        "goals": talk.outreach.goal_id,
        "write": message.pk,
        "outreach": talk.outreach_id,
        "replies": answer.pk,
        "conversations": talk.pk,
        "notes": told.pk,
        "merges": _merged(owner),
        "imports": imported,
        "welcome": "you",
        "facts": add_fact(owner, talk.outreach.contact_id, "Wrote on peat", source="you", now=NOON).pk,
        "feeds": Feed.objects.create(
            account=owner, contact_id=talk.outreach.contact_id, url=FEED, created_at=NOON
        ).pk,
        "searches": keep_filter(owner, "Editors", {"role": "Editor"}, now=NOON).pk,
    }


def _merged(owner: Account) -> str:
    one, other = make.contact(owner, "Ada Quist", email=""), make.contact(owner, "Ada Kvist", email="")
    return merge_contacts(owner, one.pk, other.pk, now=NOON).pk


def _imported(owner: Account) -> str:
    from askwell.actions.imports import import_file

    file = b"First Name,Last Name,Company,Position\nOwen,Price,Aire Water,Lab manager\n"
    report = import_file(owner, file, file_name="people.csv", now=NOON)
    assert ImportedRow.objects.exists()
    return str(report.id)


def path_of(route: URLPattern, things: dict[str, str]) -> str:
    names = list(route.pattern.converters)
    first = str(route.pattern).split("/")[0]
    key = "imports" if "import" in str(route.name) else "searches" if "search" in str(route.name) else first
    return reverse(str(route.name), args=[things["people" if name == "person" else key] for name in names])


def client_of(account: Account | None, *, strict: bool = False) -> Client:
    client = Client(HTTP_HOST="127.0.0.1", enforce_csrf_checks=strict)
    if account:
        client.force_login(account)
    return client


@pytest.mark.parametrize("route", [*PLAIN, *WITH_OBJECT], ids=lambda each: str(each.name))
@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_comes_in_unsigned(route: URLPattern, method: str, things: dict[str, str]):
    answer = getattr(client_of(None), method)(path_of(route, things))

    assert (answer.status_code, answer.headers.get("Location", "").split("?")[0]) == (302, "/sign-in")


@pytest.mark.parametrize(
    "route", [each for each in WITH_OBJECT if each.name != "welcome-skip"], ids=lambda r: str(r.name)
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_stranger_finds_nothing(route: URLPattern, method: str, things: dict[str, str], stranger: Account):
    before = _everything()

    answer = getattr(client_of(stranger), method)(path_of(route, things))

    assert answer.status_code in (404, 405)
    assert _everything() == before


@pytest.mark.parametrize("route", [*PLAIN, *WITH_OBJECT], ids=lambda each: str(each.name))
def test_looking_changes_nothing(route: URLPattern, things: dict[str, str], owner: Account):
    client = client_of(owner)
    before = _everything()

    answers = [client.get(path_of(route, things)).status_code for _ in range(2)]

    assert answers[0] == answers[1]
    assert answers[0] in (200, 302, 405, 409)
    assert _everything() == before


@pytest.mark.parametrize("route", [*PLAIN, *WITH_OBJECT], ids=lambda each: str(each.name))
def test_a_form_without_its_token_is_refused(route: URLPattern, things: dict[str, str], owner: Account):
    before = _everything()

    answer = client_of(owner, strict=True).post(path_of(route, things))

    assert answer.status_code in (403, 405)
    assert _everything() == before


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_another_site_gets_nowhere(site: str, owner: Account):
    answer = client_of(owner).post(reverse("leave"), headers={"Sec-Fetch-Site": site})

    assert answer.status_code == 403


@pytest.mark.parametrize("door", ["web", "cli"])
def test_every_action_is_at_every_door(door: str):
    missing = {
        f"{module}.{name}"
        for module, name in _actions()
        if name not in _called_at(door) and name not in NOT_AT[door] and name not in PIECES
    }

    assert missing == set()


def test_no_reason_is_kept_for_an_action_that_is_there():
    stale = {name for door, reasons in NOT_AT.items() for name in reasons if name in _called_at(door)}

    assert stale == set()


def _actions() -> Iterator[tuple[str, str]]:
    """Public functions that act for an account; the others are pieces that actions share."""
    for path in sorted((HOUSE / "actions").glob("*.py")):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.FunctionDef) and _acts_for_an_account(node):
                yield path.stem, node.name


def _acts_for_an_account(node: ast.FunctionDef) -> bool:
    return not node.name.startswith("_") and [each.arg for each in node.args.args][:1] == ["account"]


def _called_at(door: str) -> set[str]:
    rooms = [HOUSE / door] if door == "web" else [HOUSE / door, HOUSE / "work"]
    names: set[str] = set()
    for room in rooms:
        for path in room.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("askwell.actions"):
                    names |= {each.name for each in node.names}
                elif isinstance(node, ast.Attribute):
                    names.add(node.attr)
    return names


def _everything() -> dict[str, list[str]]:
    """Every row of every table but sessions, to compare before and after; signing in itself is no change."""
    return {
        model._meta.db_table: sorted(str(sorted(_told(row).items(), key=str)) for row in model.objects.values())
        for model in apps.get_app_config("askwell").get_models()
    }


def _told(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name != "last_login"}
