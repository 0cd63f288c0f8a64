"""Most people do not mind notes, and like to be asked. A hint."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import HINT, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import CONFIRMATION, QUESTIONS, REPLY, TIMES

rule = Rule(
    id="note-taking-unasked",
    fault="intrusive",
    kinds=(CONFIRMATION, QUESTIONS, REPLY, TIMES),
    severity=HINT,
    evidence=("SCHOFNOT", "LDL"),
    says="“{text}” tells them instead of asking.",
    why="A short question at the start costs nothing, and people speak more freely when they agreed to it.",
    fix="Ask once: “may I take a few notes?”.",
    finder=pattern(
        r"\bi(?:'ll| will| shall|'m going to| am going to| plan to| intend to)(?: also| just| probably)? (?:be "
        r")?(?:taking|"
        r"take|make|making|typing|write down|writing down|jot down) (?:\w+ ){0,2}(?:notes|everything|it all|what "
        r"you)\b",
        r"\b(?:my|a) (?:colleague|friend|assistant|classmate) will (?:be )?(?:take|taking) notes\b",
        unless=wording(r"\?", r"\b(?:if (?:you|that|it|this)|unless|with your (?:permission|leave|ok))\b"),
    ),
    good=(
        Example(body="Hi Abe,\n\nMay I take a few notes while we talk about your work?"),
        Example(body="Hi Abe,\n\nI'll take notes by hand, if that is all right with you."),
    ),
    bad=(
        Example(body="Hi Abe,\n\nMonday at ten your time by phone. I'll be taking notes."),
        Example(body="Hi Abe,\n\nMy colleague will take notes while we talk."),
    ),
)
