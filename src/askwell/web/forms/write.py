"""What comes from the Write page: the words on the screen, the gaps filled beside them, and how it went."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django import forms
from django.http import HttpRequest

from askwell.core.compose.slots import fill, gaps
from askwell.core.errors import Usage
from askwell.core.times import zone_of
from askwell.web.forms.plain import PlainForm

HANDS_IN_WORDS = {
    "email": "By email",
    "linkedin": "On LinkedIn",
    "phone": "By phone",
    "in-person": "In person",
    "other": "Another way",
}
FILL = "fill:"
"""A gap's field is named for what it asks, so that its words find their gap whatever was typed meanwhile."""


class Words(PlainForm):
    subject = forms.CharField(required=False, max_length=300, empty_value=None)
    body = forms.CharField(required=False, max_length=20_000, strip=False)
    anyway = forms.CharField(required=False, max_length=300)
    use = forms.CharField(required=False, max_length=100)
    """The finding whose own replacement is wanted."""

    @classmethod
    def of(cls, request: HttpRequest) -> Words:
        form = cls(request.POST)
        form.is_valid()
        form.blanks = {
            name.removeprefix(FILL): [words.strip() for words in request.POST.getlist(name)]
            for name in request.POST
            if name.startswith(FILL)
        }
        return form

    blanks: dict[str, list[str]]

    @property
    def subject_typed(self) -> str | None:
        return self.data.get("subject")

    @property
    def body_typed(self) -> str:
        return str(self.data.get("body", "")).replace("\r\n", "\n")

    @property
    def anyway_typed(self) -> str:
        return str(self.data.get("anyway", ""))

    def fills(self) -> dict[int, str]:
        """Words for gaps by the gaps' numbers in the text as it was sent; those left empty stay open."""
        waiting = {asks: list(words) for asks, words in self.blanks.items()}
        found = {}
        for gap in gaps(self.body_typed):
            words = waiting.get(gap.asks)
            if words and (typed := words.pop(0)):
                found[gap.n] = typed
        return found

    def whole(self) -> str:
        """The text with the filled gaps in place."""
        text = self.body_typed
        for number, words in sorted(self.fills().items(), reverse=True):
            text = fill(text, number, words)
        return text

    def check(self) -> None:
        """Raises Usage for what no action should see."""
        if self.errors:
            field, errors = next(iter(self.errors.items()))
            raise Usage(f"The {field} cannot be kept like this. {errors[0]}", hint="Shorten it and try again.")


class Went(PlainForm):
    """`by` which hand it went, and when, if not just now."""

    by = forms.ChoiceField(label="How did it go?", choices=list(HANDS_IN_WORDS.items()))
    when = forms.DateTimeField(
        label="When, if not just now",
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
    )
    already = forms.BooleanField(required=False)

    def told(self, *, zone: str) -> Mapping[str, Any]:
        """Keyword arguments for `mark_sent`. Raises Usage."""
        if not self.is_valid():
            raise Usage("That is no day and hour.", hint="Choose them from the calendar, or leave both empty.")
        given = self.cleaned_data
        return {"by": given["by"], "at": _moment(given["when"], zone), "already": given["already"]}


def _moment(at: datetime | None, zone: str) -> datetime | None:
    return at.replace(tzinfo=zone_of(zone)) if at else None
