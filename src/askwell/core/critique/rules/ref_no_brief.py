"""A referee who does not know for what, by when and about what cannot say anything useful."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import REFERENCE_REQUEST

BRIEF = {
    "what it is for": wording(
        r"\b(?:apply(?:ing)?|applied|application|interviews?|position|role|job|post|programme|program|scholarship|"
        r"fellowship|grant|course|school|university|internship|apprenticeship|promotion|visa|tenancy|landlord)\b"
    ),
    "by when": wording(
        r"\b(?:by|before|until|due|deadline|closes?|needed|within|in the next|next)\b[^.?!\n]{0,30}\b(?:\d|mon|tues|"
        r"wednes|thurs|fri|satur|sun|week|month|january|february|march|april|may|june|july|august|september|october|"
        r"november|december|end|spring|summer|autumn|fall|winter|christmas|easter)",
        r"\b(?:deadline|in no hurry|no rush|no deadline)\b",
    ),
    "what you hope they can speak to": wording(
        r"\b(?:speak (?:to|about)|say (?:something|a few|a word)|attest|vouch|comment on|describe|mention|tell them|"
        r"highlight|know me from|remember (?:me|how|my)|questions? (?:about|on)|ask (?:you )?about)\b",
        r"\byou (?:saw|have seen|watched|supervised|taught|managed|read|know how)\b",
        r"\bhow i\b",
    ),
    "what you will send": wording(
        r"\b(?:cv|resume|résumé|advert|description|notes|details|draft|background|reminder|summary|information)\b"
    ),
}
ENOUGH = 2


def find(draft: Draft) -> Iterator[Hit]:
    lacking = [name for name, words in BRIEF.items() if not draft.core_has(words)]
    if len(BRIEF) - len(lacking) < ENOUGH:
        yield Hit(fills={"lacking": ", ".join(lacking)})


rule = Rule(
    id="ref-no-brief",
    fault="vague-ask",
    kinds=(REFERENCE_REQUEST,),
    severity=WARNING,
    evidence=("WHIDBEY", "RESUMECOM", "INDEED", "HIREESQ"),
    says="A referee would have to ask you first: {lacking}.",
    why="The easier you make it to say something true and particular, the better the reference.",
    fix="Name the role and the day, and what you hope they can speak to; offer the advert and your CV on a yes.",
    finder=find,
    good=(
        Example(
            body=(
                "Dear Ola,\n\nI'm applying to the bakery in Gent, which asks for a reference by 4 May. Could you "
                "say how "
                "I kept the ovens?"
            )
        ),
        Example(body="Dear Ola,\n\nWould you be a referee for the forestry course? You taught me to fell. No rush."),
    ),
    bad=(
        Example(body="Dear Ola,\n\nWould you be willing to be a reference for me?"),
        Example(body="Hi Ola,\n\nCan you recommend me on my page? Thanks!"),
    ),
)
