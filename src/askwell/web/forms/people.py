"""People as they are typed: a name and one way to reach them is enough to begin with."""

from __future__ import annotations

from typing import Any

from django import forms

from askwell.core.contacts import Contact
from askwell.web.forms.choices import TIES
from askwell.web.forms.plain import PlainForm
from askwell.web.forms.zones import NOWHERE, zone_choices

OFF = {"autocomplete": "off"}
"""The browser would offer the user's own name and address."""


def line(label: str, *, hint: str = "", required: bool = False, most: int = 200) -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=hint,
        required=required,
        max_length=most,
        widget=forms.TextInput(attrs=OFF),
    )


class About(PlainForm):
    """What may be known of a person besides their name."""

    title = line("What they do")
    employer = line("Where they work")
    school = line("Where they studied")
    place = line("Where they live", most=120)
    tie = forms.ChoiceField(label="How you know them", choices=TIES, required=False)


class PersonAdd(About):
    name = line("Name", required=True)
    reach = line(
        "A link to their profile, or a mail address",
        hint="Copy the link from your browser’s address bar.",
        most=500,
    )
    goal = forms.CharField(required=False, widget=forms.HiddenInput)
    """The goal for which they were found: its page comes back afterwards."""
    field_order = ("name", "reach")

    def known(self) -> dict[str, str]:
        given = {name: self.cleaned_data[name] for name in About.base_fields}
        reach = self.cleaned_data["reach"]
        return given | {"email" if "@" in reach and "/" not in reach else "url": reach}


class PersonEdit(About):
    name = line("Name", required=True)
    email = line("Mail address", most=254)
    url = line("Link to their profile", most=500)
    zone = forms.ChoiceField(
        label="Their clock",
        help_text="So that nothing reaches them in the middle of a night.",
        choices=zone_choices,
        required=False,
    )
    field_order = ("name", "title", "employer", "school", "place", "email", "url", "tie", "zone")

    @classmethod
    def of(cls, it: Contact, data: Any = None) -> PersonEdit:
        first = {"school": it.schools, "email": it.emails, "url": it.links}
        initial = {name: values[0] if values else "" for name, values in first.items()}
        initial |= {"name": it.name, "title": it.title, "employer": it.employer, "place": it.place}
        return cls(data, initial=initial | {"tie": it.tie or "", "zone": it.time_zone or NOWHERE})

    def changes(self) -> dict[str, str]:
        """Only what was changed: the rest may still be mended by a file."""
        changed = {name: self.cleaned_data[name] for name in self.changed_data}
        return changed | ({"zone": ""} if changed.get("zone") == NOWHERE else {})


class FactAdd(PlainForm):
    text = forms.CharField(
        label="What is true of them",
        help_text="One sentence, for example a talk they gave or something they wrote.",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    source = line("Where you know it from", hint="A link, or “you” if you know it yourself.", required=True, most=500)
    private = forms.BooleanField(label="Only for me: never use it in a message", required=False)


class FeedAdd(PlainForm):
    url = line(
        "The address of their feed",
        hint="On their page it is often called RSS, Atom or Feed. Copy that link.",
        required=True,
        most=500,
    )


class TieAdd(PlainForm):
    knower = forms.ChoiceField(label="Who knows them?")
    how = line("How do they know each other?", hint="For example: they row in the same club.", most=300)

    def __init__(self, *args: Any, people: tuple[tuple[str, str], ...], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["knower"].choices = people  # type: ignore[attr-defined]
