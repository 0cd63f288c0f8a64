from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from askwell.adapters.files.people import NAMELESS
from askwell.adapters.importers import Reading, read
from askwell.core.contacts import Contact, Education, Position
from askwell.core.errors import Problem, Unreadable, Usage

ALUMNI = (Path(__file__).parents[2] / "vectors" / "xlsx" / "alumni.xlsx").read_bytes()


def workbook(*rows: list[object]) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("People")
    for row in rows:
        sheet.append(row)
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def repacked(data: bytes, **parts: bytes) -> bytes:
    """The same workbook with one part replaced."""
    packed = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for each in old.namelist():
            changed = next((part for name, part in parts.items() if each.endswith(f"{name}.xml")), None)
            new.writestr(each, old.read(each) if changed is None else changed)
    return packed.getvalue()


def refusal(data: bytes, name: str = "alumni.xlsx") -> Unreadable:
    with pytest.raises(Unreadable) as refused:
        read(data, file_name=name)
    assert refused.value.hint
    return refused.value


def alumni() -> Reading:
    return read(ALUMNI, file_name="alumni.xlsx")


def test_every_sheet_with_people_comes_in() -> None:
    reading = alumni()

    assert reading.format == "xlsx"
    assert [row.contact.name for row in reading.contacts] == ["Søren Åkesson", "Hildegard Böttcher", "Käthe Sörgel"]
    assert reading.contacts[0].number == 4
    assert reading.contacts[0].contact == Contact(
        name="Søren Åkesson",
        given_name="Søren",
        family_name="Åkesson",
        place="Köln",
        time_zone="Europe/Berlin",
        country="DE",
        positions=(Position(employer="Nordlicht Geo, Inc.", title="Hydrologist"),),
        education=(Education(school="University of Lindenau", field="Geology", ended=2014),),
        emails=("soren@nordlicht.example",),
        phones=("447700900123",),
        connected_on=date(2021, 5, 6),
    )
    assert reading.contacts[1].contact.title == "Head of lab"


def test_rows_that_name_nobody_and_sheets_without_people_are_told() -> None:
    reading = alumni()

    assert [(each.row, each.reason) for each in reading.rejected] == [
        (7, f"Sheet “Alumni 2014”: {NAMELESS}"),
        (8, f"Sheet “Alumni 2014”: {NAMELESS}"),
    ]
    assert reading.notes == (
        "Sheet “Alumni 2014”: Left out on purpose: Date of birth. Askwell keeps no birth dates and no home"
        " addresses.",
        "Sheet “Alumni 2014”: Columns that Askwell does not know, left unread: Remarks. To read one, say what it"
        " holds.",
        "Hidden sheets, left unread: Old list. Show them in Excel if people stand there.",
        "Sheets without a column of names, left unread: Budget.",
    )


def test_a_birth_date_is_nowhere_in_a_person() -> None:
    assert "1990" not in repr([row.contact for row in alumni().contacts])


def test_columns_can_be_told() -> None:
    data = workbook(["Who", "Does"], ["Ana Lee", "Editor"])

    (row,) = read(data, file_name="club.xlsx", mapping={"Who": "name", "Does": "title"}).contacts

    assert (row.contact.name, row.contact.title) == ("Ana Lee", "Editor")


def test_a_mapping_of_no_column_names_the_columns_of_all_sheets() -> None:
    with pytest.raises(Usage) as refused:
        read(ALUMNI, file_name="alumni.xlsx", mapping={"Hat": "title"})

    assert "Remarks" in refused.value.hint and "Vorname" in refused.value.hint


def test_a_time_of_day_and_a_number_are_read_as_a_person_sees_them() -> None:
    data = workbook(["Name", "Year", "Connected on"], ["Ana Lee", 2014.0, datetime(2021, 5, 6, 14, 30)])

    (row,) = read(data, file_name="a.xlsx").contacts

    assert row.contact.connected_on == date(2021, 5, 6)


def test_a_workbook_without_people_says_what_stands_in_it() -> None:
    refused = refusal(workbook(["Item", "Cost"], ["Tea", 3]))

    assert refused.code == "nothing-recognised"
    assert "“Item,Cost” / “Tea,3”" in refused.says


def test_a_workbook_that_defines_entities_is_not_opened() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'

    assert "defines entities" in refusal(repacked(ALUMNI, workbook=bomb)).says


def test_a_sheet_that_unpacks_to_gigabytes_is_not_opened() -> None:
    bomb = repacked(ALUMNI, sheet1=b"<worksheet>" + b" " * 60_000_000)

    assert len(bomb) < 200_000
    assert "packed more than 200 times smaller" in refusal(bomb).says


@pytest.mark.parametrize("part", ["workbook", "sheet1", "styles"])
@pytest.mark.parametrize("inside", [b"", b"<odd/>", b"<unclosed", b"\0\1\2"])
def test_a_damaged_workbook_is_a_sentence_or_is_read(part: str, inside: bytes) -> None:
    try:
        assert read(repacked(ALUMNI, **{part: inside}), file_name="alumni.xlsx").read
    except Problem as refused:
        assert refused.says and refused.hint


def test_a_workbook_cut_short_is_a_sentence() -> None:
    assert "damaged or was cut short" in refusal(ALUMNI[:-200]).says


def test_a_workbook_locked_with_a_password_is_called_so() -> None:
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600

    assert refusal(locked).says == "“alumni.xlsx” is locked with a password, so Askwell cannot open it."


def test_a_sheet_of_ten_thousand_columns_comes_in() -> None:
    wide = workbook(["Name", *(f"c{n}" for n in range(10_000))], ["Ana Lee", *range(10_000)])

    reading = read(wide, file_name="wide.xlsx")

    assert [row.contact.name for row in reading.contacts] == ["Ana Lee"]
    assert all(len(note) < 500 for note in reading.notes)


@pytest.mark.parametrize(
    ("inside", "kind"),
    [("content.xml", "a document of LibreOffice or OpenOffice"), ("word/document.xml", "a Word document")],
)
def test_documents_of_other_programs_are_called_what_they_are(inside: str, kind: str) -> None:
    packed = BytesIO()
    with ZipFile(packed, "w") as into:
        into.writestr(inside, "<x/>")

    assert (
        refusal(packed.getvalue(), "list.ods").says
        == f"“list.ods” is {kind}, and Askwell cannot read people from that."
    )
