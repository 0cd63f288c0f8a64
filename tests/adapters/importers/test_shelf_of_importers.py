import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.adapters.importers import FORMATS, SHELF, Reading, read
from askwell.core.errors import Problem, Unreadable, Usage

CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def refusal(data: bytes, *, file_name: str = "people.csv", format: str = "auto") -> Unreadable:
    with pytest.raises(Unreadable) as refused:
        read(data, file_name=file_name, format=format)
    assert refused.value.hint
    return refused.value


def test_the_formats_are_those_on_the_shelf() -> None:
    assert FORMATS == ("auto", "csv", "google", "json-resume", "linkedin", "outlook", "vcard", "xlsx")
    assert all(importer.looks_for for importer in SHELF.values())


def test_nothing_recognised_names_what_was_looked_for_and_what_was_found() -> None:
    refused = refusal(b"Colour,Weight\nred,3\n", file_name="fruit.csv")

    assert refused.code == "nothing-recognised"
    assert refused.says.startswith("Nothing in “fruit.csv” was recognised. Askwell looked for a column of names")
    assert all(importer.looks_for in refused.says for importer in SHELF.values())
    assert refused.says.endswith("; its first lines are “Colour,Weight” / “red,3”.")


def test_a_format_that_was_asked_for_is_the_only_one_looked_for() -> None:
    refused = refusal(b"Name,Company\nAna,Acme\n", format="linkedin")

    assert refused.code == "nothing-recognised"
    assert "a column of names" not in refused.says


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    assert refusal(data).says == "“people.csv” is empty."


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 ...", "a PDF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Excel or Word file"),
        (b"\x89PNG\r\n", "a picture"),
        (b"\n<!DOCTYPE html><title>Sign in</title>", "a web page"),
    ],
)
def test_a_file_of_another_kind_is_called_what_it_is(data: bytes, kind: str) -> None:
    refused = refusal(data)

    assert refused.says == f"“people.csv” is {kind}, and Askwell cannot read people from that."


def test_bytes_that_are_no_text_are_refused() -> None:
    assert "full of signs that no list" in refusal(b"\1\0\2\0\3\0" * 50).says


def test_a_zip_by_name_only_is_refused() -> None:
    assert "called a zip archive but is none" in refusal(b"gibberish", file_name="export.zip").says


def test_a_list_with_the_wrong_ending_comes_in_all_the_same() -> None:
    assert read(b"Name\nAna Lee\n", file_name="people.zip").read == 1


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(Usage) as refused:
        read(b"Name\nAna\n", file_name="people.csv", format="fax")

    assert refused.value.hint == "The formats are: auto, csv, google, json-resume, linkedin, outlook, vcard, xlsx."


def test_a_format_with_known_columns_takes_no_mapping() -> None:
    with pytest.raises(Usage):
        read(CONNECTIONS.encode(), file_name="Connections.csv", format="linkedin", mapping={"Company": "title"})


def test_connections_are_linkedins_and_other_lists_are_plain() -> None:
    assert read(f"{CONNECTIONS}Ana,Lee,,,,,\n".encode(), file_name="a.csv").format == "linkedin"
    assert read(b"First Name,Last Name\nAna,Lee\n", file_name="a.csv").format == "csv"


@given(
    data=st.binary(max_size=300),
    format=st.sampled_from(FORMATS),
    start=st.sampled_from([b"", b"PK\x03\x04", b"Name,Email\n", CONNECTIONS.encode()]),
)
def test_no_bytes_do_more_harm_than_a_refusal(data: bytes, format: str, start: bytes) -> None:
    try:
        reading = read(start + data, file_name="any.csv", format=format)
    except Problem as refused:
        assert refused.says and refused.hint
    else:
        assert isinstance(reading, Reading)
        assert all(row.contact.name for row in reading.contacts)


@given(st.lists(st.lists(st.text(alphabet='ab@.,;"\n\r -0', max_size=8), max_size=8), max_size=20))
def test_no_row_is_lost_or_read_twice(rows: list[list[str]]) -> None:
    text = CONNECTIONS + "\n".join(",".join(row) for row in rows)

    reading = read(text.encode(), file_name="Connections.csv")

    numbers = [row.number for row in reading.contacts] + [rejected.row for rejected in reading.rejected]
    assert len(set(numbers)) == len(numbers) == reading.read


def test_thirty_thousand_connections_all_come_in() -> None:
    rows = "".join(
        f"Ana{n},Lee{n},https://www.linkedin.com/in/ana-{n},,Acme {n % 900},Engineer,{n % 28 + 1:02d} Mar 2020\n"
        for n in range(30_000)
    )

    reading = read((CONNECTIONS + rows).encode(), file_name="Connections.csv")

    assert reading.read == 30_000
    assert len({row.contact.links for row in reading.contacts}) == 30_000
