"""The impression that a letter makes as a whole, before any fault is named.

An editor feels it at once: is this about something definite or could it go to anybody, is it about the reader or the
writer, does it ask or tell, has it the parts that such a letter needs? Each measure is a rate of a few words or turns
of phrase, or a part that is there, so no single word decides. What each weighs stands in `weights.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain, product

from askwell.core.critique.draft import Draft
from askwell.core.critique.reading import Passage, Stretch
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
OF_PAIR = {
    **dict.fromkeys(product(ASKING, ABOUT_THEM), "wondering"),
    **dict.fromkeys(POLITELY, "politely"),
    **dict.fromkeys(BEING, "being"),
}
WITH = {word: {after: name for (each, after), name in OF_PAIR.items() if each == word} for word, _ in OF_PAIR}
"""The turn of phrase that a word makes with the one after it."""
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
TURNING = UNITS | BEING_SHORT | {"you"} | WITH.keys()
"""Words by which a turn of phrase is known; most words end here."""

OPENINGS = {
    "begins-with-me": _words("i my we our"),
    "begins-with-them": _words("you your what how when after the"),
    "command": _words(
        "let send tell call give check see take look get connect reply read forward share help come join book feel "
        "consider meet have do make find click visit"
    ),
}
OF_OPENING = {word: name for name, held in OPENINGS.items() for word in held}


def impression(draft: Draft) -> dict[str, float]:
    """What there is to weigh, by name: rates from 0 to `MOST`, and 1 for each part that the letter has."""
    return {**_rates(draft), **dict.fromkeys(_parts(draft), 1.0)}


def _rates(draft: Draft) -> dict[str, float]:
    per = PER / max(SHORT, draft.words)
    counted = Counter(chain.from_iterable([passage.once(_seen) for _, passage in draft.passages]))
    return {name: rate if (rate := count * per) < MOST else MOST for name, count in counted.items()}


GROUPS = {ASK_EMAIL: "ask", ASK_MESSAGE: "ask", ASK_NOTE: "note", FOLLOW_UP: "follow-up"}
"""Kinds that ask for something. A part is worth more in these than in a letter of thanks."""
CURT = 25
"""Words below which a letter seems thrown off [BOOM]."""


def _parts(draft: Draft) -> list[str]:
    group = GROUPS.get(draft.kind)
    side = "asking" if group else "other"
    there = [f"{side}: {part}" for part, it in _there(draft).items() if it]
    return [f"kind: {group or 'other'}", *(["curt"] if draft.words < CURT else []), *there]


def _there(draft: Draft) -> dict[str, object]:
    """Each part that a letter may have, with what is there of it."""
    return {
        "name": draft.greeting and draft.greeting.name,
        "introduction": draft.introductions,
        "reason": draft.reasons,
        "more reasons": draft.reasons[1:],
        "question": "?" in draft.core,
        "talk": draft.talk_request,
        "topic": draft.topics,
        "options": draft.options,
        "length": draft.durations,
        "way out": draft.ways_out,
        "sign-off": draft.sign_off,
    }


def _seen(passage: Passage) -> list[str]:
    """What a paragraph gives to count, by name, each as often as it is there."""
    words = passage.words
    return [
        *[OF_WORD[word] for word in words if word in OF_WORD],
        *filter(None, _turns(words)),
        *filter(None, map(_opening, passage.sentences)),
        *["loud"] * passage.text.count("!"),
    ]


def _turns(words: Sequence[str]) -> list[str | None]:
    """The turn of phrase that each word makes which may make one."""
    beside = [*words, ""]  # nothing stands behind the last word, nor at -1, before the first
    return [
        WITH[word].get(beside[at + 1]) if word in WITH else _turn(word, before=beside[at - 1], after=beside[at + 1])
        for at, word in enumerate(words)
        if word in TURNING
    ]


def _turn(word: str, *, before: str, after: str) -> str | None:
    """The same of a word that makes one with many words."""
    if word == "you":
        return "they-did" if after.endswith("ed") or after in DID else None
    if word in UNITS:
        return "amount" if before in NUMBERS or before[:1].isdigit() else None
    return "being" if after and after not in UNITS else None


def _opening(sentence: Stretch) -> str | None:
    """How a sentence begins: with oneself, with them, with a command, or with nothing of these."""
    first = sentence.text.split(maxsplit=1)[0].lower().strip(",.!?'\"(")
    return "begins-with-me" if first.startswith("i'") else OF_OPENING.get(first)
