"""What a person publishes: a blog or a list of papers, read from the address that they give for it.

The address was typed by the user and the answer is hostile until proven otherwise. Nothing inside this machine or
its network can be reached through it: every name is resolved here and every address looked at, redirects included,
and the connection goes to the very address that was looked at. Size and time have limits.
"""

from __future__ import annotations

import gzip
import http.client
import ipaddress
import re
import socket
import ssl
import zlib
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from time import monotonic
from typing import Any
from urllib.parse import urljoin, urlsplit

import feedparser

from askwell.adapters.visible_text import clean
from askwell.core.errors import Outside, Unreadable, Usage
from askwell.core.html_text import text_from_html

LARGEST = 2 * 1024 * 1024
"""Octets of a feed, packed or not."""
PATIENCE = 15
"""Seconds for everything together."""
REDIRECTS = 4
MOST = 20
"""Entries taken at once, the newest first."""
AGENT = "Askwell (a person's own address book; reads a feed at most once a day)"
ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json;q=0.5, application/xml;q=0.8, */*;q=0.1"


@dataclass(frozen=True, kw_only=True)
class Entry:
    title: str
    url: str
    said_on: date | None
    authors: tuple[str, ...]
    """As the feed names them; empty when it names nobody."""


@dataclass(frozen=True, kw_only=True)
class Feed:
    """`entries` are empty and `unchanged` is true when the server says that nothing is new."""

    url: str
    """Where it was found in the end."""
    title: str = ""
    entries: tuple[Entry, ...] = ()
    etag: str = ""
    modified: str = ""
    unchanged: bool = False


@dataclass(frozen=True, kw_only=True)
class Known:
    """What the server said of the version that was read last."""

    etag: str = ""
    modified: str = ""


def fetch(url: str, *, known: Known | None = None, inside: Container[str] = ()) -> Feed:
    """Read the feed at `url`. Raises Usage for what is no public address, Outside when the server fails, Unreadable
    when what comes is no feed. `inside` names addresses of one's own network that may be asked, for tests alone."""
    ends = monotonic() + PATIENCE
    held = known or Known()
    for _ in range(REDIRECTS + 1):
        answer = _asked(url, held, inside=inside, ends=ends)
        if answer.status == 304:
            return Feed(url=url, etag=held.etag, modified=held.modified, unchanged=True)
        if answer.status not in (301, 302, 303, 307, 308):
            return _feed(url, answer)
        url = urljoin(url, answer.headers.get("location", ""))
    raise Outside(f"{_host(url)} sends one round in circles.", hint="Open the page and copy the feed's own address.")


@dataclass(frozen=True, kw_only=True)
class _Answer:
    status: int
    headers: dict[str, str]
    body: bytes


def _asked(url: str, known: Known, *, inside: Container[str], ends: float) -> _Answer:
    parts = _checked(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    line: http.client.HTTPConnection | None = None
    try:
        address = _open_to_all(host, _addresses(host, port), but=inside)
        line = _connected(parts.scheme, host, address, port, ends=ends)
        line.request("GET", _path(parts), headers=_headers(known))
        answer = line.getresponse()
        headers = {name.lower(): value for name, value in answer.getheaders()}
        body = b"" if answer.status != 200 else _body(answer, line, ends=ends)
        return _Answer(status=answer.status, headers=headers, body=_unpacked(body, headers, host))
    except (OSError, http.client.HTTPException, UnicodeError) as fault:
        raise Outside(f"{host} could not be read: {_said(fault)}", hint="Try again later.") from None
    finally:
        if line:
            line.close()


def _checked(url: str) -> Any:
    hint = "Copy the address of the feed, as in https://example.org/feed.xml."
    if len(url) > 500 or re.search(r"[\s\x00-\x1f\x7f]", url):
        raise Usage("That is no address of a feed.", hint=hint)
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise Usage("That is no address of a feed.", hint=hint) from None
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or port == 0:
        raise Usage("That is no address of a feed.", hint=hint)
    return parts


def _addresses(host: str, port: int) -> list[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(each[4][0]) for each in found]


def _open_to_all(host: str, addresses: list[str], *, but: Container[str]) -> str:
    """The address to connect to. A name that leads to this machine or its network, even among others, is refused,
    `but` for what may be asked there."""
    if not all(each in but or _is_public(each) for each in addresses):
        raise Usage(
            f"{host} is an address inside your own network, and feeds are read from the open web alone.",
            hint="Give the address under which everybody can read it.",
        )
    return addresses[0]


def _is_public(address: str) -> bool:
    it = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(it, ipaddress.IPv6Address):
        inner = it.ipv4_mapped or it.sixtofour or (it.teredo[1] if it.teredo else None)
        if inner is not None and not _is_public(str(inner)):
            return False
        if it in ipaddress.ip_network("64:ff9b::/96"):  # NAT64 hands on whatever stands in its last four octets
            return _is_public(str(ipaddress.IPv4Address(int(it) & 0xFFFFFFFF)))
    return it.is_global and not it.is_multicast


def _connected(scheme: str, host: str, address: str, port: int, *, ends: float) -> http.client.HTTPConnection:
    kind = http.client.HTTPSConnection if scheme == "https" else http.client.HTTPConnection
    line = kind(host, port, timeout=_left(ends))
    raw = socket.create_connection((address, port), timeout=_left(ends))
    try:
        line.sock = ssl.create_default_context().wrap_socket(raw, server_hostname=host) if scheme == "https" else raw
    except BaseException:
        raw.close()
        raise
    return line


def _left(ends: float) -> float:
    left = ends - monotonic()
    if left <= 0:
        raise TimeoutError("it took too long")
    return left


def _path(parts: Any) -> str:
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return path.encode("ascii").decode()  # what a browser shows as letters has to come percent-encoded


def _headers(known: Known) -> dict[str, str]:
    asked = {"User-Agent": AGENT, "Accept": ACCEPT, "Accept-Encoding": "gzip", "Connection": "close"}
    if known.etag:
        asked["If-None-Match"] = known.etag
    if known.modified:
        asked["If-Modified-Since"] = known.modified
    return asked


def _body(answer: http.client.HTTPResponse, line: http.client.HTTPConnection, *, ends: float) -> bytes:
    """Read a little at a time, so that a server that drips is noticed."""
    read = BytesIO()
    while read.tell() <= LARGEST:
        if line.sock is not None:
            line.sock.settimeout(_left(ends))
        piece = answer.read1(64 * 1024)
        if not piece:
            return read.getvalue()
        _left(ends)
        read.write(piece)
    raise OSError(f"it is larger than {LARGEST // 1024 // 1024} MiB")


def _unpacked(body: bytes, headers: dict[str, str], host: str) -> bytes:
    if headers.get("content-encoding", "").lower() != "gzip" or not body:
        return body
    try:
        with gzip.GzipFile(fileobj=BytesIO(body)) as packed:
            plain = packed.read(LARGEST + 1)
    except (OSError, EOFError, zlib.error):
        raise Unreadable(f"What {host} sent is damaged.", hint="Try again later.") from None
    if len(plain) > LARGEST:
        raise Outside(f"The feed of {host} is larger than {LARGEST // 1024 // 1024} MiB.", lasting=True)
    return plain


def _feed(url: str, answer: _Answer) -> Feed:
    if answer.status != 200:
        says = f"{_host(url)} answered {answer.status}."
        raise Outside(says, hint="Open the address in your browser; the feed may have moved.")
    told = feedparser.parse(answer.body, response_headers={"content-type": answer.headers.get("content-type", "")})
    entries = tuple(_entries(told, url))
    if not entries and not told.get("version"):
        raise Unreadable(
            f"What lies at {_host(url)} is no feed.",
            hint="Look for “RSS”, “Atom” or “Feed” on their page and copy that link.",
            code="nothing-recognised",
        )
    return Feed(
        url=url,
        title=_line(told.feed.get("title", ""), 200),
        entries=entries,
        etag=answer.headers.get("etag", "")[:200],
        modified=answer.headers.get("last-modified", "")[:100],
    )


def _entries(told: Any, url: str) -> Iterator[Entry]:
    found = [_entry(each, url) for each in told.entries]
    whole = [each for each in found if each.title and each.url]
    whole.sort(key=lambda each: each.said_on or date.min, reverse=True)
    yield from whole[:MOST]


def _entry(told: Any, url: str) -> Entry:
    at = told.get("published_parsed") or dict.get(told, "updated_parsed")
    link = urljoin(url, str(told.get("link", "")))
    people = [each.get("name", "") for each in told.get("authors", ()) if isinstance(each, dict)]
    return replace(
        Entry(title=_line(told.get("title", ""), 300), url="", said_on=_day(at), authors=()),
        url=link if link.startswith(("http://", "https://")) and len(link) <= 500 else "",
        authors=tuple(name for each in people if (name := _line(each, 200))),
    )


def _day(at: Any) -> date | None:
    try:
        return date(at.tm_year, at.tm_mon, at.tm_mday) if at else None
    except (ValueError, AttributeError):
        return None


def _line(text: object, longest: int) -> str:
    """One line without markup."""
    return " ".join(clean(text_from_html(str(text or ""))).split())[:longest]


def _host(url: str) -> str:
    return urlsplit(url).hostname or url


def _said(fault: Exception) -> str:
    if isinstance(fault, TimeoutError):
        return "it took too long."
    if isinstance(fault, socket.gaierror):
        return "there is no such address."
    return (str(fault).split("] ")[-1] or type(fault).__name__)[:120].rstrip(".") + "."
