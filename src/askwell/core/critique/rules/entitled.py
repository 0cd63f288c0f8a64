"""Nobody owes a stranger anything. Words of duty and of smallness ("it's only ten minutes") say otherwise."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import ERROR, Example, Rule
from askwell.core.outreach import KINDS

rule = Rule(
    id="entitled",
    fault="entitled-or-pressuring",
    kinds=KINDS,
    severity=ERROR,
    evidence=("GRANT", "VAULT", "CRAIG"),
    says="“{text}” puts pressure on them.",
    why=(
        "It is their time, and only they can say whether it is little. Pressure makes a no likely and a grudge "
        "possible."
    ),
    fix="Turn it into a question that can be declined.",
    finder=pattern(
        (
            r"\b(?:it(?:'s| is|'ll| will)?|this|that)(?: will| would)? (?:only|just) (?:take|be|takes|\d+|an?|"
            r"five|ten|fifteen|twenty)(?: (?:you|up))? ?(?:an? |\d+ |five |ten |fifteen |twenty )?(?:minutes?|"
            r"moment|second|hour)\b"
        ),
        r"\b(?:only|just) takes? (?:an? |\d+ |five |ten )(?:minutes?|moment|second)\b",
        r"\bsurely you (?:can|could|have|must)\b",
        r"\b(?:it's |it is )?the least you (?:can|could)\b",
        r"\bi (?:deserve|insist)\b",
        r"\bwe should definitely\b",
        (
            r"(?<!that )(?<!says )\byou (?:must|need to|have to|ought to) (?:help|meet|call|talk|speak|see|"
            r"introduce|send|tell)\b"
        ),
        r"\bplease do all (?:that )?you can\b",
        r"\beveryone (?:can|could) spare\b",
        r"\bi'm sure you can (?:spare|find|make)\b",
        denied_counts=False,
    ),
    good=(
        Example(body="Hi Lou,\n\nIn your film you say that you must tell the tide first. Which table do you trust?"),
        Example(body="Hi Lou,\n\nCould I ask you about tides for ten minutes? I know that is not nothing."),
    ),
    bad=(
        Example(body="Hi Lou,\n\nCould we talk about tides? It will only take ten minutes."),
        Example(kind="follow-up", body="Hi Lou,\n\nSurely you have a moment for my note of last week."),
        Example(kind="thank-you", body="Hi Lou,\n\nThanks. It's the least you could do."),
    ),
)
