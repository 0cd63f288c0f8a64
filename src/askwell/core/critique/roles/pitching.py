"""Pitching: how a sentence offers the reader a product, or the writer's own thing to look at."""

from __future__ import annotations

from askwell.core.critique.wording import wording

THING = (
    r"(?:work|plans?|projects?|portfolio|e-?book|books?|ideas?|business(?: plan)?|product|start-?up|company|app"
    r"|proposal|manuscript|novel|"
    r"script|screenplay|website|site|deck|samples?|designs?|programme|program|services?|platform|song|album"
    r"|podcast|channel|campaign|"
    r"kickstarter|blog|newsletter|film|invention|prototype|tool|guide|brochure|catalogue|catalog|rate card|menu)"
)
OTHERS = (
    r"(?:you|teams?|companies|businesses|practices|firms|brands|leaders|founders|owners|clients|customers"
    r"|people like you|organi[sz]ations|"
    r"agencies|professionals|executives|women|men|creators|coaches|startups|start-ups|schools|authors|"
    r"\d[\d,]{0,11}\+?)"
)
SHOW_ME = wording(
    rf"\b(?:look(?:ing)? (?:at|over|through|into)|read(?:ing)?|see|seen|view(?:ing)?|try(?:ing)?|visit"
    rf"|check(?:ing)? out|view of|opinion (?:of|on)|"
    rf"thoughts on|feedback on|support(?:ing)?|awareness of|promot(?:e|ing)|shar(?:e|ing)|sample of"
    rf"|invest(?:ing)? in|endors(?:e|ing)|"
    rf"listen(?:ing)? to|buy(?:ing)?|back(?:ing)?|featur(?:e|ing)|blurb for|review(?:ing)?|join(?:ing)?)(?:"
    rf" (?:a|an|the|some|few|of|sample|at|copy))"
    rf"{{0,3}} (?:my|our) (?:own |new |latest |first )?(?:[\w-]+ )?{THING}\b",
    r"\b(?:read|review|critique|endorse|blurb) (?:the|my|our) (?:\w+ )?(?:manuscript|novel|script|screenplay"
    r"|book proposal)\b",
    r"\ba blurb (?:i|we|for (?:my|our|the cover))\b",
    r"\bdownload (?:my|our|the)\b",
    r"\b(?:i'd|i would|i) (?:love|like|want|am keen|wanted) to (?:show|tell|present|demo|pitch|walk|introduce"
    r"|sell|offer|share) (?:you |to you )?(?:(?:more |all )?about |"
    r"with you |through )?(?:my|our|what (?:i|we)(?:'ve| have|'re)? (?:\w+))",
    r"\bso (?:that )?(?:i|we) can (?:tell|show|share|present|introduce|pitch|explain)\b",
    r"\byou(?:'d|'ll| will| would| might| may)? (?:\w+ )?(?:find (?:it|this|them|that|my|our)(?: \w+)? (?:very "
    r"|really |quite |most )?(?:interesting|useful|valuable|"
    r"intriguing|exciting|helpful)|have opinions on|be interested in (?:my|our)|love (?:it|this|what (?:i|we)))",
    r"\bi(?:'ve| have)? (?:put together|mocked up|created|compiled|written|prepared|made|drafted) (?:an?|some"
    r"|three|two|a few|five|\d) (?:\w+ ){0,3}"
    r"(?:guide|e-?book|deck|ideas|concepts|mock-?ups?|white ?paper|checklist|video|plan|samples?|proposal|audit"
    r"|report)\b",
    r"\b(?:think|sure|believe|hope|know) (?:that )?(?:you|a man \w+ your \w+)(?:'ll| will| would|'d| may| might) "
    r"find (?:it |this |that |them )?"
    r"(?:very |quite )?(?:refreshing|stimulating|compelling|interesting|valuable|fascinating|exciting|"
    r"thought-provoking)\b",
    r"\bi(?:'ve| have) (?:developed|created|devised|designed|invented|built) (?:an?|my own) (?:[\w-]+ "
    r"){0,3}(?:framework|method|"
    r"methodology|model|theory|system|approach|programme|program|process)\b",
    r"\bso (?:that )?i can walk\b|\b(?:tell|show) you (?:a (?:little|bit) )?(?:more )?about (?:what (?:i|we)|our)\b",
    r"\bhappy to (?:share|send) (?:it|one|them|a copy|more (?:info|details))(?: over)? if (?:you|it)\b",
    r"\b(?:introduce|present|offer|show|tell|walk|thrilled to show|take) (?:you |to you )?(?:(?:to|about"
    r"|through|with) )?(?:our|my|an?|some of our) (?:[\w-]+ ){0,3}(?:products?(?: line)?|services?|"
    r"solutions?|offerings?|ventures?|start-?ups?|platform|invention|business(?: idea)?|opportunity|software)\b",
    r"\b(?:share|post|spread|promote|support) my (?:\w+ )?(?:link|page|crowdfunding|fundraiser|kickstarter"
    r"|gofundme|petition|channel|event)\b",
    r"\b(?:look|glance|peek) (?:at|over|through|into) (?:my|our) (?:\w+ )?(?:github|reel|showreel|code|repo"
    r"|essay|link|page|video|demo|pitch|deck|poems?|stories|story|songs?|paintings?|art)\b",
    r"\b(?:of|be of) (?:great |real |considerable |some )?(?:interest|value|use) to your (?:readers|audience"
    r"|followers|listeners|customers|clients|company|team|business|network)\b",
    r"\b(?:overview|brochure|presentation|one-pager|flyer|leaflet|catalogue|deck|pitch"
    r"|proposal)\b[^.?!\n]{0,30}\b(?:attached|enclosed|below)\b",
    r"\b(?:among|one of|be) (?:my|our) (?:first |next |new )?(?:clients?|customers?|partners?|backers?|investors?"
    r"|sponsors?|subscribers?|beta testers?)\b",
    r"\bbecome (?:an? |our |my )?(?:client|customer|backer|subscriber|sponsor|reseller|affiliate|investor)\b",
)
"""The writer's own thing is to be looked at."""

QUALIFYING = wording(
    r"\b(?:when|whether|if) (?:your|the) (?:current |present |existing )?(?:contract|subscription|licen[cs]e|"
    r"lease|agreement) "
    r"(?:comes? up|ends?|expires?|renews?|is up|runs? out)\b",
    r"\bwho (?:\w+ ){0,5}(?:makes?|has|takes?|signs? off on) (?:the |that )?(?:final |last |buying |purchasing "
    r")(?:decision|say|word)s?\b",
    r"\byour (?:current|present|existing) (?:provider|vendor|supplier|solution|set-?up|software|system|tool|"
    r"platform)s?\b",
    r"\b(?:how much|what) (?:you|they|it|your \w+) (?:currently )?(?:spends?|pays?|costs?)(?: you)? (?:on|for|"
    r"each|every|a|per) "
    r"(?:month|year|it\b|software|\w+ing\b|such)",
    r"\b(?:is|are) (?:that|this|these|those) (?:something|things?|a problem|an issue|a challenge) (?:that "
    r")?you(?:'re|'ve| are| see| face|"
    r" have| also)\b",
    r"\b(?:most|many|all) (?:of )?(?:the )?(?:\w+ ){1,3}(?:i|we) (?:speak|talk|work|meet) (?:to|with) (?:tell|say|"
    r"struggle|lose|complain|"
    r"find)",
    r"\b(?:has|have|had|with|set aside|is there) (?:an?|any|the|some) (?:\w+ )?budget for\b",
    r"\bif (?:there is|there's|it's in) (?:an?|any|the|your) budget\b",
    r"\bwho (?:in|at|on|within) your (?:firm|company|team|organi[sz]ation|department|office|practice|school|house) "
    r"(?:\w+ )?(?:buys|purchases|pays for)\b",
    r"\b(?:would|could|might|may|will|'d|to) (?:\w+ )?(?:pilot|trial|beta[- ]test|test-?drive) (?:it|this|ours?|"
    r"my)\b",
    r"\b(?:sign|signing|send|sending|enclosed|attached) (?:an?|our|my|the) (?:nda|non-disclosure)\b",
    r"\b(?:nda|non-disclosure agreement) (?:is|attached|enclosed|below|to sign)\b",
    r"\b(?:something|a thing|an offer|a product) of ours\b|\bwhat we(?:'re| are) (?:seeing|building|doing|working "
    r"on|offering)\b",
)
"""What a seller finds out before the offer: the budget, who decides, until when the contract runs, and the pain; and
what is to be signed before it is shown."""
SALES = wording(
    r"\bwe(?:'ve| have) helped (?:\w+ ){1,4}(?:fix|solve|get|cut|find|win|save|do|reach|go|grow|stop|double|hire|"
    r"move)\b",
    r"\b(?:there may be|there might be|see) (?:some )?ways (?:that )?we (?:can|could|might) help (?:each other|"
    r"you)\b",
    r"\bany(?:one|body) (?:you know|in your (?:\w+ )?network)(?:'s| is| who(?:'s| is)?)? (?:thinking|looking|"
    r"needs?|wants?|interested|in "
    r"the market)\b",
    r"\ban idea (?:that )?(?:(?:i think|i'm sure|i know|i believe) )?(?:he|she|they|you)(?:'ll| will| would|'d| "
    r"might) (?:love|like|want)\b",
    rf"\b(?:we|i)(?:'ve| have|'re| are)? (?:\w+ )?(?:help(?:ed|ing)?|work with|partner with|worked with|serve"
    rf"|enable|empower|equip|support|coach) (?:\w+ ){{0,2}}{OTHERS}\b"
    r"[^.?!\n]{0,40}\b(?:\d|slash|grow|boost|increase|reduce|cut|save|scale|get|find|turn|achieve|reach|hit"
    r"|unlock|thrive|transform|land|book|build|without|more|better|just like)",
    rf"\bhelping (?:\w+ ){{0,2}}{OTHERS}\b[^.?!\n]{{0,30}}\b(?:slash|grow|boost|increase|reduce|cut|save|scale"
    rf"|double|triple)\b",
    r"\b(?:i|we|our|my)\b[^.?!\n]{0,80}\b(?:slash|boost|increas|reduc|cut|sav|improv|grow|rais)\w{0,4}"
    r" (?:[\w-]+ ){0,4}(?:by )?\$?\d{1,3}(?:%| percent|x\b)",
    r"\b10x\b|\b\d{1,2}x (?:more|your|growth|faster)\b",
    r"\b\d[\d,]{0,11}(?:\+|k\+?)? (?:\w+ )?(?:users|customers|clients|firms|companies|organi[sz]ations|subscribers"
    r"|downloads|businesses)\b[^.?!\n]{0,30}\b(?:using|use|trust|already|waiting|"
    r"on (?:the|our)|so far|love|signed)",
    r"\b(?:mrr|arr|pre-seed|seed round|series [a-d] round|pitch deck|investor deck|deck attached|our (?:round"
    r"|raise)|the round is|term sheet)\b",
    r"\b(?:wait(?:ing)? ?list|early access|free trial|free audit|discovery calls?|strategy calls?|rate card|day"
    r" rate|first-time clients|special offer|limited offer|"
    r"case stud(?:y|ies) attached|price list|no obligation quote|free consultation|free sample)\b",
    r"\b(?:worth|open to|up for|book|schedule|give you|show you|see|do|get|request|for|have|offer you) (?:an?"
    r"|our|my|the) (?:[\w-]+ ){0,3}(?:demo|walkthrough|pilot|trial run|proposal|"
    r"consultation|pitch|showcase)\b",
    r"\bdemo (?:it|this|our|the)\b|\bafter (?:an?|our|the|my) (?:[\w-]+ ){0,2}demo\b",
    r"\b(?:founder|ceo|creator|maker) of [^.?!\n]{2,60}\b(?:platform|app|tool|solution|software|service|marketplace) "
    r"(?:that|which|to)(?: \w+){0,2} (?:transform|revolutioni[sz]e|reinvent|disrupt|redefine)s?\b",
    r"\b(?:our|my) (?:new |own |latest |main |game-changing )?(?:platform|solution|software|accelerator"
    r"|mastermind|agency|masterclass|consultancy|business|services) (?:is|can|will|helps?|lets|"
    r"makes|finds|has helped|offers|provides|could|would|that)\b",
    r"\b(?:it's|it is) an? (?:[\w-]+ ){0,3}(?:tool|app|platform|solution|software|plug-?in|marketplace) (?:that"
    r"|which|for|to)\b",
    r"\bwe (?:just )?(?:built|launched|created|developed|offer|provide|specialise|specialize|are disrupting"
    r"|disrupt)\b[^.?!\n]{0,60}\b(?:it|which|that|platform|solutions?|services?|app|tool|ai|market|"
    r"products?|you|your|companies)\b",
    r"\b(?:billion|million)[- ](?:dollar|pound|euro)\b|\$\d+(?:\.\d)?(?:b|m|bn) (?:\w+ ){0,3}(?:market|industry"
    r"|opportunity)\b",
    r"\b(?:lead generation|your pipeline|investment opportunity|business opportunity|passive income|extra"
    r" (?:money|income)|six-figure|6-figure|roi\b|win-win)",
    r"\b(?:sell|selling|offer|offering) (?:you |these |this |accounts|my services|our services)\b",
    r"\b(?:act now|spots? (?:are|is) (?:\w+ )?limited|save you a spot|claim (?:yours|your spot)|miss out)\b",
    r"\bwhen (?:it|the book|this) (?:is|gets) published\b",
    r"\b(?:businesses|companies|firms|teams|organi[sz]ations|practices|people|brands|leaders|agencies) (?:just"
    r" )?like (?:yours|yourself|yourselves)\b",
    r"\b(?:tailored|bespoke|turnkey|end-to-end|cutting-edge|ai-powered|innovative|cost-effective) (?:\w+"
    r" )?(?:solutions?|services?|platforms?|products?|software)\b",
    r"\bwe (?:make|sell|design|build|develop) (?:\w+ ){0,2}(?:software|apps?|platforms?|tools|solutions"
    r"|products) (?:that|for|which|to)\b",
    r"\bwe speciali[sz]e in\b|\bi speciali[sz]e in helping\b",
    r"\b(?:would|are) you (?:be )?interested in (?:our|buying|using|trying|purchasing|investing|becoming|seeing"
    r" (?:our|my|a demo))\b",
    r"(?:\A|[.!?] )interested\?",
    r"\b(?:raise|raising|closing) (?:our|my|a|the) (?:\w+ )?(?:round|seed|funding|capital)\b",
)
"""A product, a service, a round."""
