"""A year typed wrongly is asked back."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from askwell.core.errors import Usage
from askwell.core.plausible import check_time

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("at", [date(1927, 1, 1), date(2099, 3, 9), NOW, datetime(2027, 3, 9, 9, 0, tzinfo=UTC)])
def test_a_time_within_a_hundred_years_can_be_meant(at):
    check_time(at, now=NOW)


@pytest.mark.parametrize(
    "at", [date(1, 1, 1), date(1926, 11, 1), date(2206, 11, 23), datetime(9999, 12, 31, tzinfo=UTC)]
)
def test_a_time_further_away_is_asked_back(at):
    with pytest.raises(Usage) as refused:
        check_time(at, now=NOW)

    assert "more than a hundred years from now" in refused.value.says
