"""Hinting at work: the ways in which a letter makes its writer a candidate without asking for a job.

Four things give it away: the reader's house is said to need people, the writer says on what terms they could come,
wants to be thought of when a place falls free, or asks whether somebody just like them would be of use.
"""

from __future__ import annotations

from askwell.core.critique.wording import wording

_PEOPLE = (
    r"(?:people|staff|hands|anybody|anyone|somebody|someone|lads|guys|folks|bodies|cover|reinforcements?|"
    r"(?:new |junior |extra )?(?:colleagues|hires|starters|members))"
)
_HAND = (
    r"(?:trainees?|apprentices?|assistants?|juniors?|interns?|drivers?|helpers?|nurses?|engineers?|teachers?|"
    r"developers?|"
    r"writers?|designers?|cooks?|chefs?|clerks?|successors?)"
)
_WHEN = (
    r"(?:immediately|right away|straight away|at once|tomorrow|any ?time|anywhere|abroad|overnight|asap|as soon as|"
    r"(?:on |next |this |by )?(?:mon|tues|wednes|thurs|fri)day|"
    r"(?:with|at|on|within|in)(?: \w+){0,2} (?:notice|days?|weeks?|months?)\b|"
    r"(?:on|from|in|by) (?:the (?:first|1st)|january|february|march|april|may|june|july|august|september|october|"
    r"november|december))"
)
_HIRING = r"(?:the|your) (?:hiring|recruiting|recruitment|talent) (?:manager|team|lead|department|partner|people)"

NEED_OF_PEOPLE = wording(
    rf"\b(?:you|they|he|she|your [\w'-]+)(?:'ll| will| may| might| must| could)(?: \w+)? "
    rf"(?:need|want|require|use|be needing|be short of|be after) (?:\w+ )?{_PEOPLE} (?:on|in|at|for|to|soon|like)\b",
    rf"\bwhere (?:you|they|it)(?:'re| are| might| may| could)? (?:need|needs|want|short of|use|"
    rf"lack) (?:\w+ )?{_PEOPLE}\b",
    rf"\b(?:is|are|'s|'re|be) (?:\w+ )?(?:adding|taking|bringing|tak(?:e|ing) on|bringing (?:in|"
    rf"on)) (?:\w+ )?{_PEOPLE}\b",
    r"\b(?:your|the team's|their|planning|plan|plans for) (?:\w+ )?(?:head ?count|staffing plans?)\b",
    r"\bhead ?count for\b",
    r"\b(?:team|group|company|firm|lab|office|department|he|she|they|you|(?-i:[A-Z])\w+) (?:has|have|had|posted|"
    r"advertised|listed|is "
    r"advertising|are advertising) (?:(?:an?|two|three|some|several|a few|\d) )?(?:\w+ )?(?:openings?|vacanc(?:y|"
    r"ies)|open (?:roles?|"
    r"positions?|posts?))\b",
    rf"\bif (?:you|your [\w-]+|they|he|she)(?:'re| are| is|'s)? (?:ever )?(?:looking for|in need of|"
    rf"short of) (?:an? |any |some )"
    rf"(?:[\w-]+ ){{0,2}}(?:dev|{_HAND})\b",
    rf"\b(?:is|are|'s|'re|be) (?:\w+ )?after (?:{_PEOPLE}|an? {_HAND})\b",
    rf"\b(?:seen|see|saw|noticed|notice|read|heard|hear|gather)\b[^.?!\n]{{0,40}}\b(?:wants?|needs?|seeks?|"
    rf"looking for|"
    rf"advertis\w{{2,3}} for) (?:an? |new |more |another )(?:\w+ )?{_HAND}\b",
    r"\bif (?:one|any) of (?:your|the|their) [\w-]+ (?:\w+ )?(?:pack|leav|quit|retir|drop|go(?:es)? off|mov|fall|"
    r"giv|hand)\w*\b",
    r"\b(?:when|if|once|whenever) (?:there(?:'s| is)|you (?:have|get|find)|they (?:have|get)|"
    r"you've got) (?:ever )?(?:an? )?(?:gap|"
    r"vacancy|opening|free (?:desk|place|post|bed|chair))\b(?! (?:in|on) (?:your|the|my) (?:schedule|calendar|diary|"
    r"day|week))",
    r"\bwhat (?:sort|kind|type)s? of (?:person|people|candidates?|applicants?) (?:you|they|"
    r"(?-i:[A-Z])[\w&.]+)(?: \w+){0,2} "
    r"(?:take|hire|choose|pick|look for|want|employ|recruit)\b",
    r"\b(?:anything|something|work|owt|any shifts|any jobs?|any places?) (?:\w+ )?going (?:with|at|in|for|there|"
    r"round|spare)\b",
    r"\b(?:positions?|posts?|roles?|jobs?|places?|openings?|vacanc(?:y|ies)|spots?|seats?|slots?)\b[^.?!\n]{0,25}\b"
    r"(?:come|comes|coming|become|becomes|becoming|fall|falls|falling) (?:free|up|open|available|vacant)\b",
    r"\b(?:positions?|posts?|roles?|jobs?|openings?|vacanc(?:y|ies)) (?:\w+ )?open(?:s|ing)? up\b",
    r"\bwho(?:ever)? (?:does|handles|looks after|runs|is in charge of|decides(?: on)?|makes) (?:the |your )?"
    r"(?:staffing|rota of new|intake|selection|new starters)\b",
)
"""That there may be a place at the reader's."""
TERMS = wording(
    rf"\b(?:can|could|would|able to|ready to|free to|willing to|prepared to|happy to) (?:start|begin|relocate|move|"
    rf"join) {_WHEN}",
    r"\b(?:available|free) (?:immediately|straight away|right away|at once|at short notice|with immediate effect|"
    r"full[- ]time)\b(?! (?:for|to) (?:an? )?(?:\w+ )?(?:call|chat|talk|meet))",
    r"\bimmediate(?:ly)? (?:available|joiner|joining|start)\b|\bnotice period\b",
    r"\b(?:for|accept|consider|take|at|mind|content with) (?:an? |any )?(?:lower|lesser|smaller|reduced|modest) "
    r"(?:salary|pay|wage|rate)s?\b",
    r"\b(?:do|take|accept|up for) any (?:kind of |sort of |type of )?(?:work|shift|duty|duties)\b",
    r"\b(?:see|judge|watch|know|show you)(?: for yourself)? (?:how i work|what i can do|what i'm (?:made of|"
    r"capable of|worth))\b",
    r"\bi(?:'m| am)(?: now| currently| just| still)? (?:applying|interviewing|sending (?:out )?(?:applications|cvs|"
    r"resumes)) (?:everywhere|all over|widely|to everything)\b",
    r"\b(?:think|feel|see|if|whether) there(?:'d| would| might| could|'s| is)(?: be)? an? (?:\w+ )?(?:fit|match)\b",
    r"\bin any (?:department|position|location|branch|division|function)\b",
    r"\bif (?:you (?:feel|think|find|believe|see)(?: that)? )?my (?:profile|background|experience|skills?|cv|resume|"
    r"qualifications?) (?:match(?:es)?|fits?|suits?|meets?|aligns? with|could be (?:of use|useful)|is (?:right|"
    r"suitable|relevant|of use))\b[^.?!\n]{0,50}\b(?:needs?|requirements?|openings?|roles?|positions?|"
    r"vacanc(?:y|ies)|teams?|company|organi[sz]ation)\b",
    r"\b(?:which|what) (?:roles?|positions?|jobs?|openings?|vacanc(?:y|ies)|posts?)\b[^.?!\n]{0,30}\b(?:your|the|"
    r"this) [\w-]+ i (?:could|can|might|may|would|should) (?:\w+ )?(?:be (?:put|considered|suited|right|good|"
    r"eligible|hired)|apply|fit|suit)\b",
)
"""On what terms the writer could come."""
TO_BE_THOUGHT_OF = wording(
    r"\b(?:throw|toss|put)(?:ing)? my (?:hat|cap) (?:in|into)\b",
    r"\b(?:me|i|be|get|myself|name)\b[^.?!\n]{0,15}\bon (?:to )?(?:your|their|his|her|the) radar\b",
    r"\bi\b[^.?!\n]{0,40}\b(?:be|been|being) (?:thought of|kept in mind|borne in mind|remembered)\b(?! (?:as|by|"
    r"fondly))",
    r"\b(?:didn't|did not|never|not|hadn't) (?:even )?(?:think|thought|thinking) of me\b",
    r"\b(?:i want|wanting|to get|let me) in(?= ?[.,!?])|\bwhom? do i (?:have|need) to (?:convince|impress|persuade|"
    r"bribe|win over)\b",
    r"\b(?:love|like|hope|want|dream|wish|glad|happy|see myself|keen)\b[^.?!\n]{0,50}\b(?:in|with|at|for|"
    r"on) (?:an? )?(?:\w+ )?"
    r"(?:team|group|company|firm|lab|crew|school|kitchen|studio|agency|practice|place|house|ward|shop|newsroom) "
    r"(?:like|such as) yours\b",
    r"\b(?:be|work|end up|land|find myself|stay)(?:ing)? (?:on|in|at|behind|under) (?:an? |the |"
    r"your )?(?!contact|touch|line|call|phone|panel|stage|train|room|person|agreement)[\w-]+ (?:with|under|beside|"
    r"next to) you\b",
    r"\blet (?:him|her|them|the [\w-]+|your [\w-]+) know (?:that )?i(?:'ve| have) (?:been|done|worked|had|got|"
    r"passed|finished|"
    r"applied)\b",
    r"\bwhen the (?:moment|time|day) comes\b",
    rf"\b(?:let|tell|remind) {_HIRING} (?:know|about (?:me|my)|(?:that )?i(?:'m|'ve| am| have)?\b)",
    rf"\b(?:send|pass|flag|mention|forward|give|put)\b[^.?!\n]{{0,20}}\b(?:me|my)\b[^.?!\n]{{0,25}}\bto {_HIRING}",
    r"\bthink of me (?:first|for|as a|as an|as your)\b",
    r"\banything(?: else| similar| like it)? (?:does |should |ever |might )?(?:come|turn|crop)s? up\b",
    r"\b(?:sort|fix|set|kit) me (?:out|up) with (?:something|anything|an?|some|work)\b"
    r"(?! (?:\w+ )?(?:call|chat|talk|meeting|coffee|time|slot|introduction|visit|copy|login)\b)",
    r"\b(?:say|saying|drop|dropping|have|get) (?:me )?(?:a|the) (?:good|kind|nice|quiet) word\b",
    r"\b(?:hand|give|slip|show|drop|pass)(?:ing)? (?:him|her|them|your [\w'-]+|the [\w'-]+) my (?:\w+ )?"
    r"(?:cv|resume|r[ée]sum[ée]|application|profile|portfolio)\b",
    r"\bput (?:\w+ )?(?:of )?(?:our|both|my \w+'s|his|her|their) names? (?:forward|in|down)\b",
)
"""That the writer wants to be thought of, or spoken for, when a place falls free."""
OF_USE = wording(
    r"\b(?:whether|how|where) (?:i|my [\w-]+)\b[^.?!\n]{0,40}\b(?:of (?:any |some )?(?:use|value|service|interest)|"
    r"welcome|wanted|needed) (?:to|in|at|with|for|on) (?:you\b|your|the team|the company|them)",
    r"\b(?:whether|if|where) (?:\w+ )?(?:some(?:one|body)|any(?:one|body)|a person|people|an? [\w-]+) (?:with|of|"
    r"like) "
    r"(?:my [\w-]+|me)\b[^.?!\n]{0,40}\b(?:use|useful|help|helpful|slot|fit|place|room|belong|chance|start)\b",
    r"\b(?:way|place|ways|room) (?:that |for |in which )?(?:some(?:one|body)|a person|an? [\w-]+) (?:with|of|like) "
    r"(?:my|me)\b[^.?!\n]{0,40}\b(?:part of|join|help|useful|needed|wanted|contribute)\b",
    r"\byour [\w-]+ (?:is|was|would be) (?:\w+ )?where i belong\b",
    r"\b(?:roles?|positions?|jobs?|openings?|vacanc(?:y|ies)) (?:that )?(?:match|suit|fit)(?:e?s|ing|ting)? (?:my|"
    r"me)\b",
    r"\b(?:job|req|requisition|vacancy|posting) (?:ids?|codes?|numbers?|links?)\b",
    r"\b(?:employee|internal|referral) portal\b",
)
"""Whether somebody just like the writer would be of use, or which vacancy it is to be."""
ABOUT_THE_FIELD = wording(
    r"\b(?:how often|how many|how rarely|one day|someday|years from now|in return|in exchange)\b",
    r"\b(?:move|moving|resched\w+|cancel|postpone|no (?:problem|worries)|understand|when you (?:were|started|"
    r"began))\b",
    r"\byou (?:\w+ )?(?:applied|hired|filled|took|got|started|had)\b",
)
"""Where it is a question about the work at large, a favour given back, or a change of date."""
