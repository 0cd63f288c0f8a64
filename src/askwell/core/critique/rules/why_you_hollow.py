"""“Your impressive background” fits everybody, so it says nothing about the one who reads it."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import where
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS

_HOLLOW = (
    r"(?:background|journey|profile|work|career|experience|path|achievements?|accomplishments?|success|expertise|"
    r"story)"
)
_ENDS = r"(?! (?:on|with|in|at|of|as|from|for|into|both)\b)"
PRAISED = wording(
    r"\b(?:impressed|inspired|struck|moved|intrigued|fascinated|amazed|drawn|captivated|blown away) (?:by|to|"
    r"with) your "
    rf"(?:\w+ ){{0,3}}{_HOLLOW}\b{_ENDS}",
    r"\byour (?:very |truly |so |most )?(?:impressive|inspiring|amazing|incredible|remarkable|extensive|"
    r"fascinating|unique|"
    rf"wealth of|vast|rich|diverse|interesting|outstanding|exceptional|great|esteemed) (?:\w+ )?{_HOLLOW}\b{_ENDS}",
    rf"\byour (?:\w+ )?{_HOLLOW}(?: is| are|,)? (?:\w+ly |so |very |really )?(?:stood out|caught my eye|caught my "
    r"attention|speaks? (?:for itself|to me)|resonate[sd]|impress(?:es|ed|ive)|inspir(?:es|ed|ing|ational)|"
    r"aligns?|amazing|"
    r"remarkable|fascinat(?:es|ed|ing)|interesting)\b",
    r"\b(?:loved|enjoyed|liked|love|enjoy) your (?:recent |latest |last )?(?:posts?|content|work|articles?|page)\b"
    r"(?= ?[.,!?-]| and\b)",
    r"\b(?:people|professionals?|someone|somebody|leaders?|experts?) (?:just )?like (?:you|yourself)\b(?= (?:to|"
    r"who|in|with)|[.,!])",
    r"\bi (?:\w+ly )?(?:admire|respect) (?:you|your work|what you do|everything you do)\b(?= ?[.,!]| and\b)",
)


def find(draft: Draft) -> Iterator[Hit]:
    """Where a sentence says why, a worn phrase in another one is a small flaw."""
    severity = HINT if draft.reasons else None
    for found in draft.find_in_core(PRAISED):
        yield Hit(start=found.start, end=found.end, severity=severity)


rule = Rule(
    id="why-you-hollow",
    fault="not-personalised",
    kinds=ASKS,
    severity=WARNING,
    evidence=("PROBACK", "LI-INSIDER"),
    says="“{text}” would fit anyone.",
    why="Praise without a noun reads as a template; generic invitations do no better than blank ones.",
    fix="Name the thing: which post, which step, which project, and what it changed for you.",
    finder=where(PRAISED, find),
    good=(
        Example(body="Hi Uli,\n\nI loved your post on why bridges hum, and now I hear it everywhere."),
        Example(body="Hi Uli,\n\nYour remarkable work on quiet bridges made me stop on one this morning."),
    ),
    bad=(
        Example(body="Hi Uli,\n\nYour profile caught my eye, and I love talking to professionals like you."),
        Example(body="Hi Uli,\n\nI was so impressed by your background. Could we talk for 15 minutes?"),
        Example(body="Hi Uli,\n\nYour inspiring journey is why I write. I also loved your recent post!"),
    ),
)
