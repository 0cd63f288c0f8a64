"""The bench of typing: the real page in a real browser shows for each letter whom the search finds."""

from __future__ import annotations

from itertools import pairwise

from askwell.bench.benches.as_you_type import typed_into
from tests.servers import chromium


def test_the_page_shows_for_each_letter_whom_the_search_finds():
    chromium()

    letters, right = typed_into(60, 5, people=1)

    assert right
    assert len(letters) > 10
    assert any(each["names"] for each in letters)
    for each in letters:
        marks = [each[name] for name in ("typed", "asked", "answered", "painted")]
        assert all(before <= after for before, after in pairwise(marks))
