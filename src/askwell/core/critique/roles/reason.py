"""Reasons: which sentences say why this person, of all people, is asked.

Turned round: a sentence gives a reason when something in it is left that could not stand in a letter to anybody,
tied to the reader by "your ...", "you ...", by what the writer saw of theirs, or by the road that led to them.
"""

from __future__ import annotations

import re
from itertools import dropwhile, takewhile

from askwell.core.critique.reading import Stretch
from askwell.core.critique.roles.commonplace import GRAMMAR, TIMES, first_specific, is_specific, listed
from askwell.core.critique.roles.knowing import known_by
from askwell.core.critique.wording import Wording, wording
from askwell.core.late import late
from askwell.core.text import WORD

_ARTICLE = r"(?:talk|podcast|episode|interview|panel|piece|article|post|thread|video|lecture|session|show|book|film)"
ROAD = wording(
    r"(?<!\bi )\b(?:suggested|recommended) (?:that )?(?:i|you|we|to)\b",
    r"(?<!\bi )(?<!\bmuch )(?<!\bis )(?<!\bwas )\b(?:told me|thought|mentioned) (?:that )?"
    r"(?:you|we|to|i (?:should|could|might|ought|must|write|ask|talk|speak))\b",
    r"\bheard from (?:[\w'-]+ ){1,6}that you\b",
    r"\b(?:colleague|friend|classmate|neighbou?r|cousin|nephew|niece|daughter|son|"
    r"flatmate|roommate) of (?:mr\.? |mrs\.? |ms\.? |dr\.? |professor )?(?-i:[A-Z])",
    r"\b(?:referred|introduced|sent|pointed|directed|steered|led|tipped) me\b",
    r"\bput me (?:on|in|onto)\b",
    r"\b(?:gave|given|passed|handed|sent) (?:me|us|on|along) your\b",
    r"\byour (?:name|number|address|details) (?:\w+ ){0,3}(?:came|comes|kept|was) (?:up|given|passed)\b",
    r"\b(?:says|said|tells|told|swears|reckons|insists) (?:me )?(?:that )?(?:you|your)\b",
    r"\b(?:heard|i hear|gather|understand)(?: (?!if\b|when\b|should\b)\w+){0,2} (?:that |about |of )?you\b"
    r"(?! (?:are|have|must|may|can) )(?!'(?:re|ve|d|ll) (?:too|very|so|busy|full|not)\b)",
    r"\bi(?:'m| am|'ve been| was) told (?:that |by )?(?:you|your|(?-i:[A-Z])\w+|the [\w ]{3,40} that you)\b",
    r"\bmutual (?:friends?|acquaintances?|contact|connection)\b",
    r"\bour (?:mutual|common|shared) \w+",
)
SHARED = wording(
    r"\bfellow (?!human|professional|being)\w+",
    r"\bwe (?:both|met|share|shared|spoke|were|talked|worked|studied|overlapped|sat|crossed)\b",
    r"\bboth (?:of us )?(?:went|studied|grew|come|came|worked|trained|lived|spent|did|have)\b",
    r"\b(?:also|too) an? (?:\w+ )?(?:alum\w*|grad|graduate|student|member)\b",
    r"\ban? (?:\w+ )?(?:alum\w*|grad|graduate|student|member|parent|veteran|nurse|teacher) (?:too|as well)\b",
    r"(?<!succeed )(?<!successful )(?<!achieve )(?<!grow )\blike you did\b",
    r"\b(?:saw|heard|met|watched|caught|followed|joined) you (?:\w+ )?(?:at|during|in) (?:the|an?|our|last) "
    r"[\w' -]{2,40}\b(?:webinar|conference|meeting|fair|event|workshop|seminar|show|congress|symposium|lecture|talk|"
    r"panel|reception|gala|concert|festival|summit|breakfast|lunch|dinner|evening|night|session|match|course|class|"
    r"training|retreat|hearing|booth|market|service)\b",
    r"\b(?:noticed|saw)(?: that)? you(?:'ve| have)? (?:\w+ )?(?:did|done|took|taken|made|"
    r"passed) (?:it|that|this|the same)\b",
    r"\bi'?m from \w+ (?:as well|too)\b",
    r"\bin the [\w' -]{3,40} (?:alumni|alum) \w+",
    r"\balum(?:ni|nae|nus|na)? (?:directory|network|database|list|association|group|board|page|office)\b",
    r"\b(?:before|after|behind|below|above|ahead of|next to|alongside|same \w+ as|as did|just like) you did\b",
    r"\b(?:before|behind|below|above|ahead of|next to|alongside) you(?: were)?\b(?! \w+ed)",
    r"\bsame \w+ as you(?: were)?\b(?! \w+ed)",
    r"\byou(?:'ve| have)? (?:did|done) (?:both|the same)\b",
    r"\bin common\b",
    r"\bwe(?:'re| are| were) (?:in the same|at the same)\b",
    r"\bwe(?:'re| are| were) both (?!in\b|into\b|interested\b|passionate\b|working in\b|professionals\b)\w",
    r"\bwe(?:'re| are| were) both in (?:the |an? )?(?-i:[A-Z])",
    r"\blike you,? i\b",
    r"(?<!succeed )(?<!successful )(?<!achieve )(?<!grow )\bas you(?: once)? (?:did|were)(?: \w+)? (?:in|at|when|"
    r"before|after|with|from)\b",
    r"\byou(?:'ve| have)? (?:did|done) (?:that|this|it) (?:for|in|at|with|from|before|after|on)\b",
    r"\byou(?:'re| are| were)(?: also| both)? (?:an? )?(?:fellow )?(?:alum|alumna|alumnus|alumni|graduate|"
    r"grad) (?:of|from|working|and|too|as well|who)\b",
    r"\byou(?:'re| are| were) (?:among|one of|the (?:only|first|last)) (?!the (?:best|most|top|great\w*)|one who|"
    r"person who|hope|who)",
    r"\b(?:lists?|named?|names|calls?|credits?|quotes?|quoted) you (?:as|in|for|on)\b",
    r"\bas the (?:\w+ )?(?:person|one|woman|man|team) (?:who|that|behind)\b",
    r"\b(?:see|find|meet|come across|found|met) another (?:[\w'-]+ ){1,3}(?:who|from|with|doing|here|in)\b",
    r"\bi also (?:did|took|went|studied|trained|came|grew|served|taught) (?!a lot\b|some\b|many\b)",
    r"\bfollow\w* [^.!?\n]{2,40} (?:ever )?since\b",
    r"\bof (?:\w+ ){0,3}who (?:have|has) (?:also |actually )?(?:made|done|moved|gone|taken|held)\b",
)
ACCOUNT = wording(
    r"\byour (?:[\w'-]+ ){1,3}from [\w' -]{2,40} (?:in)?to \w",
    r"\byou(?:'ve| have| spent| had)\b[^.?!;]{0,40}\b(?:years?|decades?)\b",
    r"\byour (?:\w+ ){0,2}(?:years|decade|decades|days|time|stint|spell) (?:as|at|in|with|on) \w",
    r"\byou(?:'ve)? (?:\w+ )?(?:worked|were|started|trained|studied|taught|served|spent|began|qualified|lived)\b"
    r"[^.?!;\n]{3,70}\b(?:before|and then|and later|and now|prior to|until) (?!you\b|we\b|i\b|our\b|my\b|the call)\w",
    r"\byou(?:'ve| have)(?: \w+)? (?:worked|served|taught|volunteered|trained|coached|played|written)\b"
    r"[^.?!;\n]{0,40}\b(?:at|with|for|in) (?:the )?(?-i:[A-Z])",
    r"\b(?:noticed|saw)(?: that)? (?:your (?:\w+ )?(?:team|company|firm|lab|shop|office|department)|"
    r"(?-i:[A-Z])\w+) (?:is|are|has|just) (?:\w+ )?(?:advertis|open|looking for|post|hiring|recruit)",
)
MADE = wording(
    r"\b(?:your|ur) (?:[\w'-]+ ){0,3}(?:talks?|posts?|articles?|books?|chapters?|papers?|piece|essays?|columns?|"
    r"panel|interview|podcast|episode|lecture|workshop|letter|note|photographs?|photos|thread|newsletter|blog|"
    r"presentation|"
    r"keynote|exhibition|film|thesis|report|review|comments?|handbook|guide|diary|video|recipe|garden|series|"
    r"list of (?!contacts|clients|names|openings|jobs)[a-z]+) "
    r"(?:on|about|of|at|in|for|from|with|called|titled|last|this|where|that|which|to)\b",
    r"\byour (?:[\w'-]+ ){0,2}(?:jump|leap|switch|move|shift|pivot|turn|return|change|transition|decision|choice|"
    r"take|thinking|answer) (?:on|to|from|into|out|away|back|for|about)\b",
    r"\byour (?:\w+ )?(?:answer|reply|comment|question|remark|response) (?:\w+ )?(?:in|at|during|under|below) "
    r"(?:the|an?|our|my|last|(?-i:[A-Z])\w+)",
    r"\byour work (?:with|for (?:the|(?-i:[A-Z])))\b",
    rf"\b(?:saw|read|heard|watched|caught|loved|enjoyed|attended) (?:that|this|the) (?:\w+ ){{0,2}}{_ARTICLE}\b",
)
TIED = Wording(each for ways in (ROAD, SHARED, ACCOUNT, MADE) for each in ways.expressions)
THEIRS = wording(r"\b(?:your|ur) (?P<thing>[^.?!,;:()\n]{2,80})", r"\b(?P<thing>[\w'-]{3,20}) of yours\b")
THEY_DID = wording(r"(?<!-)\b(?:you(?:'ve)?|u) (?P<deed>[^.?!,;:()\n]{2,80})")
NAMED = wording(
    r"\b(?i:impressed|struck|moved|inspired|intrigued|fascinated|drawn|hooked|delighted|admired?|love[ds]?|respect|"
    r"regarded)\b(?: \w+){0,3} (?-i:[A-Z])[\w&-]+(?: (?-i:[A-Z&])[\w&-]*){0,3}'s? (?P<seen>[^.?!;\n]{3,90})",
    r"\b(?i:admirer|fan|reader|listener|follower|customer|user|subscriber) of (?i:the )?"
    r"(?-i:[A-Z])[\w&-]+(?: (?-i:[A-Z&])[\w&-]*){0,3}'s? (?P<seen>[^.?!;\n]{3,90})",
)
PUT_THERE = wording(
    r"\b(?:the|that|this|those) (?P<seen>[^.?!,;\n]{3,40}) (?:that |which )?you(?:'ve| have)? (?:put|wrote|written|"
    r"gave|given|made|posted|shared|led|ran|run|took|drew|drawn|recorded|published|organi[sz]ed|set up|did)\b",
    r"\byou (?:once |then |later |also )?(?:went|came)(?: over)? (?:in)?to (?P<seen>[^.?!,;\n]{3,40})",
    r"\byou(?:'re| are)? (?:work|working) in (?P<seen>[^.?!,;\n]{3,40}) (?:at|with|for) (?:the )?(?-i:[A-Z])",
)
"""A thing of theirs before the "you", where they went, or a field of theirs and the house it is worked in."""
_NO_WISH = r"(?<!would )(?<!could )(?<!can )(?<!do )(?<!did )(?<!if )(?<!might )"
SAID = wording(
    rf"{_NO_WISH}\b(?:you say|you said|you write|you wrote|you argue|you argued|you explain|you explained|you "
    rf"describe|"
    r"you described|you claim|you claimed|you note|you noted|you warn|you warned|you insist|you show|you showed|"
    r"you mention|"
    r"you mentioned|you've written|you've said|you once wrote|you once said|you also wrote|you also said) "
    r"(?:that|how|why|what) (?P<seen>[^.?!;\n]{3,90})",
    rf"{_NO_WISH}\b(?:you spoke|you talked|you wrote|you write|you lectured|you blogged|you posted|you tweeted|"
    rf"you presented|"
    r"you taught|you recently wrote|you once wrote|you've written)\b[^.?!;\n]{0,60}\b(?:about|on) "
    r"(?P<seen>[^.?!;\n]{3,90})",
    r"\b(?:noticed|saw|read|heard)(?: that)? your (?:[\w'-]+ ){1,2}(?:is|are|has|have|had|was|were|won|opened|"
    r"launched|grew|moved) (?P<seen>[^.?!;\n]{3,90})",
)
"""What they said, or what happened to them, told back to them: it takes a look at what they did."""
ECHOES, LOOKS = 8, 6
"""Words of it in which something of its own must stand, and words of what somebody named is admired for."""
OPEN_SLOT = wording(r"\[[^\]\n]{1,40}\]", r"\{\{?[^}\n]{1,40}\}", r"<[^>\n]{1,40}>", r"(?-i:\b[A-Z]{3,} NAME\b)")
SLOT_MARKS = ("[", "{", "<", " NAME")

MEANT_FOR = listed(
    """
    could would can will may might shall do did does are were have had if should must thank thanks appreciate to
    for with from of by at on about off like than ask asking tell send sending give giving help helping meet
    meeting see seeing hear contact contacting email emailing call calling bother bothering trouble troubling
    reach reaching interview let pay add adding wish wishing introduce show invite inviting offer join buy catch
    getting get bring save owe whatever anything whoever
    """
)
"""Words before a "you" that make it no subject, or the subject of a request."""
HOLLOW = listed(
    "prefer feel felt choose decide deem bring brings share provide offer offers impart convey possess embody "
    "represent "
    "seem appear viewed visited inclined personally among amongst exude show"
)
"""Verbs that say of somebody what could be said of all: "you bring a fresh perspective"."""
BUILT = listed("built achieved accomplished created made done do did become accomplish achieve create build share")
WHATEVER = listed("what whatever everything all anything")
"""What stands before a deed that is not named: "what you have built"."""
SEEN = late(r"\bi (?:can )?see \Z", re.IGNORECASE)
AUXILIARY = listed("have had has did do were was been then also once first now just recently still actually")
WISHED = listed("might may must would will should could can need want don't didn't know are get receive")
"""Verbs that tell nothing that the writer had to find out."""
CLAUSE_ENDS = listed(
    "in at for with and but or so because if when while that who which as than to i is i'm i've me my"
)
"""Where the thing that they did is over; "you work at X" holds nothing but the name of the house."""
NO_DEED = WISHED | HOLLOW | CLAUSE_ENDS | TIMES
TELLING = frozenset(("on", "to", "about", "between", "against", "behind", "did", "was", "were"))
"""What follows these belongs to the thing: "your work on bridges", but not "your work in engineering"."""
STOPS = GRAMMAR - frozenset(("own", "first", "last", "next", "other", "same"))


@known_by(THEIRS, THEY_DID, TIED, SAID, NAMED, PUT_THERE)
def gives_reason(sentence: Stretch) -> bool:
    """Whether it names something of theirs, something they did, or the way that led to them."""
    given = (
        sentence.has(TIED)
        or any(map(_names_thing, sentence.find(THEIRS)))
        or any(map(_tells_deed, sentence.find(THEY_DID)))
        or any(map(_tells_back, sentence.find(SAID)))
        or any(map(_tells_back, sentence.find(PUT_THERE)))
        or ("'" in sentence.text and any(map(_shows_whose, sentence.find(NAMED))))
    )
    return given and not _has_open_slot(sentence)


def names_road(sentence: Stretch) -> bool:
    """Whether it names who sent the writer, or what the two share."""
    return (sentence.has(ROAD) or sentence.has(SHARED)) and not _has_open_slot(sentence)


def _has_open_slot(sentence: Stretch) -> bool:
    text = sentence.text
    return any(map(text.__contains__, SLOT_MARKS)) and sentence.has(OPEN_SLOT)


def _words(text: str) -> list[str]:
    return WORD.findall(text.lower())


def _names_thing(your: re.Match[str]) -> bool:
    """Whether what follows "your" is a thing that not everybody has."""
    words, head = _words(your["thing"]), 0
    if words[:1] in (["brain"], ["brains"]):
        return False
    while head < min(4, len(words)) and words[head] not in STOPS:
        if is_specific(words[head]):
            return True
        head += 1
    if head + 1 >= len(words) or words[head] not in TELLING:
        return False
    return first_specific(words[head + 1 : head + 5]) is not None


def _tells_deed(you: re.Match[str]) -> bool:
    """Whether "you ..." says what they did or do, rather than asks or wishes them something."""
    before = _word_before(you.string, you.start())
    if before in MEANT_FOR and not (before == "see" and SEEN.search(you.string[: you.start()])):
        return False
    words = _words(you["deed"])
    told = list(dropwhile(AUXILIARY.__contains__, words))
    if not told or told[0] in NO_DEED or (told[0] in GRAMMAR and len(told) == len(words)):
        return False
    if told[0] in BUILT:
        return before not in WHATEVER and first_specific(told[1:6]) is not None
    if is_specific(told[0]):
        return True
    thing = takewhile(lambda word: word not in CLAUSE_ENDS, told[1:6])
    return first_specific(thing) is not None


def _tells_back(said: re.Match[str]) -> bool:
    return first_specific(_words(said["seen"])[:ECHOES]) is not None


def _shows_whose(named: re.Match[str]) -> bool:
    return first_specific(_words(named["seen"])[:LOOKS]) is not None


def _word_before(text: str, at: int) -> str:
    if at < 2 or text[at - 1] != " " or not (text[at - 2].isalnum() or text[at - 2] == "'"):
        return ""
    words = WORD.findall(text[max(0, at - 24) : at].lower())
    return words[-1] if words else ""
