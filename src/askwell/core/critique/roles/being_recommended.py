"""Being recommended: how a sentence asks the reader to speak for the writer, or to listen for openings."""

from __future__ import annotations

from askwell.core.critique.roles.openings import POST
from askwell.core.critique.wording import wording

_HAND_ON = (
    r"\b(?:pass(?:ing)?(?: on| along)?|forward(?:ing)?|submit(?:ting)?|hand(?:ing)?|send(?:ing)?|get(?:ting)?|share|"
    r"sharing|circulate)"
)
_ON = r"\b(?: ?\([^)\n]{1,20}\))?(?= (?:to|on|along|with|in|into|at|past|through|around|wherever|and)\b| ?[.,?!;])"
_TELL = r"\b(?:nudge|ping|chase|lean on|tip off|email|ask|tell) (?:the |your )?"
SPEAK_FOR_ME = wording(
    r"\brefer(?:ring)? me(?= (?:for|in|internally|at)\b| to (?:your|the) (?:hiring|company|hr|recruit|team)|"
    r" ?[.,?!])",
    r"\b(?:an?|any|employee|internal|job) (?:internal |employee |job )?referral\b(?! from| code)",
    r"\b(?:internal|employee|job) referrals\b",
    r"\bhook me up (?:with|w) (?:someone|somebody|anyone|people|a job|work|an interview)\b|\btell (?:them|him|her|"
    r"people|everyone|your \w+) (?:about|abt) me\b",
    r"\bcirculate (?:it|them|my|this|these)\b",
    r"\b(?:ask|asked|check with|talk to|speak to|spoken to) your (?:manager|boss|director|hr|team lead|"
    r"supervisor) (?:about|"
    r"regarding|if|whether) (?:the|an?|any|that|there) (?:\w+ )?(?:opening|position|role|job|vacanc|internship|is|"
    r"are)\w{0,3}\b",
    r"\b(?:to|please|just|and|can|could) say (?:that )?i'?m (?:great|excellent|good|reliable|very motivated|"
    r"available|the right)\b",
    r"\bput in a (?:good )?word\b|\bgood word for me\b",
    r"\b(?:put|putting) (?:me|my name) (?:forward|in front|in for)\b",
    r"\b(?:recommend|endorse) me (?:for|with|at|to (?:your|any|an?|whoever|someone|somebody|the (?:team|hiring|hr|"
    r"boss|head|"
    r"manager|director|company|firm|recruit\w{2,5})))\b|\bvouch for me\b",
    rf"{_HAND_ON} my (?:\w+ )?(?:resume|résumé|application|profile|linkedin){_ON}",
    rf"{_HAND_ON} m\w (?:\w+ )?\bcv{_ON}",
    r"\b(?:pass|passing|forward|forwarding|give|giving|mention|mentioning) (?:on |along )?my (?:name|details|"
    r"contact)\b[^.?!\n]{0,40}\b(?:hir"
    r"|recruit|hr\b|manager|team|concerned|in charge|office|director|whoever)",
    r"\b(?:pass|forward) it (?:on )?to (?:someone|anyone|whoever|your|hr\b)",
    r"\b(?:foot|toe) in (?:the|your) door\b",
    r"\bpull (?:some |a few |any )?strings\b",
    r"\bget me (?:in\b(?! touch)|an interview|a job|hired)",
    r"\b(?:meet|speak to|talk to|introduce me to|contact) (?:the |your |any )?(?:\w+ )?(?:recruiters?|hiring"
    r" managers?|hr (?:manager|person)|head of hr)\b",
    r"\b(?:who|person|people|anyone|names?|someone|contacts?|whoever)\b[^.?!\n]{0,30}\b(?:does|do|doing"
    r"|handles?|in charge of|responsible for|runs?) "
    r"(?:the |your )?(?:hiring|recruitment|recruiting)\b",
    r"\b(?:any(?:one|body)|some(?:one|body)|people|whoever|others?)(?: \w+){0,3}(?:'s| is| are)? (?:on|in) (?:an?|"
    r"the|your|any) hiring (?:team|committee|panel)\b",
    r"\bboost my (?:chances|odds|application|candidacy)\b",
    r"\bmy application (?:to |a )?(?:stand out|noticed|flagged|looked at|moved|pushed|fast)\b",
    r"\b(?:status|progress|outcome|push|flag|move|expedite|weight behind|face to|eye on|attention to) (?:of"
    r" )?my (?:job |internship )?(?:application|"
    r"candidacy|candidature)\b",
    r"\bmy (?:application|candidacy|candidature) (?:is|for|to|at|with) (?:the|your|this|an?)\b",
    r"\bmention me (?:to|when|in)\b",
    r"\b(?:makes?|handles?|decides?|in charge of) (?:the |your |all )?(?:hiring|recruit\w{2,4}) (?:decisions?"
    r"|there|for)\b",
    rf"{_TELL}(?:recruiters?|hiring (?:manager|team)|talent team)\b",
    rf"{_TELL}\bhr\b",
    r"\bmy application (?:over|across|along|up)\b",
    r"\b(?:act as|be|serve as|use you as) (?:an? |my )referral\b|\breferral (?:for my|code|link|bonus)\b",
)
"""That the reader should speak for the writer, or hand them on to who decides."""

LEADS = wording(
    r"\b(?:keep|bear|have|hold) me (?:in mind|top of mind|on your radar|(?:at the )?(?:back|front) of (?:your"
    r" )?mind)\b",
    r"\b(?:think of|remember) me (?:if|when|for|should|next|whenever) (?:you|your|something|anything|a|an)\b",
    r"\b(?:anything|something) (?:suitable |relevant |interesting |else )?(?:ever |should |might |does"
    r" )?(?:opens?(?: up)?|becomes? (?:available|free))\b",
    r"\b(?:anything|something) (?:suitable|relevant|along those lines|in my line|for me|at your"
    r" \w+)[^.?!\n]{0,15}\b(?:comes?|turns?|crosses)\b",
    r"\b(?:anything|something) (?:comes|turns) up (?:at|in|with|on) (?:your|the)\b",
    rf"\b(?:an?|any|the right|another|suitable) (?:[\w-]+ )?(?:{POST}|opportunity|vacancy)s? (?:ever |should "
    rf"|might )?\b(?:opens?|comes?|turns?|becomes?|arises?|"
    r"crosses)\b",
    r"\b(?:hear|heard|learn|get wind) of (?:anything|something|any)\b",
    rf"\b(?:know|aware|come across|hear|learn) of (?:any|an?) (?:[\w-]+ ){{0,3}}(?:{POST}|opportunit(?:y|ie)"
    rf"|lead|place)s?\b",
    r"\b(?:anyone|anybody|someone|somebody|people|companies|company|firms?|places|who|who else|shops?)(?:'s|"
    r" else| that| who)?(?: is| are| might be| may be|'s|'re)? "
    r"(?:hiring|recruiting)(?= ?[?.,;!]| (?:right |just )?now| at | for| in\b| or| and|\Z)",
    r"\b(?:any|job|hot|a few) leads?\b(?! to)",
    r"\b(?:anything|any work|any thing) in (?:[\w-]+,? ){1,4}(?:or|remote|on site|part[- ]time|full[- ]time)\b",
    r"\bcareer opportunities (?:at|with|in|within) (?:your|the)\b",
    r"\bdoors? (?:that )?you (?:could|can|might) open\b|\bopen (?:a|some|any|the|up) (?:\w+ )?doors? for me\b",
    r"\bintroduce me to (?:hr|your (?:boss|manager|director|hr|recruit\w{2,5}|hiring \w+))\b",
    r"\b(?:aware of|know of|know|hear of) (?:anyone|anybody|someone|somebody) (?:who|that)(?:'s| is| might| may"
    r"| could)? (?:needs?|wants?|looking for|use|hiring|need) (?:an?|some|help|extra)\b",
)
"""That the reader should keep their ears open."""

SEEKS = wording(
    r"\b(?:looking(?! (?:at|into|back|over|through|forward|after)\b)|searching|hunting|in search|in the market|"
    r"seeking)(?: for| of)? (?:[\w-]+ ){0,4}?(?:jobs?"
    r"|work|positions?|internships?|roles?|"
    r"opportunit(?:y|ies)|placements?|employment|apprenticeships?)\b(?! (?:for (?:my|our)|to (?:learn|talk|hear"
    r"|speak|connect|chat|meet|ask)|of yours))",
    r"\b(?:interest in|pursuing|pursue|complete|undergo) (?:pursuing )?(?:an?|my|the) (?:[\w-]+"
    r" ){0,2}(?:internship|apprenticeship|placement|traineeship)\b",
    r"\bi(?:'m| am)(?: \w+)? (?:back )?on the (?:job )?market\b",
    r"\bopen to (?:new |any |all )?(?:opportunities|offers|roles|work)\b",
)
"""That the writer looks for work. It is no fault to say so on the way to a question."""
