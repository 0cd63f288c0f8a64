"""Feeds, read from a real server on loopback: what they bring, and everything that must not get through."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Iterator
from datetime import date

import pytest

from askwell.adapters import feeds
from askwell.adapters.feeds import Entry, Known, fetch
from askwell.core.errors import Outside, Problem, Unreadable, Usage
from tests.servers.web import Page, WebStage, web_stage

ATOM = b"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Peat &amp; moss</title>
<entry><title>What bogs &lt;b&gt;remember&lt;/b&gt;</title><link href="/bogs"/><updated>2026-05-04T10:00:00Z</updated>
<author><name>Maria Lindqvist</name></author></entry>
<entry><title>Older</title><link href="https://harbour.example/older"/><updated>2024-01-02T10:00:00Z</updated></entry>
<entry><title>Hidden</title><link href="javascript:alert(1)"/><updated>2026-06-01T10:00:00Z</updated></entry>
</feed>"""
RSS = b"""<rss version="2.0"><channel><title>Papers</title>
<item><title>On moss</title><link>https://papers.example/1</link>
<pubDate>Tue, 31 Feb 2026 99:00:00 GMT</pubDate></item>
</channel></rss>"""
HERE = ("127.0.0.1",)


@pytest.fixture
def web() -> Iterator[WebStage]:
    with web_stage() as stage:
        yield stage


def test_an_atom_feed_brings_its_entries_the_newest_first(web):
    web.pages["/feed.xml"] = Page(ATOM, headers={"ETag": '"1"', "Last-Modified": "Mon, 04 May 2026 10:00:00 GMT"})

    feed = fetch(web.url(), inside=HERE)

    assert feed == feeds.Feed(
        url=web.url(),
        title="Peat & moss",
        entries=(
            Entry(
                title="What bogs remember",
                url=web.url("/bogs"),
                said_on=date(2026, 5, 4),
                authors=("Maria Lindqvist",),
            ),
            Entry(title="Older", url="https://harbour.example/older", said_on=date(2024, 1, 2), authors=()),
        ),
        etag='"1"',
        modified="Mon, 04 May 2026 10:00:00 GMT",
    )


def test_a_date_that_does_not_exist_is_no_date(web):
    web.pages["/feed.xml"] = Page(RSS)

    assert [(each.title, each.said_on) for each in fetch(web.url(), inside=HERE).entries] == [("On moss", None)]


def test_what_has_not_changed_is_not_sent_again(web):
    web.pages["/feed.xml"] = Page(ATOM, headers={"ETag": '"1"'})

    again = fetch(web.url(), known=Known(etag='"1"'), inside=HERE)

    assert (again.unchanged, again.entries, again.etag) == (True, (), '"1"')


def test_a_redirect_is_followed_and_a_circle_is_not(web):
    web.pages["/old"] = Page(status=301, headers={"Location": "/feed.xml"})
    web.pages["/feed.xml"] = Page(ATOM)
    web.pages["/round"] = Page(status=302, headers={"Location": "/round"})

    assert len(fetch(web.url("/old"), inside=HERE).entries) == 2
    with pytest.raises(Outside, match="circles"):
        fetch(web.url("/round"), inside=HERE)
    assert [path for path, _ in web.asked].count("/round") == feeds.REDIRECTS + 1


def test_nothing_of_the_user_is_sent_along(web):
    web.pages["/feed.xml"] = Page(ATOM)
    fetch(web.url(), inside=HERE)

    assert set(web.asked[0][1]) == {"host", "user-agent", "accept", "accept-encoding", "connection"}


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433", "0x7f.1"])
def test_this_machine_is_not_asked(web, host):
    web.pages["/feed.xml"] = Page(ATOM)

    with pytest.raises(Problem):
        fetch(f"http://{host}:{web.port}/feed.xml")
    assert web.asked == []


@pytest.mark.parametrize(
    "address",
    [
        "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "0.0.0.0",
        "::1", "fe80::1", "fc00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "::ffff:127.0.0.1",
    ],
)  # fmt: skip
def test_private_addresses_are_no_place_for_a_feed(address):
    assert not feeds._is_public(address)


@pytest.mark.parametrize(
    "address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "::ffff:93.184.215.14"]
)
def test_public_addresses_are(address):
    assert feeds._is_public(address)


def test_a_name_that_leads_inside_among_others_is_refused():
    with pytest.raises(Usage, match="is an address inside your own network"):
        feeds._open_to_all("harbour.example", ["93.184.215.14", "10.0.0.1"], but=())


def test_a_redirect_into_this_machine_is_refused(web):
    """The first address is let through, the second is looked at anew."""
    web.pages["/feed.xml"] = Page(status=302, headers={"Location": f"http://127.0.0.2:{web.port}/secret"})

    with pytest.raises(Usage, match=r"127\.0\.0\.2 is an address inside"):
        fetch(web.url(), inside=HERE)
    assert [path for path, _ in web.asked] == ["/feed.xml"]


@pytest.mark.parametrize(
    "url",
    ["", "feed", "ftp://x.example/f", "file:///etc/passwd", "http://", "http://[::1", "http://u:p@x.example/f",
     "http://x.example:0/f", "http://x.example:99999/f", "http://x.example/a b", "http://x.example/\r\nX: y",
     "http://x.example/" + "a" * 500],
)  # fmt: skip
def test_what_is_no_address_is_said_so(url):
    with pytest.raises(Usage, match="no address of a feed"):
        fetch(url, inside=HERE)


@pytest.mark.parametrize("body", [b"", b"<html><body>Hello</body></html>", b"\x00\xff" * 500, b"%PDF-1.4"])
def test_what_is_no_feed_is_said_so(web, body):
    web.pages["/feed.xml"] = Page(body)

    with pytest.raises(Unreadable, match="is no feed"):
        fetch(web.url(), inside=HERE)


def test_an_entity_bomb_bursts_nothing(web):
    """Ten thousand million letters: whoever took them all in would not come to the end."""
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
    )
    web.pages["/feed.xml"] = Page(f"<?xml version='1.0'?>{bomb}]><rss version='2.0'><channel><item><title>&j;</title>"
                                  "<link>https://x.example/</link></item></channel></rss>".encode())  # fmt: skip

    try:
        told = fetch(web.url(), inside=HERE)
    except Unreadable:
        told = None

    assert told is None or all(len(each.title) <= 300 for each in told.entries)


def test_a_feed_that_is_too_large_is_left(web):
    web.pages["/plain"] = Page(ATOM + b" " * feeds.LARGEST)
    web.pages["/packed"] = Page(
        gzip.compress(ATOM + b" " * (feeds.LARGEST * 20)), headers={"Content-Encoding": "gzip"}
    )
    web.pages["/fine"] = Page(gzip.compress(ATOM), headers={"Content-Encoding": "gzip"})
    web.pages["/damaged"] = Page(gzip.compress(ATOM)[:-20], headers={"Content-Encoding": "gzip"})

    for path in ("/plain", "/packed"):
        with pytest.raises(Outside, match="larger than 2 MiB"):
            fetch(web.url(path), inside=HERE)
    with pytest.raises(Unreadable, match="damaged"):
        fetch(web.url("/damaged"), inside=HERE)
    assert len(fetch(web.url("/fine"), inside=HERE).entries) == 2


def test_a_server_that_drips_is_left_in_time(web, monkeypatch):
    def drip(write):
        while True:  # until the reader hangs up
            write(b" ")
            time.sleep(0.05)

    web.pages["/feed.xml"] = Page(drip=drip)
    monkeypatch.setattr(feeds, "PATIENCE", 0.4)

    with pytest.raises(Outside, match="too long"):
        fetch(web.url(), inside=HERE)


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_server_that_refuses_is_said_so(web, status):
    web.pages["/feed.xml"] = Page(status=status)

    with pytest.raises(Outside, match=f"answered {status}"):
        fetch(web.url(), inside=HERE)


def test_nobody_at_home_is_said_so(web):
    url = web.url()
    web.pages.clear()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/feed.xml"

    with pytest.raises(Outside, match="could not be read"):
        fetch(url, inside=HERE)
