"""Wanting work: the ways in which a writer offers themselves as one who could be taken on."""

from __future__ import annotations

from askwell.core.critique.roles.openings import PLACE, POST
from askwell.core.critique.wording import wording

_GET = (
    r"\b(?:get|land|find|secure|offer|pursue|pursuing|do|doing) (?:me )?(?:an?|any|my) (?:\w+ )?"
    rf"(?:{POST}|interview) "
)
YOURS = rf"(?:your|ur|the) (?:[\w'-]+ ){{0,3}}?{PLACE}\b"
WISH = (
    r"\b(?:any chance|love|like|wants?|hop(?:e|ing)|keen|eager|chance|opportunity|interest(?:ed)?|possibility"
    r"|thrilled"
    r"|honou?red|"
    r"happy|delighted|about|dream|wish|excited|ready|willing|relish|privileged?|gr8|great)"
    r"(?: (?:to|2|of|for|in|on|if|u|you|i|could|can|me|a|an|the|one|be|b|being|become|come|and|possibly|able"
    r"|chance|give"
    r"|opportunity|possibility)){0,9} "
)
_I_AM_A_GOOD = (
    r"\bi(?:'d| would|'m| am|'ll| will| could| might)(?: be| make)?(?: \w+){0,2} "
    r"(?:good|great|strong|right|perfect|ideal|natural|suitable|valuable|excellent)"
)
_NO_TRADE = r"\b(?! for (?:\w+ ){0,2}(?:trade|field|profession|career|kind|sort|work))"
_WHERE_I = (
    r"\b(?:where|how|whether|wherever|what way|ways) "
    r"(?:i|my [\w-]+|my \w+ \w+|(?:someone|somebody|a person) (?:with|of|like) (?:my|me)(?: \w+)?)"
)
_PLACES_TAKEN = (
    rf"join(?:ing)? (?:you(?: |,)|{YOURS}|(?-i:[A-Z][a-z]+)(?= ?[.,?!]| as\b| when\b| after\b))",
    rf"(?:part|member) of {YOURS}",
    r"(?:work|working|intern|interning|train|apprentice|contribute|contributing) (?:for|with|at|under|alongside|to) "
    rf"(?:you\b(?!r)(?! (?:to|on) )|{YOURS})",
    rf"(?:be|being|serve|serving|intern|interning|work|working) (?:in|on|at|for|under|with) {YOURS}",
)
PLACE_TAKEN = wording(*(rf"\b{each}" for each in _PLACES_TAKEN))
"""Being part of the reader's house: a wish for it asks to be taken on."""
WISHED_PLACE = wording(*(WISH + each for each in _PLACES_TAKEN))
TAKE_ME = wording(
    r"\b(?:hire|employ|interview|recruit) me\b",
    r"\b(?:take me on|bring me (?:on|aboard|into)|have me (?:on|as part of) (?:your|the))\b",
    r"\bgive me (?:a|the|one|another|an) (?:chance|shot|break|start|opportunity|try|job|role|trial"
    r"|internship)\b(?! to (?:hear|learn|ask"
    r"|see|talk|speak|understand|thank|meet))",
    r"\bchance to prove (?:myself|what)\b",
    r"\bconsider(?:ed|ing)?(?: me| my (?:profile|candidature|application|candidacy|resume|cv))(?: for| as| if|"
    r" when| ?[.,?!])",
    rf"\bconsidered for (?:an?|the|any|your) (?:\w+ )?{POST}\b",
    rf"{_GET}(?:at|with|in|under) your?\b",
    rf"{_GET}(?=at|with|in|under)\w+ the (?:company|firm|team|department)\b",
    rf"\bapply(?:ing)? (?:for|to) (?:your|the|this) (?:\w+ ){{0,3}}{POST}\b",
    r"\bappl(?:y|ied|ying) (?:to|at|with) (?:you\b|your (?:company|firm|team|organi[sz]ation|lab|group"
    r"|department)\b)",
    r"\bcontribute wherever\b",
    rf"\bwhat it(?:'d| would| might)? takes? to (?:join|work (?:for|with|at)|get (?:into|hired|a (?:job"
    rf"|{PLACE})|on (?:the|your))|be hired)\b",
    r"\b(?:i'd|i'll|i (?:can|could|might|may|would|will|believe)|my [\w-]+ (?:can|could|might|may|would"
    r"|will))\b[^.?!\n]{0,60}\b(?:fit|contribut\w{1,4}|value|help|useful|asset|addition|of use|service)"
    r" (?:to |for |into "
    r"|in |on |within |at )?(?:your|ur) (?:[\w'-]+ ){0,2}\b(?:team|company|firm|organi[sz]ation|lab|department"
    r"|growth|success|mission|crew)\b",
    r"\b(?:i|me|my)\b[^.?!\n]{0,60}\ban asset to\b",
    rf"{_I_AM_A_GOOD} fit{_NO_TRADE}",
    rf"{_I_AM_A_GOOD} \b(?:match|addition|asset|candidate|hire){_NO_TRADE}",
    r"\b(?:strong|good|great|perfect|ideal|right) (?:match|fit|candidate) for (?=the|your|this|a )\w+ "
    r"(?:[\w-]+ ){0,3}(?:role|position|team|job|company)\b",
    rf"{_WHERE_I} (?:might|could|may|can|would) (?:best )?fit\b",
    rf"{_WHERE_I} (?:might|could|may|can|would) (?:best )?"
    r"\b(?:contribute|be of (?:use|service|value)|add value|slot|belong|benefit your|serve)\b",
    r"\bhelp me (?:to )?(?:find|get|land|secure) (?:\w+ ){0,3}(?:job|work|position|internship|role|employment"
    r"|interview|placement)\b",
    r"\bhelp me (?:with|in) my (?:job|search)\b",
    r"\b(?:free|available|able|ready) to (?:start|begin|join)(?: work)? (?:on|in|from|at) (?:the|any|once|short|"
    r"\d|jan|feb|"
    r"mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri)\w{0,8}\b",
    r"\b(?:free|available)(?: of commitments)? (?:from|as of) (?:now|today|tomorrow|the first|the 1st)\b(?!(?: "
    r"on)? (?:for|to) "
    r"(?:a |the )?(?:call|talk|chat|meet))",
    r"\b(?:the first|the 1st|now|today) (?:of \w+ )?i(?:'m| am) free of\b",
    r"\bi can do (?:any|all|first|second|third|night|day|early|late|both|double)(?:,| or| and)? (?:\w+ "
    r"){0,3}(?:shift|turn|job)s?\b",
    r"\b(?:i can|i could|i'll|i will|i'd|i would)(?: \w+,){1,3} (?:or )?anything\b",
    r"\bwith any salary\b|\b(?:salary|wage|pay|ctc) (?:is )?(?:negotiable|which you see fit|you see fit)\b",
    r"\b(?:tailor|strengthen|improve) my (?:\w+ )?application\b|\bbefore (?:i |i'll "
    r")?apply(?:ing)?\b(?=[^.?!\n]{0,80}\b(?:role|"
    r"position|team|job|look))",
    r"\bi(?:'m)? (?:can|could|able to|available to|ready to|free to) start (?:work )?(?:immediately|straight"
    r" away|right away|at once|tomorrow|"
    r"asap|as soon|(?:on |next |this )?(?:mon|tues|wednes|thurs|fri)day)\b",
    r"\bin (?:any|whatever|whichever) capacity\b|\bat (?:whatever|whichever) level\b",
    r"\bi(?:'d| would|'ll| will|'m| am| can)[^.?!\n]{0,25}\bwork(?:ing)? (?:for free|unpaid|without pay|for"
    r" nothing)\b",
    r"\bi(?:'d| would|'ll| will)(?: \w+)? (?:take|do|accept|settle for|sweep) (?:anything|any (?:job|work|role"
    r"|position|shift)|whatever (?:job|work|"
    r"your)|floors)\b",
    r"\b(?:help|assist|guide|support)(?: me)?(?: to| in| with)? (?:get(?:ting)?|find(?:ing)?|land(?:ing)?"
    r"|secur(?:e|ing)|obtain(?:ing)?)(?: (?!for\b|of\b)\w+){0,3} (?:hired|jobs?|positions?|internships?"
    r"|placements?|roles?|interviews?|employment|employed|in at)\b",
    r"\bhelp (?:me )?with (?:an?|any|some) (?:suitable )?(?:job|position|internship|placement|role|employment)\b",
    r"\bget hired\b(?= ?[.,;!?]| at\b| by (?:you|your)| in your)",
    r"\bi(?:'d| would|'m| am|'ll)?\b[^.?!\n]{0,30}\bbe considered\b(?= (?:for|if|when|by)| ?[.,;!?])",
    r"\b(?:lead|leads|leading|turn|turns|grow|develop) (?:in)?to (?:an?|any|some) (?:[\w-]+ ){0,2}(?:job|role"
    r"|position|internship|offer|placement)\b",
    r"\b(?:offer(?:ing)?|make use of|use of) (?:you )?my services\b",
    r"\bi(?:'m| am) (?:\w+ )?(?:available|free|open) for (?:work|hire|shifts|employment|freelance|immediate)\b",
    r"\b(?:join|start|begin)(?: work)? immediately\b",
    r"\b(?:ready|willing|happy|able|prepared|open) to relocat(?:e|ing)\b(?! (?:my|our|the|an?|it)\b)",
    r"\b(?:i|my [\w-]+)\b[^.?!\n]{0,40}\b(?:good|great|strong|perfect|right|natural|ideal) (?:fit|match) (?:for"
    r"|with|at|to) (?:what you|you\b|your|(?-i:[A-Z]))",
    r"\b(?:get|getting|find|finding|land|landing|secure|securing|arrange|offer|organi[sz]e)(?: me)? (?:an?|any"
    r"|some|the) (?:[\w-]+ ){0,2}(?:job|position|interview|internship|placement|role) "
    r"(?:there|here|for me|with you|at (?:your|(?-i:[A-Z]))|in your)",
    rf"\b(?:get|getting) (?:me )?(?:in|into) (?:at |to )?your (?:[\w-]+ )?(?:{PLACE}|place)\b",
    r"\bi(?:'d| would|'m| am)\b[^.?!\n]{0,40}\b(?:come|get|be|jump) on ?board\b",
    r"\bi(?:'d| would| could| will)?(?: be)?(?: \w+){0,2} start at the bottom\b",
    r"\bi (?:would|could|will|can)(?: \w+)? thrive (?:at|in|on|with)\b",
    r"\bmy (?:\w+ )?(?:dream|goal|ambition|wish) is to (?:work|join|intern|be part|be hired|get a job)\b",
    r"\bapplied for (?:the|an?|your) (?:[\w/-]+ ){0,4}(?:role|position|job|internship)\b[^.?!\n]{0,40}\byour"
    r" (?:team|support|company|help|endorsement|backing)\b",
    r"\bi(?:'m| am| would be|'d be) (?:\w+ )?(?:available|free|ready|open) (?:for|to) (?:an? |any )?(?:job "
    r"|phone )?(?:interview|trial|start)\b(?! (?:you|about|on))",
    r"\binterested in (?:working|interning|a (?:job|role|position|career)) (?:at|for|with) (?:you\b|your"
    r" (?:company|firm|team|organi[sz]ation)|(?-i:[A-Z][a-z]+)(?= (?:and|because|as)\b| ?[.,!]))",
    r"\b(?:put|get|be|keep) (?:myself|me) on your (?:radar|list|books)\b|\bcount me in\b",
    r"\bhelp out (?:on|with|at|in) (?:a |any |some )?(?:project|production|shift|shoot)s? of yours\b",
)
"""The writer as one who could be taken on."""
