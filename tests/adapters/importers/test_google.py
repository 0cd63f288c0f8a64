from pathlib import Path

from askwell.adapters.files.people import NO_STREETS
from askwell.adapters.importers import Reading, read
from askwell.adapters.importers.google import NAMELESS
from askwell.core.contacts import Contact, Position

VECTORS = Path(__file__).parents[2] / "vectors" / "google"

NOOR = Contact(
    name="Noor A. Haddad",
    given_name="Noor",
    family_name="Haddad",
    place="Leeds, GB",
    time_zone="Europe/London",
    country="GB",
    positions=(Position(employer="Tideline", title="Marine biologist"),),
    emails=("noor@tideline.example", "n.haddad@sea.example", "noor@home.example"),
    phones=("+44 113 496 0101", "0113 496 0102"),
    links=("https://www.linkedin.com/in/noor-haddad",),
)


def from_file(name: str) -> Reading:
    return read((VECTORS / name).read_bytes(), file_name=name)


def test_todays_columns_come_in_with_several_addresses_in_a_cell() -> None:
    reading = from_file("contacts.csv")

    assert (reading.format, reading.notes) == ("google", (NO_STREETS,))
    assert reading.contacts[0].contact == NOOR
    assert [row.contact.name for row in reading.contacts] == ["Noor A. Haddad", "Mama Adeyemi", "Søren"]


def test_entries_without_a_person_are_refused_with_a_way_on() -> None:
    reading = from_file("contacts.csv")

    assert [(each.row, each.reason) for each in reading.rejected] == [(6, NAMELESS), (9, NAMELESS)]
    assert reading.read == 5


def test_birth_dates_streets_notes_and_labels_are_nowhere_in_a_person() -> None:
    told = repr([row.contact for row in from_file("contacts.csv").contacts])

    assert [secret for secret in ("1990", "Invented", "LS1", "Cadiz", "myContacts", "2015") if secret in told] == []


def test_the_columns_of_former_years_come_in_from_utf_16() -> None:
    noor, bo = (row.contact for row in from_file("google-old.csv").contacts)

    assert (noor.name, noor.given_name, noor.family_name) == ("Dr. Noor A. Haddad", "Noor", "Haddad")
    assert (noor.employer, noor.title) == ("Tideline", "Marine biologist")
    assert noor.emails == ("noor@tideline.example", "n.haddad@sea.example")
    assert (bo.name, bo.phones) == ('"Bo" Lund, Jr.', ("+46 8 123 456",))
