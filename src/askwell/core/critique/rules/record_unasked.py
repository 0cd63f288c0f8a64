"""Nobody is recorded without being asked; in many places it is against the law, everywhere it is against manners."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from askwell.core.critique.checks import where
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, CONFIRMATION, FOLLOW_UP, QUESTIONS, REPLY, TIMES

RECORDING = wording(
    r"\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'d like to| would like to| want to| plan to| intend to|"
    r"'m| "
    r"am)(?: also| just| be| probably)* (?:record(?:ing)?|transcrib(?:e|ing)|tap(?:e|ing)|film(?:ing)?) (?:the|our|"
    r"this|"
    r"it|you|us|everything|what)\b",
    r"\b(?:call|conversation|talk|meeting|interview|session|chat|zoom)\b[^.?!\n]{0,20} (?:will|is going to|is to|"
    r"is) be? "
    r"?(?:recorded|transcribed|filmed|taped)\b",
    r"\b(?:recording|transcribing|taping|filming) (?:the|our|this) (?:call|conversation|talk|meeting|interview|"
    r"session|"
    r"chat|zoom)\b",
    r"\b(?:otter|fireflies|fathom|granola|note-?taker|notetaking (?:bot|app)|note[- ]taking (?:bot|app)|"
    r"transcription "
    r"(?:bot|app|tool)|ai assistant|meeting (?:bot|assistant))\b[^.?!\n]{0,40}\b(?:join|attend|take|record|transcrib|"
    r"sit in|running|on)\w*",
    r"\b(?:have|having|use|using|turn on|start) (?:an? |the |my )?(?:recorder|dictaphone|voice memo|recording|"
    r"transcript"
    r"ion)\b",
)
ASKED = wording(
    r"\?",
    r"\b(?:if (?:you|that|it|this)|unless|only with|with your (?:permission|consent|leave|ok|agreement)|may i|would "
    r"you "
    r"mind|not (?:be )?(?:record|transcrib|film|tap)\w*|won't (?:be )?record\w*|never record|without recording|no "
    r"(?:recording|recorder)|you (?:said|agreed|allowed|offered|asked|suggested)|as agreed|instead of recording)\b",
)


def find(draft: Draft) -> Iterator[Hit]:
    """The sentence, or the one behind it, may ask."""
    if not draft.has(RECORDING):
        return
    for sentence, after in zip_longest(draft.sentences, draft.sentences[1:]):
        if not sentence.has(ASKED) and not (after and after.has(ASKED)):
            for found in sentence.stretch.find(RECORDING)[:1]:
                yield Hit(start=sentence.start + found.start(), end=sentence.start + found.end())


rule = Rule(
    id="record-unasked",
    fault="intrusive",
    kinds=(REPLY, TIMES, CONFIRMATION, QUESTIONS, *ASKS, FOLLOW_UP),
    severity=ERROR,
    evidence=("DDB", "RPC", "TRYA"),
    says="“{text}” announces a recording instead of asking for it.",
    why="Several countries and US states need everybody's consent, and who was not asked speaks carefully or not at "
    "all.",
    fix="Ask, and make a no easy: “may I record it for my own notes? If you’d rather not, I’ll write by hand”.",
    finder=where(RECORDING, find),
    good=(
        Example(body="Hi Lou,\n\nMonday at ten your time it is. May I record it for my notes? A no is fine."),
        Example(body="Hi Lou,\n\nI'd like to record the call for my own notes, if you don't mind."),
        Example(body="Hi Lou,\n\nI record birds at the estuary, and you ran a record label. Monday at ten?"),
    ),
    bad=(
        Example(body="Hi Lou,\n\nMonday at ten your time it is. I'll be recording our call for my notes."),
        Example(body="Hi Lou,\n\nThank you! My AI notetaker will join us and send you the summary."),
        Example(
            kind="confirmation", body="Hi Lou,\n\nPlease note that the meeting will be recorded and transcribed."
        ),
    ),
)
