"""Evidence in sentences, as somebody would say why they think that two cards are one person's."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from askwell.core.duplicates.entry import Entry
from askwell.core.duplicates.spelling import employer_key, place_key
from askwell.core.duplicates.weights import Evidence
from askwell.core.nicknames import behind
from askwell.core.text import fold, stopped

MUTE = 0.5
"""Bits: what weighs less in either direction is not worth a line."""


def because(evidence: Iterable[Evidence], one: Entry, other: Entry) -> tuple[str, ...]:
    """What speaks for it, the strongest first."""
    told = sorted((each for each in evidence if each.weight >= MUTE), key=lambda each: -each.weight)
    return _said(told, one, other)


def against(evidence: Iterable[Evidence], one: Entry, other: Entry) -> tuple[str, ...]:
    """What speaks against it, the strongest first."""
    told = sorted((each for each in evidence if each.weight <= -MUTE), key=lambda each: each.weight)
    return _said(told, one, other)


def made_one(gone: str, kept: str) -> str:
    """What a merge has done. Whoever took the other's name bears the same one now."""
    who = f"{gone} and {kept}" if gone != kept else f"The two entries of {kept}"
    return f"{who} are one now."


def _said(told: Iterable[Evidence], one: Entry, other: Entry) -> tuple[str, ...]:
    return tuple(dict.fromkeys(stopped(SENTENCES[each.kind](each, one, other)) for each in told))


Sentence = Callable[[Evidence, Entry, Entry], str]


def _letter(a: str, b: str, *, which: str) -> str:
    return f"{which} names differ by one letter: {a} and {b}."


def _nickname(it: Evidence, one: Entry, other: Entry) -> str:
    if "-" in it.one + it.other:
        return f"{one.given} and {other.given} begin with the same name."
    if it.one in behind(it.other):
        return f"{other.given} is short for {one.given}."
    if it.other in behind(it.one):
        return f"{one.given} is short for {other.given}."
    return f"{one.given} and {other.given} are short for the same name."


def _initial(it: Evidence, one: Entry, other: Entry) -> str:
    short, full = (one, other) if len(it.one) == 1 else (other, one)
    return f"“{short.given}” may stand for {full.given}."


def _swapped(it: Evidence, one: Entry, other: Entry) -> str:
    return f"First and last name stand the other way round: {_name(one)} and {_name(other)}."


def _rare(it: Evidence, one: Entry, other: Entry) -> str:
    return f"Both are called {one.family}, and nobody else in the book is."


def _family(it: Evidence, one: Entry, other: Entry) -> str:
    return f"The same last name, {one.family}."


def _given(it: Evidence, one: Entry, other: Entry) -> str:
    if it.one != it.other:
        return f"{one.given} and {other.given} are one first name, written in two ways."
    return f"The same first name, {one.given}."


def _employer(it: Evidence, one: Entry, other: Entry) -> str:
    return f"Both worked at {_as_written(it.one, one.employers, employer_key)}."


def _employers(it: Evidence, one: Entry, other: Entry) -> str:
    return f"One works at {one.employers[0]}, the other at {other.employers[0]}."


def _class(it: Evidence, one: Entry, other: Entry) -> str:
    return f"Both finished at {_school(it.one, one)} in {it.other}."


def _schools(it: Evidence, one: Entry, other: Entry) -> str:
    return f"One studied at {one.studies[0].school}, the other at {other.studies[0].school}."


def _degree(it: Evidence, one: Entry, other: Entry) -> str:
    return f"The same degree, {_as_written(it.one, [each.degree for each in one.studies], fold)}."


def _field(it: Evidence, one: Entry, other: Entry) -> str:
    return f"Both studied {_as_written(it.one, [each.field for each in one.studies], fold)}."


def _title(it: Evidence, one: Entry, other: Entry) -> str:
    return f"The same title, {_as_written(it.one, one.titles, fold)}."


def _titles(it: Evidence, one: Entry, other: Entry) -> str:
    return f"Different titles: {one.titles[0]} and {other.titles[0]}."


def _place(it: Evidence, one: Entry, other: Entry) -> str:
    return f"Both live in {_as_written(it.one, [one.place], place_key).partition(',')[0]}."


def _school(key: str, it: Entry) -> str:
    return _as_written(key, [each.school for each in it.studies], fold)


def _as_written(key: str, written: Iterable[str], spelling: Callable[[str], str]) -> str:
    """How the entry itself writes what is compared as `key`."""
    return next((each for each in written if spelling(each) == key), key)


def _name(it: Entry) -> str:
    return f"{it.given} {it.family}".strip()


SENTENCES: dict[str, Sentence] = {
    "email": lambda it, one, other: f"The same mail address, {it.one}.",
    "emails": lambda it, one, other: f"Two mail addresses: {it.one} and {it.other}.",
    "phone": lambda it, one, other: "The same phone number.",
    "phones": lambda it, one, other: "Two phone numbers.",
    "link": lambda it, one, other: f"The same profile, {it.one}.",
    "links": lambda it, one, other: f"Two LinkedIn profiles: {it.one} and {it.other}.",
    "rare-family": _rare,
    "family": _family,
    "family-letter": lambda it, one, other: _letter(one.family, other.family, which="Last"),
    "family-part": lambda it, one, other: f"{one.family} and {other.family} have a part in common.",
    "families": lambda it, one, other: f"Different last names: {one.family} and {other.family}.",
    "no-family": _family,
    "given": _given,
    "given-letter": lambda it, one, other: _letter(one.given, other.given, which="First"),
    "nickname": _nickname,
    "initial": _initial,
    "givens": lambda it, one, other: f"Different first names: {one.given} and {other.given}.",
    "no-given": _given,
    "swapped": _swapped,
    "school": lambda it, one, other: f"Both studied at {_school(it.one, one)}.",
    "class": _class,
    "years": lambda it, one, other: f"Different years at {_school(it.one, one)}: {it.other}.",
    "schools": _schools,
    "degree": _degree,
    "degrees": lambda it, one, other: f"Different degrees there: {it.one} and {it.other}.",
    "field": _field,
    "fields": lambda it, one, other: f"Different subjects there: {it.one} and {it.other}.",
    "employer": _employer,
    "employers": _employers,
    "title": _title,
    "titles": _titles,
    "place": _place,
    "places": lambda it, one, other: f"One lives in {one.place}, the other in {other.place}.",
}
"""A sentence for every kind of evidence that `weights` knows."""
