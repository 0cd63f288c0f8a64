"""Names as they come to mind, one a line."""

from __future__ import annotations

from django import forms

from askwell.web.forms.plain import PlainForm


class Names(PlainForm):
    names = forms.CharField(
        label="Who comes to mind?",
        help_text="One name a line, and if you like what they do: “Rosa Lindqvist, nurse”.",
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "off", "autofocus": True}),
    )
