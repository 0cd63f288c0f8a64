"""A little warmth helps, a lot of praise falls flat, and praise alone is a request in disguise."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS

STRONG = wording(
    r"\b(?:huge|big|biggest|massive|great) (?:fan|admirer) of\b",
    r"\bmy (?:idol|hero|role model)\b",
    r"\bin awe\b",
    r"\bgenius\b",
    r"\blegend(?:ary)?\b",
    r"\b(?:honou?r|privilege) (?:of my|it would be|to (?:even|learn|meet))\b",
    r"\bwould be (?:the|an|such an) (?:\w+ )?honou?r\b",
    (
        r"\b(?:brilliant|exceptional|extraordinary|unparalleled|visionary|phenomenal) (?:mind|leader|person|"
        r"career|gift|talent|work|vision)\b"
    ),
    r"\bso much (?:wisdom|knowledge|talent)\b",
    r"\beverything (?:that )?you do\b",
    (
        r"\byou(?:'re| are) (?:truly |such )?(?:an? )?(?:amazing|incredible|inspiration|inspiring|genius|"
        r"legend|brilliant|rock ?star)\b"
    ),
    r"\bmoved me deeply\b",
    r"\bwith admiration\b",
)
MILD = wording(
    r"\b(?:incredible|incredibly|amazing|inspiring|inspirational|inspired|remarkable|outstanding|"
    "impressive|admire|admired|admiration|honou?red|privileged|wonderful|fantastic|invaluable|"
    r"extraordinary|extremely grateful|so grateful|passion|fascinating|exceptional)\b"
)
STRONG_ENOUGH, MILD_ENOUGH = 1, 3


def find(draft: Draft) -> Iterator[Hit]:
    strong = draft.find(STRONG)
    mild = draft.find(MILD)
    if len(strong) >= STRONG_ENOUGH or len(mild) >= MILD_ENOUGH:
        for found in strong or mild:
            yield Hit(start=found.start, end=found.end)


rule = Rule(
    id="fawning",
    fault="fawning",
    kinds=KINDS,
    severity=WARNING,
    evidence=("BOOM", "STERN", "THOMS"),
    says="“{text}” praises more than it says.",
    why="Mild warmth was answered best, strong praise no better than none; praise works when it leads to a question.",
    fix="Replace it by the one fact that impressed you, then ask about that.",
    finder=find,
    good=(
        Example(body="Hi Pia,\n\nYour bridge of bottles is an impressive thing. How did you test it?"),
        Example(
            kind="thank-you", body="Hi Pia,\n\nIt was a wonderful hour. Your advice to test in rain saved my model."
        ),
    ),
    bad=(
        Example(body="Hi Pia,\n\nI'm a huge fan of yours and in awe of everything you do."),
        Example(
            body="Hi Pia,\n\nYour amazing career, your inspiring talks and your incredible warmth have led me here."
        ),
    ),
)
