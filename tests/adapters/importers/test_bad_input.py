"""Files that go wrong, as people meet them and as somebody might make them. Each one is a sentence, or is read as far
as it can be; none takes the program with it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from askwell.adapters.files import people, tables
from askwell.adapters.files.people import ENDLESS_NAME, NAMELESS
from askwell.adapters.files.tables import DAMAGED, ENDLESS, LONGEST_SHOWN
from askwell.adapters.importers import SHELF, Reading, columns, read
from askwell.core.errors import Problem, Unreadable
from askwell.core.names import split_name
from tests.adapters.importers.bad_files import BAD, NAMES, BadFile, climbing

VECTORS = Path(__file__).parents[2] / "vectors"
FORMATS = ("csv", "google", "json-resume", "linkedin", "outlook", "vcard", "xlsx")
FILES = sorted(path for name in FORMATS for path in (VECTORS / name).rglob("*.*"))
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
TEN_MEGABYTES = 10 * 1024 * 1024


def refusal(data: bytes, name: str = "people.csv") -> Unreadable:
    with pytest.raises(Unreadable) as refused:
        read(data, file_name=name)
    assert refused.value.hint
    return refused.value


def test_each_format_has_files_to_try_it_on() -> None:
    assert {*SHELF} == {*FORMATS}
    assert {path.relative_to(VECTORS).parts[0] for path in FILES} == {*FORMATS}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_says_its_format_and_is_cut_short_without_harm(path: Path) -> None:
    data, told = path.read_bytes(), path.relative_to(VECTORS).parts[0]

    whole = read(data, file_name=path.name, mapping={"Who they are": "name"} if path.name == "club.csv" else {})
    assert whole.format == told if path.name != "Languages.csv" else True

    for end in range(0, len(data), max(1, len(data) // 17)):
        assert _is_read_or_refused(data[:end], path.name)


def _is_read_or_refused(data: bytes, name: str) -> bool:
    try:
        return isinstance(read(data, file_name=name), Reading)
    except Problem as refused:
        return bool(refused.says and refused.hint)


def test_a_file_of_nothing_but_its_header_is_nobody() -> None:
    assert read(CONNECTIONS.encode(), file_name="Connections.csv").read == 0


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (b"%PDF-1.7", "list.xlsx", "is a PDF document"),
        (b"\x89PNG\r\n", "people.csv", "is a picture"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 60, "list.xls", "is an old Excel or Word file"),
        (b"PK\x05\x06" + b"\0" * 18, "empty.zip", "the archive is empty"),
        (b"\x1f\x8b\x08" + b"x" * 90, "people.csv.gz", "is a gzip archive"),
        (b"<html><title>Sign in</title>", "Connections.csv", "is a web page"),
        (b"   \r\n \r\n", "people.csv", "is empty"),
    ],
)
def test_the_wrong_kind_of_file_is_called_what_it_is(data: bytes, name: str, says: str) -> None:
    assert says in refusal(data, name).says


@pytest.mark.parametrize("bad", [each for each in BAD if each.name != "header.csv"], ids=lambda each: each.name)
def test_what_holds_nobody_is_refused_with_the_reason(bad: BadFile) -> None:
    assert bad.says in refusal(bad.data, bad.name).says


@pytest.mark.parametrize("bad", BAD, ids=NAMES)
def test_no_columns_are_offered_where_there_are_none(bad: BadFile) -> None:
    try:
        offered = columns(bad.data, file_name=bad.name)
    except Unreadable:
        return

    assert offered == ()


@pytest.mark.parametrize("path", ["../../Connections.csv", "/etc/Connections.csv", "..\\Connections.csv", "C:a.csv"])
def test_a_path_that_leaves_the_archive_is_not_followed(path: str) -> None:
    assert "lies outside of the archive" in refusal(climbing(path), "export.zip").says


def test_a_row_of_ten_megabytes_is_reported_and_its_neighbours_come_in() -> None:
    text = f"{CONNECTIONS}Ana,Lee,,,,,\nBo,{'x' * TEN_MEGABYTES},,,,,\nCy,Lund,,,,,\n"

    reading = read(text.encode(), file_name="Connections.csv")

    assert [row.contact.name for row in reading.contacts] == ["Ana Lee", "Cy Lund"]
    assert [(each.row, each.reason) for each in reading.rejected] == [(3, ENDLESS)]
    assert len(reading.rejected[0].raw) == LONGEST_SHOWN + 1


def test_ten_megabytes_of_cells_are_no_header_and_their_neighbours_come_in() -> None:
    text = f"{CONNECTIONS}Ana,Lee,,,,,\n{'x,' * (TEN_MEGABYTES // 2)}\nCy,Lund,,,,,\n"

    reading = read(text.encode(), file_name="Connections.csv")

    assert [row.contact.name for row in reading.contacts] == ["Ana Lee", "Cy Lund"]
    assert [(each.row, each.reason[:28]) for each in reading.rejected] == [(3, "The row has 5242881 values w")]


def test_a_line_without_end_is_no_header(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "LONGEST_HEADER", 20)

    assert read(b"Name," + b"x" * 14 + b"\nAna Lee,1\n", file_name="list.csv").read == 1
    assert "Nothing in" in refusal(b"Name," + b"x" * 16 + b"\nAna Lee,1\n", "list.csv").says


@pytest.mark.parametrize("text", ["Name,Email\n{},\n", "BEGIN:VCARD\nFN:{}\nEND:VCARD\n"])
def test_a_name_of_ten_megabytes_is_not_searched_for_its_parts(text: str) -> None:
    (only,) = read(text.format("x y " * 25_000).encode(), file_name="people.csv").rejected

    assert only.reason == ENDLESS_NAME
    assert split_name("x y " * 25_000) == ("x y " * 25_000, "")


@pytest.mark.parametrize("text", ["Name\n" + "Ana Lee\n" * 4, "BEGIN:VCARD\nFN:Ana Lee\nEND:VCARD\n" * 4])
def test_more_rows_than_memory_has_room_for_are_refused(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people, "MOST_PEOPLE", 3)

    assert "more than 3 rows" in refusal(text.encode()).says
    assert read(text.encode()[: len(text) * 3 // 4 + 1], file_name="people.csv").read == 3


def test_ten_thousand_columns_are_read_and_named_in_one_line() -> None:
    names = ",".join(f"Column {n}" for n in range(10_000))

    reading = read(f"Name,{names}\nAna Lee,{'x,' * 9_999}x\n".encode(), file_name="wide.csv")

    assert [row.contact.name for row in reading.contacts] == ["Ana Lee"]
    assert "Column 9 and 9,990 more" in reading.notes[0]
    assert len(reading.notes[0]) < 400


def test_a_file_in_the_wrong_character_set_is_read_and_the_guess_told() -> None:
    reading = read("Name;Ort\nJörg Weißhaupt;Köln\n".encode("cp1252"), file_name="liste.csv")

    assert reading.contacts[0].contact.place == "Köln"
    assert "was read as Windows (western)" in reading.notes[0]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_two_bytes_a_letter_are_read_without_their_mark_too(encoding: str) -> None:
    (row,) = read("Name;Ort\nJörg Weißhaupt;Köln\n".encode(encoding), file_name="liste.csv").contacts

    assert (row.contact.name, row.contact.place) == ("Jörg Weißhaupt", "Köln")


def test_nul_bytes_in_a_header_are_dropped_with_the_rest_that_nobody_sees() -> None:
    reading = read(b"Na\0me,Sh\0oe size\nAna Lee,40,41\n" + b"Bo Lund,40\n" * 50, file_name="people.csv")

    assert reading.columns and reading.columns.names == ("Name", "Shoe size")
    assert "left unread: Shoe size." in reading.notes[0]


def test_half_a_sign_in_a_resume_is_dropped() -> None:
    profile = read(b'{"basics": {"name": "Ana \\ud800Lee", "label": "\\udfff"}}', file_name="resume.json").profile

    assert profile and (profile.name, profile.headline) == ("Ana Lee", "")


@pytest.mark.parametrize("charset", ["zip", "idna", "undefined", "utf\0-8", "no-such-set"])
def test_a_card_in_a_set_that_is_none_is_read_as_ordinary_text(charset: str) -> None:
    card = f"BEGIN:VCARD\nFN;CHARSET={charset}:Zoë Lee\nEND:VCARD\n".encode()

    assert [row.contact.name for row in read(card, file_name="zoe.vcf").contacts] == ["Zoë Lee"]


def test_what_is_left_out_of_a_person_is_shown_in_short() -> None:
    (row,) = read(f"Name,Email\nAna Lee,{'a' * 3_000}@b.example\n".encode(), file_name="people.csv").contacts

    assert row.notes == (f"“{'a' * 59}…” is not a usable email address, so it was left out.",)


def test_nul_bytes_damage_a_row_and_not_its_neighbours() -> None:
    reading = read(b"Name\nAna Lee\nB\0o Lund\nCy Lund\n" + b"Di Lee\n" * 50, file_name="people.csv")

    assert [(each.row, each.reason) for each in reading.rejected] == [(3, DAMAGED)]
    assert reading.read == 53


def test_rows_without_a_name_are_reported() -> None:
    reading = read(b"Name,Email\n,ana@lee.example\n", file_name="people.csv")

    assert [(each.row, each.reason) for each in reading.rejected] == [(2, NAMELESS)]


@pytest.mark.parametrize("day", ["30 Feb 2024", "31.04.2024", "2024-13-01", "0 Jan 2020", "99/99/2020"])
def test_a_day_that_does_not_exist_is_left_out_and_the_person_stays(day: str) -> None:
    (row,) = read(f"{CONNECTIONS}Ana,Lee,,,,,{day}\n".encode(), file_name="Connections.csv").contacts

    assert row.contact.connected_on is None
    assert row.notes == (f"“{day}” is not one certain day, so when you connected was left out.",)


def test_a_day_that_has_not_come_yet_is_left_out_and_the_person_stays() -> None:
    file = f"{CONNECTIONS}Ana,Lee,,,,,01 Jan 2099\nBo,Lund,,,,,03 Mar 2026\nCy,Roe,,,,,04 Mar 2026\n"

    ana, bo, cy = read(file.encode(), file_name="Connections.csv", today=date(2026, 3, 2)).contacts

    assert (ana.contact.connected_on, bo.contact.connected_on) == (None, date(2026, 3, 3))
    assert ana.notes == ("01 January 2099 has not come yet, so when you connected was left out.",)
    assert (bo.notes, cy.notes[0][:13]) == ((), "04 March 2026")


@pytest.mark.parametrize("formula", ["=1+1", "@SUM(A1)", "+cmd", "-2+3"])
def test_a_name_that_a_spreadsheet_would_run_is_a_name_here(formula: str) -> None:
    (row,) = read(f"Name,Company\n{formula},Acme\n".encode(), file_name="people.csv").contacts

    assert row.contact.name == formula
