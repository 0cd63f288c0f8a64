"""The words of asking: what a request, a talk, a length, a way of meeting and a topic look like in English.

Rules share these, so that "a talk is asked for" means the same to all of them. Patterns run on plain text
(`anatomy.span.plain`), so one kind of apostrophe and dash is enough; every quantifier is bounded or single.
"""

from __future__ import annotations

import re


def compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


NUMBER = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty(?:[ -]five)?|thirty|"
    r"forty(?:[ -]five)?|sixty|ninety)"
)
DURATION = compiled(
    rf"\b(?P<low>{NUMBER})(?:\s?(?:-|to|or)\s?(?P<high>{NUMBER}))?(?: more| short| quick)?[ -]?"
    r"(?P<unit>minutes?|mins?|hours?|hrs?)\b|\b(?P<half>half[ -](?:an[ -]|a[ -])?hour|quarter of an hour)\b"
    r"|\b(?P<few>a (?:few|couple of) minutes)\b"
)

REQUEST = compiled(
    r"\b(?:could|can|would|will|might|may) (?:you|we|i)\b|\bshall we\b|\bmind if i\b|\bplease\b"
    r"|\b(?:are|were) you (?:open|willing|free|available|able|up for|around|comfortable)\b"
    r"|\bdo you (?:have|happen to have|know|think you)\b|\bhave you got\b|\bgot (?:time|a minute|\d)"
    r"|(?:(?<!you )\bwould|(?<!you)'d)(?: really| also| still| just| very much| truly)? (?:love|like|value|"
    r"welcome|appreciate|enjoy|mean|help|work|suit|do|make|be (?:so |very |extremely |really |truly |"
    r"all )?(?:glad|grateful|happy|thankful|interested|delighted|lovely|great|wonderful|good|plenty|enough|my|a|"
    r"the))\b|\bi(?:'m| am| was)(?: just)? (?:wondering|hoping|asking|writing to ask)\b|\bi (?:hope|ask|wonder) "
    r"|\bi (?:wanted|want|hope|wish) to (?:ask|talk|speak|connect|hear|learn|chat|meet|discuss)\b"
    r"|\b(?:any|a) chance\b|\bif you (?:could|would|can|have (?:time|a|\d))|\blet me know (?:if|whether|when)\b"
    r"|\bwhat would you say to\b|\bmust ask\b|\b(?:glad|happy|like) to (?:connect|follow)\b"
)
"""What makes a sentence a request, besides a question mark."""

TALK = compiled(
    r"\b(?:talk(?!s|ed)|chat|call|speak(?:ing)?|phone|conversation|coffee|meet(?:ing)?|zoom|video|catch[ -]?up|"
    r"lunch|get together|sit down|pick your brains?)\b"
)
NO_TALK = compiled(
    r"\b(?:your|the|their|his|her|a|that) (?:\w+ )?(?:talk|conversation|call|video|meeting)s? (?:on|about|at|in|"
    r"last|with)\b|\byour (?:\w+ )?(?:talk|conversation|video|meeting)\b|\bso to speak\b"
    r"|\b(?:person|someone|somebody|one) to (?:speak|talk) (?:to|with)\b|\bcall(?:ed|s)\b"
)
"""A talk that they gave is not a talk that is asked for."""

MODE = compiled(
    r"\b(?:phone|telephone|(?:a|quick|brief|short|the|minute|\d) ?call|calls?|video|zoom|teams|skype|facetime|"
    r"google meet|coffees?|tea|lunch|in person|(?:by|via|over|through|an?|short|reply) e?-?mails?|e-?mailed|"
    r"in writing|at your (?:office|desk|shop)|near (?:you|your)|stop by|drop by|come by|visit)\b"
)
WINDOW = compiled(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
    r"|\b(?:this|next|coming|following) (?:few |couple of |two |three |\d )?(?:weeks?|months?)\b|\bweeks? ahead\b"
    r"|\b(?:mornings?|afternoons?|evenings?|lunch(?:time| hour| break)|weekdays?|weekends?)\b"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december) \d"
    r"|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|"
    r"november|december)\b|\b(?:before|after|between|from) \d{1,2}\b|\b\d{1,2} ?(?:am|pm|a\.m|p\.m)\b"
)

TOPIC = compiled(r"\b(?:about|on|how|what|why|whether|regarding)\b(?P<rest>[^.?!\n]{3,200})")
QUESTION_TOPIC = compiled(r"\b(?:how|what|why|whether|which|where|when|who)\b(?P<rest>[^.?!\n]{3,200})")
SEARCHING = compiled(
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
HOLLOW = compiled(
    rf"\s{{0,3}}(?:{_WHOSE})?(?:{_HOW_FINE}){{0,2}}(?:{_NOTHING_MUCH})?(?:{_AT_THEIRS})?\s{{0,3}}{_GOES_ON}"
)
"""A topic in name only: what is left once "about" has been said and nothing follows that others would not say too."""
