import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.adapters.files import lines
from askwell.adapters.files.decoding import Decoded
from askwell.adapters.files.headers import PEOPLE
from askwell.adapters.files.mapping import names_people
from askwell.adapters.files.reading import Rejected
from askwell.adapters.files.tables import DAMAGED, ENDLESS, Record, Table, clean, find_table


def table(text: str) -> Table:
    found = find_table(Decoded(text=text), PEOPLE, names_people)
    assert found is not None
    return found


def names(text: str) -> list[str | None]:
    """Who is read, in order; None for a rejected row."""
    return [each.one("name") if isinstance(each, Record) else None for each in table(text).records()]


def test_the_header_is_found_below_a_preamble_and_rows_count_from_the_top_of_the_file() -> None:
    text = 'Notes:\n"A notice, with a comma"\n\nName,Company\nAna,Acme\n\nBo,Brix\n'

    assert [each.number for each in table(text).records() if isinstance(each, Record)] == [5, 7]


def test_a_header_below_the_tenth_line_is_none() -> None:
    assert find_table(Decoded(text="\n" * 10 + "Name,Company\nAna,Acme\n"), PEOPLE, names_people) is None


def test_every_usual_separator_is_known() -> None:
    assert [table(f"Name{sep}Company\nAna{sep}Acme\n").delimiter for sep in ",;\t|"] == [",", ";", "\t", "|"]


def test_spelling_of_a_header_does_not_matter() -> None:
    assert table("FIRST_NAME,last name,E-Mail-Adresse,Universität").fields == ("first", "last", "email", "school")


def test_a_value_may_hold_separators_quotes_and_line_breaks() -> None:
    text = 'Name,Company\n"Ana","Acme, ""the"" best\nof all"\nBo,Brix\n'

    assert [each.one("employer") for each in table(text).records() if isinstance(each, Record)] == [
        'Acme, "the" best of all',
        "Brix",
    ]


def test_a_forgotten_quotation_mark_costs_one_row_and_not_the_rest_of_the_file() -> None:
    text = 'Name,Company\nAna,"Acme\nBo,Brix\n"Cy","Cord"\nDee,Dill\n'

    assert next(table(text).records()) == Rejected(row=2, reason=ENDLESS, raw='Ana,"Acme')
    assert names(text) == [None, "Bo", "Cy", "Dee"]


def test_a_forgotten_quotation_mark_at_the_very_end_costs_nothing() -> None:
    assert names('Name,Company\nAna,Acme\nBo,"Brix\n') == ["Ana", "Bo"]


LINES = ("Ana,Acme", '"Bo, Jr",Brix', 'Cy,"two\nlines"', 'Dee,"lost', "", 'Ed "E" Ek,Elm', '"Flo","the ""F"""')


@given(st.lists(st.sampled_from(LINES), max_size=12), st.integers(1, 5))
def test_it_does_not_matter_how_many_lines_are_read_at_once(rows: list[str], few: int) -> None:
    text = "\n".join(["Name,Company", *rows])
    at_once = list(table(text).records())

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lines, "AT_ONCE", few)
        assert list(table(text).records()) == at_once


def test_an_enormous_value_costs_one_row() -> None:
    assert names(f"Name,Company\nAna,{'a' * 200_000}\nBo,Brix\n") == [None, "Bo"]


def test_a_row_with_more_values_than_columns_is_not_guessed_at() -> None:
    (row,) = table("Name,Company\nAna,Acme, Inc.\n").records()

    assert isinstance(row, Rejected)
    assert row.reason.startswith("The row has 3 values where the header has 2 columns")


def test_empty_values_beyond_the_header_do_no_harm() -> None:
    assert names("Name,Company\nAna,Acme,,\n") == ["Ana"]


def test_a_row_with_nul_bytes_is_damaged_and_its_neighbours_are_not() -> None:
    rows = list(table("Name,Company\nAna,Ac\0me\nBo,Brix\n").records())

    assert rows[0] == Rejected(row=2, reason=DAMAGED, raw="Ana,Ac\0me")
    assert names("Name,Company\nAna,Ac\0me\nBo,Brix\n") == [None, "Bo"]


def test_a_cell_loses_what_cannot_be_seen() -> None:
    assert [clean(each) for each in (" Ana\u00a0\tLee ", "\ufeffBo\u200b", "Zoe\u0308", "--", "")] == [
        "Ana Lee",
        "Bo",
        "Zoë",
        "",
        "",
    ]


@given(st.lists(st.text(alphabet='a",;\n\r\0 x', max_size=12), max_size=40))
def test_every_line_that_is_not_blank_is_in_exactly_one_row(lines: list[str]) -> None:
    text = "Name,Company\n" + "\n".join(lines)

    rows = list(table(text).records())

    told = [row.raw for row in rows]
    assert sum(sum(map(str.isalpha, raw)) for raw in told) == sum(map(str.isalpha, "".join(lines)))
    assert [row.row if isinstance(row, Rejected) else row.number for row in rows] == sorted(
        {row.row if isinstance(row, Rejected) else row.number for row in rows}
    )
