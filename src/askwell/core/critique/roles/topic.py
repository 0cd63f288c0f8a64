"""The topic of an ask: whether a sentence says about what, in more than words that fit everybody."""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.wording import wording

TOPIC = wording(r"\b(?:about|on|how|what|why|whether|regarding)\b(?=(?P<rest>[^.?!\n]{3,200}))")
QUESTION_TOPIC = wording(r"\b(?:how|what|why|whether|which|where|when|who)\b(?=(?P<rest>[^.?!\n]{3,200}))")
SEARCHING = wording(
    r"\b(?:curious|interest(?:ed|s)|learn(?:ing)?|hear(?:ing)?|understand|know(?:ing)?|question|ask(?:ing)?|"
    r"discuss|find out|talk|chat|speak|call|minutes|advice|thoughts|view|perspective|explor(?:e|ing)|"
    r"wonder(?:ing)?)\b"
)
_WHOSE = r"(?:you|your|the|this|that|their|it|things?|more|my|me|all|some|possible|any)\b ?"
_HOW_FINE = (
    r"(?:own|career|professional|amazing|incredible|inspiring|impressive|remarkable|current|whole|overall|"
    r"exciting|new) "
)
_NOTHING_MUCH = (
    r"(?:path|journey|careers?|story|experiences?|background|roles?|work|job|field|industry|company|firm|position|"
    r"profile|team|business|opportunit(?:y|ies)|life|success|insights?|advice|(?:work (?:that )?)?you do(?: there)?|"
    r"(?:is |'s )?(?:the best|a good time)|'s your number|would be good|things|stuff|it|this|that|you|me|your|time|"
    r"one day|course)"
)
_AT_THEIRS = (
    r"(?: (?:at|in|with|as|and (?:your )?(?:background|journey|experience|career|work|role|the team|company))"
    r"(?: (?-i:[A-Z])[\w&.'-]{0,30}){0,4}| (?:in|at) (?:your|the|this) (?:field|industry|company|firm|team))"
)
_GOES_ON = r"(?:$|[,;-]| (?:and|or|with|over|at|in|for|sometime|some time|if|to|when|one day|someday|soon|further)\b)"
HOLLOW = wording(
    rf"\s{{0,3}}(?:{_WHOSE})?(?:{_HOW_FINE}){{0,2}}(?:{_NOTHING_MUCH})?(?:{_AT_THEIRS})?\s{{0,3}}{_GOES_ON}"
)
"""A topic in name only: what is left once "about" has been said and nothing follows that others would not say too."""


def names_topic(sentence: Stretch) -> bool:
    """Whether a topic begins at any word, inside another one included, and says more than everybody would."""
    topic = TOPIC if sentence.has(SEARCHING) else QUESTION_TOPIC if "?" in sentence.text[-3:] else None
    return topic is not None and any(not _says_nothing(each["rest"]) for each in sentence.find(topic))


def _says_nothing(rest: str) -> bool:
    return any(each.regex.match(rest) for each in HOLLOW.expressions)
