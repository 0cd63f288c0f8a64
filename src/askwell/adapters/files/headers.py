"""What the columns of a list of people are called, in each language: one literal table a language.

A new spelling is one word here. Case, accents, spaces, dots, dashes and underscores never matter.
"""

from __future__ import annotations

from collections.abc import Mapping

from askwell.core.text import fold

Spellings = Mapping[str, tuple[str, ...]]

ENGLISH: Spellings = {
    "name": ("name", "full name", "contact name", "display name", "alumnus", "alumna"),
    "first": ("first name", "first", "given name", "forename", "preferred name"),
    "middle": ("middle name", "additional name"),
    "last": ("last name", "last", "family name", "surname"),
    "email": ("email", "email address", "mail", "email 2", "personal email", "work email", "preferred email"),
    "phone": ("phone", "phone number", "mobile", "mobile phone", "cell", "telephone", "work phone"),
    "employer": ("company", "employer", "company name", "organization", "organisation", "current employer",
                 "current company", "workplace", "firm"),
    "title": ("title", "job title", "position", "role", "occupation", "current title", "current position", "job"),
    "headline": ("headline", "tagline"),
    "place": ("place", "location", "where", "geo location", "based in", "current location"),
    "city": ("city", "town", "current city"),
    "region": ("state", "region", "province", "county"),
    "country": ("country", "country region"),
    "school": ("school", "university", "college", "alma mater", "institution", "school name"),
    "degree": ("degree", "degree name", "qualification"),
    "field": ("major", "field of study", "field", "course", "subject", "programme", "program", "course of study"),
    "year": ("year", "class year", "graduation year", "class of", "graduated", "grad year", "year of graduation",
             "graduation"),
    "url": ("url", "linkedin", "linkedin url", "linkedin profile", "profile", "profile url", "website", "web page",
            "link"),
    "tie": ("tie", "relationship", "how i know them"),
    "connected-on": ("connected on", "connected", "connection date"),
}  # fmt: skip

GERMAN: Spellings = {
    "name": ("voller name", "vollständiger name", "vor- und nachname", "ansprechpartner"),
    "first": ("vorname", "rufname"),
    "middle": ("zweiter vorname",),
    "last": ("nachname", "familienname", "zuname"),
    "email": ("e-mail-adresse", "mailadresse", "e-mail 2"),
    "phone": ("telefon", "telefonnummer", "mobil", "handy", "mobiltelefon"),
    "employer": ("unternehmen", "firma", "arbeitgeber", "organisation", "betrieb"),
    "title": ("position", "beruf", "stelle", "tätigkeit", "berufsbezeichnung", "funktion", "jobtitel"),
    "headline": ("profilslogan", "slogan"),
    "place": ("ort", "standort", "wohnort"),
    "city": ("stadt",),
    "region": ("bundesland", "kanton"),
    "country": ("land", "staat"),
    "school": ("hochschule", "universität", "uni", "schule", "ausbildungsstätte", "fachhochschule"),
    "degree": ("abschluss",),
    "field": ("studiengang", "studienfach", "fachrichtung", "fach", "studium"),
    "year": ("abschlussjahr", "jahrgang", "jahr"),
    "url": ("profil", "profil-url", "webseite", "linkedin-profil"),
    "tie": ("beziehung",),
    "connected-on": ("verbunden am", "vernetzt am", "kontakt seit"),
}

PRIVATE: Mapping[str, tuple[str, ...]] = {
    "birth date": ("birth date", "date of birth", "birthday", "born", "dob", "geburtsdatum", "geburtstag"),
    "home address": ("address", "home address", "street", "home street", "street address", "postal address",
                     "mailing address", "zip", "zip code", "postcode", "postal code", "adresse", "anschrift",
                     "straße", "privatadresse", "plz", "postleitzahl"),
}  # fmt: skip
"""Columns that are left out on purpose: nobody needs them to ask for a talk."""

FIELDS: tuple[str, ...] = tuple(ENGLISH)
"""The fields that a column of people can be mapped to."""


def key(name: str) -> str:
    """A column's name for comparing: "E-Mail_Adresse " and "e-mail adresse" are one."""
    return "".join(filter(str.isalnum, fold(name)))


def spelled(*languages: Spellings) -> dict[str, str]:
    """Key of every spelling to its field."""
    return {key(each): field for language in languages for field, each_of in language.items() for each in each_of}


PEOPLE = spelled(GERMAN, ENGLISH)
LEFT_OUT = spelled(PRIVATE)
