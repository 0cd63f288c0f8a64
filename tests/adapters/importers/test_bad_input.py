"""Files that go wrong, as people meet them and as somebody might make them. Each one is a sentence, or is read as far
as it can be; none takes the program with it."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from askwell.adapters.files.people import NAMELESS
from askwell.adapters.files.tables import DAMAGED, ENDLESS, LONGEST_SHOWN
from askwell.adapters.importers import SHELF, Reading, read
from askwell.core.errors import Problem, Unreadable

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


def packed(**files: bytes) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as into:
        for name, data in files.items():
            into.writestr(f"{name}.csv", data)
    return out.getvalue()


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
        (b"\xd0\xcf\x11\xe0" + b"\0" * 60, "list.xls", "is an old Excel or Word file"),
        (b"PK\x05\x06" + b"\0" * 18, "empty.zip", "the archive is empty"),
        (b"PK\x03\x04" + b"\0" * 60, "export.zip", "damaged or was cut short"),
        (b"\0" * 5000, "people.csv", "full of NUL bytes"),
        (b"\x1f\x8b\x08" + b"x" * 90, "people.csv.gz", "is a gzip archive"),
        (b"<html><title>Sign in</title>", "Connections.csv", "is a web page"),
        (b"   \r\n \r\n", "people.csv", "is empty"),
    ],
)
def test_the_wrong_kind_of_file_is_called_what_it_is(data: bytes, name: str, says: str) -> None:
    assert says in refusal(data, name).says


def test_a_locked_archive_says_so() -> None:
    data = bytearray(packed(Connections=CONNECTIONS.encode() + b"Ana,Lee,,,,,\n"))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the flag of encryption, in both places
        at = data.index(mark) + offset
        data[at : at + 2] = struct.pack("<H", struct.unpack("<H", data[at : at + 2])[0] | 1)

    assert "locked with a password" in refusal(bytes(data), "export.zip").says


def test_an_archive_that_unpacks_to_gigabytes_is_not_opened() -> None:
    bomb = packed(Connections=CONNECTIONS.encode() + b" " * (300 * 1024 * 1024))

    assert len(bomb) < 400_000
    assert "packed more than 200 times smaller" in refusal(bomb, "export.zip").says


@pytest.mark.parametrize("path", ["../../Connections.csv", "/etc/Connections.csv", "..\\Connections.csv"])
def test_a_path_that_leaves_the_archive_is_not_followed(path: str) -> None:
    out = BytesIO()
    with ZipFile(out, "w") as into:
        into.writestr(ZipInfo(path), CONNECTIONS)

    assert "lies outside of the archive" in refusal(out.getvalue(), "export.zip").says


def test_a_row_of_ten_megabytes_is_reported_and_its_neighbours_come_in() -> None:
    text = f"{CONNECTIONS}Ana,Lee,,,,,\nBo,{'x' * TEN_MEGABYTES},,,,,\nCy,Lund,,,,,\n"

    reading = read(text.encode(), file_name="Connections.csv")

    assert [row.contact.name for row in reading.contacts] == ["Ana Lee", "Cy Lund"]
    assert [(each.row, each.reason) for each in reading.rejected] == [(3, ENDLESS)]
    assert len(reading.rejected[0].raw) == LONGEST_SHOWN + 1


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


@pytest.mark.parametrize("formula", ["=1+1", "@SUM(A1)", "+cmd", "-2+3"])
def test_a_name_that_a_spreadsheet_would_run_is_a_name_here(formula: str) -> None:
    (row,) = read(f"Name,Company\n{formula},Acme\n".encode(), file_name="people.csv").contacts

    assert row.contact.name == formula
