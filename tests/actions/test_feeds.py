"""Feeds of people: what they publish becomes facts with source and day, once, and only what is theirs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from askwell.actions.facts import remove_fact
from askwell.actions.feeds import add_feed, read_feed, read_feeds, remove_feed
from askwell.core.errors import NotFound, Outside, Unreadable, Usage
from askwell.models import Contact, Fact, Feed
from askwell.work.jobs import one_round
from tests import make
from tests.cast import NOON
from tests.servers.web import Page, WebStage, web_stage

ENTRY = (
    "<entry><title>{title}</title><link href='https://harbour.example/{title}'/><updated>{day}</updated>{by}</entry>"
)


def atom(*entries: tuple[str, str, str]) -> bytes:
    told = (
        ENTRY.format(title=title, day=f"{day}T10:00:00Z", by=f"<author><name>{by}</name></author>" if by else "")
        for title, day, by in entries
    )
    return f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Moss</title>{''.join(told)}</feed>".encode()


@pytest.fixture
def web(settings) -> Iterator[WebStage]:
    settings.FEEDS_FROM_PRIVATE_ADDRESSES = ("127.0.0.1",)
    with web_stage() as stage:
        stage.pages["/feed.xml"] = Page(atom(("Bogs", "2026-05-04", "")), headers={"ETag": '"1"'})
        yield stage


@pytest.fixture
def maria(owner) -> Contact:
    return make.contact(owner)


def test_what_they_published_becomes_a_fact_with_its_source_and_its_day(owner, maria, web):
    read = add_feed(owner, maria.pk, web.url(), now=NOON)

    fact = Fact.objects.get()
    assert (read.new, fact.contact_id, fact.account_id) == (("Bogs",), maria.pk, None)
    assert (fact.text, fact.source, fact.said_on, fact.noted_at) == (
        "Published “Bogs”", "https://harbour.example/Bogs", date(2026, 5, 4), NOON,
    )  # fmt: skip
    assert Feed.objects.get().title == "Moss"


def test_read_again_it_brings_only_what_is_new(owner, maria, web):
    feed = add_feed(owner, maria.pk, web.url(), now=NOON).id
    unchanged = read_feed(owner, feed, now=NOON)
    web.pages["/feed.xml"] = Page(
        atom(("Bogs", "2026-05-04", ""), ("Ferns", "2026-11-20", "")), headers={"ETag": '"2"'}
    )

    assert (unchanged.new, read_feed(owner, feed, now=NOON).new) == ((), ("Ferns",))
    assert Fact.objects.count() == 2
    assert web.asked[-1][1]["if-none-match"] == '"1"'


def test_what_the_user_took_out_is_not_brought_again(owner, maria, web):
    feed = add_feed(owner, maria.pk, web.url(), now=NOON).id
    remove_fact(owner, Fact.objects.get().pk, now=NOON)
    web.pages["/feed.xml"] = Page(
        atom(("Bogs", "2026-05-04", ""), ("Ferns", "2026-11-20", "")), headers={"ETag": '"2"'}
    )

    assert read_feed(owner, feed, now=NOON).new == ("Ferns",)


def test_where_several_write_only_what_is_theirs_is_kept(owner, maria, web):
    web.pages["/feed.xml"] = Page(
        atom(
            ("Hers", "2026-05-04", "Maria Lindqvist"),
            ("Also", "2026-05-03", "Lindqvist, M."),
            ("Not", "2026-05-02", "Anna Lindqvist"),
            ("Nor", "2026-05-01", "Maria Berg"),
        )
    )

    assert add_feed(owner, maria.pk, web.url(), now=NOON).new == ("Hers", "Also")


def test_what_cannot_be_read_is_not_kept(owner, maria, web):
    web.pages["/feed.xml"] = Page(b"<html>no feed</html>")

    for url, problem in ((web.url(), Unreadable), (web.url("/gone"), Outside), ("ftp://x", Usage)):
        with pytest.raises(problem):
            add_feed(owner, maria.pk, url, now=NOON)
    assert not Feed.objects.exists()


def test_this_machine_is_refused_unless_a_test_says_otherwise(owner, maria, web, settings):
    settings.FEEDS_FROM_PRIVATE_ADDRESSES = ()

    with pytest.raises(Usage, match="inside your own network"):
        add_feed(owner, maria.pk, web.url(), now=NOON)
    assert web.asked == []


def test_the_clockwork_reads_a_feed_once_a_day(owner, maria, web):
    add_feed(owner, maria.pk, web.url(), now=NOON)
    asked = []

    for hours in (1, 23, 25, 26):
        one_round(owner, now=NOON + timedelta(hours=hours), wall=NOON)
        asked.append(len(web.asked))

    assert asked == [1, 1, 2, 2]


def test_trouble_is_kept_told_and_tried_again_tomorrow(owner, maria, web):
    add_feed(owner, maria.pk, web.url(), now=NOON)
    web.pages.clear()

    tomorrow = read_feeds(owner, now=NOON + timedelta(days=1))
    an_hour_later = read_feeds(owner, now=NOON + timedelta(days=1, hours=1))

    assert [each.trouble for each in tomorrow] == ["Maria Lindqvist: 127.0.0.1 answered 404."]
    assert an_hour_later == []
    assert Feed.objects.get().trouble == "127.0.0.1 answered 404."


def test_one_feed_in_trouble_hides_none_of_the_others(owner, maria, web):
    web.pages["/other.xml"] = Page(atom(("Ferns", "2026-05-04", "")))
    for path in ("/feed.xml", "/other.xml"):
        add_feed(owner, maria.pk, web.url(path), now=NOON)
    del web.pages["/feed.xml"]
    web.pages["/other.xml"] = Page(atom(("Moss", "2026-11-04", "")))

    read = read_feeds(owner, now=NOON + timedelta(days=2))

    assert sorted((bool(each.trouble), each.new) for each in read) == [(False, ("Moss",)), (True, ())]


def test_a_feed_stands_once_and_five_are_the_most(owner, maria, web):
    add_feed(owner, maria.pk, web.url(), now=NOON)
    with pytest.raises(Usage, match="stands here already"):
        add_feed(owner, maria.pk, web.url(), now=NOON)
    for number in range(4):
        web.pages[f"/{number}"] = Page(atom((f"T{number}", "2026-05-04", "")))
        add_feed(owner, maria.pk, web.url(f"/{number}"), now=NOON)

    with pytest.raises(Usage, match="5 feeds already"):
        add_feed(owner, maria.pk, web.url("/more"), now=NOON)


def test_a_forgotten_feed_leaves_what_it_brought(owner, maria, web):
    feed = add_feed(owner, maria.pk, web.url(), now=NOON).id

    assert remove_feed(owner, feed, now=NOON) == maria.pk
    assert (Feed.objects.count(), Fact.objects.count()) == (0, 1)


def test_a_stranger_reads_and_forgets_nothing(owner, stranger, maria, web):
    feed = add_feed(owner, maria.pk, web.url(), now=NOON).id

    for ask in (read_feed, remove_feed):
        with pytest.raises(NotFound):
            ask(stranger, feed, now=NOON)
    assert read_feeds(stranger, now=NOON + timedelta(days=9)) == []
