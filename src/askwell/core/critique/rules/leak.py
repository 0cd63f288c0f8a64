"""Who hands on what another said in confidence shows what will become of the reader's own words."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS

LEAK = wording(
    r"\b(?:told|said to|shared with|let slip to|confided (?:in|to)|mentioned to|warned) (?:me|us)[^.!?\n]{0,60}"
    r"\b(?:in (?:strict(?:est)? |total )?confidence|off the record|confidentially|privately|in private)\b",
    r"\b(?:in (?:strict(?:est)? |total )?confidence|off the record|confidentially|privately),? [^.!?\n]{0,40}"
    r"\b(?:told|said|mentioned|admitted|confided|let slip)\b",
    r"\b(?:off the record|confidentially|privately|in confidence),? (?:\w+ ){0,3}(?:told|said|admitted|thinks?|"
    r"says)\b",
    r"\b(?:confided (?:in|to) me|let slip)\b",
    r"\b(?:asked|told|begged|made) me (?:\w+ )?(?:not to|to keep|promise)[^.!?\n]{0,40}\b(?:tell|say|share|repeat|"
    r"mention|quiet|"
    r"secret|to myself|pass)\b",
    r"\b(?:not supposed to|shouldn't|should not|mustn't|not meant to) (?:be )?(?:tell(?:ing)?|say(?:ing)?|"
    r"shar(?:e|ing)|know|"
    r"repeat(?:ing)?|mention(?:ing)?) (?:you )?(?:this|that|it|but|you)\b",
    r"\b(?:don't|do not|please don't) (?:tell|let|mention)(?: to)? (?:him|her|them|anyone|"
    r"(?-i:[A-Z])\w+)(?: know)? (?:that )?"
    r"(?:i|we|you heard)\b",
    r"\b(?:strictly )?between (?:you and me|us|ourselves)[,:]",
    r"\bjust between (?:you and me|us|ourselves)\b",
    r"\b(?:inside|insider|internal|leaked|confidential) (?:information|info|source|memo|documents?|figures|"
    r"numbers|details) "
    r"(?:from|that|about|at|on|of)\b",
)
A_PROMISE = wording(
    r"\b(?:i'll|i will|i would|i'd|happy to|glad to|of course|naturally|anything you|whatever you|what you|stays?|"
    r"treat|keep "
    r"(?:it|this|everything|anything) (?:strictly )?confidential|need not|no need)\b"
)
"""To offer confidence is the opposite of breaking it."""

rule = Rule(
    id="leak",
    fault="intrusive",
    kinds=KINDS,
    severity=WARNING,
    evidence=("OTB", "BERK-E"),
    says="“{text}” passes on what was told to you alone.",
    why="They will wonder to whom you will tell what they say. Themes may travel, names and secrets may not.",
    fix="Write “others in the field told me”, or leave it out.",
    finder=pattern(LEAK, unless=A_PROMISE),
    good=(
        Example(body="Hi Ana,\n\nI'll treat whatever you tell me in confidence. May I ask why the mill closed?"),
        Example(
            body="Hi Ana,\n\nOthers in the trade told me that the mill closed over water. Is that how you saw it?"
        ),
    ),
    bad=(
        Example(body="Hi Ana,\n\nTom Wirth told me in confidence that your mill will close. How do you see it?"),
        Example(body="Hi Ana,\n\nBetween us, Tom let slip that your mill will close. What will you do?"),
        Example(body="Hi Ana,\n\nI'm not supposed to tell you this, but Tom says your mill will close."),
    ),
)
