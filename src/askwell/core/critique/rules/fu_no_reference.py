"""A follow-up that does not say what it follows is a riddle."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import regex
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import FOLLOW_UP

EARLIER = (
    r"\b(?:last|earlier|previous|first|recent|below|before) (?:week|month|note|e-?mail|message|mail|letter|"
    r"question|request|year|\w+day)?"
    r"|\bmy (?:\w+ )?(?:note|e-?mail|message|mail|letter|question|request|invitation)\b"
    r"|\b(?:i|we) (?:wrote|asked|sent|emailed|spoke|talked|met)\b|\bfollow(?:ing)?[ -]?up\b"
    r"|\b(?:bring|bump|mov|push)(?:ing|ed)? (?:this|it)\b|\bget back to me\b|\bone last note\b"
    r"|\bsince (?:i|my|we|you)\b"
    r"|\b(?:replying|reply|answered|responded|your contact|you (?:said|suggested|mentioned))\b|\bre-?send\b"
    r"|\btop of your inbox\b|\bchanges\b|\b(?:once|one) more\b|\bagain\b(?=[^!]*\b(?:ask|question|about)\b)"
    r"|\bstill (?:love|like|glad|hope|interested|curious)\b(?=.{0,40}\babout\b)"
)


def find(draft: Draft) -> Iterator[Hit]:
    threaded = regex(r"\A\s*re\s?:").match(draft.plain_subject)
    if not threaded and not regex(EARLIER).search(draft.prose):
        yield Hit()


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
    ),
    bad=(Example(body="Hi Cam,\n\nI'd be so glad to hear from you whenever it suits. Have a good weekend."),),
)
