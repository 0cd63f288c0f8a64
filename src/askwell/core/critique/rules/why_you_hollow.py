"""“Your impressive background” fits everybody, so it says nothing about the one who reads it."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS

PRAISED = wording(
    (
        r"\b(?:impressed|inspired|struck|moved|intrigued|fascinated|amazed) by your (?:\w+ "
        r"){0,2}(?:background|journey|profile|work|career|experience|path|achievements)\b(?! (?:on|with|in|at|"
        r"of|as|from)\b)"
    ),
    (
        r"\byour (?:very |truly |so )?(?:impressive|inspiring|amazing|incredible|remarkable|extensive|"
        r"fascinating|unique) (?:\w+ )?(?:background|journey|profile|career|experience|path|work|"
        r"achievements)\b(?! (?:on|with|in|at|of|as|from)\b)"
    ),
    (
        r"\b(?:loved|enjoyed|liked) your (?:recent |latest |last )?(?:post|content|posts|work)\b(?= ?[.,!?-]| "
        r"and\b)"
    ),
)

rule = Rule(
    id="why-you-hollow",
    fault="not-personalised",
    kinds=ASKS,
    severity=WARNING,
    evidence=("PROBACK", "LI-INSIDER"),
    says="“{text}” would fit anyone.",
    why="Praise without a noun reads as a template; generic invitations do no better than blank ones.",
    fix="Name the thing: which post, which step, which project, and what it changed for you.",
    finder=pattern(PRAISED),
    good=(
        Example(body="Hi Uli,\n\nI loved your post on why bridges hum, and now I hear it everywhere."),
        Example(body="Hi Uli,\n\nYour remarkable work on quiet bridges made me stop on one this morning."),
    ),
    bad=(
        Example(body="Hi Uli,\n\nI was so impressed by your background. Could we talk for 15 minutes?"),
        Example(body="Hi Uli,\n\nYour inspiring journey is why I write. I also loved your recent post!"),
    ),
)
