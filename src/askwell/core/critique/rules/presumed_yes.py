"""A meeting that was not agreed to, spoken of as if it were, leaves them no polite way to say no."""

from __future__ import annotations

from askwell.core.critique.checks import either, pattern, when
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.rule import HINT, WARNING, Example, Rule
from askwell.core.critique.swapping import swapping
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST

MEETING = r"(?:call|meeting|chat|talk|coffee|session|interview|conversation|appointment)"
BOOKED = wording(
    (
        r"\b(?:(?:i|we)(?:'ve| have)|and have) (?:already |just )?(?:got|put|pencil\w+|booked|blocked|"
        r"scheduled|reserved|signed|listed|named|set)"
        r"(?: out| off| aside)? (?:you|us) (?:down|in|for|on|up|as|an?|at)\b"
    ),
    (
        r"\b(?:i|we)(?:'ve| have) (?:already |just )?(?:booked|blocked|scheduled|reserved|set up|arranged)(?: out| "
        "off)? "
        r"(?:a|the|our|your|half|an|some|\w+day)\b(?=(?: [\w'-]+){0,4} (?:call|meeting|chat|talk|coffee|lunch|"
        r"session|"
        r"interview|conversation|appointment|table|room|slot|time|hours?|minutes|zoom|calendar|diary|us|you|your|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|at \d)\b)"
    ),
    r"\b(?:gone|went) ahead and\b",
    (
        r"\b(?:taken|took|taking) the liberty of (?!writing|contacting|getting|reaching|asking|e-?mailing|"
        r"introducing)\w+"
    ),
    r"\b(?:i|we)(?:'ve| have) (?:therefore |already )?(?:put|entered|added|placed|listed) your (?:name|details)\b",
    r"\b(?:take|count|treat|consider) (?:it|that|this) as (?:a |an )?(?:yes|agreement|agreed|done deal)\b",
    r"\btold (?:my|the|our|them|him|her|everyone|(?-i:[A-Z][a-z]+)) (?:\w+ )?(?:that )?(?:you|we)(?:'ll|'d| will| "
    r"would|'re| are)\b",
    (
        r"\b(?:i|we)(?:'ll| will) be (?:in|at|outside|near) your (?:building|office|lobby|reception|door|campus|"
        r"house|home|place)\b"
    ),
    r"\bi(?:'ll| will) assume\b[^.?!\n]{0,30}\b(?:works?|fine|suits?|yes|agree|available|on)\b",
    (
        r"\b(?:i(?:'ll| will)|i(?:'ve| have)|i(?:'m| am)) (?:just )?(?:send|sent|sending|set up|setting up|putting|"
        "put)(?: you| over| out)? (?:an?|the) (?:calendar |zoom |meeting |teams )?(?:invite|invitation|hold|"
        r"placeholder)\b"
    ),
    (
        r"\b(?:zoom|meet|teams|dial-in|video|meeting|calendar) (?:link|details|invite|id)s?(?: is| are|'s)? "
        r"(?:below|here|attached|to follow)\b"
    ),
    r"(?:\A|[.!?,\n]\s{0,3})(?:i'll |we'll )?see you (?:then|there|soon|on|at|tomorrow|next)\b",
    r"\byou(?:'ll| will| are going to|'re going to) be (?:our|meeting (?:me|with)|helping|introducing|sending)\b",
    r"\bas you(?:'ll| will| are|'re) (?:be )?(?:introducing|helping|sending|meeting)\b",
    (
        r"\bthank(?:s| you) for (?:your (?:anticipated|cooperation)|agreeing|introducing|helping|setting (?:this|"
        r"it) up|making (?:it|this) happen|taking care)\b"
    ),
    r"\b(?:i|we)'(?:ll|re going to) (?:go over|cover|walk (?:you )?through|run (?:you )?through)\b",
    rf"\b(?:before|when|during|at|for|on) our {MEETING}\b",
    rf"\blook(?:ing)? forward to (?:our|the) (?:\w+ )?{MEETING}\b",
    (
        r"\blook(?:ing)? forward to (?:it\b|(?:hearing |receiving |getting )?(?:your|all your) (?:\w+ "
        ")?(?:thoughts|help|support|insights?|views?|feedback|advice|comments|opinions?|assistance|referral|"
        r"introduction|yes))\b"
    ),
)
LET_US = wording(
    r"\blet's (?:do|grab|get|have|set|schedule|find|meet|talk|hop|jump|plan|book|catch|lock|make|put) ",
    r"\bshall we say\b",
    (
        r"\b(?:grab|book|pick|choose|find) (?:\d+|an?|some|yourself) ?(?:\w+ ){0,3}(?:on|in|from|via|through|"
        r"using) my (?:calendar|diary|link|calendly)\b"
    ),
    (
        r"\blet me know (?:how|what)(?: \w+)? to (?:take (?:this|it|things) (?:forward|further)|proceed|move "
        r"forward|go about)\b"
    ),
    r"\bour next steps?\b",
    r"\blet me know who (?:i should|to|you|can|does|else)\b",
)
THEIR_DETAILS = wording(
    (
        r"\b(?:what(?:'s| is)|whats|send|shoot|give|text|drop)(?: me| over)? (?:the |your |ur |a )?(?:best |direct "
        r"|personal |private )?(?:number(?! one)|cell|mobile|digits|home address|address)\b"
    ),
    r"\bbest (?:phone |cell |mobile )?(?:number|cell|phone|way) (?:to (?:reach|call|get)|for you)\b",
    r"\b(?:swing|stop|drop|come|pop) by (?:your|ur) (?:house|home|place|apartment|flat)\b",
)
CAREFUL = wording(
    r"\bif\b",
    r"\bon a yes\b",
    (
        r"\b(?:last|past|previous|yesterday|earlier|enjoyed|remember|thank you for the|as you (?:asked|suggested|"
        r"offered))\b"
    ),
)


_looked_forward = pattern(
    r"\b(?:thanks|thank you|thanking you)(?: so much| very much)?,? in (?:advance|anticipation)\b",
    (
        r"\blook(?:ing)? forward to (?:meeting|speaking|talking|seeing|chatting|connecting)(?: (?:with|to|"
        r"from|back from))? you\b"
    ),
    severity=HINT,
    unless=wording(r"\bif (?:you|it|that|this)\b"),
)

rule = Rule(
    id="presumed-yes",
    fault="entitled-or-pressuring",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP),
    severity=WARNING,
    evidence=("PWFE", "SPEAKEASY", "BOOM-CLOSE"),
    says="“{text}” takes the yes for granted.",
    why="Thanks help when they are for reading and considering; for doing, they presume.",
    fix="Ask whether, before when; and close with “thank you for considering it”.",
    finder=either(
        leaving_out(pattern(BOOKED, THEIR_DETAILS, unless=CAREFUL)),
        when(lambda draft: draft.kind in ASKS, pattern(LET_US, unless=CAREFUL)),
        leaving_out(
            swapping(
                _looked_forward,
                {},
                (
                    r"(?:thanks|thank you)[^.?!\n]{0,12},? in (?:advance|anticipation)(?=[.!]|\s*$|\s*\n)",
                    "thank you for considering it",
                ),
            )
        ),
    ),
    good=(
        Example(body="Hi Ian,\n\nCould I ask you about maps? Thank you for considering it."),
        Example(body="Hi Ian,\n\nI've booked the chainmen's course. Could I ask you about the old maps?"),
        Example(body="Hi Ian,\n\nI'm looking forward to your new atlas. Could I ask you about the old one?"),
        Example(body="Hi Ian,\n\nWould you have ten minutes to talk about maps? If so, when suits you best?"),
        Example(
            kind="follow-up", body="Hi Ian,\n\nOur talk at the fair last week left me with one question on maps."
        ),
    ),
    bad=(
        Example(body="Hi Ian,\n\nCould I ask you about maps? Thanks in advance!"),
        Example(body="Hi Ian,\n\nCould I ask you about maps? I look forward to our call."),
        Example(body="Hi Ian,\n\nI draw maps. Could we talk? What's your best number?"),
        Example(body="Hi Ian,\n\nI've put you down for Monday at ten. See you then!"),
        Example(body="Hi Ian,\n\nI'm in town on Monday and have put us down for lunch. May I ask about maps?"),
        Example(kind="intro-request", body="Hi Ian,\n\nAs you'll be introducing me to Vera, here are my dates."),
    ),
)
