"""vCard files as cards: what RFC 2426 (3.0), RFC 6350 (4.0) and vCard 2.1 wrap, quote and escape, undone.

A reader of our own, because people's files break the rules in ways for which libraries give up the whole file: a card
that cannot be read is reported here, and its neighbours come in. Wrapping is undone on bytes, since a line may be cut
in the middle of a character.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from quopri import decodestring

from askwell.adapters.files.decoding import guess

PROPERTY = re.compile(
    rb'(?:(?P<group>[\w-]+)\.)?(?P<name>[\w-]+)(?P<params>(?:;(?:[^":;]|"[^"]*")*+)*+):(?P<value>.*)', re.DOTALL
)
PARAMETER = re.compile(r';(?:([\w-]+)=)?((?:"[^"]*"|[^";])*)')
ESCAPE = re.compile(r"\\(.)", re.DOTALL)
PIECES = re.compile(r"\\.|;|[^\\;]+|\\", re.DOTALL)

LONGEST_CARD = 4 * 1024 * 1024
"""Bytes of text, pictures left out. A person has been described in less."""


@dataclass(frozen=True, kw_only=True)
class Property:
    name: str
    """In capitals, without its group."""
    value: str
    """As it stands, escapes and all: only its reader knows whether a semicolon separates."""
    kinds: frozenset[str] = frozenset()
    """What TYPE says, in lower case: home, work, cell, pref."""
    rank: int = 100
    """From 1, the one to use first (PREF)."""

    def text(self) -> str:
        return unescaped(self.value)

    def parts(self) -> list[str]:
        """The components between semicolons; commas inside one of them are kept."""
        found = [""]
        for piece in PIECES.findall(self.value):
            if piece == ";":
                found.append("")
            else:
                found[-1] += piece
        return [unescaped(each) for each in found]


@dataclass(kw_only=True)
class Card:
    line: int
    """On which it begins, counted from 1."""
    properties: list[Property] = field(default_factory=list)
    complete: bool = False
    """Whether its END was found."""

    def all(self, name: str) -> list[Property]:
        """The properties of that name, the preferred ones first."""
        return sorted((each for each in self.properties if each.name == name), key=lambda each: each.rank)

    def one(self, name: str) -> str:
        return next((text for each in self.all(name) if (text := each.text())), "")


def is_vcard(data: bytes) -> bool:
    return _utf8(data[:4096]).lstrip().upper().startswith(b"BEGIN:VCARD")


@dataclass(kw_only=True)
class Cards:
    """The cards of one file. `note` is set while they are read, when a character set had to be guessed."""

    data: bytes
    note: str = ""
    _fallback: str = ""

    def __iter__(self) -> Iterator[Card]:
        """Every card in order, broken ones included. Cards inside cards (AGENT) are passed over."""
        card: Card | None = None
        inside = 0
        for number, line in _logical_lines(_utf8(self.data)):
            mark = line.strip().upper()
            if mark == b"BEGIN:VCARD":
                if card and card.properties and card.properties[-1].name == "AGENT":
                    inside += 1
                    continue
                if card:
                    yield card
                card, inside = Card(line=number), 0
            elif card is None:
                continue
            elif mark == b"END:VCARD":
                if inside:
                    inside -= 1
                    continue
                card.complete = True
                yield card
                card = None
            elif not inside and (told := self._property(line)):
                card.properties.append(told)
        if card:
            yield card

    def _property(self, line: bytes) -> Property | None:
        found = PROPERTY.fullmatch(line)
        if found is None:
            return None  # the rest of a picture, or a line that somebody broke
        params = _parameters(found["params"].decode(errors="replace"))
        if {"base64", "b"} & set(params.get("encoding", ())):
            return None
        value = decodestring(found["value"]) if "quoted-printable" in params.get("encoding", ()) else found["value"]
        kinds = frozenset(params.get("type", ()))
        rank = next((int(each) for each in params.get("pref", ()) if each.isdecimal()), 1 if "pref" in kinds else 100)
        text = self._text(value, params.get("charset", ()))
        return Property(name=found["name"].decode().upper(), value=text, kinds=kinds, rank=rank)

    def _text(self, value: bytes, charsets: Iterable[str]) -> str:
        for charset in (*charsets, "utf-8"):
            try:
                return value.decode(charset)
            except (LookupError, ValueError):  # no such set, or one that these bytes are not in
                continue
        if not self._fallback:
            self._fallback, self.note = guess(self.data)
        return value.decode(self._fallback, errors="replace")


def unescaped(value: str) -> str:
    return ESCAPE.sub(lambda it: "\n" if it[1] in "nN" else it[1], value).strip()


def _utf8(data: bytes) -> bytes:
    """Address books of old Macs wrote UTF-16, with a mark or without."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace").encode()
    if data[:2] == b"\0B":
        return data.decode("utf-16-be", errors="replace").encode()
    if data[:2] == b"B\0":
        return data.decode("utf-16-le", errors="replace").encode()
    return data.removeprefix(codecs.BOM_UTF8)


def _logical_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Lines with their wrapping undone, each with the number of the line on which it begins. Pictures are dropped."""
    held: list[bytes] = []
    began = size = 0
    soft = False
    for number, line in enumerate(re.split(rb"\r\n|\n|\r", data), start=1):
        if held and (soft or line[:1] in (b" ", b"\t")):
            more = line if soft and line[:1] not in (b" ", b"\t") else line[1:]
            size += len(more)
            if size <= LONGEST_CARD:
                held.append(more)
        else:
            if held:
                yield began, b"".join(held)
            held, began, size = [line[:LONGEST_CARD]], number, len(line)
        soft = _is_quoted_printable(held[0]) and line.endswith(b"=")
        if soft and held[-1].endswith(b"="):
            held[-1] = held[-1][:-1]
    if held:
        yield began, b"".join(held)


def _is_quoted_printable(line: bytes) -> bool:
    return b"QUOTED-PRINTABLE" in line.partition(b":")[0].upper()


def _parameters(text: str) -> dict[str, list[str]]:
    """In lower case. What stands without a name, as in 2.1's "TEL;HOME;CELL", is a type or an encoding."""
    told: dict[str, list[str]] = {}
    for name, values in PARAMETER.findall(text):
        for value in values.replace('"', "").lower().split(","):
            encodes = not name and value in ("quoted-printable", "base64", "8bit", "7bit")
            told.setdefault(name.lower() or ("encoding" if encodes else "type"), []).append(value.strip())
    return told
