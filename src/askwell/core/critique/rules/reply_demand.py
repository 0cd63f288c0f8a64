"""An answer can be hoped for, never called in."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import ERROR, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, REFERENCE_REQUEST

ANSWER = r"(?:reply|response|answer|confirmation|decision|call|feedback)"
WHEN = (
    r"(?:then|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|the end|\d|eod|end of)"
)

rule = Rule(
    id="reply-demand",
    fault="entitled-or-pressuring",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, REFERENCE_REQUEST),
    severity=ERROR,
    evidence=("GRANT14", "GRANT"),
    says="“{text}” demands an answer.",
    why="A stranger owes you none, and demands make people turn away.",
    fix="Delete it; the question itself asks for the answer.",
    finder=pattern(
        r"\b(?:please|kindly) (?:respond|reply|answer|confirm|get back to me|write back|acknowledge|revert|advise)\b"
        r"(?! (?:\w+ ){0,2}when(?:ever)? (?:you|it|that)\b)",
        (
            r"\b(?:i |i'll |i will |and )?(?:eagerly |anxiously |patiently )?(?:await|awaiting|wait for) (?:your|"
            rf"an?|word from|a word) (?:(?!positive|favou?rable|kind|gracious)\w+ )?{ANSWER}\b"
        ),
        r"\b(?:i |and )await (?:your|word)\b",
        (
            r"\b(?:reply|respond|answer|let me know|get back to me|it done) (?:\w+ ){0,2}(?:asap|today|tonight|by "
            rf"{WHEN})\b"
        ),
        r"\blet me know (?:either|one) way (?:or (?:the|an)other )?(?:by|before|today|asap|so)\b",
        r"\bi (?:expect|demand|require) (?:a|an|your|to hear)\b",
        rf"\b(?:expecting|waiting for|looking for) (?:your|an?) (?:\w+ )?{ANSWER}\b(?! (?:to|that|in|of|on))",
        r"\b(?:any|an) update (?:on|about|regarding) (?:this|my|the)\b(?! (?:project|study|work|book))",
        r"\b(?:unless|until) (?:i|you|we) (?:hear|say|tell) (?:me |us )?(?:otherwise|back|from you|no)\b",
        r"\btak(?:e|ing) (?:your|that|this|the) silence (?:as|for|to)\b",
        r"\byou (?:owe|have to (?:answer|reply))\b",
        r"\byou (?:have |'ve )?(?:still |just |simply |clearly |obviously )?(?:not|haven't|never|didn't|did not|"
        r"have not)"
        r"(?: even| yet| once| bothered to)? (?:responded|replied|answered|respond|reply|answer|acknowledged|"
        r"acknowledge|"
        r"written back|write back|called back|got back)\b(?! (?:the|an?|your|his|her|that))",
        r"\byou still (?:haven't|have not) (?:responded|replied|answered|acknowledged|written|called|got)\b",
        r"\byou(?:'ve| have)? (?:ignored|ghosted|overlooked) (?:me\b|my|the (?:first|last|e-?mail)|all|every|both)",
        r"\b(?:have |has |been |be |being )ignored (?:\w+ )?(?:each|every|three|four|so far|again|by you|twice)\b",
        (
            r"\bi(?:'d| would) (?:\w+ )?(?:appreciate|like|expect|need) (?:a|an|your) (?:prompt|quick|speedy|"
            rf"swift|fast|timely|early) {ANSWER}\b"
        ),
        (
            r"(?:\A|[.!?\n]\s{0,3})(?:kindly |just |so )?(?:confirm|acknowledge|reply|respond) (?:whether|that|"
            r"your|by|if|receipt|to (?:this|me|confirm)|with|here|asap|today)\b"
        ),
        denied_counts=False,
        unless=wording(r"\bno need\b", r"\bin case (?:\w+ )?you(?:'ve| have| haven't)?\b"),
    ),
    good=(
        Example(
            body="Hi Sol,\n\nThere is no need to reply by Friday or at all; I only wanted you to have the photograph."
        ),
        Example(body="Hi Sol,\n\nCould I ask you about canals for ten minutes?"),
        Example(body="Hi Sol,\n\nWhich canal was the first? Please write back whenever you have a quiet evening."),
        Example(kind="follow-up", body="Hi Sol,\n\nIn case you haven't replied because of the flood: all is well."),
        Example(body="Hi Sol,\n\nIs it the keeper who waits for the answer to the bell, or the boatman?"),
    ),
    bad=(
        Example(body="Hi Sol,\n\nCould I ask you about canals? Please respond by Friday."),
        Example(body="Hi Sol,\n\nI can come to the lock on any day and await your word."),
        Example(kind="follow-up", body="Hi Sol,\n\nYou still have not replied. You ignored both of my notes."),
        Example(kind="follow-up", body="Hi Sol,\n\nStill awaiting your reply to my note. Let me know ASAP."),
        Example(kind="follow-up", body="Hi Sol,\n\nPlease let me know today whether the lock is worth my while."),
    ),
)
