"""Work for which others pay, asked for on the way: plans to mark up, a deck to look at, a strategy to draw."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import denied_in, where
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, FOLLOW_UP

_MINE = r"(?:my|our|the attached|the enclosed|these|this|the)"
LABOUR = wording(
    rf"\b(?:mark up|redline|proofread|edit|rewrite|redesign|fix|debug|code-review|audit|translate|copy-?edit|"
    rf"correct|ghost-?write) "
    rf"{_MINE} (?:\w+ ){{0,2}}(?:plans?|deck|slides?|manuscript|novel|script|draft|code|site|website|app|"
    rf"contract|business plan|thesis|"
    r"dissertation|chapters?|application|essay|cv|resume|r[ée]sum[ée]|proposal|drawings?|book|poems?)\b",
    rf"\b(?:read|review|critique|go through) {_MINE} (?:whole |entire |full |complete |"
    rf"\w+-page )?(?:manuscript|novel|thesis|dissertation|"
    r"business plan|script|book|pitch deck|contract)\b",
    r"\b(?:detailed|full|thorough|line-by-line|written|in-depth) (?:critique|feedback|review|comments|"
    r"assessment|audit)\b",
    r"\b(?:mark|draw|sketch|note) where the\b",
    r"\b(?:write|draft|design|build|prepare|put together|come up with) (?:me|us|up) (?:an?|the|some|my)\b"
    r"(?! (?:\w+ ){0,2}(?:words?|lines?|sentences?|notes?|e-?mails?|reply|answer|message|postcard)\b)",
    r"\b(?:a|an|your) (?:blurb|quote|endorsement|testimonial) (?:for|i could|i can|that i)\b",
    r"\b(?:free|complimentary|pro bono) (?:consultation|advice session|audit|review|session)\b",
)


def find(draft: Draft) -> Iterator[Hit]:
    for request in draft.requests:
        for found in request.stretch.find(LABOUR)[:1]:
            if not denied_in(request.stretch, found.start()):
                yield Hit(start=request.start + found.start(), end=request.start + found.end())
                return


rule = Rule(
    id="unpaid-work",
    fault="multiple-asks",
    kinds=(ASK_EMAIL, ASK_MESSAGE, FOLLOW_UP),
    severity=WARNING,
    evidence=("DUKE-G",),
    says="“{text}” is work, and they are paid for such work.",
    why="A question costs a stranger minutes; work on your papers costs an evening, and a no that feels rude.",
    fix="Ask one question that the work raises, and say that you will do the rest.",
    finder=where(LABOUR, find),
    good=(
        Example(body="Hi Ann,\n\nIf you could write me a few sentences on how you began, I'd be glad."),
        Example(body="Hi Ann,\n\nYou mark up plans for a living. Which mistake do you see most? A line would do."),
        Example(
            body="Hi Ann,\n\nI won't ask you to review my business plan. Could I ask who pays late, in your trade?"
        ),
    ),
    bad=(
        Example(body="Hi Ann,\n\nOur plans are attached; could you mark where the panels go, with a supplier?"),
        Example(
            body="Hi Ann,\n\nI would appreciate it if you would read my manuscript and give me detailed feedback."
        ),
        Example(body="Hi Ann,\n\nCould you draft me a floor plan before we talk?"),
    ),
)
