"""Each sign keeps what its own examples promise."""

from __future__ import annotations

from datetime import date

import pytest

from askwell.core.replies import all_signs
from askwell.core.replies.letter import Letter

TODAY = date(2026, 11, 23)

GOOD = [
    pytest.param(sign, each, id=f"{name}-{n}")
    for name, sign in all_signs().items()
    for n, each in enumerate(sign.good)
]
BAD = [
    pytest.param(sign, each, id=f"{name}-{n}")
    for name, sign in all_signs().items()
    for n, each in enumerate(sign.bad)
]


@pytest.mark.parametrize("sign, example", GOOD)
def test_a_good_example_carries_the_sign(sign, example):
    assert list(sign.find(Letter(example, TODAY)))


@pytest.mark.parametrize("sign, example", BAD)
def test_a_lookalike_does_not(sign, example):
    assert list(sign.find(Letter(example, TODAY))) == []


@pytest.mark.parametrize("sign", all_signs().values(), ids=all_signs())
def test_a_sign_says_why_it_is_looked_for(sign):
    assert sign.why.endswith(".")
    assert len(sign.good) >= 2
    assert len(sign.bad) >= 2


def test_a_sign_is_named_like_its_file():
    assert {name.replace("_", "-") for name in all_signs()} == {sign.name for sign in all_signs().values()}
