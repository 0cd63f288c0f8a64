"""Introducing oneself: which sentences tell a stranger who writes, and which show that they are none."""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.wording import wording

BEING = wording(
    r"\bmy name is\b",
    (
        r"\bi(?:'m| am)(?: also| currently| now| just)? (?:an?|the|in my|at|from|with|based|studying|training|"
        r"working|finishing|completing|teaching|running|one of)\b"
    ),
    r"\bas an? (?:fellow )?[\w-]+(?: [\w-]+){0,4},? i\b",
    (
        r"\bi(?:'ve| have) (?:been (?:an?|working|teaching|running|studying)|worked|taught|spent|run|led|"
        r"managed)\b"
    ),
    (
        r"\b(?:alum|alumna|alumnus|graduate|grad|student|junior|senior|sophomore|freshman|undergraduate) "
        r"(?:of|at|from|here)\b"
    ),
    r"(?:\A|[.,!;-]\s)\s*(?:also|currently|previously) an? \w+",
    r"\bfellow \w+ (?:alum|grad|student)",
)
CAME_FROM = wording(
    r"\bi(?:'m| am) now \w+",
    r"\blike you,? i\b",
    (
        r"\bi (?:left|finished|retired|trained|qualified|served|grew up|majored|graduated|moved (?:from|here|"
        r"to)|started|founded|joined|switched|changed)\b"
    ),
)
DOING = wording(
    (
        r"\bi(?: also| currently| now)? (?:work|teach|study|lead|run|repair|manage|light|edit|write for|"
        "practi[cs]e|build|design|own|head|volunteer|graduated|major|sell|nurse|serve|train|coach|translate|"
        "farm|bake|drive|keep|direct|research|survey|help|look after|make|paint|play|tend|grow|cook|code|"
        r"organi[sz]e|recently (?:left|finished|started|joined))\b"
    ),
    r"\bat the moment i\b",
    r"\bthese days i\b",
    r"\bmy (?:work|job|day job|thesis|degree|studies) (?:is|in|as|at|on|has)\b",
)
DOING_SOMEWHERE = wording(
    r"\bi (?!saw|read|met|found|heard|came|wrote|loved|see|hope|had|did|took|looked|got|was|am|think|know|"
    r"want|would|could|can|will|believe|noticed|have)[a-z]{3,12} (?:[\w'-]+ ){1,5}(?:in|at|for|near) "
    "(?-i:[A-Z])"
)


ACQUAINTED = wording(
    r"\bwe (?:talked|spoke|met|worked|studied|shared)\b",
    r"\bthank(?:s| you) for (?:connecting|accepting|getting back)\b",
    r"\b(?:good|great|lovely) to (?:see|meet) you\b",
    r"\bsince we\b",
    r"\bour (?:last )?(?:talk|call|chat|conversation)\b",
)


def introduces(sentence: Stretch) -> bool:
    """Whether it says what the writer is, does, did or comes from."""
    return any(sentence.has(each) for each in (BEING, CAME_FROM, DOING, DOING_SOMEWHERE))


def knows_them(sentence: Stretch) -> bool:
    """Whether it shows that the two have met or written before."""
    return sentence.has(ACQUAINTED)
