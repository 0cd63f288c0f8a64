"""What every form says when a field cannot be kept: what is meant, in plain words, and never the framework's own."""

from __future__ import annotations

from typing import Any

from django import forms

ANY = {
    "required": "This is still empty.",
    "max_length": "This is too long: %(limit_value)d letters at most.",
    "min_value": "At least %(limit_value)d.",
    "max_value": "At most %(limit_value)d.",
    "invalid_choice": "Choose one of those that stand here.",
}
MEANT: dict[type[forms.Field], str] = {
    forms.EmailField: "A mail address looks like name@example.org.",
    forms.IntegerField: "A whole number, like 20.",
    forms.DateField: "A day, like 2026-12-01.",
    forms.TimeField: "An hour, like 15:30.",
}
"""What a field hoped for when it could not read what was typed."""


class PlainForm(forms.Form):
    def __init__(self, *given: Any, **known: Any) -> None:
        super().__init__(*given, **known)
        for field in self.fields.values():
            _speak_plainly(field)


def _speak_plainly(field: forms.Field) -> None:
    """Words that a field brought along itself stay."""
    words = ANY | ({"invalid": MEANT[type(field)]} if type(field) in MEANT else {})
    stock = _stock(type(field))
    for code, says in words.items():
        if field.error_messages.get(code) is stock.get(code):
            field.error_messages[code] = says


def _stock(kind: type[forms.Field]) -> dict[str, Any]:
    """What the framework would say."""
    found: dict[str, Any] = {}
    for each in reversed(kind.__mro__):
        found |= getattr(each, "default_error_messages", {})
    return found
