"""Reasons: which sentences say why this person, of all people, is asked."""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.wording import wording

THEIRS = wording(
    r"\byour (?:[\w'-]+ ){0,3}(?:talks?|posts?|articles?|books?|chapters?|papers?|piece|essays?|columns?|"
    "panel|answer|interview|podcast|episode|lecture|workshop|photographs?|photos|study|research|project|"
    "thread|newsletter|blog|presentation|keynote|exhibition|film|designs?|thesis|report|review|comments?|"
    "handbook|guide|diary|video|course|class|lab|work (?:on|at|with|in|for)|years|jump|leap|switch|take "
    "on|view (?:of|on)|approach to|(?:move|way|path|route|career) (?:from|into|out of|to)|thinking on|"
    r"recipe|garden|shop|\w+ presses)\b"
)
THEIR_THING = wording(
    r"\byour (?!(?:\w+ )?(?:careers?|experiences?|background|journey|profile|field|time|advice|help|"
    "company|industry|thoughts?|opinions?|views?|insights?|perspective|guidance|feedback|support|"
    r"schedule|attention|consideration|interest)\b)(?:[\w'-]+ ){1,3}(?:of|on|about|from|with|between|"
    r"after|for) \w"
)
THEY_DID_IT = wording(
    r"\byou(?:'ve| have)? (?:also |once |then |first |recently |just )?(?!wanted|needed|preferred|agreed|"
    "interested|liked|decided|allowed|required|involved|inclined|prepared|pleased|"
    r"supposed)[a-z]{2,12}ed\b"
)
THEY_DID = wording(
    (
        r"\bwhat you(?:'ve been| have been)? (?:posts?|posting|write|writing|build|building|say|teach|make|"
        r"show)\b"
    ),
    (
        r"\byou(?:'ve|'d| have| had)? (?:also |then |once |just |recently |went and )?(?:wrote|written|said|"
        "spoke|moved|went|made|mentioned|built|led|ran|founded|started|gave|left|joined|grew up|described|"
        "explained|work(?:ed)? (?:at|with|on|in|for)|published|posted|taught|used to|switched|changed|"
        "organi[sz]ed|became|trained|studied|managed|designed|hire|run|dealt|split|train|combined|turned|"
        r"crossed|opened|won|answered|got (?:in)?to|came from|crossed|argued|told)\b"
    ),
)
ROAD = wording(
    r"\b(?:suggested|said|told me|recommended|thought) (?:that )?(?:i|you|to)\b",
    r"\b(?:referred|introduced|sent|pointed) me\b",
    r"\byour name came up\b",
    r"\bheard you\b",
    r"\bwe (?:both|met|share|shared|spoke|were|talked|worked|studied)\b",
    r"\bfellow\b",
    r"\balso an? (?:\w+ )?(?:alum|grad|student|member)",
    r"\bi(?:'m| am) told you\b",
    r"\bin the [\w' -]{3,40} (?:alumni|alum) \w+",
    r"\bi'?m from \w+ (?:as well|too)\b",
)


def gives_reason(sentence: Stretch) -> bool:
    """Whether it names something of theirs, something they did, or the way that led to them."""
    return any(sentence.has(each) for each in (THEIRS, THEIR_THING, THEY_DID, THEY_DID_IT, ROAD))
