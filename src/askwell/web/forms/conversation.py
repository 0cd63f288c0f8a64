"""What is typed before, during and after a conversation."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms

from askwell.core.times import city_of, zone_of
from askwell.web.forms.plain import PlainForm

YES_NO = (("yes", "Yes"), ("no", "No"))
TAGS = (
    ("", "just a note"),
    ("takeaway", "I learnt this"),
    ("advice", "their advice"),
    ("referral", "somebody to ask"),
    ("promise-mine", "I promised"),
    ("promise-theirs", "they promised"),
    ("opening", "an opening"),
)
AT_WRITTEN = "%Y-%m-%dT%H:%M"


def _area(rows: int, placeholder: str = "", **more: bool) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows, **({"placeholder": placeholder} if placeholder else {}), **more})


class PreparationForm(PlainForm):
    text = forms.CharField(label="A note to yourself", max_length=4000, widget=_area(3))


class NoteForm(PlainForm):
    text = forms.CharField(label="Note", max_length=4000, widget=_area(4, "In their own words, if you can"))
    tag = forms.ChoiceField(label="What is it?", choices=TAGS, required=False, widget=forms.RadioSelect)


class NextNoteForm(NoteForm):
    """The empty form after a note was kept in place: the pen goes on where it was."""

    text = forms.CharField(
        label="Note", max_length=4000, widget=_area(4, "In their own words, if you can", autofocus=True)
    )


class ConsentForm(PlainForm):
    """Two questions, answered one at a time."""

    notes = forms.ChoiceField(choices=YES_NO, required=False)
    recording = forms.ChoiceField(choices=YES_NO, required=False)

    def answers(self) -> dict[str, bool | None]:
        return {name: _yes(self.cleaned_data.get(name, "")) for name in ("notes", "recording")}


class TickForm(PlainForm):
    question = forms.CharField(max_length=200)
    left = forms.IntegerField(required=False)


class MoveForm(PlainForm):
    """Another time, typed in the zone in which the old one was agreed."""

    at = forms.CharField(
        label="New day and time", max_length=20, widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )
    minutes = forms.IntegerField(label="Minutes", min_value=5, max_value=180)
    place = forms.CharField(label="Number, link or place", max_length=300, required=False)

    def __init__(self, *args: Any, zone: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zone = zone
        self.fields["at"].help_text = f"In {city_of(zone)} time."

    def clean_at(self) -> datetime:
        try:
            return datetime.fromisoformat(self.cleaned_data["at"]).replace(tzinfo=zone_of(self.zone))
        except ValueError:
            raise forms.ValidationError("Write day and time like 2026-12-01T15:00.") from None


class MemoryForm(PlainForm):
    """Everything is optional: one line is enough, and more can follow later."""

    learnt = forms.CharField(
        label="What did you learn?",
        help_text="One specific thing, in your own words. The thank-you is built on it.",
        max_length=2000,
        required=False,
        widget=_area(3),
    )
    surprise = forms.CharField(label="What surprised you?", max_length=2000, required=False, widget=_area(2))
    mind = forms.CharField(label="Did it change your mind?", max_length=2000, required=False, widget=_area(2))
    mine = forms.CharField(label="What did you promise?", max_length=2000, required=False, widget=_area(2))
    theirs = forms.CharField(label="What did they promise?", max_length=2000, required=False, widget=_area(2))

    KEPT_AS = (
        ("learnt", "takeaway", "{}"),
        ("surprise", "takeaway", "{}"),
        ("mind", "", "On changing my mind: {}"),
        ("mine", "promise-mine", "{}"),
        ("theirs", "promise-theirs", "{}"),
    )

    def memories(self) -> list[tuple[str, str]]:
        """Tag and words of each field that was filled."""
        given = [(tag, shape, self.cleaned_data.get(name, "")) for name, tag, shape in self.KEPT_AS]
        return [(tag, shape.format(text)) for tag, shape, text in given if text]


class ReferralForm(PlainForm):
    name = forms.CharField(label="Their name", max_length=200)
    address = forms.CharField(label="Their mail address or profile link", max_length=254, required=False)
    may_mention = forms.ChoiceField(
        label="May you say who sent you?",
        choices=(*YES_NO, ("", "I did not ask")),
        required=False,
        widget=forms.RadioSelect,
    )

    def told(self) -> dict[str, Any]:
        given = self.cleaned_data
        return {"name": given["name"], "address": given["address"], "may_mention": _yes(given["may_mention"])}


def _yes(given: str) -> bool | None:
    return None if given == "" else given == "yes"
