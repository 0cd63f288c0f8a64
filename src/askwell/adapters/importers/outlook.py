"""Contacts saved by Outlook: by Outlook.com, by Outlook on Windows, and Google's “Outlook CSV”.

Their columns differ in number and order, so they are read by name. "Title" is Dr or Mrs there and "Job Title" the
work. Windows writes the columns in its own language; the German and French ones are known too.
"""

from __future__ import annotations

from collections.abc import Mapping

from askwell.adapters.files.archives import is_zip
from askwell.adapters.files.headers import key
from askwell.adapters.files.people import read_export
from askwell.adapters.files.reading import NO, SURE, File, Importer, Reading
from askwell.adapters.files.tables import Fields, Record, Table, find_table
from askwell.adapters.files.unknown import unknown

LOOKS_FOR = "Outlook's “…, E-mail Address, …, Business Phone”"
NAMELESS = (
    "The entry has no name, only an address, a number or a company. Give it a name in Outlook, or add the person by"
    " hand."
)

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "first": ("First Name", "Vorname", "Prénom"),
    "middle": ("Middle Name", "Weitere Vornamen", "Deuxième prénom"),
    "last": ("Last Name", "Nachname", "Nom"),
    "name": ("Display Name",),
    "email": (
        "E-mail Address", "E-mail 2 Address", "E-mail 3 Address", "E-Mail-Adresse", "E-Mail 2: Adresse",
        "E-Mail 3: Adresse", "Adresse de messagerie", "Adresse de messagerie 2", "Adresse de messagerie 3",
    ),
    "phone": (
        "Business Phone", "Business Phone 2", "Mobile Phone", "Primary Phone", "Other Phone", "Home Phone",
        "Telefon geschäftlich", "Telefon privat", "Mobiltelefon", "Téléphone (bureau)", "Téléphone (domicile)",
        "Tél. mobile",
    ),
    "employer": ("Company", "Firma", "Société"),
    "title": ("Job Title", "Position", "Titre professionnel", "Profession"),
    "school": ("Schools",),
    "url": ("Web Page", "Personal Web Page", "Business Web Page", "Webseite", "Page Web"),
    "place": ("Location",),
    "home-city": ("Home City", "Ort privat", "Ville (domicile)"),
    "home-region": ("Home State", "Bundesland/Kanton privat"),
    "home-country": ("Home Country/Region", "Home Country", "Land/Region privat", "Pays/Région (domicile)"),
    "business-city": ("Business City", "Ort geschäftlich", "Ville (bureau)"),
    "business-region": ("Business State", "Region geschäftlich"),
    "business-country": (
        "Business Country/Region", "Business Country", "Land/Region geschäftlich", "Pays/Région (bureau)",
    ),
    "mark": (
        "Home Street", "Business Street", "Business Fax", "Company Main Phone", "Manager's Name", "Assistant's Phone",
        "E-mail Display Name", "Straße geschäftlich", "Straße privat", "E-Mail: Angezeigter Name", "Rue (bureau)",
        "Rue (domicile)", "Given Yomi", "Other Street",
    ),
}  # fmt: skip

KNOWN = {key(name): field for field, names in COLUMNS.items() for name in names}


def recognises(file: File) -> int:
    return SURE if not is_zip(file.data) and _table(file) else NO


def read(file: File) -> Reading:
    table = _table(file)
    if table is None:
        raise unknown(file, [LOOKS_FOR])
    return read_export(table, format="outlook", nameless=NAMELESS, tidy=_tidy)


def _table(file: File) -> Table | None:
    return find_table(file.text, KNOWN, _enough)


def _enough(fields: Fields) -> bool:
    return "mark" in fields and "email" in fields and bool(fields & {"first", "last", "name"})


def _tidy(record: Record) -> Record:
    """Where they live, or else where they work: a town and its country from one address, never mixed."""
    values = dict(record.values)
    where = "home" if any(each.startswith("home-") for each in values) else "business"
    values |= {
        name: values[f"{where}-{name}"] for name in ("city", "region", "country") if f"{where}-{name}" in values
    }
    return record._replace(values=values)


importer = Importer(name="outlook", looks_for=LOOKS_FOR, recognises=recognises, read=read)
