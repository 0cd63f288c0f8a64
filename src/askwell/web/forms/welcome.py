"""The three steps of Welcome, parsed. Each asks for as little as a first draft can live with."""

from __future__ import annotations

from typing import Any

from django import forms

from askwell.core.contacts import Education, Position, Profile
from askwell.web.forms.choices import KINDS, TIES, several
from askwell.web.forms.plain import PlainForm
from askwell.web.forms.zones import NOWHERE, zone_choices


class GoalStep(PlainForm):
    title = forms.CharField(
        label="In one line",
        help_text="Your own words will do. You can change them whenever you like.",
        max_length=200,
        error_messages={"required": "One line is needed, and it may be a rough one."},
        widget=forms.TextInput(attrs={"placeholder": "Whether I could move from the lab into science writing"}),
    )
    kind = forms.ChoiceField(
        label="Which of these is closest?", choices=KINDS, widget=forms.RadioSelect, initial="explore"
    )
    roles = forms.CharField(
        label="What is the work called?",
        help_text="A job title or two, with a comma between. It helps to find the right people.",
        required=False,
        widget=forms.TextInput(attrs={"placeholder": "science writer, editor"}),
    )
    learn = forms.CharField(
        label="What would you most like to ask somebody who does it?",
        required=False,
        widget=forms.TextInput(attrs={"placeholder": "How did your first commission come about?"}),
    )

    def goal(self) -> dict[str, Any]:
        given = self.cleaned_data
        learn = (given["learn"].strip(),) if given["learn"].strip() else ()
        return {"title": given["title"], "kind": given["kind"], "roles": several(given["roles"]), "learn": learn}


class YouStep(PlainForm):
    name = forms.CharField(
        label="Your name",
        max_length=120,
        error_messages={"required": "Your letters need a name below them; a first name will do."},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    headline = forms.CharField(
        label="Who are you, in half a line?",
        help_text="It follows the words “I’m …” in your first message.",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"placeholder": "a lab technician in Leeds"}),
    )
    school = forms.CharField(
        label="Where did you study?",
        help_text="People who went there too are the warmest strangers you will find.",
        required=False,
    )
    employer = forms.CharField(label="Where do you work, or where did you last?", required=False)
    time_zone = forms.ChoiceField(
        label="Your clock",
        help_text="So that nothing ever leaves in the middle of a night.",
        choices=zone_choices,
        widget=forms.Select(attrs={"data-zone": ""}),
    )

    def profile(self, before: Profile) -> dict[str, Any]:
        """What was told, and nothing that was left empty."""
        given = {name: value.strip() for name, value in self.cleaned_data.items()}
        told: dict[str, Any] = {name: given[name] for name in ("name", "headline") if given[name]}
        if given["time_zone"] != NOWHERE:
            told["time_zone"] = given["time_zone"]
        if given["school"] and given["school"] not in before.schools:
            told["education"] = (Education(school=given["school"]), *before.education)
        if given["employer"] and given["employer"] not in before.employers:
            told["positions"] = (Position(employer=given["employer"]), *before.positions)
        return told


class PersonStep(PlainForm):
    name = forms.CharField(
        label="One name you already know",
        help_text="An aunt, a friend’s brother, somebody from a course. The easier the better.",
        max_length=200,
        error_messages={"required": "One name is needed here. If nobody comes to mind, choose “Not now”."},
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    title = forms.CharField(
        label="What do they do?", required=False, widget=forms.TextInput(attrs={"autocomplete": "off"})
    )
    employer = forms.CharField(label="Where?", required=False, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    reach = forms.CharField(
        label="A mail address, or a link to their profile",
        help_text="Leave it empty if you would send them the text some other way.",
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    tie = forms.ChoiceField(label="How do you know them?", choices=TIES, widget=forms.RadioSelect, required=False)

    def known(self) -> dict[str, str]:
        given = {name: value.strip() for name, value in self.cleaned_data.items()}
        reach = given.pop("reach")
        given.pop("name")
        return given | ({"email": reach} if "@" in reach and "/" not in reach else {"url": reach} if reach else {})
