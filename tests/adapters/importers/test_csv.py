from pathlib import Path

import pytest

from askwell.adapters.files.lists import AS_BEFORE
from askwell.adapters.files.people import NAMELESS
from askwell.adapters.importers import Columns, Reading, Rejected, Remembered, Row, columns, read
from askwell.core.contacts import Contact, Education, Position
from askwell.core.errors import Unreadable, Usage

VECTORS = Path(__file__).parents[2] / "vectors" / "csv"
GERMAN = "Name;Abschlussjahr;Hochschule;Studiengang;Arbeitgeber;Position;Ort;E-Mail;Geburtsdatum;Bemerkung"


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
        columns=Columns(names=tuple(GERMAN.split(";")), delimiter=";"),
        contacts=(
            Row(
                number=2,
                contact=Contact(
                    name="Søren Åkesson",
                    given_name="Søren",
                    family_name="Åkesson",
                    place="Köln",
                    time_zone="Europe/Berlin",
                    country="DE",
                    positions=(Position(employer="Nordlicht Geo AG", title="Hydrologe"),),
                    education=(Education(school="Universität Lindenau", field="Geologie", ended=2014),),
                    emails=("soren@nordlicht.example",),
                ),
            ),
            Row(
                number=3,
                contact=Contact(
                    name="Dr. Hildegard Böttcher",
                    given_name="Hildegard",
                    family_name="Böttcher",
                    place="Zürich",
                    time_zone="Europe/Zurich",
                    country="CH",
                    positions=(Position(title="Laborleiterin"),),
                    education=(Education(school="Universität Lindenau", field="Chemie", ended=1999),),
                ),
            ),
        ),
        header=(
            "abschlussjahr",
            "arbeitgeber",
            "bemerkung",
            "email",
            "geburtsdatum",
            "hochschule",
            "name",
            "ort",
            "position",
            "studiengang",
        ),
        notes=(
            "The file does not say its character set, so it was read as Windows (western). If names look wrong,"
            " save it as “CSV UTF-8” and import it again.",
            "Left out on purpose: Geburtsdatum. Askwell keeps no birth dates and no home addresses.",
            "Columns that Askwell does not know, left unread: Bemerkung. To read one, say what it holds.",
            "Empty rows passed over: 1.",
        ),
    )


def test_columns_with_names_of_their_own_can_be_told() -> None:
    mapping = {"Who they are": "name", "works at": "company", "Does what": "title"}

    reading = read((VECTORS / "club.csv").read_bytes(), file_name="club.csv", mapping=mapping)

    assert [row.contact for row in reading.contacts] == [
        Contact(
            name="Joost van der Velde",
            given_name="Joost",
            family_name="van der Velde",
            place="Delft, Netherlands",
            time_zone="Europe/Amsterdam",
            country="NL",
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


def test_two_columns_of_names_are_told_and_the_first_that_is_filled_counts() -> None:
    data = b"Who,Called,Email\nAna Lee,Annie,a@x.example\n,Cy Day,c@x.example\n"

    reading = read(data, file_name="people.csv", mapping={"Who": "name", "Called": "name"})

    assert [each.contact.name for each in reading.contacts] == ["Ana Lee", "Cy Day"]
    assert reading.notes == (
        "More than one column was read as the full name: Who, Called. Of each row the first that is filled counts; "
        "if one means something else, say what it holds.",
    )


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


@pytest.mark.parametrize("told", ["info@acme.example", "N/A", "0113 496 0155"])
def test_a_row_whose_name_is_none_is_reported_as_well(told: str) -> None:
    reading = read(f"Name,Company\n{told},Acme\nBo Lund,Acme\n".encode(), file_name="people.csv")

    assert reading.rejected == (Rejected(row=2, reason=NAMELESS, raw=f"{told},Acme"),)
    assert [row.contact.name for row in reading.contacts] == ["Bo Lund"]


def test_a_name_of_endless_length_is_reported() -> None:
    reading = read(f"Name\n{'a' * 300}\n".encode(), file_name="people.csv")

    assert [rejected.row for rejected in reading.rejected] == [2]


def test_a_german_family_name_headed_plainly_name_is_one() -> None:
    (contact,) = people("Vorname;Name;Firma\nJörg;Weißhaupt;Stadtwerke\n")

    assert (contact.name, contact.given_name, contact.family_name) == ("Jörg Weißhaupt", "Jörg", "Weißhaupt")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Curie, Marie", "Marie Curie"),
        ("de Beauvoir, Simone", "Simone de Beauvoir"),
        ("Ada Doe, PhD", "Ada Doe, PhD"),
        ("King, Martin Luther, Jr.", "King, Martin Luther, Jr."),
        ("Plato", "Plato"),
    ],
)
def test_a_family_name_before_a_comma_stands_where_one_says_it(written: str, name: str) -> None:
    (contact,) = people(f'Name,Employer\n"{written}",Academy\n')

    assert contact.name == name


def test_an_honorific_is_not_a_job() -> None:
    (contact,) = people("Title,First Name,Last Name,Job Title\nDr.,Eva,Klein,Chemist\n")

    assert contact.title == "Chemist"


def test_a_tie_is_one_of_those_that_are_known() -> None:
    ana, bo = people("Name,Relationship\nAna Lee,Friend\nBo Lund,nemesis\n")

    assert (ana.tie, bo.tie) == ("friend", None)


UNTAUGHT = "Etunimi ja sukunimi,Yritys,Yhteys\nAino Virtanen,Kello,aino@kello.example\nBo Lund,Oy,bo@oy.example\n"


def test_columns_that_nobody_taught_are_understood_by_their_values_and_it_is_told() -> None:
    reading = read(UNTAUGHT.encode(), file_name="jasenet.csv")

    assert [(row.contact.name, row.contact.emails) for row in reading.contacts] == [
        ("Aino Virtanen", ("aino@kello.example",)),
        ("Bo Lund", ("bo@oy.example",)),
    ]
    assert reading.notes == (
        "“Yhteys” was read as email, because its values look like mail addresses. If that is wrong, say what it"
        " holds.",
        "“Etunimi ja sukunimi” was read as name, because its values look like names of people. If that is wrong, say"
        " what it holds.",
        "Columns that Askwell does not know, left unread: Yritys. To read one, say what it holds.",
    )


def test_a_list_without_a_header_calls_its_columns_by_number() -> None:
    data = b"Aino Virtanen;aino@kello.example;Kello\nBo Lund;bo@oy.example;Oy\n"

    read_plainly = read(data, file_name="list.csv")
    explained = read(data, file_name="list.csv", mapping={"Column 3": "employer"})

    assert [(row.number, row.contact.name) for row in read_plainly.contacts] == [(1, "Aino Virtanen"), (2, "Bo Lund")]
    assert [row.contact.employer for row in explained.contacts] == ["Kello", "Oy"]


@pytest.mark.parametrize(
    "text",
    [
        "Thing,Cost\nGreen Tea,3\nBlack Tea,4\n",  # names alone prove nothing
        "Address,Note\na@b.example,red\nb@b.example,blue\n",  # nor do addresses
        "Etunimi,Sukunimi\nAino,Virtanen\nBo,Lund\n",
    ],
)
def test_what_proves_nothing_is_asked_and_not_guessed(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read(text.encode(), file_name="list.csv")

    assert "--map" in refused.value.hint


def test_a_known_column_is_never_taken_for_something_else() -> None:
    ana, _ = people("Name,Company\nAna Lee,a@lee.example\nBo Lund,b@lund.example\n")

    assert (ana.employer, ana.emails) == ("a@lee.example", ())


def test_a_list_is_read_as_one_with_the_same_columns_was_explained_before() -> None:
    text = b"Who,Does\nAna Lee,Editor\n"
    header = read(text, file_name="a.csv", mapping={"Who": "name", "Does": "title"}).header
    before = Remembered(header=frozenset(header), mapping={"Who": "name", "Does": "title"})

    again = read(text, file_name="b.csv", remembered=[before])
    other = read(b"Who,Does,Name\nx,Editor,Bo Lund\n", file_name="c.csv", remembered=[before])

    assert [(row.contact.name, row.contact.title) for row in again.contacts] == [("Ana Lee", "Editor")]
    assert again.notes == (AS_BEFORE,)
    assert [(row.contact.name, row.contact.title) for row in other.contacts] == [("Bo Lund", "")]


def test_beside_a_name_that_nobody_knows_the_other_columns_are_proposed() -> None:
    text = "Wer,Firma,Kontakt\nCurie,Sorbonne,marie@x.example\nPlato,Akademie,plato@x.example\n"

    found = columns(text.encode(), file_name="list.csv")

    assert [(each.name, each.field) for each in found] == [("Wer", ""), ("Firma", "employer"), ("Kontakt", "email")]


def test_two_columns_of_a_japanese_name_are_joined_as_people_there_do() -> None:
    (row,) = read("First name,Last name\n太郎,山田\n".encode(), file_name="class.csv").contacts

    assert (row.contact.name, row.contact.given_name, row.contact.family_name) == ("山田 太郎", "太郎", "山田")
