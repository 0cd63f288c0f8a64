"""German, with the Austrian names of two months."""

from __future__ import annotations

from askwell.adapters.files.language import Language

language = Language(
    people={
        "name": ("voller name", "vollständiger name", "vor- und nachname", "ansprechpartner", "teilnehmer"),
        "first": ("vorname", "rufname"),
        "middle": ("zweiter vorname", "weitere vornamen"),
        "last": ("nachname", "familienname", "zuname"),
        "email": ("e-mail-adresse", "mailadresse", "e-mail 2"),
        "phone": ("telefon", "telefonnummer", "mobil", "handy", "mobiltelefon"),
        "employer": ("unternehmen", "firma", "arbeitgeber", "organisation", "betrieb"),
        "title": (
            "position", "beruf", "stelle", "tätigkeit", "berufsbezeichnung", "funktion", "jobtitel", "jobbezeichnung",
        ),
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
    },
    background={
        "first": ("vorname",),
        "last": ("nachname",),
        "headline": ("profilslogan", "überschrift", "titelzeile"),
        "place": ("standort", "ort", "region"),
        "employer": ("unternehmensname", "name des unternehmens", "firmenname"),
        "title": ("jobbezeichnung", "jobtitel", "titel", "position"),
        "school": ("name der hochschule", "name der bildungseinrichtung", "hochschule", "schule"),
        "degree": ("abschluss", "name des abschlusses"),
        "started": ("begonnen am", "startdatum", "beginn"),
        "ended": ("beendet am", "enddatum", "ende"),
    },
    private={
        "birth date": ("geburtsdatum", "geburtstag"),
        "home address": (
            "adresse", "anschrift", "straße", "privatadresse", "plz", "postleitzahl", "straße privat",
            "postleitzahl privat",
        ),
    },
    months="januar februar marz april mai juni juli august september oktober november dezember",
    short_months=(("janner", 1), ("feber", 2), ("maerz", 3)),
)  # fmt: skip
