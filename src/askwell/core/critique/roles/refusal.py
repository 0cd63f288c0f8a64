"""No and not now: which sentences repeat the reader's refusal, and which go on arguing with it."""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.wording import wording

THEIR_NO = wording(
    (
        r"\byou (?:said|mentioned|wrote|told me|say|explained|feel|think|claim)(?: that)? (?:you(?:'re| are| were)?|"
        r"there) (?:\w+ly |just |currently )?(?:don't|do not|didn't|can't|cannot|couldn't|aren't|won't|wouldn't|"
        r"have no|"
        r"not|haven't|lack|too|never|isn't|is no|were too|swamped|busy|unable)\b"
    ),
    (
        r"\b(?:understand|know|hear|get|see|realise|realize|respect|accept|appreciate)(?: that)? (?:you(?:'re| are| "
        r"have|"
        r" can't| cannot| don't| do not| won't)|your)\b[^.?!\n]{0,40}\b(?:busy|time|schedule|can't|cannot|declin\w+|"
        r"decision|no|swamped|full|unable|able|answer|policy)\b"
    ),
    r"\b(?:sorry|sad|disappointed|surprised|shame|pity)(?: to hear)?(?: that)? (?:you|about your)\b",
    r"\byou(?:'ve| have)? (?:declined|turned me down|turned down|refused|rejected|said no)\b|\byour (?:no|refusal)\b",
    r"\bthat(?:'s| is) (?:a shame|a pity|too bad|disappointing|unfortunate)\b",
)
ON = (
    r"(?:surely|maybe|perhaps|possibly|could|couldn't|would|wouldn't|can|can't|what|how|if you (?:could|can|would|"
    r"really)|it's|it is|it would|it'd|is there|are you|even|only|just|i(?:'m| am)? (?:really |still |do |just |"
    r"truly )*"
    r"(?:think|feel|need|believe|want|wonder|would|must|can|sure|convinced))"
)
INSISTING = wording(
    rf"\b(?:but|however|still|though|yet|nonetheless|nevertheless)\b,? {ON}\b",
    r"\b(?:even|just|only) (?:a )?(?:quick )?(?:five|ten|fifteen|\d+) minutes?\b",
    r"\bminutes is (?:not|hardly|barely|nothing)\b",
    r"\bisn't (?:a lot|much|that (?:long|much))\b|\bis not (?:a lot|much)\b",
    r"\bwhy not\b|\bwhy (?:can't|won't|couldn't) you\b",
    r"\b(?:what|how) about (?:an?|the|on|next|this|some|sunday|saturday|monday|tuesday|wednesday|thursday|friday)\b",
    r"\b(?:is|isn't) there (?:really )?(?:no|any|some) (?:way|chance|possibility)\b",
    r"\bare you (?:really |quite |absolutely )?sure\b",
    r"\bsurely (?:you|there|one|a|an|it)\b",
    r"\b(?:at|before|after) (?:the|a) weekends?\b[^.?!\n]{0,30}\?",
    r"\bi could (?:ride|come|walk|wait|drive|meet you|catch you|stop by|join)\b",
)
ALWAYS_ARGUING = wording(
    r"\breconsider(?:ing)?\b(?! (?:my|how|the way))",
    r"\bchange your mind\b",
    r"\b(?:won't|not|don't|never) take (?:a )?no\b",
    r"\bi (?:don't|do not|can't|cannot) accept\b",
    r"\bi(?:'m| am) not (?:giving|going to give) up\b|\bi won't give up\b",
    r"\bmake an exception\b",
    r"\bif you (?:can|could|have|had|found) (?:\w+ ){0,2}time for (?:others|them|other|everyone|that)\b",
)
DOOR_LEFT_OPEN = wording(
    r"\bif (?:you ever|that (?:ever )?changes|things (?:ever )?(?:change|quiet|calm)|anything changes|it (?:ever "
    r")?suits|"
    r"your (?:plans|calendar) change|you (?:do )?change your mind)\b",
    r"\bshould (?:that|it|things|your) (?:ever )?change\b",
)


def repeats_no(sentence: Stretch) -> bool:
    return sentence.has(THEIR_NO)


def insists(sentence: Stretch) -> bool:
    return sentence.has(INSISTING) and not sentence.has(DOOR_LEFT_OPEN)


def argues(sentence: Stretch) -> bool:
    """Whether it argues with a no, whatever the rest of the letter says."""
    return sentence.has(ALWAYS_ARGUING) and not sentence.has(DOOR_LEFT_OPEN)
