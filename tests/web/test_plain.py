"""What a form says when it cannot keep a field, everywhere in the same plain words."""

from __future__ import annotations

import pytest
from django import forms

from askwell.web.forms.plain import PlainForm


class Sample(PlainForm):
    name = forms.CharField(max_length=3)
    mail = forms.EmailField()
    minutes = forms.IntegerField(min_value=5, max_value=60)
    day = forms.DateField()
    hour = forms.TimeField()
    kind = forms.ChoiceField(choices=[("a", "A")])
    why = forms.CharField(error_messages={"required": "Say why, in a word."})


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("name", "", "This is still empty."),
        ("name", "Mariana", "This is too long: 3 letters at most."),
        ("mail", "not@an address", "A mail address looks like name@example.org."),
        ("minutes", "soon", "A whole number, like 20."),
        ("minutes", "2", "At least 5."),
        ("minutes", "90", "At most 60."),
        ("day", "someday", "A day, like 2026-12-01."),
        ("hour", "noonish", "An hour, like 15:30."),
        ("kind", "b", "Choose one of those that stand here."),
        ("why", "", "Say why, in a word."),
    ],
)
def test_a_field_that_cannot_be_kept_says_what_is_meant(field: str, typed: str, says: str):
    form = Sample({field: typed})

    assert form.errors[field] == [says]
