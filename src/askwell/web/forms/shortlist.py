"""Why somebody is not to be shown, and how much each reason counts, as people say it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms

from askwell.core.shortlist import LEVELS
from askwell.queries.wishes import Weighed
from askwell.web.forms.plain import PlainForm

THIS, EVERY = "this", "every"
SCOPES = ((THIS, "For this goal"), (EVERY, "For every goal, later ones too"))
WORDS = dict(zip(LEVELS, ("Counts more", "Counts as usual", "Does not count"), strict=True))


class HideForm(PlainForm):
    why = forms.CharField(
        label="Why not?",
        help_text="A word or two for yourself, such as “other work” or “not now”. Nobody else reads it.",
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "A word or two is needed: in a month you will want to know why."},
    )
    scope = forms.ChoiceField(label="Hide them", choices=SCOPES, widget=forms.RadioSelect, initial=THIS)
    back = forms.CharField(required=False, widget=forms.HiddenInput)

    @property
    def is_for_every_goal(self) -> bool:
        return bool(self.cleaned_data["scope"] == EVERY)


class WeighForm(PlainForm):
    """A choice for each reason that can be weighed."""

    def __init__(self, *given: Any, rows: Sequence[Weighed], **known: Any) -> None:
        super().__init__(*given, **known)
        for each in rows:
            self.fields[each.reason] = forms.ChoiceField(
                label=each.says, choices=tuple(WORDS.items()), initial=each.level
            )

    def levels(self) -> dict[str, str]:
        """Only what was changed."""
        return {name: self.cleaned_data[name] for name in self.changed_data}
