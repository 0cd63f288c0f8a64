"""A follow-up that does not say what it follows is a riddle."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.own_words import telling
from askwell.core.critique.roles.callback import IN_PASSING, THEIRS, calls_back, calls_back_in_passing
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import FOLLOW_UP

THREADED = wording(r"\A\s{0,9}(?:re|aw|sv|antw|rif|odp|tr)\s?(?:\[\d+\])?:")
SAYS_MORE = 12
"""Words beside which “following up” is enough: what it follows shows in them. The number is our own."""


def find(draft: Draft) -> Iterator[Hit]:
    if draft.about.has(THREADED):
        return
    if not (draft.doing(calls_back) or _in_passing(draft)) or _names_only_a_mail(draft):
        yield Hit()


def _names_only_a_mail(draft: Draft) -> bool:
    """ "My last email" under a new subject that says nothing, with no word of what that mail was about."""
    said = (draft.core_has(THEIRS), draft.topics, draft.durations)
    return (
        bool(draft.subject) and not any(said) and not any(each[0].isalpha() for each in telling(draft.plain_subject))
    )


def _in_passing(draft: Draft) -> bool:
    said = draft.about.has(IN_PASSING) or bool(draft.doing(calls_back_in_passing))
    return said and draft.words >= SAYS_MORE


rule = Rule(
    id="fu-no-reference",
    fault="no-reference-to-earlier-message",
    kinds=(FOLLOW_UP,),
    severity=WARNING,
    evidence=("WSP", "DUKE-G"),
    says="It does not say what it follows.",
    why="They have read hundreds of mails since; one line saves them the search.",
    fix="Answer in the same thread, or name it: “my question of last week about …”.",
    finder=find,
    good=(
        Example(
            body=(
                "Hi Cam,\n\nI wrote last week about the weir. Since then the gates were painted. Still worth ten "
                "minutes?"
            )
        ),
        Example(subject="Re: the weir", body="Hi Cam,\n\nThe gates were painted today, which changes my question."),
        Example(body="Hi Cam,\n\nWe were both stuck on the lock gate on Friday. Could I hear the rest by phone?"),
        Example(
            body="Hi Cam,\n\nBumping this once: the council painted the gates, so would the old keeper still know?"
        ),
    ),
    bad=(
        Example(body="Hi Cam,\n\nI'd be so glad to hear from you whenever it suits. Have a good weekend."),
        Example(body="Bumping this!"),
        Example(subject="Update?", body="Hello,\n\nAny update? Kindly advise."),
        Example(subject="Checking in", body="Hi Cam,\n\nI wanted to make sure that you got my email from Monday."),
        Example(body="Hi Cam,\n\nCould you spare ten minutes to look at six drawings of a weir for me?"),
    ),
)
