from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.adapters.files.dates import read_date, read_dates


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("05 Mar 2024", date(2024, 3, 5)),
        ("7-Feb-22", date(2022, 2, 7)),
        ("3-Nov-98", date(1998, 11, 3)),
        ("05. März 2024", date(2024, 3, 5)),
        ("3 Dez 2021", date(2021, 12, 3)),
        ("14. Jänner 2019", date(2019, 1, 14)),
        ("1 Sept. 2020", date(2020, 9, 1)),
        ("March 5, 2024", date(2024, 3, 5)),
        ("Jan 2020", date(2020, 1, 1)),
        ("Okt. 2020", date(2020, 10, 1)),
        ("2016", date(2016, 1, 1)),
        ("2016-09", date(2016, 9, 1)),
        ("2024-03-05 10:00:00 UTC", date(2024, 3, 5)),
        ("5.3.2024", date(2024, 3, 5)),
        ("12/31/16, 2:05 PM", date(2016, 12, 31)),
        ("31/12/2016", date(2016, 12, 31)),
        ("04/04/2016", date(2016, 4, 4)),
        ("12 mars 2023", date(2023, 3, 12)),
        ("1er févr. 2023", date(2023, 2, 1)),
        ("juil. 2020", date(2020, 7, 1)),
        ("5 de marzo de 2024", date(2024, 3, 5)),
        ("14 de dic. de 2021", date(2021, 12, 14)),
        ("1 set 2018", date(2018, 9, 1)),
        ("3 mrt. 2021", date(2021, 3, 3)),
        ("2 mei 2020", date(2020, 5, 2)),
    ],
)
def test_a_date_is_read_however_an_export_spells_it(text: str, day: date) -> None:
    assert read_date(text) == day


@pytest.mark.parametrize(
    "text", ["", "soon", "30 Feb 2024", "03/04/2024", "5 Foo 2024", "13/13/2024", "0000", "9 May 9999", "5 jui 2020"]
)
def test_what_is_no_certain_day_is_no_date(text: str) -> None:
    assert read_date(text) is None


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    assert read_date(text) is None or isinstance(read_date(text), date)


@given(
    st.dates(min_value=date(1970, 1, 1), max_value=date(2069, 12, 31)),
    st.sampled_from(["%d %b %Y", "%d-%b-%y", "%Y-%m-%d"]),
)
def test_every_day_of_the_calendar_comes_back(day: date, spelling: str) -> None:
    assert read_date(day.strftime(spelling)) == day


@pytest.mark.parametrize(
    ("column", "days"),
    [
        (["03/04/2024", "12/31/2023"], [date(2024, 3, 4), date(2023, 12, 31)]),
        (["03/04/2024", "31/12/2023"], [date(2024, 4, 3), date(2023, 12, 31)]),
        (["7/8/26, 3:43 PM"], [date(2026, 7, 8)]),
        (["03/04/2024", "31/12/2023", "12/31/2023"], [None, date(2023, 12, 31), date(2023, 12, 31)]),
        (["03/04/2024", "5 Mar 2024"], [None, date(2024, 3, 5)]),
    ],
)
def test_one_certain_day_of_a_column_settles_the_order_of_the_others(
    column: list[str], days: list[date | None]
) -> None:
    assert read_dates(column) == days
