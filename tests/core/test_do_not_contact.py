"""Which entries of the do-not-contact list stand for an address."""

from __future__ import annotations

import pytest

from askwell.core.do_not_contact import standing_for


@pytest.mark.parametrize(
    ("address", "entry"),
    [
        ("jo@acme.example", "jo@acme.example"),
        ("JO@Acme.example", "jo@acme.example"),
        ("jo+lists@acme.example", "jo@acme.example"),
        ("jo@acme.example", "jo+lists@acme.example"),
        ("jo@acme.example", "acme.example"),
        ("jo@mail.acme.example", "acme.example"),
        ("jo@a.b.acme.example", "ACME.example"),
    ],
)
def test_an_entry_stands_for_the_mailbox_and_for_all_below_a_domain(address: str, entry: str):
    assert standing_for(address, ["tom@else.example", entry]) == entry


@pytest.mark.parametrize(
    ("address", "entry"),
    [
        ("jo@acme.example", "jona@acme.example"),
        ("jo@acme.example", "mail.acme.example"),
        ("jo@notacme.example", "acme.example"),
        ("+jo@acme.example", "+ann@acme.example"),
        ("jo@acme.example", ""),
    ],
)
def test_it_stands_for_nobody_else(address: str, entry: str):
    assert standing_for(address, [entry]) == ""
