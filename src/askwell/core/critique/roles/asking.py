"""Asking: which sentences ask for something, and the lengths of time that are named.

Rules share these words, so that "a talk is asked for" means the same to all of them. Patterns run on plain text
(`anatomy.span.plain`), so one kind of apostrophe and dash is enough; every quantifier is bounded or single.
A question mark is the least of it: people ask by wishing, by supposing, by telling and by offering to come.
"""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.roles.wishing import SUPPOSING, WISHING
from askwell.core.critique.wording import Wording, wording

NUMBER = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty(?:[ -]five)?|"
    r"thirty|"
    r"forty(?:[ -]five)?|sixty|ninety)"
)
DURATION = wording(
    rf"\b(?P<low>{NUMBER})(?:\s?(?:-|/|to|or)\s?(?P<high>{NUMBER}))?"
    r"(?:[ -]?(?:more|short|quick|brief|spare|or so|odd|ish|little))?[ -]?"
    r"(?P<unit>minutes?|mins?|hours?|hrs?)\b|\b(?P<half>half[ -](?:an[ -]|a[ -])?hour|"
    r"(?:a )?quarter (?:of an )?hour)\b"
    r"|\b(?P<few>(?:a (?:few|couple(?: of)?|handful of)|several) (?:\w+ )?min(?:ute)?s|a minute or two|"
    r"a few moments)\b"
)

_THINGS = (
    r"(?:me|us|him|her|them|my|your|this|these|the|an?|in|out|over|at|by|back|to|on|here|\d+|ten|fifteen|twenty|"
    r"thirty)\b"
)
_FIRST = r"(?:\A|(?<=\b(?:so|do) )|(?<=\b(?:then|just) )|(?<=\bplease ))\b"
TELLING = wording(
    r"\bplease (?!find|accept|excuse|forgive|don't|do not|note|see|know|ignore|pardon|be aware|delete|"
    r"disregard)",
    r"\bkindly (?:\w+)\b",
    (
        r"(?:\A|(?<=[,;:)-])|(?<=[,;:)-] )|(?<=\b(?:so|or|do) )|(?<=\b(?:and|but) )|(?<=\b(?:then|just|also) )|"
        r"(?<=\bmaybe )|(?<=\bperhaps ))\b(?:tell|send|give|share|introduce|forward|"
        r"point|put|call|ring|phone|e-?mail|text|write|drop|shoot|ping|message|reply|respond|advise|help|teach|"
        r"show|pass|"
        rf"name|suggest|recommend|consider|lend|spare|let|get back|reach) {_THINGS}"
    ),
    (
        rf"{_FIRST}(?:meet|join|come|visit|pick|choose|connect|add|accept|check|review|look|take|"
        rf"sign|fill|keep|mark|hit|grab|think|save|block|book|read|click|vote) {_THINGS}"
    ),
    rf"{_FIRST}have a (?:look|think|word|read) {_THINGS}",
    r"\A(?:please )?(?:have|take) an? (?:think|look|read|peek) ",
    r"\blet me know\b(?! if (?:i can|there(?:'s| is)|you (?:need|have any|want me)))",
    r"\blet(?:'s| us) (?:\w+)\b",
    r"\bi(?:'d| would|'ll| will)? need (?:you|your|from you|intros?)\b|\bneed(?: the following)?:",
    r"\bhave your (?:assistant|secretary|office|pa|people|team) (?:send|call|set|get|contact|arrange|e-?mail|book|"
    r"reach|find)\b",
    r"\b(?:name your|take your pick|your call|over to you)\b",
)
_TO_MEET = (
    r"(?:\w+ )?(?:buy|meet|come|call|talk|chat|drive|travel|jump|hop|connect|follow|speak|grab|coffee|lunch|a|"
    r"discuss)\b"
)
OFFERING = wording(
    (
        r"\b(?:i|we)(?: can|'d| could|'ll| will| would|'m able to| am able to) (?:\w+ )?(?:call|phone|ring|"
        r"talk|meet|come|drive|stop by|swing|pop|drop|demo|travel|ask|buy|bring|stand you|treat|be in|"
        r"(?:work|fit) around|cycle|walk over|jump on|hop on|zoom)\b"
    ),
    rf"\b(?:happy|glad|delighted|free|available|willing) (?:to|for) {_TO_MEET}",
    rf"\b(?:able|prepared|ready|like|keen|around) (?:to|for) {_TO_MEET}",
    rf"\bup (?:to|for) {_TO_MEET}",
    r"\b(?:coffee|lunch|drinks?|breakfast|tea|beers?|pints?) (?:is|are|'s|would be) on me\b",
    r"\bgot you down for\b",
    r"\bup for (?:a|some|it)\b",
    r"\bi(?:'m| am) (?:easy|flexible|game|all yours|at your disposal)\b",
)
_ANYONE = r"(?:you|we|i|she|he|one of|some(?:one|body)|any)"
ASKING = wording(
    rf"\b(?:could|can|would|will) {_ANYONE}\b",
    rf"\b(?:might|may|couldn't|wouldn't) {_ANYONE}\b",
    rf"\b(?:won't|can't) {_ANYONE}\b",
    r"\bshall (?:we|i)\b",
    r"\b(?:can|could|would|will) u\b",
    r"\bmind if\b",
    r"\A(?:even |just |only )?(?:an? (?:quick|short|brief|one-word|one-line|two-line|phone|\w+[ -]minute)|two|three|"
    r"five|ten|"
    r"fifteen|twenty|thirty|half an|\d{1,2}) (?:minutes?|mins|hour|lines?|words?|message|call|chat|reply|answer|"
    r"note|email)"
    r"(?=,? (?:on|by|or|over|back|about|from you|of your)\b)(?! (?:on the (?:bus|train|road)|by (?:bus|train|car|"
    r"bike|foot)))",
    r"\bi(?:'m| am)? (?:trust|expect|assume|presume|sure|confident|certain)(?: that)? you(?:'ll|"
    r" will) (?:\w+ )?(?:find|make|"
    r"spare|give|have|take|help|send|let|tell|grant|want to)\b",
    r"\b(?:are|were) you (?:open|willing|free|available|able|up for|around|comfortable|interested)\b",
    r"\bdo you (?:have|happen to have|know|think you|ever|mind|fancy|want)\b",
    r"\bhave you (?:got|any|time)\b",
    r"\bgot (?:time|a minute|\d)",
    r"\b(?:what would you say to|how about|what about|why don't we|care to|fancy a)\b",
    r"\bmust ask\b",
    (
        r"\bwe (?:could|can|should|might|must|ought to|may) (?:\w+ )?(?:meet|talk|speak|chat|connect|catch|"
        r"grab|get|have|"
        r"find|set|arrange|do|sit|go|discuss|schedule|hop|jump)\b"
    ),
    (
        r"\b(?:my|one|a|the|two|three|this|these|only|quick|burning) (?:\w+ )?(?:questions?|request|ask|"
        r"favou?r)"
        r"(?: \w+){0,5}(?: (?:is|are|to ask|for you)|:)"
    ),
    r"\b(?:questions?|request|ask|asks):",
    r"\bi (?:just )?(?:have|had|have got|'ve got) (?:an?|one|two|three|some|a few|several|"
    r"just one) (?:\w+ )?(?:questions?|favou?r|request)\b",
    r"\ball i(?:'d| would|'m)? ?(?:ask|need|want|asking|hope|hoping|am after)\b",
    r"\b(?:the|a) (?:\w+ )?(?:chance|opportunity) (?:to|of)\b",
    r"\byou(?:'ll| will) be (?:our|my|the|doing|joining|speaking)\b",
    r"\b(?:express(?:ing)? my interest|apply(?:ing)? for|be considered for|consider me)\b",
)
REQUEST = Wording(each for ways in (WISHING, SUPPOSING, TELLING, OFFERING, ASKING) for each in ways.expressions)
"""What makes a sentence a request, besides a question mark."""

NO_REQUEST = wording(
    r"\A(?:how are you|how(?:'s| is) (?:it going|life|everything|the family)|remember me)[^?]{0,40}\?",
)


def asks(sentence: Stretch) -> bool:
    if "?" in sentence.text[-5:] and not sentence.has(NO_REQUEST):
        return True
    return sentence.has(REQUEST)
