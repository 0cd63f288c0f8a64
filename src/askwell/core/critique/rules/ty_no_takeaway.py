"""A thank-you without the thing learnt could have been sent to anybody, and before the talk."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import THANK_YOU
from askwell.core.text import fold, words

LEARNT = wording(
    (
        r"\b(?:what|when|how|that|which|as) you (?:said|told|explained|described|showed|mentioned|suggested|"
        r"recommended|shared|did|put it)\b"
    ),
    (
        r"\byou (?:said|told me|explained|described|showed|mentioned|suggested|recommended|shared|let me|"
        r"helped me|taught|made me|gave me)\b(?: [\w'-]+){3}"
    ),
    (
        r"\byour (?:[\w'-]+ ){0,2}(?:advice|points?|tips?|suggestion|idea|story|stories|example|remark|rule|"
        "warning|question|answer|method|trick|explanation|description|view|insight|way|recommendation|"
        "account|list|map|sketch) (?:to|about|on|that|of|for|not|with|from|into|was|saved|is|-)"
    ),
    (
        r"\bi(?:'ll| will|'m going to| am going to|'ve already| have already| now| tried| learn(?:ed|t)|'m "
        "already| think i'll)(?! (?:let you know|keep you|be in touch|always|never forget|definitely be|stay "
        r"in touch|really|truly)) (?:[\w'-]+ ){3}"
    ),
    (
        r"\bthe (?:idea|point|story|part|tip|example|notion|advice|thought|way|trick) (?:that|about|of|on|"
        r"you)\b(?: [\w'-]+){2}"
    ),
    r"\b(?:new to me|news to me|surprised me|changed (?:how|the way|my)|so i(?:'m| am))\b",
    r"\b(?:stuck|stayed) with me\b",
    r"\bespecially\b",
    r"\babove all the\b",
    r"\bmost (?:useful|valuable|helpful)\b",
    r"\bhadn't (?:thought|known|considered)\b",
)
TOLD_MUCH = 10
"""So many weighty words hold something of their own, even where no phrase of learning was seen. Our own number."""
SHORTEST = 5
"""Letters of a word that can tie a letter to a note; shorter ones stand in every text."""


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if not draft.core_has(LEARNT):
        yield Hit(severity=WARNING if len(_weighty(draft.core)) >= TOLD_MUCH else ERROR)
    elif draft.context.notes is None:
        yield Needs("notes")
    elif draft.context.notes and not _weighty(draft.core) & _weighty(" ".join(draft.context.notes)):
        yield Hit()


def _weighty(text: str) -> frozenset[str]:
    return frozenset(fold(word)[:SHORTEST] for word in words(text) if len(word) >= SHORTEST) - ORDINARY


ORDINARY = frozenset(
    (
        "thank", "about", "would", "could", "shoul", "reall", "today", "yeste", "their", "there", "which", "while",
        "after", "again", "where", "conve", "advic", "appre", "great", "helpf", "minut", "meeti", "talke", "learn",
        "thing", "think", "takin", "being", "other", "valua", "insig", "pleas", "speak", "forwa", "stayi", "touch",
        "enjoy", "wonde", "futur", "caree", "quest", "exper", "shari", "share", "kindn", "gener", "truly", "chanc",
        "morni", "eveni", "spend", "meet",
    )
)  # fmt: skip
"""Beginnings of words that any thanks may hold."""

rule = Rule(
    id="ty-no-takeaway",
    fault="generic-thanks",
    kinds=(THANK_YOU,),
    severity=ERROR,
    evidence=("ALBRIGHT", "IU", "RCEL", "TUDELFT", "YALE", "CLIMB"),
    says="No word here says what you took from the talk.",
    why="The one thing you learnt is what they are glad to read; without it the thanks are a formality.",
    fix="Pick one thing they said and tell what you will do with it.",
    finder=find,
    good=(
        Example(body="Hi Lil,\n\nThank you for Monday. Your advice to plant in the rain saved my beans.", context={}),
        Example(
            body="Hi Lil,\n\nThank you for Monday. What you said about slugs made me laugh, and I'll sow marigolds.",
            context={"notes": ["plant marigolds between the rows"]},
        ),
    ),
    bad=(
        Example(
            body="Hi Lil,\n\nThank you so much for your time on Monday. It was great. I'll let you know how it goes."
        ),
        Example(
            body="Hi Lil,\n\nThank you for Monday. What you said about teamwork was great.",
            context={"notes": ["plant marigolds between the rows"]},
        ),
    ),
)
