"""Speaking of oneself: whether a sentence says what its writer is, does, did or has.

People say in endless ways what they are and do, and in few ways that they only read, hope, wonder or ask. So the few
are listed here: a sentence tells of its writer when they say anything else of themselves.
"""

from __future__ import annotations

from functools import partial
from itertools import compress, count

from askwell.core.critique.reading import Stretch


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


BEING = _set("i'm im we're iam")
HAVING = _set("i've ive we've")
SPEAKERS = _set("i we")
OURS = _set("my our")
TELLERS = BEING | HAVING | SPEAKERS | OURS
"""One of these stands in each sentence that tells of its writer."""

BESIDE = _set(
    "a also always actually already both by certainly completely currently deeply especially even ever extremely "
    "finally first fully genuinely greatly highly honestly incredibly just lately long mainly merely mostly much "
    "never "
    "not "
    "now of often once only originally particularly personally presently previously quite rarely really recently "
    "regularly simply sincerely since so sometimes soon still then therefore thoroughly too totally truly usually "
    "very well"
)
"""What may stand between the writer and what they say of themselves."""

HELPERS = _set(
    "can can't cannot could couldn't did didn't do don't may might must shall should shouldn't will won't would "
    "wouldn't need dare"
)
MIND = _set(
    "admire adore agree ask assume attach beg believe bet call came caught chose come contact decide discover "
    "drop email enjoy expect fear feel fell felt figure find follow forgot forward found gather get give go got "
    "guess hate hear heard hesitate hope imagine intend invite know knew learn learned learnt let like listen look "
    "love mean meant meet message met mind mention need notice offer plan prefer pray promise put reach read realise "
    "realize recall recommend remember request respect said saw say see seek seen send sent share showed "
    "stumble suggest suppose take tell thank think thought told took trust try tried understand understood use value "
    "want watch went welcome wish wonder write wrote written appreciate apologise apologize heard attended "
    "speak spoke talk chat connect discuss visit submit applied apply propose release urge insist assure swear "
    "dread stand remain blocked booked reserved scheduled"
)
"""Verbs of the mind, of reading and of writing: they tell what somebody thinks of the reader, not who they are."""

NOT_DONE = HELPERS | MIND | BESIDE | _set("have")
PASSED_OVER = BESIDE - {"a"}

ELSEWHERE: dict[str, frozenset[str]] = {
    "plan": _set("to on for"),
    "planning": _set("to on for"),
    "ran": _set("into across out"),
    "write": _set("to you because about this in with on regarding as again and now today after from for since"),
    "wrote": _set("to you because about this in with on regarding as again and now today after from last back"),
    "doing": _set("and well it that this these so research all"),
}
"""Verbs of the mind only before these: "I plan to ask" tells of no one, "I plan routes for a bakery" does."""

CHARACTER = _set(
    "a an and motivated driven results-oriented results-driven passionate dedicated ambitious hardworking "
    "hard-working "
    "detail-oriented enthusiastic seasoned experienced accomplished sincere self-motivated curious proud dynamic "
    "positive creative committed aspiring young busy hard working like-minded"
)
NOBODY = _set("individual person professional human achiever enthusiast visionary leader")
"""What everybody is. A character before it still places nobody: "a highly motivated professional"."""
WHENEVER = _set("when if whenever while once until next time")
PLACES = _set("in at over there back near around here")

LEANING = _set(
    "able afraid amazed anxious asking available aware back blown certain checking confident contacting convinced "
    "curious delighted disappointed downtown drawn eager emailing excited fascinated flattered following free glad "
    "going grateful happy here honored honoured hoping impressed inspired interested inquiring enquiring intrigued "
    "keen listening looking moved messaging mindful nervous off open passionate planning pleased reaching reading "
    "ready referring right seeking serious shocked sorry struck sure surprised talking tempted thankful thinking "
    "thrilled told touched trying unable unsure wanting willing wishing wondering writing aiming considering around "
    "easy flexible about after up down out glued hooked begging counting waiting available conducting doing "
    "exploring "
    "gathering collecting compiling matching privileged tryna gonna"
)
"""States of mind and errands: "I'm hoping", "I was impressed" and "I'm free on Monday" introduce nobody."""

NOT_LIVED = (
    HELPERS
    | LEANING
    | MIND
    | {
        verb.removesuffix(end) + ending
        for verb in MIND
        for end, ending in (("y", "ied"), ("", "ing"), ("", "ed"), ("e", "ed"), ("e", "ing"))
        if verb.endswith(end)
    }
    | {"", "to"}
)
"""What tells nothing of a life, in all its forms: what somebody thinks, hopes and writes, and no verb at all."""

SMALL = _set(
    "admirer admiration believer bit call chance couple crossroads doubt dream dreams exploration fan favor favour "
    "feeling follower few hunch idea ideas interest listener little look loss lot lover minute minutes opportunity "
    "passion pieces "
    "point pleasure proposal question questions quick reader request respect standstill subscriber suggestion "
    "suggestions thought thoughts time town awe touch love hurry need search area market request honour honor "
    "interview interviews"
)
"""What one can be or have without having said who one is."""

LIFE = _set(
    "apprenticeship bakery band boss class clients clinic club colleagues company course crew daughter "
    "degree department dissertation doctorate employer family farm father firm gallery graduation grandfather "
    "grandmother group hospital husband internship job knees lab layoff major master's mba mother mum mom dad "
    "office parents parish patients phd placement postdoc practice program programme pupils redundancy "
    "research residency retirement school shift shop sister brother son staff store students studies studio teacher "
    "team thesis trade training unit university ward wife workshop crops garden uncle aunt church choir"
)
"""Things of which somebody has one: who tells of theirs has told where they stand."""


TRADES = ("er", "or", "ist", "ian", "ant", "nurse", "student", "cook", "grad", "smith", "wright")
NO_TRADE = _set(
    "after another brother daughter dear december either ever father forever former further however letter matter "
    "minor mother never november number october other paper rather remember september sister summer together whether "
    "whichever whoever winter wonder"
)


def is_trade_alone(sentence: Stretch) -> bool:
    """Whether it is a line without a verb that opens with a trade: "Night nurse, Leeds, nine years."."""
    opening, comma, _ = sentence.text.partition(",")
    if not comma or "?" in sentence.text or not YOURS.isdisjoint(sentence.words):
        return False
    words = opening.lower().split()
    return 0 < len(words) <= MOST_BEFORE and _names_trade(words)


def _names_trade(words: list[str]) -> bool:
    return words[-1].endswith(TRADES) and words[-1] not in NO_TRADE and MINE.isdisjoint(words)


MOST_BEFORE = 4
"""Words before the first comma of such a line."""


def tells_of_writer(sentence: Stretch) -> bool:
    """Whether the writer says something of themselves, beyond what they think, read or wish."""
    words = sentence.words
    tellers = compress(count(), map(TELLERS.__contains__, words))
    return any(map(partial(_says_who, words), tellers))


def _says_who(words: list[str], at: int) -> bool:
    word, before = words[at], words[at - 1] if at else ""
    if word in OURS:
        return not LIFE.isdisjoint(words[at + 1 : at + 3]) and words[at + 1] not in SMALL
    if before in HELPERS and word in SPEAKERS:
        return False
    rest = [each for each in words[at + 1 : at + 9] if each not in PASSED_OVER]
    if word in BEING:
        return _is_somebody(rest) and not (before in WHENEVER and rest[0] in PLACES)
    if not rest or rest[0] in THINKING:
        return False
    return _acts(rest) if word in SPEAKERS else _has_done(rest)


THINKING = NOT_LIVED - ELSEWHERE.keys() - {"do"}
"""Behind an "I" or an "I've" these tell of nobody, whatever follows."""


def _acts(rest: list[str]) -> bool:
    """What follows an "I" that no helper stands before: "when can we start" tells of nobody."""
    verb, object_ = rest[0], rest[1:]
    if verb in ("am", "was", "are", "were"):
        return _is_somebody(object_)
    if verb in ("have", "had"):
        return _has_done(object_)
    if verb == "do":
        return bool(object_) and object_[0] not in NOT_DONE
    return _is_own_doing(rest)


def _is_somebody(rest: list[str]) -> bool:
    if not rest or not SMALL.isdisjoint(rest[:4]) or _is_anybody(rest):
        return False
    if rest[0] in ELSEWHERE:
        return _is_own_doing(rest)
    return rest[0] not in LEANING and not (rest[:2] == ["laid", "off"] and FROM.isdisjoint(rest))


FROM = _set("from by as at")


def _is_anybody(rest: list[str]) -> bool:
    """Whether it names a character and no trade."""
    if NOBODY.isdisjoint(rest[:6]):
        return False
    end = next(at for at, word in enumerate(rest) if word in NOBODY)
    return CHARACTER.issuperset(rest[:end]) and rest[end + 1 : end + 2] not in (["in"], ["at"], ["from"], ["with"])


def _has_done(rest: list[str]) -> bool:
    if rest[:1] == ["been"]:
        return _is_own_doing(rest[1:])
    return _is_own_doing(rest) and SMALL.isdisjoint(rest[:4])


def _is_own_doing(rest: list[str]) -> bool:
    """Whether it is done in the writer's own life: not in their mind, and not to something of the reader's."""
    if not rest:
        return False
    verb, object_ = rest[0], rest[1:]
    if verb in ELSEWHERE:
        return bool(object_) and object_[0] not in ELSEWHERE[verb]
    return verb not in NOT_LIVED and THE_READERS.isdisjoint(object_[:2])


THE_READERS = _set("you your you've")


MINE = SPEAKERS | BEING | HAVING | _set("my our me myself us mine ours i'd i'll we've we'd we'll")
YOURS = _set("you your yours you're you've you'd you'll yourself u ur")


def keeps_to_writer(sentence: Stretch) -> bool:
    """Whether it speaks of the writer and never of the reader; a question always speaks to them."""
    words = sentence.words
    return "?" not in sentence.text[-3:] and YOURS.isdisjoint(words) and not MINE.isdisjoint(words)


def starts_with_reader(sentence: Stretch) -> bool:
    """Whether it is a statement that begins with them: "You made that move in 2018."."""
    words = sentence.words
    if not words or words[0] not in YOURS or "?" in sentence.text[-3:]:
        return False
    return sentence.text.lstrip("\"'(-")[:1].isalnum()
