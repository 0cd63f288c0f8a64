"""An answer can be hoped for, never called in."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import ERROR, Example, Rule
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, REFERENCE_REQUEST

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
        r"\b(?:please|kindly) (?:respond|reply|answer|confirm|get back to me|write back|acknowledge)\b",
        r"\b(?:i )?(?:await|awaiting) your (?:prompt |swift |early )?(?:reply|response|answer)\b",
        (
            r"\b(?:reply|respond|answer|let me know|get back to me|it done) (?:\w+ ){0,2}(?:asap|by (?:then|"
            r"monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|the end|\d|eod|end of))\b"
        ),
        r"\bi (?:expect|demand|require) (?:a|an|your|to hear)\b",
        r"\byou (?:owe|have to (?:answer|reply))\b",
        r"\bas soon as possible\b",
        denied_counts=False,
    ),
    good=(
        Example(
            body="Hi Sol,\n\nThere is no need to reply by Friday or at all; I only wanted you to have the photograph."
        ),
        Example(body="Hi Sol,\n\nCould I ask you about canals for ten minutes?"),
    ),
    bad=(
        Example(body="Hi Sol,\n\nCould I ask you about canals? Please respond by Friday."),
        Example(kind="follow-up", body="Hi Sol,\n\nStill awaiting your reply to my note. Let me know ASAP."),
    ),
)
