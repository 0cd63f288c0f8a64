"""Praise: how much of it a sentence holds, and whether it stands on a fact.

Three weights. What lifts the reader above other people is strong by itself ("there is no one like you"); a warm word
becomes strong by what is put before it ("truly inspiring"); a warm word alone is mild. Words that praise no person
("it would be wonderful if", "an amazing opportunity") are none.
"""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.roles.commonplace import listed
from askwell.core.critique.roles.reason import gives_reason
from askwell.core.critique.wording import wording

_WARM = (
    r"(?:inspir(?:ing|ational|ed)|impress(?:ive|ed)|remarkable|outstanding|exceptional|extraordinary|incredible|"
    r"amazing|awesome|brilliant|phenomenal|stellar|superb|unparalleled|unmatched|unrivalled|fantastic|wonderful|"
    r"marvell?ous|magnificent|splendid|spectacular|stunning|breathtaking|mind-?blowing|visionary|legendary|iconic|"
    r"illustrious|distinguished|esteemed|eminent|renowned|luminous|exemplary|trailblazing|groundbreaking|"
    r"accomplished|talented|gifted|wise|insightful|admirable|fascinating|fabulous|glorious|glittering|enviable)"
)
_VERY = (
    r"(?:very(?: much)?|truly|really|so|such an?|deeply|most|incredibly|beyond|absolutely|hugely|immensely|"
    r"profoundly|genuinely|utterly|totally|simply|nothing short of|just|extremely|completely|quite simply|literally)"
)
_OF_THEIRS = (
    r"(?:career|journey|background|profile|work|story|path|experience|expertise|success|achievements?|"
    r"accomplishments?|leadership|vision|mind|insights?|wisdom|knowledge|talent|track record|trajectory|portfolio|"
    r"content|leader|person|woman|man|human|scientist|writer|artist|mentor|professional|speaker|teacher|"
    r"body of work|talks?|books?|posts?|articles?|warmth|gifts?|generosity)"
)
_DO = (
    r"(?:you(?:'ve| have)?|it) (?:do|does|done|did|touch|say|stands? for|achieved|accomplished|built|write|post|"
    r"put out)\b(?! (?:there|at|for|on|in|day))"
)
_SUCH = r"\b(?:true|living|real|such an?|are an?|as an?|like an?|an absolute)"
STRONG = wording(
    r"\b(?:huge|biggest|massive|devoted|number one|greatest) (?:fan|admirer) of (?:you|yours|everything|"
    r"(?-i:[A-Z])\w)",
    r"\b(?:your|such a|as a) (?:\w+ )?(?:biggest|number one|devoted) (?:fan|admirer)\b",
    r"\byou(?:'re| are|'ve been| have been| were)?(?:,? \w+){0,3},? my (?:\w+ )?(?:idol|hero|heroine|role model|"
    r"inspiration|north star|guru)\b",
    r"\bmy (?:\w+ )?(?:idol|heroine|north star|guru)\b",
    rf"{_SUCH} (?:\w+ )?\b(?:inspiration|role model|visionary|luminary|trailblazer|powerhouse|superstar)\b",
    rf"{_SUCH} (?:\w+ )?\b(?:genius|guru|titan|legend|icon|giant|beacon|rock ?star)\b",
    r"\ban? (?:inspiration|role model|beacon|titan|giant|luminary|icon|legend|visionary) (?:to|for|of|in|like|"
    r"such)\b",
    r"\b(?:shining|guiding|rising|bright(?:est)?|leading) (?:star|light|example|beacon) (?:and|to|for|of|in|whose)\b",
    r"\ban? (?:great|true|huge|real|immense|big|constant|living|eternal) (?:source of )?inspiration (?:for|to|of)\b",
    r"\b(?:pure|sheer|short of) genius\b",
    r"\bwhat (?:an? )?(?:clarity|elegance|grace|wit|insight|depth|wisdom|mind|talent|brilliance|beauty|vision|"
    r"artistry)\b(?= ?[!.])",
    r"\b(?:a|such an?) (?:mind|man|woman|person|talent|writer|thinker|voice|artist|teacher|leader) (?:such as|"
    r"like|as) (?:yours|you|"
    r"yourself)\b",
    r"\b(?:such a mind|writes? as you do|does it like you)\b",
    r"\byou(?:'re| are) (?:truly|really|simply|quite simply|literally|nothing but|such) an? (?:\w+ "
    r")?(?:inspiration|role model|legend|star|gem|"
    r"treasure|genius|icon|blessing|marvel)\b",
    r"\beach \w+ is a marvel\b",
    r"\b(?:watched|read|heard|seen|listened to|devoured) (?:\w+ ){0,2}(?:everything|all|"
    r"every one) (?:that )?(?:you've|you "
    r"have|of your)\b",
    r"\b(?:someone|somebody|a person|anyone) (?:so|as) (?:\w+ly )?(?:accomplished|talented|brilliant|gifted|wise)\b",
    r"\b(?:elegance|breadth|grace|grandeur|brilliance|beauty|majesty) of your (?:career|vision|mind|life|work)\b",
    r"\b(?:my|our) (?:\w+ )?(?:admiration|esteem|reverence|veneration)\b",
    r"\b(?:the rest of us|mere mortals?|lesser mortals)\b",
    r"\bhumbled\b",
    r"\b(?:no ?one|nobody) better (?:to|from|than|placed)\b",
    r"\b(?:in|with) (?:\w+ )?awe\b",
    r"\bstar-?struck\b",
    r"\bfan-?(?:girl|boy)",
    r"\b(?:worship|idoli[sz]ed?|revered?|venerate) (?:you|your|the ground)\b",
    r"\blook(?:ed|ing)? up to (?:you|people like you|someone like you)\b",
    r"\b(?:want|hope|dream|aspire|would love) (?:\w+ ){0,3}to be(?:come)? (?:\w+ ){0,3}like you\b",
    r"\b(?:obsessed with|addicted to|in love with) (?:you|your|everything)\b",
    r"\b(?:honou?r|privilege) (?:of (?:my|a)|it would)\b",
    r"\b(?:is|be|feel it) (?:truly |really )?(?:an?|the|such an?|my) (?:\w+ ){0,2}(?:honou?r|privilege|blessing) "
    r"(?:to|for|of|just)\b",
    r"\b(?:be|am|feel) (?:so |truly |deeply |very |beyond )?(?:honou?red|privileged|blessed) (?:to|by|just|"
    r"even)\b(?! (?:contact|ask|connect|join|write|request|learn|be (?:considered|connected)|hear|address))",
    r"\bwould be (?:the|an?|such an|my) (?:\w+ ){0,2}(?:honou?r|privilege|blessing)\b",
    r"\bdream come true\b",
    r"\bonly dream of\b",
    r"\b(?:hang|hung|hanging) on (?:to )?(?:your )?every word\b",
    r"\b(?:sit|learn|learning|sitting|kneel) (?:\w+ ){0,2}at (?:the|your) feet\b",
    r"\b(?:no ?one|nobody|few people|few others|no other \w+|none|hardly anyone) (?:\w+ ){0,6}(?:like you|as you|"
    r"better than you|have your|has your|what you have|comes? close|can match|compares?)\b",
    r"\b(?:few people|no ?one|nobody) (?:have|has) your\b",
    r"\b(?:second to none|in a league of your own|one of a kind|one in a million|head and shoulders)\b",
    r"\bthe best (?:in the (?:business|field|world|country|industry)|of the best|there is)\b",
    r"\b(?:one of )?the (?:most|greatest|finest|brightest) (?:\w+,? ){0,4}(?:minds?|people|person|human beings?|"
    r"leaders?|scientists?|writers?|thinkers?|women|men|designers?|alive|ever|of our|of your|in the world)\b",
    r"\b(?:brilliant|exceptional|extraordinary|unparalleled|visionary|phenomenal) (?:mind|leader|person|"
    r"career|gift|talent|work|vision|human)\b",
    r"\b(?:so much|your (?:infinite|boundless|great|immense|vast|priceless)) (?:wisdom|knowledge|talent|"
    r"brilliance)\b",
    rf"\b(?:everything|anything) (?:that )?{_DO}",
    rf"\ball that {_DO}",
    rf"\ball {_DO}",
    r"\b(?:every|each) (?:single )?word you\b",
    r"\byour (?:brilliance|genius|greatness|magic|aura|radiance|excellence)\b",
    r"\b(?:person|people|somebody|someone|leader|professional|man|woman|figure) of your (?:\w+ )?(?:stature|"
    r"calib(?:re|er)|"
    r"standing|eminence|status|brilliance|distinction|quality|greatness)\b",
    rf"\b(?:as|so) {_WARM} as (?:you|yourself)\b",
    rf"\byou(?:'re| are)(?: {_VERY})?(?: an?)? (?!impressed|inspired|gifted|wise|distinguished)(?:{_WARM}|genius|"
    r"legend)\b(?! at)",
    r"\bmoved me (?:deeply|to tears|so much)\b",
    r"\b(?:blown away|floored|mesmeri[sz]ed|spellbound|captivated|speechless|dazzled|awestruck) (?:by (?:you|your|"
    r"how|"
    r"everything)|at)\b",
    r"\b(?:blew|blows) (?:me|my mind) away\b",
    r"\bleft me speechless\b",
    r"(?<!expression of my )\b(?:nothing but|endless|undying|immense|utmost|highest|deepest|profound|greatest|"
    r"boundless) (?:admiration|"
    r"respect|esteem|regard|reverence)\b",
    r"\bwith (?:\w+ )?admiration\b",
    r"\bwords (?:cannot|can't|fail|could never)\b",
    r"\breputation precedes\b",
    r"\bspeaks? for itself\b",
    r"\bset(?:s)? the (?:gold )?standard\b",
    r"\b(?:even )?(?:a|one|a single) (?:minute|moment|second|word) (?:of|from) (?:your|"
    r"you)\b[^.!?]{0,30}\b(?:gift|blessing|"
    r"treasure|honou?r|mean)",
    r"\badmired? (?:you|your work|your career) (?:from afar|so much|for (?:years|ages|a long|so long|decades))\b",
)
HEIGHTENED = wording(
    rf"\b{_VERY} (?:an? )?(?!impressed|inspired){_WARM}\b(?! (?:if|to (?:hear|talk|speak|chat|meet|connect|learn|"
    rf"see|have)|opportunity|chance))",
    rf"\b{_WARM},? (?:\w+,? )?and (?:\w+ )?(?:{_WARM}|clever|kind|generous|funny|warm|successful|beautiful)\b",
    rf"\bi (?:\w+ly |so )?admire (?:\w+ ){{0,2}}(?:you|your (?:\w+ )?{_OF_THEIRS})\b",
)
MILD = wording(
    r"\b(?:is|are|was) genius\b",
    r"\b(?:huge|big|massive|great|long-?time|avid) (?:fan|admirer)\b",
    r"\bwhat an? (?:\w+ )?(?:career|journey|life|resume|story|profile)\b(?= ?[!.,])",
    rf"\b{_WARM} (?:\w+ )?{_OF_THEIRS}\b",
    rf"\b(?:{_WARM}|intrigued|struck|moved|amazed|fascinated) by (?:you|your|the way you|how you|what you)\b",
    rf"\byour (?:\w+ ){{0,4}}(?:is|are|was|were|has been) (?:\w+ )?{_WARM}\b",
    r"\b(?:admir(?:e|ed|ation)|passion|generosity|warmth|kindness|charisma|humility) (?:\w+ ){0,3}(?:you|your|"
    r"for your)\b",
    r"\byour (?:\w+ )?(?:passion|generosity|warmth|kindness|charisma|humility|dedication|gift|talent|vision|"
    r"wisdom)\b",
)
NOT_OF_THEM = wording(
    rf"\b(?:would|could|might|'d) be (?:\w+ )?(?:{_WARM}|an? (?:\w+ )?(?:{_WARM}) (?:opportunity|chance|"
    rf"experience))\b",
)
THE_READER = frozenset(("you", "your", "yours", "yourself", "you've", "you're"))
WARM_WORDS = listed(
    """
    inspiring inspirational inspired impressive impressed remarkable outstanding exceptional extraordinary
    incredible amazing awesome brilliant phenomenal stellar superb unparalleled unmatched unrivalled fantastic
    wonderful marvelous marvellous magnificent splendid spectacular stunning breathtaking mind-blowing mindblowing
    awe-inspiring visionary legendary iconic illustrious distinguished esteemed eminent renowned luminous
    exemplary trailblazing groundbreaking accomplished talented gifted wise insightful admirable fascinating
    fabulous glorious glittering genius enviable
    fan admirer what intrigued struck moved amazed fascinated admire admired
    admiration passion generosity warmth kindness charisma humility dedication gift talent vision wisdom
    """
)
"""One of these is in whatever is warm without being strong."""


def praise(sentence: Stretch) -> int:
    """0 none, 1 for a warm word, 2 for more. A fact beside it has earned a warm word, but not a pedestal."""
    if sentence.has(STRONG):
        return 2
    if WARM_WORDS.isdisjoint(sentence.words) or sentence.has(NOT_OF_THEM):
        return 0
    heightened = not THE_READER.isdisjoint(sentence.words) and sentence.has(HEIGHTENED)
    warmth = max(2 if heightened else 0, len(sentence.find(MILD)))
    return max(0, warmth - 1) if warmth and sentence.once(gives_reason) else warmth
