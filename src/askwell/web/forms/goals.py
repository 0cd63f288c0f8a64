"""A goal as it is typed: a line, and what would make the answer useful."""

from __future__ import annotations

from typing import Any

from django import forms

from askwell.queries.goals import GoalRow
from askwell.web.forms.choices import KINDS, several
from askwell.web.forms.plain import PlainForm


def several_of(label: str, hint: str, placeholder: str) -> forms.CharField:
    return forms.CharField(
        label=label, help_text=hint, required=False, widget=forms.TextInput(attrs={"placeholder": placeholder})
    )


class GoalForm(PlainForm):
    title = forms.CharField(
        label="What would you like to find out?",
        help_text="One line, in your own words.",
        max_length=200,
        error_messages={"required": "One line is needed, and it may be a rough one."},
    )
    kind = forms.ChoiceField(
        label="Which of these is closest?", choices=KINDS, widget=forms.RadioSelect, initial="explore"
    )
    roles = several_of("What is the work called?", "Job titles, with commas between.", "science writer, editor")
    employers = several_of("Employers you are curious about", "With commas between.", "Harbour Press")
    places = several_of("Places that would suit you", "With commas between.", "Leeds")
    learn = forms.CharField(
        label="What do you want to learn?",
        help_text="One question a line. They become the heart of your conversations.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    @classmethod
    def of(cls, it: GoalRow, data: Any = None) -> GoalForm:
        lists = {name: ", ".join(getattr(it, name)) for name in ("roles", "employers", "places")}
        return cls(data, initial={"title": it.title, "kind": it.kind, "learn": "\n".join(it.learn), **lists})

    def goal(self) -> dict[str, Any]:
        given = self.cleaned_data
        lists = {name: several(given[name]) for name in ("roles", "employers", "places")}
        learn = tuple(each.strip() for each in given["learn"].splitlines() if each.strip())
        return {"title": given["title"], "kind": given["kind"], "learn": learn, **lists}
