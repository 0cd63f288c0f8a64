"""Wishing: asking without a question, by saying what one would love, what one hopes, or what "if you could" would do.

`asking.py` is where a sentence is judged; here are the words of the two commonest roundabout ways.
"""

from __future__ import annotations

from askwell.core.critique.wording import wording

_VERY = r"(?: (?:really|also|still|just|very much|truly|certainly|most|so|dearly|gladly|be|have|only|very)){0,3}"
_WOULD = r"(?:\b(?:would|should)\b(?<!you would)(?<!you should)|'d\b(?<!you'd))"
WISHING = wording(
    (
        rf"{_WOULD}{_VERY} (?:love|like|loved|liked|value|welcome|"
        rf"appreciate|"
        r"enjoy|mean|help|work|suit|relish|treasure|cherish|benefit|prefer|owe|jump at|request|beg|ask|want|"
        r"need)\b"
    ),
    r"\b(?:would|'d|will|'ll) (?:easily |more than |already |quite |just )?do\b",
    r"\b(?:would|'d|will|'ll) (?:easily |more than |already |quite |just )?be (?:\w+ )?(?:plenty|enough)\b",
    (
        rf"{_WOULD}(?: \w+)? be{_VERY} ?(?:extremely |all |more than |"
        rf"eternally |"
        r"deeply |incredibly |super |particularly |quite |the most )?(?:glad|grateful|happy|thankful|"
        r"interested|"
        r"delighted|lovely|great|wonderful|good|keen|honou?red|pleased|obliged|curious|thrilled|eager|willing|"
        r"appreciated|welcome|helpful|fantastic|invaluable|nice|brilliant|ideal|perfect|useful|amazing|awesome|"
        r"cool|"
        r"indebted|up for|open to|handy|kind|of (?:great |real |huge |much )?(?:help|value|use))\b"
    ),
    (
        r"\b(?:would|'d) be (?:such )?(?:an?|my|the) (?:\w+ ){0,2}(?:pleasure|honou?r|privilege|joy|treat|help|"
        r"favou?r|lifeline|gift|kindness|dream|delight|start|boost|relief)\b"
    ),
    rf"{_WOULD} be (?!rude|wrong|sorry|unfair|silly)(?:\w+ ){{1,4}}to (?:talk|speak|hear|learn|meet|know|ask|chat)\b",
    (
        r"\bi(?:'m| am| was|'ve been| have been|t's)(?: \w+)? (?:wondering|hoping|hopeful|asking|keen|eager|"
        r"curious|"
        r"requesting|seeking|after (?:your|some|advice))\b"
    ),
    r"\bi(?:'m| am)(?: \w+)? (?:interested in|looking (?:for|to)|trying to)\b",
    r"\b(?:reaching out|writing|getting in touch|here|emailing|messaging) (?:to (?:you )?(?:to )?|and )(?:ask|"
    r"see|"
    r"request|invite|find out|inquire|enquire|learn|propose|seek|check)\b",
    (
        r"\b(?:i|we)(?: \w+)? (?:want|wanted|hope|wish|need|long|mean|meant) to (?:\w+ )?(?:ask|talk|speak|"
        r"connect|"
        r"hear|learn|chat|meet|discuss|see|know|get|understand|have|find|request|pick|visit|sit|interview|"
        r"catch)\b"
    ),
    r"\bhope (?:that )?(?:you(?:'ll| will| can| could| might| would| may)|we|i (?:can|could|may|might)|it(?:'s|"
    r" is))\b",
    r"\bi(?: \w+)? (?:ask|wonder|request|beg|need|seek|urge|invite|propose|suggest) (?!to know that)",
    r"\bit would (?:\w+ )?(?:please|delight|honou?r|help) me\b|\bgive me (?:immense |great |much )?pleasure to\b",
    r"\bwhat i(?:'d| would|'m| am)?(?: \w+)? (?:need|want|like|ask|love|hope|asking|after)\b",
    r"\b(?:tempted|moved) to ask\b",
    r"\b(?:would|'d) (?:\w+ )?(?:make my|give (?:a lot|anything|much|my))\b",
    r"\b(?:could use|'m after|am after|help wondering)\b",
    r"\bneed (?:a hand|your help|your advice|some (?:advice|help|guidance))\b",
    r"\b(?:advice|help|pointers|suggestions|thoughts) (?:very |most |gratefully )?(?:welcome|wanted|"
    r"appreciated|received)\b",
    r"\A(?:perhaps|maybe) you (?:know|could|can|would|might)\b",
    r"\A(?:\w+, )?(?:respectfully |just |also )?(?:request(?:ing)?|seeking|hoping|wondering|looking|keen|eager|"
    r"asking|curious) ",
)
SUPPOSING = wording(
    (
        r"\bif (?:ever )?you(?:'d| would|'re| are| were)? ?(?:ever |just |happen to |only )?(?:could|can|would|"
        r"might|give me|spare|let me|show me|have "
        r"(?:time|a|an|any|the|\d|\w+ minutes)|had|felt|feel able|be willing|willing|happy|able|open|know of|"
        r"find|free|"
        r"able|up for|inclined|be (?:kind|so|able|willing|open|up|free|happy))\b"
    ),
    r"\b(?:any|a|the|some) (?:chance|possibility|opportunity|hope)\b",
    r"\banything (?:that )?you (?:can|could|might|would|may|know)\b",
    (
        r"\b(?:any|some|your|whatever) (?:\w+ )?(?:advice|thoughts|tips|pointers|guidance|help|insights?|"
        r"information|"
        r"suggestions?|feedback|wisdom|leads|ideas|input|words?)\b[^.?!\n]{0,60}\b(?:would|will|is|are|be|"
        r"appreciated|"
        r"welcome|helpful|gratefully)\b"
    ),
    r"\b(?:grateful|thankful|glad|thanks|appreciate) (?:for|of|it if) (?:any|your help|your advice|a|an|half|"
    r"ten|you)\b",
    r"\bappreciate (?:any|your|a|some|it|hearing|learning)\b",
)
