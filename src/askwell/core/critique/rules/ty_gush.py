"""Thanks that overflow embarrass; a fact that changed does not."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import HINT, Example, Rule
from askwell.core.outreach import KEEP_IN_TOUCH, THANK_YOU

rule = Rule(
    id="ty-gush",
    fault="fawning",
    kinds=(THANK_YOU, KEEP_IN_TOUCH),
    severity=HINT,
    evidence=("BOOM",),
    says="“{text}” is more than one talk can bear.",
    why="Mild warmth is liked best; beyond it readers wonder what it is for.",
    fix="Say what changed: “since then I …”.",
    finder=pattern(
        r"\bchang(?:ed|ing) my (?:whole |entire )?life\b",
        r"\blife[- ]?changing\b",
        r"\b(?:forever|eternally|endlessly|infinitely|beyond) (?:grateful|thankful|indebted|in your debt)\b",
        r"\bbest (?:advice|conversation|talk|mentor|call|meeting|hour|day) (?:ever(?! (?:given|told))|of my life|"
        r"i(?:'ve| have) ever)\b",
        r"\bwords (?:cannot|can't|can not|fail to|could never|will never) (?:express|describe|convey|say)\b",
        r"\b(?:will|'ll|shall) never (?:ever )?forget\b",
        r"\bfrom the (?:very )?bottom of my heart\b",
        r"\b(?:cannot|can't|could never|could not possibly|can never) thank you enough\b",
        r"\bi owe you (?:everything|my)\b",
        r"\bevery (?:single )?word (?:you said|of yours)\b",
    ),
    good=(
        Example(body="Hi Ren,\n\nYour advice changed how I hold the file. Thank you."),
        Example(body="Hi Ren,\n\nYou said the best advice ever given to you was to sleep on it. I did."),
    ),
    bad=(
        Example(body="Hi Ren,\n\nYou changed my life! I am forever grateful."),
        Example(body="Hi Ren,\n\nI can't thank you enough for the files."),
    ),
)
