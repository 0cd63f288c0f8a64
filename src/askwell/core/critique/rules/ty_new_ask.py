"""Thanks that lead up to a request were never thanks."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import THANK_YOU

THEIR_OFFER = wording(
    r"\b(?:you (?:offered|promised|suggested|mentioned|said|asked|kindly)|as you|let me know (?:if|how|"
    r"whether) (?:i|there)|i can)\b"
)

rule = Rule(
    id="ty-new-ask",
    fault="new-favour-in-thank-you",
    kinds=(THANK_YOU,),
    severity=WARNING,
    evidence=("RCEL", "POSNER", "TUFTS", "SCHOF"),
    says="“{text}” asks for something new.",
    why="A favour in a thank-you makes the thanks look like its price. Reminding them of what they offered is fine.",
    fix="Move it to a later mail.",
    finder=pattern(
        (
            r"\b(?:could|can|would|will) you (?:also |please |perhaps |maybe |be (?:willing|able|open|so "
            r"kind))?\b(?!tell me to)[\w ]{0,40}"
        ),
        (
            r"\byou (?:might|could) (?:\w+ )?(?:forward|introduce|send|share|pass|put|recommend|refer|help|look|"
            r"review|connect|ask)\b[\w ]{0,30}"
        ),
        (
            r"\bplease (?:introduce|forward|send|share|pass|refer|recommend|review|look|do|keep me in mind)\b[\w "
            "]{0,30}"
        ),
        (
            r"\bi(?:'d| would) (?:love|like|appreciate) (?:an? |another |your |it if you )(?:intro|referral|"
            r"introduction|call|meeting|chat|help|feedback|could|would)\w*\b"
        ),
        r"\b(?:another|a second) (?:call|meeting|chat|talk)\b(?=[^.]*\?)",
        r"\bkeep me in mind\b",
        r"\bone more favou?r\b",
        r"\banother favou?r\b",
        unless=THEIR_OFFER,
    ),
    good=(
        Example(
            body="Hi Ned,\n\nThank you for Monday. You offered the seed list; could you send it when it suits you?"
        ),
        Example(body="Hi Ned,\n\nThank you for Monday. If you ever need a hand with the hedge, please ask."),
    ),
    bad=(
        Example(
            body="Hi Ned,\n\nThank you for Monday, I'll sow early. Could you also introduce me to the head gardener?"
        ),
        Example(body="Hi Ned,\n\nThank you for Monday. You might forward my plan to the board with a word from you."),
    ),
)
