"""Serving oneself: how a sentence makes the reader a means to the writer's ends, or sings the writer's praise."""

from __future__ import annotations

from askwell.core.critique.wording import wording

GAIN = wording(
    r"\b(?:how i can|so (?:that )?i can|in order for me to|for me to|help(?:s|ing)? me(?: to)?|allow me to"
    r"|enable me to|to) (?:\w+ )?(?:achieve|reach|further|fulfil|fulfill|realise|realize|accomplish|"
    r"advance|boost|kick-?start|accelerate) my\b",
    r"\b(?:a )?(?:very |really |so |extremely )?(?:useful|valuable|important|good|great|handy|key) (?:person"
    r"|contact|connection|people|addition|asset) (?:for me|to me|to have|to know|in my network|to my network|to"
    r" my)\b",
    r"\b(?:support(?:ing)?|advance|advancing|further(?:ing)?|boost(?:ing)?|help(?:ing)?(?: with)?|grow(?:ing)?"
    r"|build(?:ing)?) my (?:\w+ )?(?:career|efforts|chances|cause|goals|success|ambitions|personal brand|"
    r"profile|reputation|reach|brand|presence)\b",
    r"\b(?:how|what) can you (?:do to )?(?:help me(?= ?[.?!])|do for me)\b",
    r"\bwhat (?:i|i'm|i am) (?:really |actually )?(?:need|want|after|looking for|look for) is\b",
    r"\bi need (?:you to|your (?:comments|answers?|help|response|reply|feedback|input)|the following|names"
    r"|someone to|somebody to|this (?:by|before|for)|it (?:by|before)|answers)\b",
    r"\b(?:assignment|homework|coursework|class project|school project|paper|essay"
    r"|report)\b[^.?!\n]{0,40}\b(?:due|deadline|hand(?:ed)? in|submit|by (?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day|by tomorrow)",
    r"\b(?:give|send|get|have|got|share) (?:me |you )?(?:any |some |a list of |the |other |your |more"
    r" )*(?:other )?(?:names|numbers|contacts|emails|email addresses)\b[^.?!\n]{0,40}\b(?:who|of|that|for"
    r"|interested)",
    r"\b(?:i'd like you to|please|could you|you could|you can|here (?:is|are) what i'd like you to|just)"
    r" (?:mention|say|write|tell (?:her|him|them|everyone)|highlight|emphasi[sz]e|stress|praise)(?: that|"
    r" about)? (?:my|i|i'm|(?<!write )me|how)\b(?! (?:to|at) (?:your|whoever|who|the|him|her|them)\b)",
    r"(?:\A|(?<=[.!?;,] ))(?:and |so )?tell (?:him|her|them|everyone) (?:that )?(?:i|i'm|i've|about my|"
    r"my)\b(?! (?:said|say|send|"
    r"love|best|regards|greetings|apolog\w+)\b)",
    r"\bi need (?:an?|some|the|somebody's|someone's) (?:[\w-]+ |[\w-]+'s ){0,2}(?:view|perspective|insider|opinion|"
    r"contact|"
    r"expert|quotes?|way in|sounding board)\b",
    r"\bwhat i'd like you to (?:mention|say|write|stress|do)\b",
    r"\b(?:telling|tell) (?:her|him|them|people|everyone) (?:all )?about me\b",
    r"\bsay (?:that )?i'?m (?:great|good|brilliant|amazing|the best|wonderful|awesome)\b",
    r"\b(?:phrases|lines|points|adjectives|quotes) (?:that )?you (?:might|may|could|can) (?:like to )?use\b",
    r"\b(?:my|this) (?:strengths|personality|skills) (?:inventory|profile|test)\b",
    r"\b(?:run|talk|walk|take) (?:over|through|you through) (?:my|me)\b|\bgo (?:over|through) my (?:\w+ "
    r")?(?:goals|plans|"
    r"career|options|future|situation|profile)\b",
    r"\bwhat i (?:bring|can bring|have to offer|can offer)\b|\bi (?:have|'ve got) (?:much|a lot|so much|a great "
    r"deal) to (?:give|offer|"
    r"bring)\b",
    r"\bi can be of (?:use|service|value) to (?:you|a |your|any)\b|\b(?:i|me)(?: \w+){0,4} an? (?:\w+ )?asset to "
    r"(?:the|your)\b",
    r"\bhate for you to miss\b",
    r"\b(?:share|tell you|talk about|discuss) (?:with you )?(?:about )?my (?:own )?(?:\w+ )?(?:story"
    r"|journey|goals|ambitions|vision|views|achievements|accomplishments|career|situation|future)\b",
    r"\blet'?s (?:do|grab|get|have|meet|connect)\b[^.?!\n]{0,30}[.!](?= (?:i'm|first|my|what's))",
    r"\b(?:setting up|doing|booking|lining up) (?:\w+ ){0,2}(?:of )?(?:these|such) (?:meetings|calls|chats"
    r"|talks)\b",
    r"\b(?:one of|among) (?:the )?(?:many|several|dozens|hundreds|handful|a handful) (?:of )?(?:people"
    r"|professionals|leaders|experts) i(?:'m| am)\b",
    r"\bwho(?:m|'ve| have| else)? (?:have )?you(?: have)? got\b",
    r"\btrying to hire\b[^.\n]{0,40}\. who\b",
    r"\b(?:benefit|beneficial|useful|helpful|valuable|invaluable|good|great|huge|big|boost|asset|step) (?:for"
    r"|to|in) my (?:own )?(?:career|cv|resume|future|job search|search|application|growth|business|venture|"
    r"network|profile|portfolio|prospects|brand|goals)\b",
    r"\blook (?:very |really )?(?:great|good|impressive) on my\b",
    r"\b(?:great|huge|big|wonderful|perfect|golden|amazing) (?:opportunity|chance|boost|step|win) for me\b",
    r"\bfor my own (?:venture|benefit|career|gain|success|advancement|purposes|growth)\b",
    r"\b(?:collecting|gathering|building up|as many) (?:\w+ )?(?:contacts|connections|tips|names|leads)\b",
    r"\bi(?:'m| am) on a mission\b|\bmy (?:five-year|ten-year|long-term|ultimate|lifelong|big) (?:\w+ )?(?:goal"
    r"|plan|dream|vision|ambition) is\b",
)
"""What the writer stands to gain is given as the reason."""

NETWORK = wording(
    r"\b(?:grow|build|expand|extend|widen|broaden|enlarge)(?:ing)? my (?:\w+ )?(?:network|circle|connections|"
    r"contacts)\b",
)
"""The gain that everybody names. It says nothing of the writer's ends, since it says nothing at all."""

BOAST = wording(
    r"\bresults[- ](?:driven|oriented)\b",
    r"\b(?:proven|strong|solid|impressive|excellent|unmatched) (?:track )?record\b|\btrack record\b|\brecord of"
    r" (?:delivery|success|excellence|achievement)\b",
    r"\b(?:highly|self)[- ](?:motivated|driven|qualified|skilled|accomplished)\b|\bself-starter\b|\bteam[-"
    r" ]player\b|\bgo-getter\b|\bpeople person\b",
    r"\bi(?:'m| am)(?: also)? (?:an? )?(?:very |extremely |highly )?(?:hard[- ]?working|hard worker|dedicated"
    r"|detail-oriented|quick learner|fast learner|ambitious|dynamic|driven|diligent|sincere and|dependable"
    r"|reliable|"
    r"passionate (?:and|professional)|seasoned|accomplished|award-winning)\b",
    r"\b(?:keen|ambitious|hard-?working|sincere|dedicated|diligent|motivated|enthusiastic),? (?:\w+,? )?(?:and"
    r" )?(?:\w+,? )?(?:person|individual|professional|candidate|student)\b",
    r"\b(?:strong|great|excellent|solid) (?:work ethic|attention to detail|communication skills|interpersonal"
    r" skills|leadership skills|analytical skills|background in|skill ?set)\b",
    r"\bi (?:pride myself|consider myself|recogni[sz]e myself|see myself as)\b",
    r"\b(?:with|maintain\w{0,3}|earned|have|holding|had|graduated with) (?:an? )?(?:my )?(?:overall |cumulative"
    r" )?(?:\d\.\d{1,2}|perfect|high) (?:cumulative )?gpa\b|\bgpa of \d|\bdean's list\b|\b(?:top|first) (?:\d+%"
    r" )?(?:of|in) my "
    r"(?:class|cohort|year)\b|\bsumma cum laude\b",
    r"\bdestined for (?:success|greatness)\b|\bborn (?:leader|entrepreneur|salesman)\b|\bnatural[- ]born\b"
    r"|\bvisionary\b",
    r"\b(?:\d+|my|several|multiple|numerous|two|three|four|five|six|seven|eight|nine|ten|twenty|over \d+) "
    r"(?:publications|patents|awards|exits|prizes|best-poster awards)\b[^.?!\n]{0,30}(?:,| and |"
    r" pending)",
    r"\bkeynote speaker\b|\bthought leader\b|\bserial entrepreneur\b|\bserial founder\b|\bboard advis[eo]r\b",
    r"\bi (?:made|left|gave|must have made) (?:quite )?(?:an? )?(?:strong|great|good|excellent|lasting)"
    r" impression\b|\bi feel it went (?:\w+ )?well\b|\bmomentum is\b",
    r"\b(?:which|basically|that) was (?:basically|mostly|all|entirely|just)? ?me\b",
    r"\bi (?:would |will |can |'d |could )?bring (?:\w+ )?(?:\d+ years|(?:two|three|four|five|six|seven|eight|"
    r"nine|ten"
    r"|\w+teen|twenty) (?:years|decades)|energy|passion|a (?:strong|unique|wealth)|extensive|my)\b",
    r"\b(?:responsible for|leading to|resulting in|grew|raised|improv\w{2,3}|reducing|reduced"
    r"|increas\w{2,3})\b[^.?!\n]{0,60}\bby \d{1,3}(?:%| percent)",
    r"\b(?:pushing|generating|reaching|managing|closed|over) (?:\$)?\d[\d,]{2,9}k? (?:\w+ ){0,2}(?:lines of"
    r" code|in (?:revenue|sales|mrr)|monthly active|users|deals?)",
    r"\bdelight(?:ed|ing) (?:clients|customers)\b|\bproven ability\b|\bbest-in-class\b",
    r"\bmy (?:\w+ )?(?:skills|expertise|strengths|qualifications|accomplishments|achievements) (?:include|are"
    r"|range|span|speak)\b",
    r"\b(?:skilled|proficient|expert|well-versed|fluent) in [\w+#-]{1,20}, ",
    r"\bi (?:won|received|was awarded|was given|earned|have won) (?:the|an?|several|many|three|two|multiple)"
    r" (?:[\w-]+ ){0,3}(?:awards?|prizes?|medals?|honours|honors|accolades)\b",
    r"\b(?:bestselling|best-selling|award-winning|tedx|forbes|30 under 30|internationally recogni[sz]ed"
    r"|world-renowned)\b",
    r"\bi (?:felt|think|feel|believe|thought)(?: that)? (?:i (?:came across|did (?:really |very |quite )?well|"
    r"impressed)|it went "
    r"(?:really|very|so|extremely) well)\b",
    r"\bvoted most\b|\bi(?:'m| am) (?:known|recogni[sz]ed) (?:for|as)\b|\bi excel\b|\bi(?:'ve| have) always"
    r" (?:been|excelled) (?:an? |the )?(?:natural|top|best|high)",
)
"""Praise of oneself."""
