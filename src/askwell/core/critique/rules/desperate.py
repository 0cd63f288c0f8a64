"""Need moves nobody to a talk; interest does."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import ERROR, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS

rule = Rule(
    id="desperate",
    fault="desperate",
    kinds=KINDS,
    severity=ERROR,
    evidence=("LAWC", "CIRCLE", "HESS"),
    says="“{text}” speaks of need.",
    why="It makes the reader responsible for your luck, and most step back from that.",
    fix="Say what draws you to the work, not what you lack.",
    finder=pattern(
        r"\bdesperate(?:ly)?\b",
        (
            r"\b(?:any job|anything at all|any work|whatever (?:job|work)) (?:will do|would do|you|would help|is "
            r"fine)\b"
        ),
        r"\bplease,? please\b",
        r"\bi(?:'m| am) begging\b",
        r"\bbeg you\b",
        r"\b(?:my )?(?:last|only|final) (?:hope|chance)\b",
        r"\brunning out of (?:options|money|time|hope)\b",
        r"\b(?:been|get(?:ting)?) rejected\b",
        r"\bnobody (?:replies|answers|will)\b",
        r"\bno one (?:replies|answers|will (?:help|hire))\b",
        r"\bi(?:'ll| will) (?:take|do) anything\b",
        r"\bi really,? really need\b",
        r"\bi (?:badly|urgently) need\b",
        r"\bstruggling to find (?:a job|work|anything)\b",
        denied_counts=False,
        unless=wording(r"\byour (?:\w+ ){0,3}(?:patients|characters|film|novel|book|chapter)\b"),
    ),
    good=(
        Example(body="Hi Amy,\n\nIn your novel the baker is desperate for rye. Where did you learn to bake?"),
        Example(body="Hi Amy,\n\nI'm in no way desperate, only curious: who taught you to score a loaf?"),
    ),
    bad=(
        Example(body="Hi Amy,\n\nI'm desperate and would do anything. You are my last hope."),
        Example(kind="follow-up", body="Hi Amy,\n\nMy note again. I've been rejected everywhere and nobody replies."),
    ),
)
