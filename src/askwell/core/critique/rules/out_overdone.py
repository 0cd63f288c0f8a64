"""One easy way to say no is courtesy. Three of them ask the reader to comfort the writer."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import either, pattern, where
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST

ENOUGH = 2
"""Sentences."""
OUT = wording(
    r"\bno (?:pressure|worries|problem|rush|hurry|obligation|hard feelings|need to (?:reply|answer|respond))\b",
    r"\b(?:totally|completely|quite|fully|perfectly|of course|will) understand\b",
    r"\b(?:feel free to|you can|just|please) (?:say no|ignore|delete|decline|disregard)\b",
    r"\b(?:a )?no is (?:\w+ )?(?:fine|all right|ok|okay|welcome)\b",
    r"\bif (?:you're|you are) too (?:busy|swamped)\b",
    r"\bif (?:you'd|you would) rather not\b",
    r"\bif (?:now|this|that|it)(?:'s| is)? (?:isn't|not) (?:a good|the right|possible|convenient|your)\b",
    r"\bdon't (?:worry|feel obliged|feel you have to|trouble yourself)\b",
    r"\byou (?:don't|do not) (?:have|need) to (?:answer|reply|respond|say)\b",
)
SELF_MADE_NO = pattern(
    r"\bunderstand if you (?:hate|don't (?:want|like) (?:me|to talk to me)|think i'm|never want|find me|"
    r"laugh)\b",
    r"\byou(?:'ll| will)? probably (?:won't|hate|delete|ignore|never|don't)\b[^.?!\n]{0,40}\b(?:this|me|reply|"
    r"answer|it|read)\b",
    r"\bi(?:'d| would) (?:totally |completely |fully )?(?:get|understand) (?:it )?if you (?:delete|hate|ignore|"
    r"block|laugh)",
    r"\bget it if you (?:delete|hate|ignore|block|laugh)",
)


def too_often(draft: Draft) -> Iterator[Hit]:
    outs = [each for each in draft.sentences if each.has(OUT)]
    if len(outs) > ENOUGH:
        yield Hit(start=outs[ENOUGH].start, end=outs[ENOUGH].end)


rule = Rule(
    id="out-overdone",
    fault="apologetic-or-self-deprecating",
    kinds=(*ASKS, FOLLOW_UP, INTRO_REQUEST),
    severity=WARNING,
    says="“{text}” is one way out too many.",
    why="Courtesy said again and again sounds like fear, and the reader has to calm you before answering.",
    fix="Keep one short clause: “and if now isn’t a good time, no worries”.",
    finder=either(where(OUT, too_often), SELF_MADE_NO),
    good=(
        Example(body="Hi Lou,\n\nCould I ask you about hops for ten minutes? If now isn't a good time, no worries."),
        Example(body="Hi Lou,\n\nYou write that brewers don't worry about foam. Which hops do? A no is fine."),
    ),
    bad=(
        Example(
            body=(
                "Hi Lou,\n\nNo pressure at all. Could I ask about hops? I completely understand if not. "
                "Please ignore me if you like."
            )
        ),
        Example(body="Hi Lou,\n\nCould I ask about hops? I'd totally understand if you hate this mail."),
    ),
)
