"""Openings: the ways in which a sentence asks whether there is work at the reader's."""

from __future__ import annotations

from askwell.core.critique.wording import wording

PLACE = (
    r"(?:team|company|firm|lab|laboratory|group|staff|department|crew|practice|organi[sz]ation|studio|agency|ranks|"
    r"cohort|school|shop|kitchen|business|clinic|unit|newsroom|programme?|institut(?:e|ion))"
)
POST = r"(?:job|position|role|internship|apprenticeship|placement|traineeship|vacancy|opening|residency|gig)"
HAND = (
    r"(?:someone|somebody|extra (?:hands|help|pair)|an extra|another (?:pair|hand|person)|a hand|hands|(?:an?"
    r" )?(?:interns?|"
    r"assistants?|apprentices?|trainees?|drivers?|workers?|helpers?|developers?|engineers?|designers?))"
)

_ROOM = rf"\b(?:room|space|a place|a spot|a seat|a desk|{POST}|an opening)"
_HAVE = (
    r"\b(?:do|does|might|would|could|will|can|if|whether) (?:you|your [\w'-]+|they|it|your \w+ \w+)(?: \w+){0,3} "
    r"(?:have|offer|know of|see|need|be in need of|use|take|take on|taking on|accept|run)(?: \w+){0,4} "
)

OPENINGS = wording(
    r"\b(?:whether|if) (?:you|your (?:\w+ )?(?:team|group|company|firm|department|lab|office)|the (?:team|group|"
    r"company|"
    r"firm|department)|it|they)(?:'re| are| is|'s)?(?: also| currently)? (?:expect(?:s|ing)?|plan(?:s|ning)?|"
    r"intend(?:s|ing)?|"
    r"going|likely|looking|hope|due|set)?(?: (?:it|them|the team))? ?(?:to )?(?:grow(?:ing)?|expand(?:ing)?|"
    r"add(?:ing)? "
    r"(?:people|staff|headcount)|take on)\b(?! (?:tomatoes|roses|crops|vegetables))",
    r"\blook(?:ing)? for in (?:some(?:one|body) (?:joining|new|who)|(?:a |the |this |your |new |junior "
    r")?(?:person|people|"
    r"candidates?|applicants?|hires?|recruits?|interns?|apprentices?|juniors?))\b",
    r"\binfo(?:rmation)? (?:about|on|regarding) (?:any |the |your |current )?(?:openings|jobs|vacancies|positions|"
    r"internships)\b",
    r"\bopportunities (?:that )?(?:may|might|could|would) (?:exist|be available|be open|"
    r"arise)\b[^.?!\n]{0,12}\b(?:for (?:me|"
    r"someone|somebody|a person|people like)|in your|at your|with you|within)\b",
    r"\b(?:position|role|job|post|internship) in (?:[\w'-]+ ){1,3}is (?:still )?(?:open|available|vacant|free)\b",
    r"(?<!how )\b(?:are|is|aren't|whether|if) (?:you|they|your (?:\w+ ){0,2}\w+|the (?:\w+ )?(?:team|company"
    r"|firm)|(?-i:[A-Z])\w+)"
    r"(?: are| is|'re|'s)? (?:currently |still |ever |perhaps )?(?:hiring|recruiting|taking on)(?= ?[?.,;!]|"
    r" (?:right |just )?now| at "
    r"| for| in\b| any| or| and| soon| this|\Z)",
    r"\bany (?:job |current |open |new |possible |suitable |available |relevant )*(?:openings|vacancies|vacancy"
    r"|open positions|open "
    r"roles|positions available|job opportunities|jobs going|work going)\b",
    rf"\bany (?:[\w-]+ ){{0,3}}(?:{POST}|opportunitie)s?(?: at all)? (?:available|open|coming up|going|(?:at|with|in|"
    rf"on|within) your|that (?:might|may"
    r"|could|would) (?:fit|suit|match)|for me|for which|for someone like)\b",
    rf"(?<!making )(?<!made )(?<!found )(?<!finding ){_ROOM} for (?:me\b|myself)",
    rf"{_ROOM} for (?:another\b|one more|an extra)",
    rf"{_ROOM} for (?:someone|somebody|people|a [\w-]+) (?:like|of|with) (?:me|my)",
    rf"(?<!your )\b(?:room|space|place|spot|opening) (?:on|in|at|within) your (?:[\w'-]+ )?{PLACE}\b",
    rf"\bdo you (?:ever |currently |still |by any chance )?(?:need|take on|take|require) (?:any |some |more "
    rf"|new )?{HAND}\b",
    rf"\b(?:if|should|whether|when|in case|wherever) (?:you|your \w+|they)(?: ever| should| might| may| could|"
    rf" do)? \b(?:need|use|hire|be "
    rf"looking for|are short of|are looking for) {HAND}\b",
    r"\bneeds (?:your|the) (?:\w+ ){1,2}(?:may|might) have\b",
    r"\b(?:got|is there|have) any work\b",
    r"\b(?:if|whether|hear|know)\b[^.?!\n]{0,30}\b(?:likely|expected|due|set|planning|going|hoping|looking) to be "
    r"(?:hiring|recruiting|taking on)\b",
    r"\bsigns? off on (?:the )?headcount\b",
    r"\b(?:an?|the|any|current|job) (?:[\w/-]+ ){0,3}(?:vacancy|open position|open role|job posting|job ad)\b",
    r"(?<!with )(?<!by )(?<!in )\b(?:an?|any|current|job) (?:(?!with|of|in|about|to|for)[\w/-]+ ){0,3}opening(?= "
    r"(?:for|at|on|as|that|"
    r"which)\b| ?[.,;!?])",
    r"\binterested in (?:the|your|this|an?) (?:open )?(?:[\w/-]+ ){0,4}(?:position|vacancy|job|internship)\b",
    r"\binterviewing for (?:this|the|your)\b",
    r"\b(?:know|learn|hear|talk|chat|discuss|inquire|enquire|explore|exploring)(?! mutual)(?: \w+){0,2} (?:about |of"
    r" )?(?:any |new |the |possible |"
    r"potential |job |career |internship |current |employment |suitable |exciting )*opportunities(?= ?[.,;!?]|"
    r" and\b| at\b| with\b| within\b"
    r"| on\b| (?:in|for) (?:your|me)\b| ?\Z)",
    r"\b(?:internship|apprenticeship|placement|traineeship|vacancy|employment|opportunit(?:y|ies)|an? (?:\w+"
    r" )?(?:job|role|position)) "
    rf"(?:in|at|with|under|on|within) (?:you\b|your (?:[\w'-]+ ){{0,2}}{PLACE}\b)",
    rf"{_HAVE}(?:position|opening|vacanc|internship|placement|apprentice(?:ship)?)(?:s|y|ies)?\b(?! on\b)",
    rf"{_HAVE}\b(?:jobs?|gigs?|interns?|trainees?|extra hands?|extra pair)\b(?! on\b)",
    r"\b(?:room|space|place|spot|needs?|use|opening)s? for (?:an? |another |one more |some )(?:[\w-]+"
    r" ){0,3}(?:like me|like myself|of my|with my|students?|interns?|apprentices?|trainees?|pair of hands|hand"
    r"|junior|assistant|volunteer)\b",
    r"\b(?:consider|open to|think of|thought of|interested in|you|you're|are) taking on (?:an? |any |some |new "
    r"|more |another )*(?:\w+ )?(?:apprentice|intern|trainee|student|junior|assistant|helper|hand|someone"
    r"|people|staff|volunteer)s?\b",
    r"\bin need of (?:an? |any |some )?(?:\w+ )?(?:someone|assistant|intern|apprentice|trainee|hand|help|helper"
    r"|driver|engineer|designer|writer|nurse|teacher|developer)s?\b",
    r"\b(?:is|are|if|whether) (?:you|your (?:[\w'-]+ ){0,2}[\w'-]+|the \w+)(?: is| are|'re)? (?:currently "
    r"|perhaps )?(?:looking|planning|hoping|likely|going) to (?:expand|hire|grow|recruit|take (?:on|people)"
    r"|bring)\b",
    r"\blooking for (?:someone|somebody|people|a person|an? [\w-]+) (?:like (?:me|myself)|with my|of my)\b",
    r"\b(?:have|find|see|be|got|offer)(?: \w+)? (?:something|anything|a place|some work|work|any work|a job|a"
    r" role|a position) for (?:me|someone|somebody)\b(?! (?:to|who)\b)",
    r"\b(?:find|get|give|offer|provide|arrange) me (?:with )?(?:some|an?|any|the) (?:[\w-]+ ){0,2}(?:work|job"
    r"|position|internship|placement|employment|role|shifts?)\b",
    r"\b(?:regarding|concerning|reaching out (?:about|for)|writing (?:about|for)|with regard to|in regard to"
    r"|inquire about|enquire about) (?:the|your|an?|any) (?:[\w/&-]+ ){0,5}(?:role|position|opening|vacancy"
    r"|internship|job)s?\b",
    r"\b(?:posting|advert|ad|advertisement|listing) for (?:an?|the|your) (?:[\w/&-]+ ){0,4}(?:role|position|job"
    r"|internship)\b",
    r"\b(?:about|any|for|regarding|of) (?:the |possible |potential |current |open |available |more )*(?:job"
    r" openings?|jobs|positions|internships|openings|vacancies|employment) (?:at|with|within) (?:your|you\b"
    r"|(?-i:[A-Z]))",
    r"\bjob openings?\b",
    r"\b(?:are|is) there (?:currently |maybe |perhaps )?(?:any|an?) (?:[\w-]+ ){0,3}(?:positions?|jobs?|roles?"
    r"|vacanc(?:y|ies)|internships?|openings?)\b(?! (?:on|of)\b)",
    r"\b(?:position|role|job|vacancy|internship|post) (?:is )?(?:still )?\b(?:open|available|vacant|unfilled"
    r"|taken|filled)\b(?! (?:by|to) (?:you|her|him))",
    r"\b(?:saw|see|noticed|heard|read)(?: that)? (?:you|your \w+|they|(?-i:[A-Z])\w+)(?:'re| are| is|'s)(?:"
    r" \w+)? (?:hiring|recruiting)\b",
    r"\b(?:when|if|whether) (?:you|your \w+)(?:'re| are| is)(?: \w+)? (?:hiring|recruiting)\b",
    r"\bneeds? for (?:someone|somebody|a person|people) (?:with|like|of)\b",
    r"\bany suitable (?:opportunity|opening|position|vacancy|post|job|role)\b",
    r"\b(?:open to|consider|considering|think of|thought about|interested in) (?:hiring|employing|taking on"
    r"|recruiting) (?:an? |any |some |more |new |someone|somebody|people|me)",
    r"\b(?:might|could|would|will|does|do) (?:you|your \w+|they) (?:ever |possibly )?take on (?:an? |any |some "
    r"|another |extra |more )",
    r"\bshort[- ](?:staffed|handed)\b",
    r"\b(?:if|should|whether|in case) (?:you|your \w+)(?: is| are|'re| be)? (?:ever )?(?:in need of|looking"
    r" for) (?:an? |any |some )(?!(?:quiet|quick|good|better|new) (?:time|way|day))[\w-]+(?=[,.]| i\b)",
    r"\b(?:some|any|get|find|paid|regular) (?:paid|casual|freelance|seasonal) (?:work|shifts|hours)\b",
    r"\b(?:some|any|get|find|paid|regular) part-time (?:work|shifts|hours)\b",
)
"""Whether there is work at the reader's."""
