"""Talk: which of the sentences that ask, ask to meet, to call or to sit together.

Phrases that can mean nothing else count wherever they stand. A single word such as "call" counts only before the
topic begins: who asks how they handle calls asks for no call.
"""

from __future__ import annotations

import re

from askwell.core.critique.reading import Stretch, gated
from askwell.core.critique.roles.asking import DURATION
from askwell.core.critique.wording import Wording, wording
from askwell.core.late import late

_DRINK = (
    r"(?:coffees?|tea|cuppa|lunch|breakfast|brunch|dinner|drinks?|beers?|pints?|bite|meal|supper|latte|"
    r"espresso|chai|"
    r"sandwich|curry|ice cream|sushi|noodles|drink|cup)"
)
_CALL = (
    r"(?:talk|chat|call|conversation|coffee|meeting|meet-?up|catch-?up|zoom|sit-?down|word|video call|"
    r"one-on-one|"
    r"get-together|visit|session|interview|natter|chinwag|gossip|1:1|phone ?call|skype|facetime|huddle|"
    r"appointment|slot)"
)
SURELY = wording(
    rf"\b(?:over|for|have|grab|get|buy|do|share|stand|treat|shout|owe|offer|take|catch|"
    rf"go)(?: \w+){{0,4}} {_DRINK}\b",
    rf"\b(?:a|an|the|this|one|some)(?: [\w-]+){{0,3}} {_CALL} (?:with|together|to|at|on|this|next|over|if|by|"
    rf"in|when|"
    r"some|soon|or|and|sometime|for|about|where)\b",
    (
        r"\b(?:have|grab|do|arrange|schedule|set up|organi[sz]e|book|fix|find|plan|hop on|jump on|get on|"
        r"up for|for|open to|"
        rf"hold|squeeze in|spare|about|setting up|welcome|enjoy|appreciate|value|love|suggest|"
        rf"request)(?! (?:you|i|we|they)\b)(?: [\w-]+){{0,4}} {_CALL}s?\b"
    ),
    r"\b(?:by|on|over|via|through|onto) (?:the |a |an |your )?(?:quick |short |brief )?(?:phone|telephone|zoom|"
    r"video|teams|"
    r"skype|facetime|call|google meet|webex|whatsapp)\b",
    r"\b(?:hop|jump|get|hopping|jumping|getting) (?:on|onto|in) (?:a|the|zoom|teams|skype|for)\b",
    r"\b(?:meet|get together|sit down|sit|speak|talk|chat|catch up|connect|discuss|visit|converse) (?:with|"
    r"to) (?:you|me|us)\b",
    r"\b(?:sit (?:across|next|beside|down)|be(?:ing)? interviewed|interact with you|grant me an (?:appointment|"
    r"audience|interview)|"
    r"(?:a|some) (?:\w+ )?(?:discussion|dialogue|exchange) with you|visit (?:you|your|the)|an appointment)\b",
    r"\bexchange (?:of views |views |ideas )?with (?:you|your)\b",
    r"\b(?:give|grant|lend|allow) me (?:an?|\d+|half|ten|fifteen|twenty|some)(?: \w+){0,3} (?:hour|minutes?|mins?|"
    r"half)\b",
    r"\b(?:in person|face[ -]to[ -]face|one[- ]on[- ]one|one[- ]to[- ]one|informational (?:interview|chat|"
    r"meeting))\b",
    r"\binterview (?:you|someone|somebody|him|her|a|an)\b",
    r"\b(?:phone|ring|call|telephone|dial|visit|shadow|meet) you\b",
    r"(?<!\bi )(?<!\bwe )\bsee you\b|\b(?:could|can|may|might|shall) (?:i|we) (?:\w+ )?see you\b",
    r"\bgive (?:you|me) a (?:quick )?(?:ring|call|buzz|bell|shout|tinkle)\b",
    r"\b(?:call|ring|phone) me\b",
    r"\b(?:stop|drop|come|pop|swing|cycle|walk) (?:by|in|over|round|up to you|to (?:you|your))\b",
    r"\b(?:some|a bit|a little|a moment|a slice|an hour|minutes?|half an hour|any|bits?|"
    r"hour) of your (?:\w+ )?time\b",
    r"\b(?:spare|free up|carve out|steal|borrow|find|make|set aside|sacrifice)(?: \w+){0,3} (?:time|moments?|"
    r"minutes?|hours?|"
    r"half[ -]hour|slot)\b(?! (?:to|in|for|and) (?:read|reply|answer|writ|respond|look|review|fill|complet|"
    r"drop|send|help))",
    r"\b(?:free|available|around|availability) (?:on|this|next|tomorrow|sometime|any time|anytime|later|"
    r"tonight|"
    r"mon|tue|wed|thu|fri|sat|sun|for (?:a|an|coffee|lunch|\d|twenty|fifteen|ten|half))",
    r"\b(?:when|what (?:time|day)s?)(?: \w+)? (?:are|would|will|is|might|works?|suits?)(?: \w+){0,3} (?:free|"
    r"available|around|"
    r"work|works|suit|good|best|convenient|you)\b",
    r"\byour (?:schedule|calendar|diary|availability|(?:mon|tues|wednes|thurs|fri)day|week)(?: \w+)? (?:like|"
    r"look|free|open)\b",
    r"\b(?:on|in) (?:your|the|our) (?:calendar|diary)\b",
    r"\blet me know (?:what|when|which|if)[^.?!\n]{0,30}\b(?:phone|call|zoom|lunch|coffee|tea|video|in person)\b",
    r"\bconnect(?:ing)? (?:with you |live |one )?(?:about|to (?:discuss|talk|hear|learn|chat)|for|over|by|live|"
    r"sometime|some time|"
    r"this|next|soon|and (?:hear|talk|learn|chat))\b",
    r"\b(?:chance|opportunity) to (?:\w+ )?(?:hear|learn|listen|gain (?:\w+ )?insights?)\b",
    r"\b(?:talk shop|touch(?:ing)? base|have a word|a word with you|hang out|meet up|meeting up|link up|"
    r"get together|sit down|"
    r"catch(?:ing)? up|pick(?:ing)? (?:your|ur) brains?|have me over|have a natter)\b",
)
PERHAPS = wording(
    r"\b(?:talk(?!s|ed|ing point|ative)|chat(?:ting)?(?!bot|gpt)|call(?! for| cent| it|ed|s\b)|"
    r"speak(?:ing)?(?! volumes| french| english)|conversation|coffee|meet(?:ing)?|zoom|lunch|discuss(?:ing)?)\b"
)
HABIT = wording(
    r"\A(?:did|do|does|was|were|has) (?:you|they|it)\b(?! (?:have|want|fancy|mind|free|got|open|available|"
    r"around|up for|willing))"
)
"""What they do or did: "do you still meet the dealers on Mondays?"."""
NO_TALK = wording(
    (
        r"\b(?:your|the|their|his|her|that) (?:\w+ )?(?:talk|conversation|call|video|meeting)s? (?:on|about|"
        r"at|in|last|with)\b(?! you)"
    ),
    r"\ba (?:\w+ )?(?:(?:talk|video|meeting)s? (?:on|about|at|in|last|with)|(?:conversation|call)s? with)\b(?! you)",
    r"\byour (?:\w+ )?(?:talk|conversation|video|meeting|interview|session)\b",
    r"\bso to speak\b",
    r"\bput in an? (?:good |kind )?word(?: with \w+)?",
    r"\b(?:person|someone|somebody|one|anyone|people|who) (?:else )?(?:that )?(?:i (?:should|could|can|"
    r"might) )?(?:to )?"
    r"(?:speak|talk|connect|chat)(?:ing)? (?:to|with)\b",
    r"\bcall(?:ed|s)\b",
    r"\b(?:on|cold|sales|a) call(?:s|ing)?\b(?= (?:centre|center|list|sheet|to action|for papers))",
    r"\bmeet(?:ing)? (?:the|my|our|their|a|these|those|all|its|your) (?:\w+ )?(?:needs?|deadlines?|standards?|"
    r"requirements?|"
    r"goals?|demands?|criteria|targets?|rooms?)\b",
    r"\b(?:as we|when we|since we|we|after we|last) (?:talked|spoke|met|discussed|chatted)\b",
    r"\b(?:of|from|since|after|at|in|during) our (?:\w+ )?(?:talk|call|chat|conversation|meeting|coffee|"
    r"lunch)\b",
)
TOPIC_BEGINS = late(
    r"\b(?:about|how|what|why|whether|which|regarding|where|who)\b(?! (?:about (?:we|a|some|if)|"
    r"would you (?:say|feel|think)|"
    r"don't we|are the chances))",
    re.IGNORECASE,
)
TO_WRITE = wording(
    r"\b(?:minutes?|mins?) (?:to|of your time to) (?:read|reply|write|respond|look|review|fill|complete|"
    r"answer(?! (?:\w+ ){0,3}questions\b(?! (?:by|in|below|here|via)\b))|take (?:my|this|the))\b"
)
IN_WRITING = wording(r"\b(?:lines?|e-?mails?|reply|note|words?|answers?|sentences?|in writing|text|message)\b")
SECOND = late(
    r"\bor\b|\b(?:if|in case|should) (?:you(?:'d| would)? (?:rather|prefer|like|want)|(?:it|that|talking|"
    r"a call)(?:'s| is) "
    r"(?:easier|better|simpler|quicker))\b",
    re.IGNORECASE,
)


def is_wanted(sentence: Stretch) -> bool:
    """Whether a sentence that asks, asks for a talk in the first place."""
    return asks_for_talk(sentence) and not only_if_preferred(sentence)


def asks_for_talk(sentence: Stretch) -> bool:
    """Whether a sentence that asks, asks for a talk; one that they gave does not count."""
    bare = gated.sentence(_without(NO_TALK, sentence.text)) if sentence.has(NO_TALK) else sentence
    return _names_length(bare) or bare.has(SURELY) or _before_topic(bare)


def only_if_preferred(sentence: Stretch) -> bool:
    """Whether the talk stands behind an answer in writing: "two lines, or a call if you'd rather"."""
    second = SECOND.search(sentence.text)
    if second is None:
        return False
    before = sentence.text[: second.start()]
    if not before.strip(" ,-") and second.group().lower() != "or":
        return True
    if not sentence.has(IN_WRITING):  # then what stands before it has none either
        return False
    first = gated.sentence(before)
    return first.has(IN_WRITING) and not asks_for_talk(first)


def _names_length(sentence: Stretch) -> bool:
    return sentence.has(DURATION) and not sentence.has(TO_WRITE)


def _before_topic(sentence: Stretch) -> bool:
    named = sentence.find(PERHAPS)
    if not named or sentence.has(HABIT):
        return False
    topic = TOPIC_BEGINS.search(sentence.text)
    return topic is None or named[0].start() < topic.start()


def _without(unwanted: Wording, text: str) -> str:
    for each in unwanted.expressions:
        text = each.regex.sub(" ", text)
    return text
