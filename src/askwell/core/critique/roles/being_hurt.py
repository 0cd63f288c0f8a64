"""Being hurt: how a letter shows its reader what their silence did to the writer, in the politest of words."""

from __future__ import annotations

from askwell.core.critique.wording import wording

_LITTLE = r"(?:a (?:bit|little|touch)|rather|quite|somewhat|slightly|so|very|really|honestly|frankly)"
_SAD = (
    r"(?:sad|saddened|hurt|upset|deflated|dejected|disheartened|disheartening|disappointed|disappointing|discouraged|"
    r"discouraging|crestfallen|downhearted|put out|stung|bruised|snubbed|slighted|embarrassed|let down)"
)
_SILENCE = (
    r"(?:answer|answered|reply|replied|replies|respond|responded|response|nothing|silence|hear (?:back|from)|word|"
    r"came and went|came and gone|passed|go by|went by|no one|nobody)"
)
_MAIL = r"(?:e-?mails?|messages?|mails?|notes?|letters?|dms?|invitations?|requests?)"
_WHOSE = r"(?:my(?: [\w-]+){0,2}|(?:the|both|all)(?: my| the)? (?:previous|earlier|last|first|other|two))"

WOUNDED = wording(
    r"\bwhy (?:would )?you(?:'d| would| did)? (?:accept|connect|say|agree|offer|give|post|"
    r"promise)\w{0,3}\b[^.?!\n]{0,60}\b"
    r"(?:if|when|only to|and then)\b",
    r"\bno (?:intention|interest) (?:of|in) (?:ever )?(?:talk|answer|repl|meet|help|speak|call|respond)\w{0,4}\b",
    r"\bstop wasting (?:my|our|each other's)\b",
    r"\bi (?:do |really |just |only |sincerely )?(?:hope|trust|pray)(?: that)? i (?:haven't|have not|didn't|did not|"
    r"hadn't|wasn't|was not)(?: \w+)? (?:offend|upset|annoy|insult|done anything|said anything|put you off|wrong|"
    r"mistaken)\w{0,3}\b",
    rf"\b(?:was|were|am|i'm|been|felt|feel|left me|it's|it is)(?: {_LITTLE})? {_SAD} (?:when|that|to|not to|by)"
    rf"\b[^.?!\n]{{0,40}}\b{_SILENCE}\b",
    r"\b(?:used|accustomed) to (?:being )?(?:passed over|ignored|overlooked|forgotten|rejected|silence|"
    r"hearing nothing|"
    r"no (?:answer|reply|replies))\b",
    r"\b(?:surprised|surprising|astonished|puzzled|disappointed|baffled)(?: \w+)? not to (?:have|hear|get|receive|"
    r"find|see)\b",
    r"\b(?:suppose|guess|assume|take it|see|gather|imagine) (?:that )?you(?:'ve| have)? (?:\w+ )?(?:decided|chosen|"
    r"chose|preferred) (?:not to|to not|against) (?:answer|reply|respond|writ|help|talk)\w{0,3}\b",
    r"\bmistake (?:of|to) (?:ask|writ|trust|hop|believ|expect)\w{1,3}\b",
    r"\bhope i was(?:n't)? wrong (?:about|in) you\b|\bmake it up to (?:me|us)\b",
    r"\b(?:was|were|been|am|i'm|we're|are) (?:really |still |rather |so |sort of )?(?:counting|relying|depending|"
    r"banking) on you\b",
)
"""What the silence did to the writer."""
OUTSHONE = wording(
    r"\b(?:would|it'd|'d) have (?:meant|been) (?:\w+ ){0,4}(?:to|if i'd|if you) (?:hear|get|have heard|receive|"
    r"know)\b",
    r"\bone of (?:a|the|your|many|so many|hundreds|thousands)(?: of)? (?:hundred|thousand|many|students|people|fans|"
    r"others|requests)\b"
    r"(?=[^.?!\n]{0,30}\bbut\b)",
    r"\byou (?:answered|replied to|wrote (?:back )?to|met|helped|called|found time for|had time for) (?:him|her|"
    r"them|others|"
    r"everyone|(?-i:[A-Z])[\w-]+) (?:within|the same|at once|straight|in (?:a|an|one|two)|immediately|right away)\b",
    r"\b(?:matters?|means?) (?:so much |a lot )?more to (?:me|us|some)\b[^.?!\n]{0,30}\bthan\b",
    r"\byou never (?:ask|asked|write|wrote|call|called|visit|care|cared|bother|bothered)(?= ?[.,;!]|\Z| (?:me|back|"
    r"after|how|what|"
    r"about me)\b)",
    r"\b(?:what|where|if|something|anything) (?:it is )?(?:that )?i (?:did|have done|might have done|went|"
    r"said)(?: \w+)? wrong\b",
    r"\b(?:talking|writing|speaking|shouting|singing) (?:to|into|at) (?:an? |the )?(?:brick )?(?:walls?|void|myself|"
    r"thin air|"
    r"emptiness|nobody)\b",
    r"\b(?:expect|suppose|guess|assume|dare say|imagine|no doubt|must have|obviously|clearly|"
    r"presume)\b[^.?!\n]{0,20}\b"
    r"(?:slipped|escaped) your (?:mind|memory|attention)\b",
    r"\b(?:never|not|hardly) (?:an?|one) (?:single )?(?:moment|minute|second) (?:free|to spare|left|for (?:me|us|"
    r"my))\b",
    r"\b(?:when|next time|until|if ever) (?:you(?:'ll)?|it's you who) (?:\w+ )?needs? (?:something|anything|me|us|"
    r"a favou?r|help)\b",
    r"\b(?:had|have|i'd|already) (?:already )?(?:told|promised) (?:my|the|our|every\w+|them|him|"
    r"her)(?: \w+)? (?:that )?you(?:'d| would|"
    r"'ll) (?:say|come|answer|help|agree|do|speak|be)\b",
    r"\bi(?:'ve| have)? waited (?:in|up|at home|all (?:day|week|evening)|by the (?:phone|telephone|window|door))\b",
    r"\b(?:though|although|but|and|after all),? it was you who\b",
    r"\byou (?:have|must have|surely have|probably have|obviously have|clearly have)(?: \w+)? (?:more|better) "
    r"(?:interesting|important|exciting|worthwhile|pressing) (?:people|things|correspondents|mails?)\b",
    r"\bmore (?:interesting|important|exciting) people to (?:write|talk|speak|answer|reply|attend)\b",
    r"\b(?:am|are|is|aren't|isn't|am not|i'm not|are not)(?: \w+){0,2} (?:interesting|important|worth|good|grand) "
    r"(?:enough |anything )?(?:to|for) you(?: any ?more| now)?(?= ?[.,!])",
)
"""Others who are said to matter more. In a first letter it is modesty, after a silence it is a reproach."""
OUT_OF_BALANCE = wording(
    r"\b(?:i'm|i am|me|seems? like i'm|be) the only one (?:who(?:'s| is| has)? |that |to )?(?:keep|kept|writ|mak|"
    r"made|try|"
    r"trying|bother|reach|remember)\w{0,5}\b",
    r"\bone[- ]sided\b|\b(?:it|this) (?:goes|works|cuts) both ways\b",
    r"\bthat's (?:how|what) it (?:goes|is|takes) with (?:busy|important|successful|famous) people\b",
    r"\bif you (?:still |even |so much as )?(?:remember|recall) (?:me|who i am|that i exist)(?= ?[.!]|\Z)",
    r"\b(?:forgot|forgotten|neglected|omitted)(?: \w+)? to (?:mention it|tell me|let me know|say so|answer|reply|"
    r"write)\b",
    r"\b(?:you'(?:ve|ll have)|you must have|you have)(?: \w+)? (?:found|chosen|picked|taken|hired|preferred) "
    r"(?:some(?:one|body) else|another|others)\b",
    r"\b(?:shame|pity|sad|odd|strange|funny|curious)(?: that)? you (?:didn't|did not|never|couldn't|haven't|"
    r"forgot)\b",
    r"\b(?:heard|hear|had|got|get|received|receive) (?:\w+ )?(?:a |the |one )?(?:peep|squeak|dicky ?bird|syllable|"
    r"single (?:word|line)|nothing at all|anything at all)\b",
    r"\b(?:took|cost|taken|spent)(?: me| us)? (?:an?|the|all|my|half|three|two|many|several) (?:whole |entire |"
    r"full |long )?"
    r"(?:evening|night|day|morning|afternoon|weekend|hours?|long time)(?: \w+)? (?:to (?:write|compose|draft|word)|"
    r"over "
    r"(?:it|that|my)|on (?:it|that) )",
)
"""What the writer gave, against what came back."""
SEEN_READING = wording(
    r"\b(?:marked|shown|showing|shows|displayed) as (?:read|seen|opened|delivered)\b|\bshows? (?:that )?you(?:'ve|"
    r" have) (?:read|"
    r"seen|opened)\b",
    rf"\b(?:see|know|noticed|notice|tells? me|shows?)\b[^.?!\n]{{0,30}}\b{_WHOSE} {_MAIL} (?:was|were|has been|"
    rf"have been|is|are|got) "
    r"(?:\w+ )?(?:opened|read|seen|viewed)\b",
    r"\bi know (?:that )?you(?:'re| are)(?: \w+)? (?:on here|online|there|around|on linkedin|reading this)\b",
    r"\bare you (?:even |actually )?(?:getting|receiving|reading|seeing) (?:these|this|my|any of)\b",
)
"""That the reader was watched."""
MANNERS = wording(
    r"\b(?:matter|question|sign|act|gesture|minimum|bit|shred) of (?:common |basic |simple |plain )?(?:courtesy|"
    r"politeness|"
    r"manners|decency|respect)\b",
    r"\b(?:isn't|is not|not|hardly|wasn't|is that|isn't that) (?:\w+ )?(?:much|a lot|too much) to ask\b",
    r"\bwhere i come from\b[^.?!\n]{0,50}\b(?:answer|reply|write|respond|thank|polite|manners)\w{0,3}\b",
    r"\bnothing but (?:polite|patient|courteous|respectful|friendly|nice)\b",
    r"\b(?:aren't|isn't|are not|is not|not)(?: \w+)? (?:as|so) (?:helpful|friendly|kind|generous|supportive|"
    r"approachable|welcoming) as\b",
    r"\b(?:hate|ashamed|shame|pity|embarrass\w{2,5}|sorry) (?:to (?:have to )?|if i (?:have|had) to )"
    r"(?:tell|report|say)\b[^.?!\n]{0,40}\b(?:nobody|no one|none|not one|nothing)\b",
    r"\byou(?:'d| had| have|'ve)? (?:agreed|signed up|pledged|undertook|undertaken|committed|volunteered|"
    r"offered) to (?:help|"
    r"mentor|advise|support|answer)\b[^.?!\n]{0,60}\b(?:so|therefore|trust|expect|assume|surely|hope you)\b",
    r"\b(?:would have|i'd have|would've|had|i'd) (?:\w+ )?(?:thought|expected|assumed|imagined|"
    r"hoped)(?: that)? (?:an?|some|even|"
    r"at least|people|someone in) (?:\w+ ){0,2}(?:answer|reply|response|word|line|sign|no|acknowledge?ment|courtesy|"
    r"your)\b",
)
"""What good manners would have done: a reply owed."""
