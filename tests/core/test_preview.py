"""The preview: twelve lines of a phone, and how much waits below them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from askwell.core.preview import LINES, WIDTH, Preview, preview


def test_a_short_letter_is_shown_whole() -> None:
    assert preview("Hi Maria,\n\nthank you.\n") == Preview("Hi Maria,\n\nthank you.", 0)


def test_a_long_paragraph_ends_with_the_screen() -> None:
    line = "x" * WIDTH

    seen = preview("Hi,\n\n" + " ".join([line] * 20))

    assert seen == Preview("Hi,\n\n" + " ".join([line] * (LINES - 2)), 10)


def test_lines_below_are_counted_as_a_phone_breaks_them() -> None:
    assert preview("\n".join(["a line"] * 15)).below == 3


@given(st.text(max_size=2000))
def test_any_text_fits_the_screen(body: str) -> None:
    seen = preview(body)

    assert len(seen.text) <= LINES * (WIDTH + 1)
    assert seen.below >= 0
