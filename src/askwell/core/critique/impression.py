"""The impression that a letter makes as a whole, before any fault is named.

An editor feels it at once: is this about something definite or could it go to anybody, is it about the reader or the
writer, does it ask or tell, has it the parts that such a letter needs? Each measure is a rate of a few words or turns
of phrase, or a part that is there, so no single word decides. What each weighs stands in `weights.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from askwell.core.critique.draft import Draft
from askwell.core.critique.reading import Stretch
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, ASK_NOTE, FOLLOW_UP

SHORT = 40
"""Words: a shorter letter counts as this long, so that one word in a note is no flood."""
PER = 60
"""Rates are per so many words, about half a letter."""
MOST = 4.0
"""No measure counts for more than this rate: ten times "my" is no worse than six."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


KINDS_OF_WORDS: dict[str, frozenset[str]] = {
    "general": _words(
        "career careers experience experiences journey profile company companies network networking professional "
        "professionals business growth success successful opportunity opportunities industry field background skill "
        "skills insight insights guidance knowledge position role team life people something anything everything "
        "things expertise passion goals goal connections connection value solutions solution level world"
    ),
    "glowing": _words(
        "great wonderful amazing inspiring inspirational inspiration inspired incredible incredibly impressed "
        "impressive fascinating fascinated delighted pleasure honour honor honoured honored brilliant admire admired "
        "admiration outstanding remarkable extraordinary best excellent exceptional fantastic perfect truly wisdom"
    ),
    "certain": _words(
        "must surely naturally obviously certainly definitely clearly undoubtedly simply always never absolutely "
        "need expect should"
    ),
    "mine": _words("my mine myself me"),
    "ours": _words("we our us ours we're we've we'd"),
    "giving": _words("send sent forward share attached attach attaching pass see sending sharing"),
    "pleading": _words("please kindly help hope hoping hopefully humbly"),
    "if": _words("if"),
    "thanks": _words("thank thanks thankful grateful gratefully"),
    "this": _words("this these such"),
    "let": _words("let let's"),
}
"""Words that are counted one by one."""
OF_WORD = {word: name for name, held in KINDS_OF_WORDS.items() for word in held}

ASKING = _words("how what which whether where when why")
ABOUT_THEM = _words("you your one they the a it people it's anyone someone")
POLITELY = {("would", "you"), ("could", "you"), ("may", "i"), ("might", "you"), ("could", "i"), ("might", "i"),
            ("would", "it"), ("if", "you"), ("if", "not"), ("if", "it")}  # fmt: skip
BEING = {("i", "am"), ("i", "have"), ("i", "was"), ("i", "believe"), ("i", "think"), ("i", "know"), ("i", "want"),
         ("i", "need")}  # fmt: skip
BEING_SHORT = _words("i'm i've i'll")
DID = _words(
    "said told wrote gave made were did went spoke put built began left had ran led taught met sent kept grew came "
    "took found chose won lost sold bought drew sang held saw thought brought caught paid read cut set let"
)
UNITS = _words("minute minutes min mins hour hours line lines question questions week weeks month months year years "
               "day days")  # fmt: skip
NUMBERS = _words(
    "one two three four five six seven eight nine ten twelve fifteen twenty thirty half quarter few couple"
)
FIRST = ASKING | BEING_SHORT | {"you"} | {word for word, _ in (*POLITELY, *BEING)}
"""Words with which a turn of phrase begins; most words end here."""
COMMANDS = _words(
    "let send tell call give check see take look get connect reply read forward share help come join book feel "
    "consider meet have do make find click visit"
)


ME = _words("i my we our")
THEM = _words("you your what how when after the")


def impression(draft: Draft) -> dict[str, float]:
    """What there is to weigh, by name: rates from 0 to `MOST`, and 1 for each part that the letter has."""
    return {**_rates(draft), **dict.fromkeys(_parts(draft), 1.0)}


def _rates(draft: Draft) -> dict[str, float]:
    counted: Counter[str] = Counter()
    for _, passage in draft.passages:
        counted.update(passage.once(_turns))
        counted["loud"] += passage.text.count("!")
    counted.update([each.stretch.once(_opening) for each in draft.sentences])
    per = PER / max(SHORT, draft.words)
    return {name: min(MOST, count * per) for name, count in counted.items() if count and name}


GROUPS = {ASK_EMAIL: "ask", ASK_MESSAGE: "ask", ASK_NOTE: "note", FOLLOW_UP: "follow-up"}
"""Kinds that ask for something. A part is worth more in these than in a letter of thanks."""
CURT = 25
"""Words below which a letter seems thrown off [BOOM]."""


def _parts(draft: Draft) -> Iterator[str]:
    group = GROUPS.get(draft.kind)
    yield f"kind: {group or 'other'}"
    if draft.words < CURT:
        yield "curt"
    side = "asking" if group else "other"
    yield from (f"{side}: {part}" for part, there in _there(draft) if there)


def _there(draft: Draft) -> Iterator[tuple[str, bool]]:
    yield "name", bool(draft.greeting and draft.greeting.name)
    yield "introduction", bool(draft.introductions)
    yield "reason", bool(draft.reasons)
    yield "more reasons", len(draft.reasons) > 1
    yield "question", "?" in draft.core
    yield "talk", bool(draft.talk_request)
    yield "topic", bool(draft.topics)
    yield "options", bool(draft.options)
    yield "length", bool(draft.durations)
    yield "way out", bool(draft.ways_out)
    yield "sign-off", bool(draft.sign_off)


def _turns(passage: Stretch) -> list[str]:
    """Each word that is of a kind, and each turn of phrase that two neighbours make, by name."""
    words = passage.words
    found = [OF_WORD[word] for word in words if word in OF_WORD]
    for word, after in pairwise(words):
        if after in UNITS:
            if word in NUMBERS or word[0].isdigit():
                found.append("amount")
        elif word in FIRST:
            found.extend(_turn(word, after))
    return found


def _turn(word: str, after: str) -> Iterator[str]:
    """The turn of phrase that two neighbours make."""
    if word in ASKING and after in ABOUT_THEM:
        yield "wondering"
    elif word == "you" and (after.endswith("ed") or after in DID):
        yield "they-did"
    elif (word, after) in POLITELY:
        yield "politely"
    elif (word, after) in BEING or word in BEING_SHORT:
        yield "being"


def _opening(sentence: Stretch) -> str:
    """How a sentence begins: with oneself, with them, with a command, or with nothing of these."""
    first = sentence.text.split(maxsplit=1)[0].lower().strip(",.!?'\"(") if sentence.text else ""
    if first in COMMANDS:
        return "command"
    if first in ME or first.startswith("i'"):
        return "begins-with-me"
    return "begins-with-them" if first in THEM else ""
