"""Advertising: the words by which a letter praises wares, whether a product, a service or the writer's own thing."""

from __future__ import annotations

from askwell.core.critique.wording import wording

CUSTOMERS = (
    "(?:companies|businesses|teams|firms|organi[sz]ations|leaders|founders|practices|clients|brands|owners|"
    "customers|"
    r"users|agencies|professionals|executives|women|entrepreneurs|students|startups)"
)
LOUD = wording(
    r"\bgame[- ]?chang(?:er|ing)\b",
    r"\bwin[- ]win\b",
    r"\b(?:once[- ]in[- ]a|opportunity of a|chance of a)[- ]lifetime\b",
    r"\brevolution(?:ary|i[sz](?:e|es|ing)) (?!war|france|russia|era)",
    r"\b(?:life|mind)[- ](?:changing|altering|blowing)\b",
    r"\bdisrupt(?:ing|ive|s)? (?:the|a|an|how|our|\w+ (?:market|industry|space))\b",
    r"\bredefin(?:e|ing|es) (?:how|the way)\b",
    r"\b(?:10|5|3|100) ?x (?:your|their|our|my|the|\w+ing)\b",
    r"\b(?:six|seven|eight|[678])[- ]figure\b",
    r"\bmulti[- ]?(?:million|billion)(?:[- ]dollar)?\b",
    r"\$ ?\d+ ?(?:b|bn|billion|m|mm|million)\b",
    r"\b(?:skyrocket|supercharge|turbo-?charge)\w*\b",
    r"\blet's (?:crush|kill|smash) it\b",
    (
        r"\b(?:insane|crazy|explosive|massive|unbelievable|guaranteed|proven) (?:results?|growth|returns?|system|"
        r"method|success)\b"
    ),
    r"\bblown away (?:every|by (?:our|my|the results))\b",
    r"\bdestined for\b",
    r"\bthe (?:next|new) (?:big thing|uber|facebook|harry potter|google|netflix)\b",
    r"\bthe uber of\b",
    r"\bground[- ]floor opportunity\b",
    r"\bas good as (?:\"|')[^\"\n]{2,30}\" or\b",
    r"\b(?:life|growth|hiring|sales|career|productivity|marketing|business) hacks?\b",
    r"\bto the next level\b",
    r"\b(?:cutting|bleeding)[- ]edge (?:solution|platform|technology|product|software)",
    r"\b(?:ai|data)[- ](?:powered|driven) (?:platform|solution|product|tool|app)\b",
    r"\b(?:best[- ]in[- ]class|industry[- ]leading|market[- ]leading|world[- ]class|state[- ]of[- ]the[- ]art) \w+",
)
SALES = wording(
    (
        r"\b(?:free|quick|short|live|\d+[- ]min(?:ute)?) (?:demo|trial|consultation|discovery call|strategy call|"
        r"audit|assessment|quote)s?\b"
    ),
    r"\bdiscovery calls?\b",
    (
        r"\b(?:no[- ]obligation (?:quote|demo|call|chat|trial|consult)|risk[- ]free|zero[- ](?:cost|risk)|100 ?% "
        "(?:free|guarantee)|money[- ]back)"
    ),
    r"\b(?:zero|no) (?:cost|risk) (?:to|for|involved)\b",
    r"\b\d+ ?% (?:off|discount)\b",
    r"\b(?:special|exclusive|limited|introductory|unbeatable|amazing) (?:offer|deal|price|discount|rate)s?\b",
    (
        r"\b(?:exciting|amazing|unique|groundbreaking|incredible|exclusive|lucrative) (?:business )?opportunity "
        r"(?:for you|to (?:invest|join|earn))\b"
    ),
    r"\blimited[- ]time\b",
    r"\b(?:spots?|places?|seats?) (?:are|is) (?:\w+ )?(?:limited|filling|going)\b",
    r"\b(?:just|only) \w+ (?:free )?(?:\w+ )?(?:spots?|slots|calls|places|seats) (?:left|this|available|for)\b",
    r"\b(?:save|hold|reserve|claim) (?:you )?(?:a|your) (?:spot|seat|discount)\b",
    r"\bclaim yours\b",
    r"\b(?:act|buy|order|sign up|call|book) now\b",
    r"\b(?:miss out|don't miss)\b",
    r"\bclosing (?:fast|soon)\b",
    r"\bcomment (?-i:[A-Z]{2,})",
    r"\bhand[- ](?:select|pick)(?:ed|ing)\b",
    r"\byou(?:'ve| have) been (?:selected|chosen|hand-picked|shortlisted)\b",
    rf"\b\d[\d,.]{0, 11}k?\+ ?(?:\w+ )?{CUSTOMERS}\b",
    (
        r"\b(?:i|we)(?:'ve| have)? ?(?:help|helped|work with|enable|empower|support|partner with|coach) (?:[\w-]+ "
        rf"){{0,3}}{CUSTOMERS} (?:\w+ )?(?:like yours?|just like|slash|cut|save|grow|increase|boost|reduce|scale|"
        r"find|hire|\d+x|get|to|in the)\b"
    ),
    r"\b(?:helping|helped|help) (?:\w+ ){1,3}(?:slash|boost|skyrocket|scale|10x|double|triple)\b",
    r"\b(?:slash|slashed|boost|boosted|skyrocket)\w* [^.?!\n]{0,30}\d+ ?%",
    (
        r"\b(?:most|other|many) \w+ (?:platforms?|tools?|solutions?|vendors?|providers?|apps?) (?:give|offer|"
        r"charge|make|just|only)\b"
    ),
    r"\btrusted by (?:over |more than )?\d",
    (
        r"\b(?:our|my) (?:platform|solution|software|app|tool|product|service|programme|program|accelerator|"
        r"framework|system) (?:\w+ )?(?:helps?|finds?|lets?|enables?|saves?|delivers?|can|will|is (?:the|used|"
        r"trusted))\b"
    ),
    (
        r"\b(?:roi|return on investment|value proposition|value[- ]add(?:ed)?|lead generation|sales funnel|pain "
        r"points?|low[- ]hanging fruit|move the needle)\b"
    ),
    r"\bgrow your (?:business|revenue|brand|audience|practice|sales|following)\b",
    r"\b(?:make|earn) (?:some |a bit of )?(?:extra|good|easy|real|serious|passive) (?:money|cash|income)\b",
    r"\b(?:passive income|financial freedom|be your own boss|network marketing)\b",
    r"\b(?:rate card|day rate|price list|pricing) (?:is|are|and|below|attached|linked)\b",
    r"\bright person to (?:talk|speak|pitch) to (?:about|regarding)\b",
    (
        r"\b(?:responsible for|in charge of|handles?|looks after) (?:lead generation|procurement|purchasing|your "
        r"company's|buying|vendor|marketing (?:spend|budget))\b"
    ),
    r"\bworth (?:a|your) (?:quick |\d+[- ]min(?:ute)? )?(?:demo|look)\b",
    r"\b(?:investors|leaders|executives|founders|visionaries) like you\b",
    r"\bworth (?:y?our|both our|both of our) while\b",
    r"\bif you aren't interested[^.?!\n]{0,20}\bdelete\b",
    r"\bhelp (?:me )?(?:to )?sell (?:it|my)\b",
    (
        r"\b(?:you|i think you|i'm sure you)(?:'ll| will) find (?:it|my \w+|this) (?:very |most |really |extremely "
        r")?(?:interesting|valuable|useful|impressive|worthwhile|compelling)\b"
    ),
    r"\byou (?:won't|will not) (?:regret|be disappointed|be sorry)\b",
    r"\bput together a (?:\w+ )?(?:guide|webinar|white ?paper|e-?book|masterclass)\b",
    r"\bthought leader(?:ship)?\b",
    r"\braise awareness (?:of|for) my\b",
)
