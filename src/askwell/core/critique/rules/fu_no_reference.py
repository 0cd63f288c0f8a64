"""A follow-up that does not say what it follows is a riddle."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import FOLLOW_UP

EARLIER = wording(
    (
        r"\b(?:last|earlier|previous|first|recent|below|before) (?:week|month|note|e-?mail|message|mail|"
        r"letter|question|request|year|\w+day)?"
    ),
    r"\bmy (?:\w+ )?(?:note|e-?mail|message|mail|letter|question|request|invitation)\b",
    r"\b(?:i|we) (?:wrote|asked|sent|emailed|spoke|talked|met)\b",
    r"\bfollow(?:ing)?[ -]?up\b",
    r"\b(?:bring|bump|mov|push)(?:ing|ed)? (?:this|it)\b",
    r"\bget back to me\b",
    r"\bone last note\b",
    r"\bsince (?:i|my|we|you)\b",
    r"\b(?:replying|reply|answered|responded|your contact|you (?:said|suggested|mentioned))\b",
    r"\bre-?send\b",
    r"\btop of your inbox\b",
    r"\bchanges\b",
    r"\b(?:once|one) more\b",
    r"\bagain\b(?=[^!]*\b(?:ask|question|about)\b)",
    r"\bstill (?:love|like|glad|hope|interested|curious)\b(?=.{0,40}\babout\b)",
)


THREADED = wording(r"\A\s*re\s?:")


def find(draft: Draft) -> Iterator[Hit]:
    if not draft.about.has(THREADED) and not draft.has(EARLIER):
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
