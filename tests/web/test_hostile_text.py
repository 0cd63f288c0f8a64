"""Text that would be markup: whoever wrote it, the user, a file or a mail, every page shows it as text."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from html.parser import HTMLParser
from itertools import permutations

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, reverse

from askwell.actions import contacts, conversations, imports, messages, replies
from askwell.actions.filters import keep_filter
from askwell.actions.goals import set_profile
from askwell.actions.merges import merge_contacts
from askwell.core.contacts import Education, Position
from askwell.core.replies import Reading, Referred
from askwell.models import Account, Contact, Feed, Mailbox, Outreach
from askwell.web import urls
from tests import make
from tests.cast import NOON

NO_TEXT = ("enter", "leave", "demo", "demo-leave")
"""Routes that take no text and leave the account."""
ROUTES = [each for each in urls.urlpatterns if isinstance(each, URLPattern) and each.name not in NO_TEXT]
BREAKOUT = """'"></textarea></title></script><hostile onclick=x>{{1}}"""
LINK = "javascript:alert(1)//http://x.example/"
SHOWN = {
    "name", "title", "employer", "school", "place", "headline", "fact", "source", "tie", "private-fact", "imported",
    "imported-title", "file", "goal", "learn", "me", "my-headline", "my-school", "my-employer", "my-place",
    "subject", "body", "sent-subject", "sent-body", "anyway", "told", "mail", "because", "referred", "named", "at",
    "note", "before", "takeaway", "promise-mine", "promise-theirs", "trouble", "hint", "merged", "feed",
    "feed-trouble", "search",
}  # fmt: skip
"""Every text that some page shows. Without this list the test would pass for a page that shows nothing."""
BOOKMARK = "javascript:voidopen('http://127.0.0.1/facts/add?"
"""The one script that Askwell offers as an address: to be dragged among the bookmarks. It holds nobody's text."""
BY_THE_WAY = ("person-add", "people", "welcome")
"""Pages that also show what stands in their own address."""


def bad(field: str) -> str:
    """Hostile text that tells which field it came from."""
    return f"{field}{BREAKOUT}"


@pytest.fixture
def routes(owner: Account) -> dict[str, list[str]]:
    """A world in which everything is hostile: for each first part of a path, the ids of what stands there."""
    _me(owner)
    goal = make.goal(owner, bad("goal"), learn=(bad("learn"),), roles=(bad("role"),), employers=(bad("employer"),))
    maria, bram, ada = (_person(owner, first) for first in ("maria", "bram", "ada"))
    contacts.add_tie(owner, "me", maria.pk, how="colleague", now=NOON)
    contacts.add_tie(owner, maria.pk, bram.pk, how=bad("tie"), now=NOON)
    talk = _talk(owner, maria)
    written = _written(owner, bram)
    asked = _answered_by_mail(owner, ada)
    file = _imported(owner)
    _mailbox(owner)
    return {
        "people": [each.pk for each in Contact.objects.of(owner)],
        "goals": [goal.pk],
        "write": [written, *(each.pk for it in (talk.outreach, asked) for each in it.messages.all())],
        "outreach": [each.pk for each in Outreach.objects.of(owner)],
        "replies": [each.pk for each in asked.replies.all()],
        "conversations": [talk.pk],
        "notes": [each.pk for each in talk.notes.all()],
        "import": [file],
        "merges": [_merged(owner)],
        "feeds": [_feed(owner, maria)],
        "searches": [keep_filter(owner, bad("search"), {"role": bad("role")}, now=NOON).pk],
        "welcome": ["you", "person", "goal"],
    }


def _merged(owner: Account) -> str:
    one, other = (make.contact(owner, bad("merged"), email="") for _ in range(2))
    return merge_contacts(owner, one.pk, other.pk, now=NOON).pk


def _feed(owner: Account, person: Contact) -> str:
    told = {"title": bad("feed"), "trouble": bad("feed-trouble"), "created_at": NOON}
    return Feed.objects.create(account=owner, contact=person, url=LINK, **told).pk


def _me(owner: Account) -> None:
    set_profile(
        owner,
        now=NOON,
        name=bad("me"),
        headline=bad("my-headline"),
        place=bad("my-place"),
        education=(Education(school=bad("my-school")),),
        positions=(Position(employer=bad("my-employer"), title=bad("my-title")),),
    )


def _person(owner: Account, first: str) -> Contact:
    known = {each: bad(each) for each in ("title", "employer", "school", "place")}
    person = make.contact(owner, bad("name"), email=f"{first}@harbour.example", **known)
    Contact.objects.filter(pk=person.pk).update(headline=bad("headline"))
    for source in (bad("source"), f"http://x.example/{BREAKOUT}", LINK):
        contacts.add_fact(owner, person.pk, bad("fact"), source=source, now=NOON)
    contacts.add_fact(owner, person.pk, bad("private-fact"), source="you", now=NOON, private=True)
    return person


def _talk(owner: Account, person: Contact) -> conversations.Conversation:
    talk = make.scheduled(owner, at=NOON - timedelta(hours=1), to=person, place=bad("at"))
    conversations.note(owner, talk.pk, bad("before"), now=NOON - timedelta(days=1), before=True)
    conversations.end(owner, talk.pk, now=NOON)
    for tag in ("", "takeaway", "promise-mine", "promise-theirs"):
        conversations.note(owner, talk.pk, bad(tag or "note"), tag=tag, now=NOON)
    conversations.take_referral(owner, talk.pk, name=bad("named"), address="", may_mention=True, now=NOON)
    return talk


def _written(owner: Account, person: Contact) -> str:
    draft = make.draft(owner, to=person, now=NOON)
    words = {"subject": bad("subject"), "body": f"{bad('body')}\n\n[{BREAKOUT}]"}
    return messages.edit_message(owner, draft.pk, now=NOON, **words).pk


def _answered_by_mail(owner: Account, person: Contact) -> Outreach:
    before = NOON - timedelta(days=2)
    draft = make.filled(make.draft(owner, to=person, now=before), now=before)
    messages.edit_message(owner, draft.pk, now=before, subject=bad("sent-subject"), body=bad("sent-body"))
    messages.mark_sent(owner, draft.pk, by="email", now=before)
    reading = Reading(
        kind="referred",
        by="human",
        because=(bad("because"),),
        referred=Referred(name=bad("referred"), address=LINK),
    )
    letter = {"text": bad("mail"), "message_id": f"<{BREAKOUT}>", "received_at": NOON, "now": NOON}
    replies.take_letter(draft.outreach, reading, **letter)
    replies.tell_reply(owner, draft.outreach_id, kind="question", text=bad("told"), now=NOON)
    draft.outreach.messages.update(anyway=bad("anyway"))
    return draft.outreach


def _imported(owner: Account) -> str:
    row = [
        f'"{each.replace(chr(34), chr(34) * 2)}"' for each in (bad("imported"), "Lee", LINK, bad("imported-title"))
    ]
    file = "First Name,Last Name,URL,Position\n" + ",".join(row)
    return imports.import_file(owner, file.encode(), file_name=f"{bad('file')}.csv", now=NOON).id


def _mailbox(owner: Account) -> None:
    box = make.mailbox(owner)
    Mailbox.objects.filter(pk=box.pk).update(trouble=bad("trouble"), hint=bad("hint"))


class Seen(HTMLParser):
    """What a browser would make of a page: its elements, and where its addresses lead."""

    ADDRESSES = ("href", "src", "action", "formaction", "hx-get", "hx-post", "data", "poster", "xlink:href")

    def __init__(self, page: str) -> None:
        super().__init__()
        self.harm: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            address = "".join((value or "").split()).lower()
            if address.startswith(BOOKMARK):
                continue
            if name.startswith("on") or (name in self.ADDRESSES and address.startswith(("javascript:", "data:"))):
                self.harm.append(f"<{tag} {name}={value}>")
        if tag == "hostile":
            self.harm.append(f"<{tag}>")


def harm(answer: HttpResponse) -> list[str]:
    page = b"".join(answer) if answer.streaming else answer.content
    text = page.decode(errors="replace")
    plain = answer.headers.get("Content-Type", "").startswith(("message/rfc822", "text/plain", "text/csv"))
    return [] if plain else [*Seen(text).harm, *(["<hostile"] if "<hostile" in text else [])]


def paths(routes: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    for route in ROUTES:
        of = "import" if "import" in str(route.name) else str(route.pattern).split("/")[0]
        of = "searches" if route.name == "search-drop" else of
        for ids in permutations(routes.get(of, ()), len(route.pattern.converters)):
            yield str(route.name), reverse(str(route.name), args=ids)


def test_every_page_shows_hostile_text_as_text(
    signed_in: Client, routes: dict[str, list[str]], moved_to: Callable[[datetime], None]
):
    moved_to(NOON)
    seen: set[str] = set()

    for name, path in paths(routes):
        query = {each: bad("query") for each in ("q", "name", "goal", "employer")} if name in BY_THE_WAY else {}
        for asked in ({}, query):
            answer = signed_in.get(path, asked)
            text = html.unescape(answer.content.decode())
            seen |= {field for field in SHOWN if bad(field) in text}

            assert harm(answer) == [], path

    assert SHOWN - seen == set()


@pytest.mark.parametrize("name", [str(each.name) for each in ROUTES])
def test_every_form_shows_hostile_text_as_text(
    name: str, signed_in: Client, routes: dict[str, list[str]], moved_to: Callable[[datetime], None]
):
    moved_to(NOON)
    typed = dict.fromkeys(FIELDS, BREAKOUT)

    for path in [path for each, path in paths(routes) if each == name]:
        assert harm(signed_in.post(path, typed, follow=True)) == []
        assert harm(signed_in.post(path, typed, headers={"HX-Request": "true"})) == []


def _every_form(of: type[forms.Form] = forms.Form) -> Iterator[type[forms.Form]]:
    for each in of.__subclasses__():
        yield each
        yield from _every_form(each)


FIELDS = {name for form in _every_form() for name in form.base_fields} | {"kind", "via", "goal", "what", "step"}


def test_the_name_of_a_file_is_shown_as_text(signed_in: Client):
    file = SimpleUploadedFile(f"{BREAKOUT}.csv", b"Name\nAna Lee\n")

    answer = signed_in.post("/import", {"file": file})

    assert harm(answer) == []
    assert answer.status_code == 200


def test_what_looks_for_harm_finds_it():
    page = HttpResponse("<a href=' Java\nScript:x'>a</a><p onclick=x><hostile>")

    assert harm(page) == ["<a href= Java\nScript:x>", "<p onclick=x>", "<hostile>", "<hostile"]
