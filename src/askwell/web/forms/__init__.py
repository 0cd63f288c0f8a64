"""What people type, parsed. A form knows fields and their words; what is allowed is decided by the actions."""

from __future__ import annotations

from django import forms


def point_at_trouble(form: forms.Form) -> None:
    """Begin with the first field that needs a hand, so that nobody has to look for it down the page."""
    name = next((each for each in form.fields if each in form.errors), next(iter(form.fields)))
    form.fields[name].widget.attrs["autofocus"] = True
