"""Words that any letter of thanks or of greeting may hold, and so what is left when they are taken away.

What is left is what only this writer could have written to this reader: slugs, the covenant section, forty-one
titles. Names of people, places and employers do not count, because a mail merge can put them in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from askwell.core.text import WORD, fold

SHORTEST = 3
"""Letters of a word that can tell something."""
STEM = 5
"""Letters by which two forms of one word are held for the same: marigold, marigolds."""


def telling(text: str) -> frozenset[str]:
    """The stems of the words that say something of their own; a capital inside a sentence is a name."""
    found = WORD.finditer(text)
    return frozenset(_stem(each.group()) for each in found if _tells(each.group()) and not _is_name(each))


def stems(texts: Iterable[str]) -> frozenset[str]:
    """All telling stems of texts that are no letters (notes, facts), names included."""
    return frozenset(_stem(word) for text in texts for word in WORD.findall(text) if _tells(word))


def _tells(word: str) -> bool:
    if word[0].isdigit():
        return len(word) <= SHORTEST + 1
    if len(word) < SHORTEST:
        return False
    bare = fold(word)
    return bare not in COMMON and not bare.startswith(COMMON_STEMS) and "'" not in bare


def _is_name(word: re.Match[str]) -> bool:
    """Whether it has a capital that says something: one at the beginning of a sentence says nothing."""
    if not word.group()[0].isupper():
        return False
    before = word.string[max(0, word.start() - 3) : word.start()].strip(" \"'(-")
    return before != "" and before[-1] not in ".!?:\n"


def _stem(word: str) -> str:
    return fold(word)[:STEM]


COMMON = frozenset(
    """
    the and but for nor yet not that this these those with from into onto over under about above after again against
    all also always among any anyone anything are around away back because been before being below between both but
    came can cannot come comes coming could did does doing done down during each either else enough even ever every
    everybody everyone everything few first for forth forward found front full gave get gets getting give given gives
    giving goes going gone good got had has have having hear heard hearing her here hers him his hold how however
    its itself just keep keeping kept knew know knowing known knows last late lately later least less let like likely
    little long look looked looking lot lots made make makes making many may maybe mean means meant might mind mine
    more most much must myself near need needed needs never new next nice nobody none nothing now off often old once
    one ones only other others our ours out own part past per place please point put puts quick quickly quite rather
    ready really reply right said same saw say saying says second see seeing seem seemed seems seen sense set several
    shall she short should show showed shown side since some somebody someone something sometime soon sort still stop
    such sure take taken takes taking tell telling than that their theirs them themselves then there they thing things
    think thinking third thought thoughts three through thus till time times together told too took toward towards
    tried true truly try trying turn two under until upon use used useful using usual very via want wanted wanting
    wants was way ways week weeks well went were what whatever when where whether which while who whole whom whose why
    will wish with within without won word words would year years yes yesterday you young your yours yourself
    bit top end able best better big busy day days today tonight tomorrow tonight morning afternoon evening night
    month
    months minute minutes hour hours half lunch schedule calendar monday tuesday wednesday thursday friday saturday
    sunday weekend date note notes mail email emails message letter line lines call called phone zoom coffee tea chat
    chatted chatting talk talked talking talks speak spoke speaking spoken meet meeting met sit sat hope hoped hoping
    hopes glad happy happily look forward touch stay staying post posted
    ask asked asking answer answered answers question questions favour favor help helped helpful helping helps
    advice advise advised guidance guide input tip tips idea ideas view views wisdom knowledge experience experiences
    experienced expert expertise insight insights insightful perspective perspectives background story stories journey
    path road career careers work worked working works job jobs role roles position positions company companies firm
    business industry field team colleagues people person human beings world life lives future goals goal dream dreams
    opportunity opportunities chance success successful project projects professional profession professionals
    organization organisation department office student students school college university program programme class
    degree interview interviews informational networking network connection connections connect connected
    conversation conversations discussion discuss discussed discussing exchange session visit
    thank thanks thankful thanked grateful gratitude gratefully appreciate appreciated appreciates appreciation
    appreciative generous generously generosity kind kindly kindness gracious graciously patient patience warm warmth
    thoughtful candid candour candor honest honesty open openness wonderful great greatly amazing awesome fantastic
    incredible incredibly brilliant excellent outstanding remarkable inspiring inspired inspiration inspirational
    inspire motivating motivated motivation encouraging encouraged encouragement uplifting enlightening informative
    interesting interested interest interests fascinating fascinated valuable invaluable value valued meaningful
    important amaze impressive impressed impression awe admiration admire admired honour honor honoured honored
    privilege privileged pleasure pleased delight delighted delightful enjoy enjoyed enjoyable enjoying fun lovely
    love
    loved loves memorable unforgettable special super tremendous tremendously immense immensely enormous enormously
    million ton tons bunch wealth deal plenty lot heart sincere sincerely sincerest deep deeply deepest hugely huge
    extremely absolutely definitely certainly particularly especially highly totally completely entirely simply
    actually honestly literally forever eternally endless endlessly ever single star legend genius hero
    learn learned learning learnt lesson lessons teach taught understand understanding understood realise realize
    explain explained explaining share shared sharing information details detail topic topics subject
    describe described gain gained growth grow growing develop development skills skill strong strength
    spend spent spending spared sparing making took offered offering willing willingness feel felt feeling free
    feelings
    reach reached send sending sent wrote write writing written receive received update updates updated posted
    follow following followed up regards wishes wishing best welcome sorry hesitate contact anytime whenever
    support supportive supporting mentor mentoring mentorship resource resources reading
    enthusiasm enthusiastic passion passionate excited exciting excitement energized energised energy buzzing
    carry carried bring brought brings leave left lead leads start started starting begin began continue continued
    difference change changed impact mean believe reason sense
    proud truth truthful everything confident confidence prepared clarity clear clearer clearly eye eyes opening
    memory reminded remind remember pass passing
    sure yeah okay course wow wish folks dear hello greetings name number
    early lately recently afterwards already perhaps maybe almost though although despite besides
    check checking checked attempt bump bumping nudge reminder reminding inquiry enquiry quick hello regarding
    given allowed able gladly possible potential next step steps keep kept posted loop radar door
    file files folder document documents attached attachment link links ideal added became become conversing meantime
    resume cv application applications apply applying applied hiring hire internship
    record interaction interactions enriching enriched vast endeavours endeavors sparing rare lucky loads loved
    established indebted receiving remain remains certification certifications transition transitions stage superb
    deserve profound profoundly privilege regard gracious counsel encourage encourages assistance shorter taking
    advantage
    """.split()  # noqa: SIM905 — a list that people can read
)
COMMON_STEMS = ("appreciat", "gratef", "thank", "inspir", "insight", "wonderf", "generous", "career", "fascinat")
