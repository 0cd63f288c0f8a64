"""A booking link from the one who asks turns a favour into an appointment."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST

PATH = r"(?:[^\s]{0,79}[\w/#=])?"
"""What follows the host in an address, without the full stop that ends the sentence."""

rule = Rule(
    id="scheduling-link",
    fault="entitled-or-pressuring",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP),
    severity=WARNING,
    evidence=("KAO", "RIFFON", "TSKHAY", "SERVICEFORM"),
    says="“{text}” asks them to book themselves in.",
    why=(
        "From somebody junior to them a booking link reads as if they were the one asking. It is fine once they "
        "ask for it."
    ),
    fix="Write two or three times in the text, in their time zone.",
    finder=pattern(
        rf"\b(?:calendly|savvycal|doodle|youcanbook|cal)\.(?:com|me)\b{PATH}",
        rf"\bmeetings\.hubspot\.com\b{PATH}",
        r"\bbook (?:a|some) (?:time|slot|call)\b(?! club)",
        r"\b(?:my|this) (?:booking|scheduling|calendar) (?:link|page)\b",
        r"\bcalendly\b(?! link to)",
        denied_counts=False,
    ),
    form=True,
    good=(
        Example(
            body=(
                "Hi Mo,\n\nI won't send a booking link: Tuesday at 9 or Thursday at 16 your time, or whatever "
                "suits you."
            )
        ),
        Example(body="Hi Mo,\n\nYour comic with the doodle of a crane hangs over my desk."),
    ),
    bad=(
        Example(body="Hi Mo,\n\nPlease choose a slot at calendly.com/jo-lind/20min."),
        Example(kind="follow-up", body="Hi Mo,\n\nYou can book a time through my calendar page."),
    ),
)
