"""A fact as it comes from a page or the clipboard: the words, where they stand, whom they are about."""

from __future__ import annotations

from django import forms

from askwell.web.forms.plain import PlainForm

OFF = {"autocomplete": "off"}


class FactCaught(PlainForm):
    text = forms.CharField(
        label="What is true of them",
        help_text="One sentence is best. Paste more, and you choose what to keep.",
        max_length=8000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    source = forms.CharField(
        label="Where you know it from",
        help_text="A link, or “you” if you know it yourself.",
        max_length=500,
        widget=forms.TextInput(attrs=OFF),
    )
    who = forms.CharField(
        label="Whom it is about",
        help_text="Their name as it stands in your book.",
        max_length=200,
        widget=forms.TextInput(attrs=OFF),
    )
    said_on = forms.DateField(
        label="The day it was said",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
    )
    private = forms.BooleanField(label="Only for me: never use it in a message", required=False)
