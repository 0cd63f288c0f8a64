from pathlib import Path

from askwell.adapters.files.people import NO_STREETS
from askwell.adapters.importers import Reading, read
from askwell.adapters.importers.outlook import NAMELESS
from askwell.core.contacts import Contact, Education, Position

VECTORS = Path(__file__).parents[2] / "vectors" / "outlook"


def from_file(name: str) -> Reading:
    return read((VECTORS / name).read_bytes(), file_name=name)


def test_an_export_of_outlook_com_comes_in() -> None:
    reading = from_file("outlook-com.csv")

    assert (reading.format, reading.notes) == ("outlook", (NO_STREETS,))
    hedda, tarek = reading.contacts
    assert hedda.contact == Contact(
        name="Hedda Vik",
        given_name="Hedda",
        family_name="Vik",
        place="Oslo, Norway",
        time_zone="Europe/Oslo",
        country="NO",
        positions=(Position(employer="Fjord & Fonn", title="Glaciologist"),),
        education=(Education(school="University of Bergen"),),
        emails=("hedda@fjord.example",),
        phones=("+47 22 00 00 01", "+47 22 00 00 02"),
    )
    assert [note.startswith("“/o=ExchangeLabs") for note in hedda.notes] == [True]
    assert (tarek.contact.name, tarek.contact.place) == ("Tarek S. Mansour", "Lyon")


def test_a_company_without_a_person_is_refused() -> None:
    assert [(each.row, each.reason) for each in from_file("outlook-com.csv").rejected] == [(5, NAMELESS)]


def test_streets_birth_dates_and_families_are_nowhere_in_a_person() -> None:
    told = repr([row.contact for row in from_file("outlook-com.csv").contacts])

    assert [secret for secret in ("1988", "Oppdiktet", "69001", "Leif", "line one") if secret in told] == []


def test_outlook_on_a_german_windows_comes_in() -> None:
    reading = from_file("outlook-windows-german.csv")

    assert reading.format == "outlook"
    assert [note.split(",")[0] for note in reading.notes] == [
        "The file does not say its character set",
        NO_STREETS.split(",")[0],
    ]
    assert reading.contacts[0].contact == Contact(
        name="Käthe Sörgel",
        given_name="Käthe",
        family_name="Sörgel",
        place="Köln, Deutschland",
        time_zone="Europe/Berlin",
        country="DE",
        positions=(Position(employer="Hafenlabor GmbH", title="Prüferin"),),
        emails=("kaethe@hafenlabor.example",),
        phones=("0221 496 01",),
    )
