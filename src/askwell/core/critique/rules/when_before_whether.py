"""“When can we talk?” skips the question that comes before it: whether they want to."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import where
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS

DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|thurs|tues|tomorrow|week|month|"
    "schedule|calendar|diary|availability"
)
WHEN = wording(
    r"\bwhen (?:can|could|should|shall|would|do|might) (?:we|i)\b",
    (
        r"\bwhen(?:'s| is| would be| are| works?| suits?)(?: you)? (?:a (?:good|convenient)|good|best|the best|"
        r"convenient|free|available|around|for you)\b"
    ),
    (
        r"\bwhat (?:day|time|date)s? (?:works?|suits?|would (?:work|suit)|is (?:good|best|ok)|are (?:good|best|"
        r"you)|do you|can (?:we|you|i)|should|shall)\b"
    ),
    r"\bwhich (?:day|time|slot|date)s? (?:works?|suits?|would|is (?:good|best)|are (?:good|best)|do you|can)\b",
    rf"\b(?:how(?:'s| is| about| does)|what about) (?:your |next |this )?(?:{DAY})\b[^.!\n]{{0,30}}\?",
    rf"\bwhat(?:'s| is|s| does) (?:your|ur) (?:{DAY})\b",
    r"\blet me know (?:when|what (?:day|time)s?|which (?:day|time)s?|your (?:availability|schedule|calendar))\b",
)
WHETHER = wording(
    r"\b(?:would|could|might|may|can|will) (?:you|it)\b",
    r"\b(?:would|could|might|may) (?:we|i)\b",
    r"(?<!when )\bcan (?:we|i)\b",
    r"\bi(?:'d| would| should) (?:\w+ )?(?:love|like|appreciate|value|welcome|enjoy|be)\b",
    r"\bif you\b",
    r"\bare you (?:open|willing|able|ever|up for|comfortable|at all|taking|free|around|available)\b(?<!when are you "
    r"available)(?<!when are you free)(?<!when are you around)",
    r"\bdo you (?:have|think)\b",
    r"\b(?:any|a) chance\b",
    r"\bif (?:it|that|this|not|possible|so)\b",
    r"\bi(?:'m| am| was) (?:wondering|hoping)\b",
    r"\bwonder(?:ed|ing)? (?:if|whether)\b",
)


def find(draft: Draft) -> Iterator[Hit]:
    first = next(iter(draft.find_in_core(WHEN)), None)
    if first and not draft.core_has(WHETHER):
        yield Hit(start=first.start, end=first.end)


rule = Rule(
    id="when-before-whether",
    fault="entitled-or-pressuring",
    kinds=ASKS,
    severity=WARNING,
    evidence=("GRANT", "VAULT"),
    says="“{text}” asks when; nobody has said yes.",
    why="Who is asked for a date before being asked at all must refuse twice to refuse once.",
    fix="Ask first: “would you be open to 15 minutes on …?”",
    finder=where(WHEN, find),
    good=(
        Example(body="Hi Ian,\n\nWould you have ten minutes to talk about maps? If so, when suits you best?"),
        Example(body="Hi Ian,\n\nI draw maps by hand. When do you stop adding names to one?"),
    ),
    bad=(
        Example(body="Hi Ian,\n\nI draw maps. When can we talk?"),
        Example(body="Hi Ian,\n\nI draw maps. When are you available?"),
        Example(body="Hi Ian,\n\nI'm coming to town. What does your Tuesday look like?"),
        Example(body="Hi Ian,\n\nI want to hear about maps. Let me know your availability."),
    ),
)
