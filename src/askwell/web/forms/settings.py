"""What Settings asks, parsed: who you are, your mailbox, how mail goes, and your days of rest."""

from __future__ import annotations

from typing import Any

from django import forms

from askwell.core.contacts import Education, Position, Profile
from askwell.core.mail_providers import provider_of, takes_no_password
from askwell.web.forms.choices import PLANS, WEEKDAYS
from askwell.web.forms.plain import PlainForm
from askwell.web.forms.zones import zone_choices


class ProfileForm(PlainForm):
    name = forms.CharField(
        label="Your name", max_length=120, required=False, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    headline = forms.CharField(
        label="Who you are, in half a line",
        help_text="It follows the words “I’m …”, for example: a lab technician in Leeds.",
        max_length=200,
        required=False,
    )
    place = forms.CharField(label="Where you live", max_length=120, required=False)
    schools = forms.CharField(
        label="Where you studied",
        help_text="One to a line.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    employers = forms.CharField(
        label="Where you work and have worked",
        help_text="One to a line, the present one first.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    interests = forms.CharField(
        label="What you care about",
        help_text="With commas between. Shared interests make good openings.",
        required=False,
    )
    link = forms.CharField(label="A link to your profile or page", max_length=300, required=False)
    sign_off = forms.CharField(label="How you end a letter", max_length=60, required=False)
    time_zone = forms.ChoiceField(
        label="Your clock", choices=zone_choices, widget=forms.Select(attrs={"data-zone": ""})
    )
    linkedin_plan = forms.ChoiceField(
        label="Your LinkedIn plan",
        help_text="Free accounts have shorter invitation notes, and few of them a month.",
        choices=PLANS,
        widget=forms.RadioSelect,
    )

    @classmethod
    def of(cls, profile: Profile) -> ProfileForm:
        same = ("name", "headline", "place", "link", "sign_off", "time_zone", "linkedin_plan")
        initial = {name: getattr(profile, name) for name in same}
        initial["schools"] = "\n".join(dict.fromkeys(profile.schools))
        initial["employers"] = "\n".join(dict.fromkeys(profile.employers))
        initial["interests"] = ", ".join(profile.interests)
        return cls(initial=initial)

    def profile(self, before: Profile) -> dict[str, Any]:
        """What to keep. A school or employer that stays keeps the years and titles that a file told of it, and work
        without an employer stays."""
        given = dict(self.cleaned_data)
        schools, employers = _lines(given.pop("schools")), _lines(given.pop("employers"))
        given["education"] = [each for name in schools for each in _education(name, before)]
        given["positions"] = [each for name in employers for each in _positions(name, before)]
        given["positions"] += [each for each in before.positions if not each.employer]
        return given


class MailboxForm(PlainForm):
    address = forms.EmailField(
        label="Your mail address",
        help_text="The one people know you by.",
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    password = forms.CharField(
        label="The password for programs",
        help_text="Most providers want an app password here, not the one you type in the browser. It is sealed on "
        "this machine and shown to nobody.",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    smtp = forms.CharField(
        label="Outgoing server",
        required=False,
        widget=forms.TextInput(attrs={"placeholder": "smtp.your-university.example:587"}),
    )
    imap = forms.CharField(
        label="Incoming server",
        required=False,
        widget=forms.TextInput(attrs={"placeholder": "imap.your-university.example:993"}),
    )
    security = forms.ChoiceField(
        label="Encryption, where the port does not say it",
        choices=(("starttls", "STARTTLS"), ("tls", "TLS from the first byte")),
        required=False,
    )
    user = forms.CharField(label="User name", help_text="Empty when it is the whole address.", required=False)

    def clean(self) -> dict[str, Any]:
        """Servers that were left empty come from the address, where its provider is known."""
        given = super().clean() or self.cleaned_data
        address = given.get("address", "")
        known = provider_of(address)
        if takes_no_password(address):
            self.add_error("address", MICROSOFT)
        elif known:
            given["smtp"], given["imap"] = given["smtp"] or known.smtp, given["imap"] or known.imap
            given["security"] = known.security
        else:
            self._ask_for_servers(given)
        return given

    def mailbox(self) -> dict[str, str]:
        given = dict(self.cleaned_data)
        return {
            "smtp_at": given["smtp"],
            "imap_at": given["imap"],
            "security": given["security"] or "starttls",
            "user": given["user"],
            "password": given["password"].strip("\r\n"),
        }

    def _ask_for_servers(self, given: dict[str, Any]) -> None:
        for name in ("smtp", "imap"):
            if not given.get(name):
                self.add_error(name, "Your provider’s help page tells it; search there for IMAP.")


MICROSOFT = (
    "Microsoft lets no program in with a password any more, so this address can’t be connected yet. "
    "Everything else works without: copy each message and send it from Outlook."
)


class UndoForm(PlainForm):
    undo_seconds = forms.TypedChoiceField(
        label="After “Send it”, wait",
        help_text="That is how long you can still take a message back.",
        choices=((0, "not at all"), (10, "10 seconds"), (30, "30 seconds"), (60, "a minute"), (120, "two minutes")),
        coerce=int,
    )


class PauseForm(PlainForm):
    paused = forms.TypedChoiceField(choices=(("yes", "Pause"), ("no", "Go on")), coerce=lambda said: said == "yes")


class RhythmForm(PlainForm):
    rest_days = forms.TypedMultipleChoiceField(
        label="On these days Today proposes nothing new",
        choices=WEEKDAYS,
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )


def _lines(text: str) -> list[str]:
    return list(dict.fromkeys(each.strip() for each in text.splitlines() if each.strip()))


def _education(name: str, before: Profile) -> list[Education]:
    return [each for each in before.education if each.school == name] or [Education(school=name)]


def _positions(name: str, before: Profile) -> list[Position]:
    return [each for each in before.positions if each.employer == name] or [Position(employer=name)]
