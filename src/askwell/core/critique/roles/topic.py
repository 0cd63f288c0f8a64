"""The topic of an ask: whether a sentence says about what, in more than words that fit everybody.

Nobody can list what people may talk about, but the words that say nothing are few (`commonplace.py`). So a topic
counts as soon as one word in it is not among them; a name after "at" or "with" tells where, and not what.
"""

from __future__ import annotations

import re

from askwell.core.critique.reading import Stretch
from askwell.core.critique.roles.asking import asks
from askwell.core.critique.roles.commonplace import COMMON, is_specific, listed
from askwell.core.critique.roles.knowing import together
from askwell.core.critique.wording import Wording, wording
from askwell.core.late import late

NOUN = wording(
    r"\b(?:about|on|regarding|into)\b(?! (?:how|what|why|whether|which|where|"
    r"who)\b)(?=(?P<rest>[^.?!\n]{3,200}))",
    (
        r"\b(?:discuss(?:ing)?|understand(?:ing)?|explor(?:e|ing)|learn(?:ing)?|hear(?:ing)?|ask(?:ing)?|"
        r"compar(?:e|ing)|"
        r"find(?:ing)? out|show(?:ing)? me|tell(?:ing)? me|know(?:ing)?|point me to|thing|"
        r"advice|avoid|your (?:take|view|opinion))[:,]? (?!(?:how|what|why|whether|which|where|who)\b)"
        r"(?=(?P<rest>[^.?!\n]{3,200}))"
    ),
)
CLAUSE = wording(
    r"\b(?:how|what|why|whether)\b(?=(?P<rest>[^.?!\n]{3,200}))",
    (
        r"(?:\A|(?<=[,:;] )|(?<=\b(?:on|of|me|is) )|(?<=\b(?:ask|see|say|out|and) )|(?<=\b(?:know|hear) )|"
        r"(?<=\b(?:learn|about) )|(?<=\b(?:asking|wonder|decide|choose) )|(?<=\b(?:curious|explain) )|"
        r"(?<=\bwondering )|(?<=\bunderstand ))\b(?:which|where|who|when)\b(?=(?P<rest>[^.?!\n]{3,200}))"
    ),
)
_GOAL = (
    r"(?:get|break|land|enter|succeed|achieve|become (?:successful|a better|as|like|more)|help|grow|improve|follow|"
    r"start|make it|be successful|contribute|advance|pursue)"
)
EMPTY = late(
    r"(?: |')?(?:you(?:'ve| have)? (?:do|did|done|achieved|accomplished|been up to|built)\b(?! (?:with|about|"
    r"when|if|on|to|the|differently|it|for|all))|"
    r"(?:it|it's|it is|its|'s it) (?:\w+ )?(?:like|takes)\b(?! (?:to|being|when|for|after|if) (?!work|be in|"
    r"the industry))|"
    r"(?:\w+ )?you (?:\w+ )?(?:got|get|came|made it|arrived|ended up|have gotten)(?: to)? (?:where|here|there|"
    r"started|into|this far|that far)|"
    r"you (?:did it|succeeded|became (?:so )?(?:successful|who)|built (?:your|such)|grew your|have become)|"
    rf"(?:i|one|we|someone|a person|to) (?:\w+ )?(?:can |could |might |should |would |may |best )*(?:{_GOAL}|"
    rf"work together|collaborate|support|connect)|"
    r"(?:opportunit|jobs?|roles?|positions?|openings?|internships?|method|time|times|day|days|works|works best|"
    r"suits|date|"
    r"your schedule|universit|kind of (?:jobs|roles|opportunit))|"
    r"(?:s |is |are )?(?:a (?:good )?time|the best (?:time|way)|your (?:number|schedule|week|availability|"
    r"\w+day)|up|good)\b|"
    r"would be|you (?:get|have) (?:the|a) (?:chance|minute|moment)|can i|should i (?:read|do|study|know)|"
    r"(?:you're|you are|are you|things are|it is|it's) (?:doing|going|free|available|about|around|up|in town|"
    r"well)|"
    r"(?:a career|career)\b|(?:do you think|would you say|about|does|if|are|ever|has|have|works|would be|"
    r"is (?:in it|next))\b(?! (?:you|it|the|your) \w+ \w+))",
    re.IGNORECASE,
)
"""An indirect question that everybody asks: what you do, what it is like, how you got there, how I can succeed."""
UNSURE = wording(
    (
        r"\b(?:curious|wonder(?:ing)?|unsure|not sure|torn|can't find|cannot find|don't know|do not know|"
        r"puzzled|stuck|"
        r"my (?:only |one )?question|deciding|decide|choos(?:e|ing)|figure out|struggling|wrestling|weighing|"
        r"uneasy|least easy|still don't|nobody (?:can|could)|interested to (?:hear|know|learn))\b"
    ),
)
BACK = wording(
    r"\b(?:avoid|repeat|prevent|skip) (?:it|that|this|the)\b",
    r"\b(?:about|discuss|explain|on) (?:it|that|this|these|them|both|those)\b(?! (?:role|position|opportunity|"
    r"field|industry))",
)
"""A topic that was named before: "could I ask you about that"."""

SAYS_NOTHING = COMMON | listed(
    """
    absorb achieve achieved acquainted answering anywhere base began begin beneficial bit bounce break
    breaking builds built catch choice chosen collaborate collaboration coming communication considerable
    contacts cooperation current currently daily day desired energy enter entering expert explore exploring
    figure forward fruitful further gain gaining generally goal goals grad guide guided hoping inform
    insightful involves journeys kindly land landed landing launch leverage life living method mutually
    network offer offers person picked possibilities possibility potential potentially pursue pursuing
    request schedule scope seek seeking serve soak someone succeed successfully synergies synergy thoughtful
    timing tip touch typical useful valuable weeks whatever win wins workplace
    """
)

WORD = late(r"[^\W\d_][\w'-]*")
AT_A_NAME = late(
    r"\b(?:at|with|for|from|of|in|like) (?:the )?(?:[A-Z])[\w&.'-]{0,30}(?: (?:and |"
    r"& )?(?:[A-Z])[\w&.'-]{0,30}){0,4}"
)
GOES_ON = late(
    r";| - |,? (?:and|but|so|or|plus) (?:i|we|you|would|any|whatever|to|hear|learn|get|perhaps|maybe|also)\b|"
    r" if (?:you|i|that)\b|"
    r" (?:as|because|since) (?:i|you|we)\b| for (?:a|any|some)(?:one| person)\b",
    re.IGNORECASE,
)
ENOUGH = 3
"""Telling words that make a question out of what begins with no question word ("did the night shifts …?")."""


def names_topic(sentence: Stretch) -> bool:
    """Whether it asks or wonders about something, and says what in more than everybody would."""
    question = "?" in sentence.text[-3:]
    if sentence.may_say & INTRODUCED and (question or sentence.once(asks) or sentence.has(UNSURE)):
        if sentence.has(BACK) or not all(map(EMPTY.match, _told(sentence, CLAUSE))):
            return True
        if any(map(telling, _told(sentence, NOUN))):
            return True
    return question and len(telling(sentence.text)) >= ENOUGH


INTRODUCED = together(BACK, CLAUSE, NOUN)
"""Where none of these stands, only a question can name a topic."""


def _told(sentence: Stretch, asked: Wording) -> list[str]:
    return [each["rest"] for each in sentence.find(asked)]


def telling(text: str) -> list[str]:
    """The words of a text that not everybody could write to everybody."""
    uncommon = _uncommon(text)
    if not uncommon:  # then nothing need be left out of it either
        return []
    rest = GOES_ON.split(AT_A_NAME.sub(" ", text), maxsplit=1)[0]
    return uncommon if rest == text else _uncommon(rest)


def _uncommon(text: str) -> list[str]:
    return [each for each in WORD.findall(text.lower()) if each not in SAYS_NOTHING and is_specific(each)]


OPEN = wording(
    (
        r"\b(?:connect|touch base|get acquainted|get to know|any (?:and all )?advice|some advice|"
        r"whatever advice|your advice|"
        r"guidance|insights?|wisdom|learn (?:more|from you|anything|all|as much)|know more|find out more|"
        r"hear more|take a look|"
        r"taking a look|business|opportunities|thoughts|tips|pointers|help me|mentor|synerg(?:y|ies)|bounce|"
        r"catch up|add you|professional network|stay connected|pick your brains?)\b"
    ),
    r"\b(?:anything|whatever) (?:that )?you (?:can|could|might|would|may|are willing|think)\b",
)


def asks_for_anything(sentence: Stretch) -> bool:
    """Whether what follows "about" or "learn" is all commonplace: "your path", "any advice", "the industry"."""
    return sentence.has(OPEN) or sentence.has(NOUN) or sentence.has(CLAUSE)
