"""What a search answers in a minute should not be asked of a person."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import either, pattern, where
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, QUESTIONS

_HOUSE = r"(?:company|firm|organi[sz]ation|team|business|employer|agency|charity|school|department)"
SEARCHED = wording(
    rf"\bwhat (?:does|do) (?:your|the) {_HOUSE} (?:actually |really )?(?:do|make|sell|offer)\b(?! (?:when|if|"
    rf"about|with|for|to|"
    r"after|before|on|in))",
    r"\bwhat (?:do|does) (?!he|she|it|that|this|one|anyone)(?-i:[A-Z])[\w&-]+ (?:actually |really )?(?:do|make|"
    r"sell)\?",
    r"\bwhat do you do(?: for (?:a living|work))?\?",
    r"\bwhere (?:did you (?:study|go to (?:school|college|university)|grow up)|are you based|do you work|"
    r"do you live)\b",
    r"\b(?:what|which) (?:school|university|college) did you (?:go to|attend)\b",
    r"\bwhat did you (?:study|major in)\b",
    r"\bwhat(?:'s| is) your (?:current )?(?:job )?(?:title|position|company|employer|job)\?",
    rf"\bhow (?:big|old|large) is (?:your|the) {_HOUSE}\b",
    rf"\bhow many (?:people|employees|offices|staff|customers|branches)(?: \w+){{0,2}} (?:does|do|has|"
    rf"have) (?:your|the) {_HOUSE}\b",
    rf"\bwhen was (?:your|the) {_HOUSE} (?:founded|started|set up)\b",
    rf"\bwho (?:founded|owns|runs) (?:your|the) {_HOUSE}\b",
    r"\bwho (?:is|are) your (?:main )?(?:customers|competitors|clients|ceo)\b",
    r"\bhow long have you (?:been (?:at|with|in (?:your|this) (?:job|role|position))|worked (?:at|for|there))\b",
    r"\bwhat (?:products|services) do(?:es)? (?:you|your company|your firm) (?:offer|sell|make)\b",
    r"\bwhat is (?:an? )?(?:informational interview|linkedin)\?",
)
ON_RECORD = {
    "school": wording(r"\bwhere (?:\w+ ){0,2}(?:you|did you) (?:studied|study|trained|train|graduated?)\b"),
    "place": wording(r"\b(?:where (?:you are|you're|are you)|what city are you) (?:based|located|living|in)\b"),
    "title": wording(r"\bwhat (?:is your|your) (?:\w+ )?(?:role|title|position|job)(?: is)?\b(?! like)"),
    "employer": wording(r"\b(?:where|who|which company) (?:do )?you work(?: for| at)?\b(?! (?:with|together|on))"),
}


def known(draft: Draft) -> Iterator[Hit | Needs]:
    """A question to which the contact's own card has the answer."""
    for fact, asked in ON_RECORD.items():
        found = draft.find_in_core(asked)
        if draft.context.to and getattr(draft.context.to, fact):
            yield from (Hit(start=each.start, end=each.end) for each in found)
        elif found:
            yield Needs(f"to.{fact}")


rule = Rule(
    id="googleable",
    fault="intrusive",
    kinds=(*ASKS, QUESTIONS),
    severity=WARNING,
    evidence=("HBR16", "BERK-HR", "BETHEL", "POSNER", "TWIN"),
    says="“{text}” is answered by their website, or by what you already know.",
    why="It shows that you did not look, and it spends their time on what only costs yours.",
    fix="Look it up, then ask what the page does not say: “I read that …; how does it play out day to day?”",
    finder=either(pattern(SEARCHED), where(ON_RECORD.values(), known)),
    good=(
        Example(body="Hi Sue,\n\nYour page says you make hinges. What do you do when a batch squeaks?"),
        Example(body="Hi Sue,\n\nWhat does your team do when a batch squeaks?"),
        Example(
            body="Hi Sue,\n\nWhat is your role like in a week with no orders?",
            context={"to": {"name": "Sue Day", "title": "Foundry manager"}},
        ),
    ),
    bad=(
        Example(body="Hi Sue,\n\nWhat does your company do, and where did you study?"),
        Example(body="Hi Sue,\n\nHow many people does your firm employ, and who founded the company?"),
        Example(
            body="Hi Sue,\n\nCould you tell me what your role is?",
            context={"to": {"name": "Sue Day", "title": "Foundry manager"}},
        ),
    ),
)
