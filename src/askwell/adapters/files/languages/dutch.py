"""Dutch. "Naam" heads the family name beside "Voornaam" and the whole name where it stands alone."""

from __future__ import annotations

from askwell.adapters.files.language import Language

language = Language(
    people={
        "name": ("naam", "volledige naam", "contactpersoon", "weergavenaam", "deelnemer"),
        "first": ("voornaam", "roepnaam"),
        "middle": ("tussenvoegsel", "tussenvoegsels", "middelste naam", "tweede voornaam"),
        "last": ("achternaam", "familienaam"),
        "email": ("e-mailadres", "mailadres", "e-mail adres"),
        "phone": ("telefoon", "telefoonnummer", "mobiel", "mobiele telefoon", "gsm"),
        "employer": ("bedrijf", "werkgever", "organisatie", "bedrijfsnaam"),
        "title": ("functie", "positie", "beroep", "functietitel", "functienaam"),
        "headline": ("kopregel", "profielkop"),
        "place": ("plaats", "locatie", "woonplaats", "vestigingsplaats"),
        "city": ("stad", "gemeente"),
        "region": ("provincie", "regio"),
        "country": ("land", "land/regio"),
        "school": ("school", "universiteit", "hogeschool", "onderwijsinstelling"),
        "degree": ("diploma", "graad"),
        "field": ("opleiding", "studie", "studierichting", "vakgebied"),
        "year": ("jaar", "afstudeerjaar", "jaar van afstuderen", "lichting"),
        "url": ("link", "profiel", "profiel-url", "webpagina", "linkedin-profiel"),
        "tie": ("relatie",),
        "connected-on": (
            "verbonden op", "connectie sinds", "verbinding sinds", "gekoppeld op", "datum van connectie",
            "verbonden sinds",
        ),
    },
    background={
        "first": ("voornaam",),
        "last": ("achternaam",),
        "headline": ("kopregel", "profielkop", "titelregel"),
        "place": ("geografische locatie", "locatie", "regio"),
        "employer": ("bedrijfsnaam", "naam bedrijf", "naam van bedrijf", "bedrijf"),
        "title": ("functie", "functietitel", "titel"),
        "school": ("naam van onderwijsinstelling", "naam onderwijsinstelling", "naam van school", "school"),
        "degree": ("naam van diploma", "diploma", "naam diploma", "graad"),
        "started": ("begonnen op", "startdatum", "gestart op", "begindatum"),
        "ended": ("beëindigd op", "einddatum", "geëindigd op", "voltooid op"),
        "skill": ("naam",),
    },
    private={
        "birth date": ("geboortedatum", "verjaardag"),
        "home address": ("adres", "huisadres", "straat", "postcode", "postadres"),
    },
    months="januari februari maart april mei juni juli augustus september oktober november december",
    short_months=(("mrt", 3),),
)  # fmt: skip
