"""People mended by hand."""

from __future__ import annotations

import pytest

from askwell.actions.contacts import edit_contact
from askwell.actions.imports import import_file
from askwell.core.errors import NotFound, Usage
from askwell.models import Contact
from tests import make
from tests.cast import NOON


def mended(account, **known: str):
    contact = make.contact(account, school="York", url="https://www.linkedin.com/in/maria", tie="friend")
    return edit_contact(account, contact.pk, now=NOON, **known).as_core(account)


@pytest.mark.parametrize(
    ("known", "field", "value"),
    [
        ({"email": "m@home.example"}, "emails", ("m@home.example",)),
        ({"email": ""}, "emails", ()),
        ({"url": "linkedin.com/in/maria-l"}, "links", ("https://linkedin.com/in/maria-l",)),
        ({"url": ""}, "links", ()),
        ({"school": "University of Leeds"}, "schools", ("University of Leeds",)),
        ({"school": ""}, "schools", ()),
        ({"title": "Editor"}, "title", "Editor"),
        ({"title": "", "employer": ""}, "positions", ()),
        ({"place": "Leeds"}, "place", "Leeds"),
        ({"tie": "colleague"}, "tie", "colleague"),
        ({"tie": ""}, "tie", None),
    ],
)
def test_what_is_given_anew_takes_the_place_of_the_old(owner, known, field, value):
    assert getattr(mended(owner, **known), field) == value


def test_a_corrected_address_is_the_first_and_stands_once(owner):
    contact = make.contact(owner)
    contact.addresses.create(kind="email", value="m@home.example", normalised="m@home.example")

    found = edit_contact(owner, contact.pk, now=NOON, email="m@home.example").as_core(owner)

    assert found.emails == ("m@home.example",)


def test_a_file_does_not_bring_back_what_was_corrected(owner):
    data = b"Name,Email,Employer,Title\nMaria Lindqvist,maria@harbour.example,Harbour Press,Science writer\n"
    import_file(owner, data, file_name="list.csv", now=NOON)
    edit_contact(owner, Contact.objects.get().pk, now=NOON, email="m@home.example")

    report = import_file(owner, data, file_name="list.csv", now=NOON)

    assert report.same == 1
    assert Contact.objects.get().as_core(owner).emails == ("m@home.example",)


def test_a_wrong_address_changes_nothing(owner):
    contact = make.contact(owner)

    with pytest.raises(Usage):
        edit_contact(owner, contact.pk, now=NOON, email="nobody", title="Editor")

    assert Contact.objects.get().as_core(owner).title == "Science writer"


def test_somebody_elses_contact_is_not_found(owner, stranger):
    contact = make.contact(owner)

    with pytest.raises(NotFound):
        edit_contact(stranger, contact.pk, now=NOON, title="Editor")
