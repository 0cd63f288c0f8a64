"""What comes from the outreach pages: how somebody answered, and the time that was agreed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms

from askwell.core.errors import Usage
from askwell.core.times import zone_of
from askwell.web.forms.choices import MODES
from askwell.web.forms.plain import PlainForm

DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
ANSWERS = {
    "yes": "They said yes",
    "no": "They would rather not",
    "later": "They asked me to write later",
    "referred": "They named somebody else",
    "question": "They asked me something",
    "accepted": "They accepted my invitation",
}


class Answer(PlainForm):
    kind = forms.ChoiceField(choices=list(ANSWERS.items()))
    until = forms.DateField(
        label="The day they named",
        widget=DAY,
        error_messages={"required": "Choose the day, so that you write then and not before."},
    )
    name = forms.CharField(
        label="Whom did they name?",
        max_length=200,
        error_messages={"required": "Give the name at least; the address can follow."},
    )
    address = forms.EmailField(label="Their address", required=False)
    may_mention = forms.ChoiceField(
        label="May you say who sent you?",
        required=False,
        widget=forms.RadioSelect,
        choices=[("yes", "Yes, they said so"), ("no", "No"), ("", "I did not ask")],
    )
    text = forms.CharField(
        label="Their words", required=False, max_length=20_000, widget=forms.Textarea(attrs={"rows": 4})
    )

    def __init__(self, *given: Any, **known: Any) -> None:
        """Each kind of answer needs its own one thing; a page that asks for it says so beforehand."""
        super().__init__(*given, **known)
        if self.is_bound:
            self.fields["until"].required = self.data.get("kind") == "later"
            self.fields["name"].required = self.data.get("kind") == "referred"

    def told(self) -> dict[str, Any]:
        """Keyword arguments for `tell_reply`. Raises Usage."""
        _check(self)
        may = {"yes": True, "no": False}.get(self.cleaned_data["may_mention"])
        return {**self.cleaned_data, "may_mention": may}


class Correction(PlainForm):
    kind = forms.ChoiceField(label="What was it?", choices=list(ANSWERS.items()))
    until = forms.DateField(label="The day they named, if they did", required=False, widget=DAY)

    def told(self) -> dict[str, Any]:
        _check(self)
        return dict(self.cleaned_data)


class Time(PlainForm):
    day = forms.DateField(label="Day", widget=DAY)
    hour = forms.TimeField(label="Hour", widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))
    whose = forms.ChoiceField(
        label="In whose time?",
        widget=forms.RadioSelect,
        choices=[("mine", "Mine"), ("theirs", "Theirs")],
        required=False,
    )
    minutes = forms.IntegerField(label="Minutes", initial=20, min_value=5, max_value=180)
    mode = forms.ChoiceField(label="How", choices=MODES)
    place = forms.CharField(label="Number, link or place", required=False, max_length=300)

    def told(self, *, mine: str, theirs: str) -> dict[str, Any]:
        """Keyword arguments for `schedule`. Raises Usage."""
        _check(self)
        given = self.cleaned_data
        zone = theirs if given["whose"] == "theirs" and theirs else mine
        at = datetime.combine(given["day"], given["hour"], tzinfo=zone_of(zone))
        return {"at": at, "zone": zone, **{name: given[name] for name in ("minutes", "mode", "place")}}


def _check(form: forms.Form) -> None:
    """The fields show what is wrong with each; the page says that something is."""
    if not form.is_valid():
        raise Usage("One thing is missing or unclear.", hint="It is marked below; everything else is still there.")
