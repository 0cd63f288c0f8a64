"""What is said when an import was taken back."""

from __future__ import annotations

import pytest

from askwell.core.taking_back import TakenBack, taken_back


@pytest.mark.parametrize(
    ("done", "said"),
    [
        (TakenBack(), "Taken back."),
        (TakenBack(removed=1), "Taken back: 1 person is out of your book."),
        (TakenBack(restored=3), "Taken back: 3 are as before."),
        (
            TakenBack(removed=7, restored=1, kept=2, profile=6),
            "Taken back: 7 people are out of your book, and 1 is as before. 2 stay, because you have worked on them"
            " since. What the file told of you is out of your profile, too.",
        ),
        (TakenBack(profile=1), "Taken back. What the file told of you is out of your profile, too."),
    ],
)
def test_it_says_all_that_went_and_nothing_that_did_not(done: TakenBack, said: str):
    assert taken_back(done) == said
