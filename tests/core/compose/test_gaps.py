"""Filling gaps one at a time, in the words of the user."""

from __future__ import annotations

import pytest

from askwell.core.compose import Gap, fill, gaps
from askwell.core.errors import Usage

BODY = "Hi Bo,\n\n[your news in a line]. I liked [one thing of theirs]."


def test_gaps_are_numbered_from_the_top() -> None:
    assert gaps(BODY) == (
        Gap(n=1, start=8, end=29, asks="your news in a line"),
        Gap(n=2, start=39, end=60, asks="one thing of theirs"),
    )


def test_filling_one_leaves_the_other() -> None:
    filled = fill(BODY, 2, "your talk on tides")

    assert filled == "Hi Bo,\n\n[your news in a line]. I liked your talk on tides."
    assert [gap.n for gap in gaps(filled)] == [1]


def test_a_capital_and_a_full_stop_are_mended() -> None:
    assert fill(BODY, 1, "we moved to Hull!").startswith("Hi Bo,\n\nWe moved to Hull! I liked")
    assert fill(BODY, 2, "your talk.").endswith("I liked your talk.")


@pytest.mark.parametrize(("n", "text"), [(3, "something"), (0, "something"), (1, "   ")])
def test_a_gap_that_is_not_there_or_words_that_are_not_there_are_refused(n: int, text: str) -> None:
    with pytest.raises(Usage):
        fill(BODY, n, text)
