"""Wanting work: the ways in which a sentence asks the reader for a job, openly or without the word."""

from __future__ import annotations

from askwell.core.critique.wording import wording

PLACE = (
    r"(?:team|company|firm|lab|laboratory|group|staff|department|crew|practice|organi[sz]ation|studio|agency|ranks|"
    r"cohort|school|shop|kitchen|business|clinic|unit|newsroom|programme?|institut(?:e|ion))"
)
POST = r"(?:job|position|role|internship|apprenticeship|placement|traineeship|vacancy|opening|residency|gig)"
YOURS = rf"(?:your|ur|the) (?:[\w'-]+ ){{0,3}}?{PLACE}\b"
WISH = (
    r"\b(?:love|like|wants?|hop(?:e|ing)|keen|eager|chance|opportunity|interest(?:ed)?|possibility|thrilled"
    r"|honou?red|"
    r"happy|delighted|about|dream|wish|excited|ready|willing|relish|privileged?|gr8|great)"
    r"(?: (?:to|2|of|for|in|on|if|u|you|i|could|can|me|a|an|the|one|be|b|being|become|possibly|able|chance|give"
    r"|opportunity|possibility)){0,9} "
)
HAND = (
    r"(?:someone|somebody|extra (?:hands|help|pair)|an extra|another (?:pair|hand|person)|a hand|hands|(?:an?"
    r" )?(?:interns?|"
    r"assistants?|apprentices?|trainees?|drivers?|workers?|helpers?|developers?|engineers?|designers?))"
)

OPENINGS = wording(
    r"(?<!how )\b(?:are|is|aren't|whether|if) (?:you|they|your (?:\w+ ){0,2}\w+|the (?:\w+ )?(?:team|company"
    r"|firm)|(?-i:[A-Z])\w+)"
    r"(?: are| is|'re|'s)? (?:currently |still |ever |perhaps )?(?:hiring|recruiting|taking on)(?= ?[?.,;!]|"
    r" (?:right |just )?now| at "
    r"| for| in\b| any| or| and| soon| this|\Z)",
    r"\bany (?:job |current |open |new |possible |suitable |available |relevant )*(?:openings|vacancies|vacancy"
    r"|open positions|open "
    r"roles|positions available|job opportunities|jobs going|work going)\b",
    rf"\bany (?:[\w-]+ ){{0,3}}(?:{POST}|opportunitie)s? (?:available|open|coming up|going|(?:at|with|in|on"
    rf"|within) your|that (?:might|may"
    r"|could|would) (?:fit|suit|match)|for me|for which|for someone like)\b",
    rf"\b(?:room|space|a place|a spot|a seat|a desk|{POST}|an opening) for (?:me\b|myself|(?:someone|somebody"
    rf"|people|a [\w-]+) "
    r"(?:like|of|with) (?:me|my)|another\b|one more|an extra)",
    rf"(?<!your )\b(?:room|space|place|spot|opening) (?:on|in|at|within) your (?:[\w'-]+ )?{PLACE}\b",
    rf"\bdo you (?:ever |currently |still |by any chance )?(?:need|take on|take|require) (?:any |some |more "
    rf"|new )?{HAND}\b",
    rf"\b(?:if|should|whether|when|in case|wherever) (?:you|your \w+|they)(?: ever| should| might| may| could|"
    rf" do)? (?:need|use|hire|be "
    rf"looking for|are short of|are looking for) {HAND}\b",
    r"\bneeds (?:your|the) (?:\w+ ){1,2}(?:may|might) have\b",
    r"\b(?:got|is there|have) any work\b",
    r"\bsigns? off on (?:the )?headcount\b",
    r"\b(?:an?|the|any|current|job) (?:[\w/-]+ ){0,3}(?:vacancy|open position|open role|job posting|job ad)\b",
    r"\b(?:an?|any|current|job) (?:[\w/-]+ ){0,3}opening(?= (?:for|in|at|on|as|that|which)\b| ?[.,;!?])",
    r"\binterested in (?:the|your|this|an?) (?:open )?(?:[\w/-]+ ){0,4}(?:position|vacancy|job|internship)\b",
    r"\binterviewing for (?:this|the|your)\b",
    r"\b(?:know|learn|hear|talk|chat|discuss|inquire|enquire|explore|exploring)(?: \w+){0,2} (?:about |of"
    r" )?(?:any |new |the |possible |"
    r"potential |job |career |internship |current |employment |suitable |exciting )*opportunities(?= ?[.,;!?]|"
    r" and\b| at\b| with\b| within\b"
    r"| on\b| (?:in|for) (?:your|me)\b| ?\Z)",
    r"\b(?:internship|apprenticeship|placement|traineeship|vacancy|employment|opportunit(?:y|ies)|an? (?:\w+"
    r" )?(?:job|role|position)) "
    rf"(?:in|at|with|under|on|within) (?:you\b|your (?:[\w'-]+ ){{0,2}}{PLACE}\b)",
)
"""Whether there is work at the reader's."""

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
    rf"\b(?:get|land|find|secure|offer|pursue|pursuing|do|doing) (?:me )?(?:an?|any|my) (?:\w+ )?(?:{POST}"
    rf"|interview) (?:at|with|in|under)"
    r" (?:you|your|the (?:company|firm|team|department))\b",
    rf"\bapply(?:ing)? (?:for|to) (?:your|the|this) (?:\w+ ){{0,3}}{POST}\b",
    r"\bappl(?:y|ied|ying) (?:to|at|with) (?:you\b|your (?:company|firm|team|organi[sz]ation|lab|group"
    r"|department)\b)",
    rf"{WISH}join(?:ing)? (?:you(?: |,)|{YOURS}|(?-i:[A-Z][a-z]+)(?= ?[.,?!]| as\b| when\b| after\b))",
    rf"{WISH}(?:part|member) of {YOURS}",
    rf"{WISH}(?:work|working|intern|interning|train|apprentice|contribute|contributing) (?:for|with|at|under"
    rf"|alongside|to) "
    rf"(?:you\b(?!r)(?! (?:to|on) )|{YOURS})",
    r"\bcontribute wherever\b",
    rf"\bwhat it(?:'d| would| might)? takes? to (?:join|work (?:for|with|at)|get (?:into|hired|a (?:job"
    rf"|{PLACE})|on (?:the|your))|be hired)\b",
    r"\b(?:i'd|i'll|i (?:can|could|might|may|would|will|believe)|my [\w-]+ (?:can|could|might|may|would"
    r"|will))\b[^.?!\n]{0,60}\b(?:fit|contribut\w{1,4}|value|help|useful|asset|addition|of use|service)"
    r" (?:to |for |into "
    r"|in |on |within |at )?(?:your|ur) (?:[\w'-]+ ){0,2}(?:team|company|firm|organi[sz]ation|lab|department"
    r"|growth|success|mission|crew)\b",
    r"\b(?:i|me|my)\b[^.?!\n]{0,60}\ban asset to\b",
    r"\bi(?:'d| would|'m| am|'ll| will| could| might)(?: be| make)?(?: \w+){0,2} (?:good|great|strong|right"
    r"|perfect|ideal|natural|suitable|"
    r"valuable|excellent) (?:fit|match|addition|asset|candidate|hire)\b(?! for (?:\w+ ){0,2}(?:trade|field"
    r"|profession|career|kind|sort|work))",
    r"\b(?:strong|good|great|perfect|ideal|right) (?:match|fit|candidate) for (?:the|your|this|a) (?:[\w-]+"
    r" ){0,3}(?:role|position|team|job|"
    r"company)\b",
    r"\b(?:where|how|whether|wherever|what way|ways) (?:i|my [\w-]+|my \w+ \w+|(?:someone|somebody|a person)"
    r" (?:with|of|like) (?:my|me)(?: \w+)?) "
    r"(?:might|could|may|can|would) (?:best )?(?:fit|contribute|be of (?:use|service|value)|add value|slot"
    r"|belong|benefit your|serve)\b",
    r"\bhelp me (?:to )?(?:find|get|land|secure) (?:\w+ ){0,3}(?:job|work|position|internship|role|employment"
    r"|interview|placement)\b",
    r"\bhelp me (?:with|in) my (?:job|search)\b",
    r"\bi(?:'m)? (?:can|could|able to|available to|ready to|free to) start (?:work )?(?:immediately|straight"
    r" away|right away|at once|tomorrow|"
    r"asap|as soon|(?:on |next |this )?(?:mon|tues|wednes|thurs|fri)day)\b",
    r"\bin (?:any|whatever|whichever) capacity\b|\bat (?:whatever|whichever) level\b",
    r"\bi(?:'d| would|'ll| will|'m| am| can)[^.?!\n]{0,25}\bwork(?:ing)? (?:for free|unpaid|without pay|for"
    r" nothing)\b",
    r"\bi(?:'d| would|'ll| will)(?: \w+)? (?:take|do|accept|settle for|sweep) (?:anything|any (?:job|work|role"
    r"|position|shift)|whatever (?:job|work|"
    r"your)|floors)\b",
)
"""The writer as one who could be taken on."""
