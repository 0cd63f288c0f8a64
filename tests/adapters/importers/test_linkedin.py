"""Connections from LinkedIn: every row a person or a reason."""

from datetime import date

from askwell.adapters.importers import Reading, Rejected, Row, read
from askwell.adapters.importers.linkedin import CLOSED, NOBODY
from askwell.core.contacts import Contact, Position
from tests.adapters.importers.linkedin_export import COLUMNS, HEADER, from_file

MARIBEL = Contact(
    name="Maribel Okonjo-Hart",
    given_name="Maribel",
    family_name="Okonjo-Hart",
    positions=(Position(employer="Fernhill Analytics", title="Data Engineer"),),
    links=("https://www.linkedin.com/in/maribel-okonjo-hart",),
    connected_on=date(2024, 3, 5),
)


def test_connections_with_preamble_mark_and_windows_line_ends_come_in() -> None:
    reading = from_file("Connections.csv")

    assert reading.format == "linkedin"
    assert [row.contact.name for row in reading.contacts] == [
        "Maribel Okonjo-Hart",
        "Zoë Müller",
        "Tomasz Wiśniewski, MBA",
        "Priya Raman",
    ]
    assert reading.contacts[0] == Row(number=5, contact=MARIBEL)


def test_every_row_is_either_a_person_or_has_a_reason() -> None:
    reading = from_file("Connections.csv")

    assert reading.read == 6 == len(reading.contacts) + len(reading.rejected)
    assert reading.rejected == (
        Rejected(row=7, reason=CLOSED, raw=",,,,,,14 Jan 2023"),
        Rejected(
            row=9,
            reason="The row has 8 values where the header has 7 columns, so it is unclear which is which."
            " A value that contains the separator must stand in quotation marks.",
            raw="Odalys,Quintero,https://www.linkedin.com/in/odalys-q,,Harbour Trust, Inc.,Analyst,01 Jun 2021",
        ),
    )


def test_an_unusable_address_or_date_is_dropped_with_a_note_and_the_person_stays() -> None:
    tomasz, priya = from_file("Connections.csv").contacts[2:]

    assert (tomasz.contact.emails, tomasz.contact.connected_on) == ((), date(2022, 2, 7))
    assert tomasz.notes == ("“not-an-address” is not a usable email address, so it was left out.",)
    assert priya.contact.connected_on is None
    assert priya.notes == ("“30 Feb 2020” is not one certain day, so when you connected was left out.",)


def test_an_old_file_without_preamble_and_addresses_comes_in() -> None:
    reading = from_file("Connections-old.csv")

    assert [(row.number, row.contact.name, row.contact.links) for row in reading.contacts] == [
        (2, "Maribel Okonjo-Hart", ()),
        (3, "Ingrid Solheim", ()),
    ]
    assert reading.contacts[1].contact.connected_on == date(2016, 12, 31)


def test_a_header_with_nobody_below_it_says_so() -> None:
    assert read(HEADER.encode(), file_name="Connections.csv") == Reading(
        format="linkedin", columns=COLUMNS, notes=(NOBODY,)
    )


def test_names_with_commas_line_breaks_and_quotes_come_in_whole() -> None:
    text = HEADER + '"Ana\nMaria","Lee, ""Annie"", MBA",,,"Kettle,\r\nSons",Editor,05 Mar 2024\nBo,Lund,,,,,\n'

    ana, bo = read(text.encode(), file_name="Connections.csv").contacts

    assert (ana.contact.name, ana.contact.employer) == ('Ana Maria Lee, "Annie", MBA', "Kettle, Sons")
    assert (ana.number, bo.number) == (2, 5)


def test_old_american_days_are_read_when_one_of_them_is_certain() -> None:
    rows = "Ana,Lee,,,,,03/04/16\nBo,Lund,,,,,12/31/16\n"

    ana, bo = read((HEADER + rows).encode(), file_name="Connections.csv").contacts

    assert (ana.contact.connected_on, bo.contact.connected_on) == (date(2016, 3, 4), date(2016, 12, 31))
