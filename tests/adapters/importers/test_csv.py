from pathlib import Path

import pytest

from askwell.adapters.files.people import NAMELESS
from askwell.adapters.importers import Reading, Rejected, Row, read
from askwell.core.contacts import Contact, Education, Position
from askwell.core.errors import Usage

VECTORS = Path(__file__).parents[2] / "vectors" / "csv"


def people(text: str, **mapping: str) -> list[Contact]:
    reading = read(
        text.encode(), file_name="people.csv", mapping={k.replace("_", " "): v for k, v in mapping.items()}
    )
    return [row.contact for row in reading.contacts]


def test_an_alumni_list_of_a_german_spreadsheet_comes_in() -> None:
    name = "alumni-windows.csv"

    reading = read((VECTORS / name).read_bytes(), file_name=name)

    assert reading == Reading(
        format="csv",
        contacts=(
            Row(
                number=2,
                contact=Contact(
                    name="Søren Åkesson",
                    given_name="Søren",
                    family_name="Åkesson",
                    place="Köln",
                    positions=(Position(employer="Nordlicht Geo AG", title="Hydrologe"),),
                    education=(Education(school="Universität Lindenau", field="Geologie", ended=2014),),
                    emails=("soren@nordlicht.example",),
                ),
                raw="Søren Åkesson;2014;Universität Lindenau;Geologie;Nordlicht Geo AG;Hydrologe;Köln;"
                "soren@nordlicht.example;03.04.1990;nett",
            ),
            Row(
                number=3,
                contact=Contact(
                    name="Dr. Hildegard Böttcher",
                    given_name="Hildegard",
                    family_name="Böttcher",
                    place="Zürich",
                    positions=(Position(title="Laborleiterin"),),
                    education=(Education(school="Universität Lindenau", field="Chemie", ended=1999),),
                ),
                raw="Dr. Hildegard Böttcher;1999;Universität Lindenau;Chemie;;Laborleiterin;Zürich;;;",
            ),
        ),
        notes=(
            "The file does not say its character set, so it was read as Windows (western). If accents look wrong,"
            " save it as “CSV UTF-8” and import it again.",
            "Left out on purpose: Geburtsdatum. Askwell keeps no birth dates and no home addresses.",
            "Columns that Askwell does not know, left unread: Bemerkung. To read one, say what it holds:"
            " --map “Bemerkung”=FIELD.",
            "Empty rows passed over: 1.",
        ),
    )


def test_columns_with_names_of_their_own_can_be_told() -> None:
    mapping = {"Who they are": "name", "works at": "company", "Does what": "title"}

    reading = read((VECTORS / "club.csv").read_bytes(), file_name="club.csv", mapping=mapping)

    assert [row.contact for row in reading.contacts] == [
        Contact(
            name="van der Velde, Joost",
            given_name="Joost",
            family_name="van der Velde",
            place="Delft, Netherlands",
            positions=(Position(employer="Polder Robotics", title="Controls engineer"),),
            emails=("joost@polder.example", "jvdv@example.org"),
        ),
        Contact(
            name="Amara Nwosu-Bell",
            given_name="Amara",
            family_name="Nwosu-Bell",
            place="Bristol",
            positions=(Position(employer="Kite & Keel", title="Naval architect"),),
        ),
    ]
    assert reading.contacts[1].notes == ("“amara at kite” is not a usable email address, so it was left out.",)


def test_what_the_owner_says_of_a_column_outdoes_its_name() -> None:
    (contact,) = people("Name,Contact Person\nAcme Ltd,Ana Lee\n", Contact_Person="name", Name="employer")

    assert (contact.name, contact.employer) == ("Ana Lee", "Acme Ltd")


def test_a_mapping_to_no_field_names_the_fields() -> None:
    with pytest.raises(Usage) as refused:
        people("Name,Shoe\nAna,38\n", Shoe="shoe size")

    assert refused.value.says == "“shoe size” is not a field of a person, so nothing can be put there."
    assert refused.value.hint.startswith("The fields are: name, first, middle, last, email,")


def test_a_mapping_of_no_column_names_the_columns() -> None:
    with pytest.raises(Usage) as refused:
        people("Name,Shoe\nAna,38\n", Hat="title")

    assert refused.value.says == "The file has no column called “Hat”, so it cannot be mapped."
    assert refused.value.hint == "Its columns are: Name, Shoe."


def test_connections_can_be_read_as_a_plain_list_with_a_mapping() -> None:
    text = "First Name,Last Name,Company,Connected On,Remark\nAna,Lee,Acme,05 Mar 2024,tennis club\n"

    (contact,) = people(text, Remark="headline")

    assert (contact.name, contact.headline) == ("Ana Lee", "tennis club")


def test_a_row_that_names_nobody_is_reported_and_the_others_come_in() -> None:
    reading = read(b"Email,Name\nx@acme.example\nb@acme.example,Bo Lund\n", file_name="people.csv")

    assert reading.rejected == (Rejected(row=2, reason=NAMELESS, raw="x@acme.example"),)
    assert [row.contact.name for row in reading.contacts] == ["Bo Lund"]


def test_a_name_of_endless_length_is_reported() -> None:
    reading = read(f"Name\n{'a' * 300}\n".encode(), file_name="people.csv")

    assert [rejected.row for rejected in reading.rejected] == [2]


def test_a_german_family_name_headed_plainly_name_is_one() -> None:
    (contact,) = people("Vorname;Name;Firma\nJörg;Weißhaupt;Stadtwerke\n")

    assert (contact.name, contact.given_name, contact.family_name) == ("Jörg Weißhaupt", "Jörg", "Weißhaupt")


def test_an_honorific_is_not_a_job() -> None:
    (contact,) = people("Title,First Name,Last Name,Job Title\nDr.,Eva,Klein,Chemist\n")

    assert contact.title == "Chemist"


def test_a_tie_is_one_of_those_that_are_known() -> None:
    ana, bo = people("Name,Relationship\nAna Lee,Friend\nBo Lund,nemesis\n")

    assert (ana.tie, bo.tie) == ("friend", None)
