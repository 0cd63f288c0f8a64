"""Which kind a first ask is: by the way that is open to the person."""

from __future__ import annotations

from datetime import date

import pytest

from askwell.core.contacts import Contact
from askwell.core.messages import first_ask

PROFILE = ("https://www.linkedin.com/in/maria-lindqvist",)


@pytest.mark.parametrize(
    ("known", "kind"),
    [
        ({}, "ask-email"),
        ({"emails": ("maria@harbour.example",), "links": PROFILE}, "ask-email"),
        ({"links": PROFILE}, "ask-linkedin-note"),
        ({"links": ("https://maria.example",)}, "ask-email"),
    ],
)
def test_mail_comes_first_and_an_invitation_where_there_is_only_a_profile(known, kind) -> None:
    assert first_ask(Contact(name="Maria Lindqvist", **known)) == kind


def test_somebody_connected_already_needs_no_invitation() -> None:
    connected = Contact(name="Maria Lindqvist", links=PROFILE, connected_on=date(2024, 5, 6))

    assert first_ask(connected) == "ask-linkedin-message"
