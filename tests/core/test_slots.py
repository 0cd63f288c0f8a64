"""A gap must be seen by everyone who looks, and an ordinary bracket by nobody."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.slots import Slot, find_slots


def test_a_slot_knows_where_it_stands_and_what_it_asks_for():
    slots = find_slots("Hi Maria,\n\n[your question for Maria]")

    assert slots == (Slot(11, 36, "[your question for Maria]"),)
    assert slots[0].asks == "your question for Maria"


@pytest.mark.parametrize(
    "text",
    [
        "[Name]",
        "[one thing of theirs you read, heard or saw]",
        "[how you know them]",
        "[FIRST_NAME]",
        "{{company}}",
        "{first_name}",
        "<topic>",
        "<Company Name>",
        "[insert date here]",
        "[XXX]",
        "%FIRSTNAME%",
        "[what you learned]",
        "[job title]",
        "[specific project]",
        "[date and time]",
    ],
)
def test_a_bracket_with_a_slot_word_is_a_slot(text: str):
    assert [slot.text for slot in find_slots(f"Hello {text} and goodbye")] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "the report [1] and the reply [2019]",
        "she wrote 'recieve' [sic]",
        "see <https://example.org/your-name>",
        "write to <name@example.org>",
        "a set {a, b}",
        "if a < b and c > d",
        "we laughed [a lot]",
        "100% of it and 50% more",
        "an empty [] pair",
        "they met [a long time ago]",
        "it was hers [my emphasis]",
    ],
)
def test_an_ordinary_bracket_is_left_alone(text: str):
    assert find_slots(text) == ()


@given(st.text(alphabet="[]{}<>% \nname your é😀"))
def test_every_slot_lies_in_the_text_and_none_overlap(text: str):
    slots = find_slots(text)

    assert all(text[slot.start : slot.end] == slot.text for slot in slots)
    assert all(one.end <= other.start for one, other in pairwise(slots))
