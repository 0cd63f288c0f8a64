"""Takeaways: which sentences say what was learnt from a talk, or what was done with it since.

A phrase of learning alone proves nothing ("I learned so much"). It counts with words beside it that not every letter
of thanks holds (`own_words.telling`); without such a phrase it takes more of them.
"""

from __future__ import annotations

from askwell.core.critique.own_words import telling
from askwell.core.critique.reading import Stretch
from askwell.core.critique.wording import ungated, wording

LEARNT = wording(
    (
        r"\byou(?:'d|'ve| had| have)?(?: \w+ly| also| even| once| first| just| then)? (?:said|told|explained|"
        r"described|"
        r"show(?:ed|n)|mentioned|suggested|recommended|shared|advised|warned|pointed|taught|gave|made|let|helped|put|"
        r"asked|drew|walked|broke|laid|named|talked|spoke|admitted|insisted|called|picked|brought|opened)\b"
    ),
    (
        r"\byour (?:[\w'-]+ ){0,3}(?:advice|points?|tips?|suggestions?|ideas?|story|stories|examples?|remarks?|"
        r"rules?|"
        r"warnings?|questions?|answers?|method|trick|explanation|description|views?|insights?|way|recommendations?|"
        r"account|list|map|sketch|comments?|thoughts?|take|perspective|honesty|word|words|analogy|lesson|reminder|"
        r"test|observation|introduction|referral|name)\b"
    ),
    (
        r"\bthe (?:[\w'-]+ ){0,2}(?:ideas?|points?|story|stories|parts?|bits?|tips?|example|notion|advice|thought|"
        r"way|"
        r"tricks?|line|lesson|thing|detail|moment|rule|question|suggestion|reminder) (?:that|about|of|on|you|to|with|"
        r"where|when|was)\b"
    ),
    r"\b(?:stuck|stayed|stays|sticks|resonated) with me\b",
    r"\b(?:hit home|struck me|new to me|news to me|surprised me|eye-?opener|food for thought|made me)\b",
    r"\b(?:changed|changes|shifted|reframed|rethink|rethinking|reconsider|reconsidering)\b",
    r"\b(?:hadn't|had not|never|didn't|had no idea)\b(?: \w+){0,2} (?:thought|known|considered|realised|realized|"
    r"idea)\b",
    r"\bi(?:'d| had| would)(?: have)? (?:never|always|expected|no idea|assumed)\b",
    r"\bi (?:now|finally|always) [a-z]+",
    r"\b(?:hearing|seeing|watching|learning|knowing|understanding)(?: more)? (?:that|how|why|what|about|you|your)\b",
    r"\b(?:learn(?:ed|t)|realised|realized|discovered|gathered|understood) (?:that|how|why|what|about)\b",
    r"\b(?:especially|particularly|above all|in particular|most of all)\b",
    r"\bmost (?:useful|valuable|helpful|interesting)\b",
    r"\bso i(?:'m| am|'ve| have| went| did)\b",
    r"\bintrigued by\b",
)
ACTING = wording(
    r"\bi(?:'ll| will| shall| plan to| intend to| mean to|'m going to| am going to|'m about to)\b",
    r"\b(?:plan|planning|going) (?:on|to) [a-z]+",
    (
        r"\bi(?:'ve| have)(?: already| since| now| just| also)? (?!been\b|always\b|had\b|never\b)[a-z]{2,12}(?:ed|t|"
        r"n|un|"
        r"ade|ead|ought|ent|one|ut)\b"
    ),
    (
        r"\b(?:i|we)(?: already| then| since| even| just)? (?:tried|did|started|began|ordered|bought|went|read|"
        r"looked "
        r"(?:up|into|at)|changed|moved|rewrote|wrote (?:to|down|up)|called|rang|signed|booked|used|counted|checked|"
        r"cut|"
        r"repeated|asked my|told my|drove|came (?:home|away|back)|spent|made|put|took|tested|dug|found|signed up)\b"
    ),
    r"\bi (?:built|drew|drove|grew|made|sold|spent|threw|wore|ran|sewed|hung|planted|dug|cut|ate|drank|slept|left)\b",
    (
        r"\bi(?: even| also| just| already)? (?!wanted|enjoyed|loved|appreciated|learned|hoped|liked|needed|valued|"
        r"talked|asked|looked forward|wished|admired|received|gained|graduated|majored|worked|presented|impressed)"
        r"[a-z]{2,12}ed\b"
    ),
    (
        r"\bi(?:'m| am)(?: already| now)? (?!writing|looking|hoping|reaching|sending|thanking|seeking|applying|being|"
        r"feeling|trying to express|wondering|following)[a-z]{3,12}ing\b"
    ),
)
TO_THEM = ungated(r"\byou(?:r|rs|'d|'ve|'re)?\b")
SELLING = wording(
    r"\bi (?:came across as|should have (?:told|said|mentioned)|forgot to (?:say|tell|mention))\b|\bwhat i (?:can "
    r")?bring\b",
    r"\b(?:shorter|longer) than (?:i|we)\b|\b(?:questions|things|points) (?:that )?we didn't (?:reach|get to|"
    r"cover)\b",
    r"\bmade (?:an? )?(?:\w+ )?impression\b",
    r"\byou(?:'ll| will| would|'d) agree\b",
    (
        r"\bmy (?:\w+ )?(?:views|opinions|strengths|qualifications|skills|credentials|achievements|accomplishments|"
        r"candidacy|application|fit|enthusiasm|interest in)\b"
    ),
    r"\bi(?:'ve| have)(?: \w+)? been (?:selected|chosen|awarded|promoted|named|picked|accepted|recognised|"
    r"recognized)\b",
    r"\bi (?:would|could|can|will|'d) (?:be|make) an? (?:\w+ ){0,2}(?:fit|asset|match|addition|candidate)\b",
)
"""Praise of oneself takes nothing from a talk, however detailed it is."""

BESIDE_A_PHRASE, TO_THEM_ALONE, ALONE = 2, 3, 5
"""Telling words that a sentence must hold beside a phrase of learning; without one, when it speaks of them; and when
it does not."""


def says_what_was_learnt(sentence: Stretch) -> bool:
    own = len(telling(sentence.text))
    if own < BESIDE_A_PHRASE or sentence.has(SELLING):
        return False
    if sentence.has(LEARNT) or sentence.has(ACTING):
        return True
    return own >= ALONE or (own >= TO_THEM_ALONE and sentence.has(TO_THEM))


def sells(sentence: Stretch) -> bool:
    """Whether it praises the writer."""
    return sentence.has(SELLING)
