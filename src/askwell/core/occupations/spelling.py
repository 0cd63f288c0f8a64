"""A title in words of one spelling: "Sr. ML Eng., Ads (m/f/d)" is senior machine learning engineer, then ads.

Titles and the names in the tables go through the same door, so what they have in common meets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from askwell.core.text import fold

SHORT_FORMS = {
    "acct": "account", "admin": "administrator", "ai": "artificial intelligence", "assoc": "associate",
    "asst": "assistant", "avp": "vp", "bd": "business developer", "bi": "business intelligence", "biz": "business",
    "dev": "developer", "dir": "director", "eng": "engineer", "engr": "engineer", "evp": "vp", "exec": "executive",
    "hr": "human resource", "intl": "international", "it": "information technology", "jr": "junior",
    "l&d": "learning developer", "mfg": "manufacturing", "mgmt": "manager", "mgr": "manager", "mktg": "marketing",
    "ml": "machine learning", "mrkt": "marketing", "natl": "national", "op": "operation", "ops": "operation",
    "pr": "public relation", "prof": "professor", "qa": "quality assurance", "r&d": "researcher developer",
    "rep": "representative", "sr": "senior", "snr": "senior", "svp": "vp", "swe": "software engineer",
    "sw": "software", "tech": "technical", "ui": "user interface", "ux": "user experience", "vd": "vp",
}  # fmt: skip

SAME = {
    "accountancy": "accountant", "accounting": "accountant", "actuarial": "actuary", "advising": "adviser",
    "advisor": "adviser", "analysis": "analyst", "analytics": "analyst", "analytic": "analyst",
    "architecture": "architect", "architectural": "architect", "audit": "auditor", "auditing": "auditor",
    "banking": "banker", "behaviour": "behavior", "behavioural": "behavioral", "biology": "biologist",
    "bookkeeping": "bookkeeper", "buying": "buyer", "centre": "center", "coaching": "coach",
    "consultancy": "consultant", "consulting": "consultant", "copywriting": "copywriter", "counseling": "counsellor",
    "counselling": "counsellor", "counselor": "counsellor", "curatorial": "curator", "design": "designer",
    "designing": "designer", "development": "developer", "editing": "editor", "editorial": "editor",
    "engineering": "engineer",
    "fundraising": "fundraiser", "gynaecologist": "gynecologist", "internship": "intern", "journalism": "journalist",
    "labour": "labor", "leadership": "leader",
    "lecturing": "lecturer", "management": "manager", "managing": "manager", "marketer": "marketing",
    "merchandising": "merchandiser", "nursing": "nurse", "organisation": "organization", "organiser": "organizer",
    "organising": "organizer", "organizing": "organizer", "orthopaedic": "orthopedic",
    "paediatrician": "pediatrician", "paediatric": "pediatric", "photography": "photographer", "planning": "planner",
    "programme": "program", "programming": "programmer", "recruiting": "recruiter",
    "recruitment": "recruiter", "research": "researcher", "researching": "researcher", "science": "scientist",
    "surveying": "surveyor", "teaching": "teacher", "testing": "test", "tester": "test", "trading": "trader",
    "training": "trainer", "tutoring": "tutor", "underwriting": "underwriter", "vice-president": "vp",
    "writing": "writer", "backend": "back end", "frontend": "front end", "fullstack": "full stack",
    "cofounder": "co founder", "cybersecurity": "cyber security", "healthcare": "health care",
    "coordination": "coordinator", "coordinating": "coordinator", "postdoc": "postdoctoral researcher",
    "presales": "pre sale", "copyeditor": "copy editor",
    "inhouse": "in house", "datascience": "data scientist",
}  # fmt: skip
"""The work, the one who does it, and both sides of the Atlantic are one word here."""

LEVELS = (
    "former", "intern", "junior", "", "senior", "lead", "staff", "principal", "head", "director", "vice-president",
    "chief", "partner",
)  # fmt: skip
"""What `seniority` may say, lowest first; empty is what most titles say, nothing."""

RANKS = {
    "intern": "intern", "internee": "intern", "trainee": "junior", "junior": "junior", "entry": "junior",
    "graduate": "junior", "apprentice": "junior", "senior": "senior", "lead": "lead", "leading": "lead",
    "staff": "staff", "principal": "principal", "head": "head", "director": "director", "vp": "vice-president",
    "chief": "chief", "partner": "partner", "former": "former", "ex": "former", "retired": "former",
    "fmr": "former", "formerly": "former", "stagiaire": "intern", "praktikant": "intern", "praktikum": "intern",
    "becario": "intern", "werkstudent": "intern", "leiter": "head", "responsable": "head", "directeur": "director",
    "direktor": "director",
}  # fmt: skip

NO_WORK = frozenset(
    [
        *(
            "associate",
            "assistant",
            "deputy",
            "interim",
            "acting",
            "freelance",
            "freelancer",
            "independent",
            "global",
        ),
        *("level", "experienced", "mid", "certified", "licensed", "temporary", "contract", "contractor", "remote"),
        *("part", "full", "time", "based", "various", "self", "employed", "i", "ii", "iii", "iv", "v", "vi", "group"),
        *("regional", "international", "national", "corporate", "professional", "new", "co", "phd", "mba", "md"),
        *("maternity", "cover", "fractional", "specialist", "executive", "officer", "member", "team", "leader"),
        *("coordinator", "manager", "expert", "role", "job", "position", "visiting", "guest", "big", "four"),
    ]
)
"""Rank, glue and contract: nobody's occupation by itself."""

GLUE = frozenset(
    [
        *("of", "in", "and", "the", "a", "an", "on", "or", "my", "our", "your", "am", "is", "de", "la", "le", "du"),
        *("des", "der", "die", "das", "und", "et", "y", "e", "en", "da", "do", "del", "van", "von", "fur", "im", "d"),
        *("l", "op", "het", "as", "by", "from", "&", "/", "+"),
    ]
)

ADDING = frozenset(["of", "in", "on", "de", "fur"])
AND = frozenset(["and", "&", "/", "+", "und", "et", "y", "e"])

HOPES = frozenset(
    [
        *("aspiring", "seeking", "looking", "hiring", "wannabe", "future", "hopeful", "unemployed", "searching"),
        *("actively", "want"),
    ]
)
"""Who writes one of these says what they would like to be, or whom they look for, and not what they do."""

GENDER = re.compile(
    r"(?<=\w)[*:·_/](?:in|innen|frau|mann|euse|ice|rice|ne|a|e)\b|\(\s*[a-z](?:\s*[/|.,*]\s*[a-z]+)+\s*\)"
)
"""Entwickler:in, Lehrer/in, (m/w/d)."""
E_WORD = re.compile(r"\be-(?=[a-z])")
AT = re.compile(r"\s@\s?|@|\b(?:at|bei|chez)\b")
"""What follows is where, not what."""
APART = re.compile(r"[,;|()\[\]{}•·–—:!?\"“”\n]|\s-\s|\s-|-\s|\b(?:for|to|with|working|helping|who|that)\b")
PLAIN = re.compile(r"[a-zA-Z ]+")
SPLITTING = frozenset(["at", "bei", "chez", "for", "to", "with", "working", "helping", "who", "that"])
"""The words of `AT` and `APART`: a name with one of them takes the long way."""
PIECE = re.compile(r"\.net|[a-z]{1,3}&[a-z]{1,2}\b|[^\W_]+(?:\+\+|#)?|[&/+]")
PLURAL = re.compile(r"(?<=[a-z]{3})(?<![siu])s$")


@dataclass(frozen=True, slots=True)
class Spelt:
    """The parts of a title in one spelling. Parts are told apart by commas, dashes, brackets, "for" and "to"."""

    parts: tuple[tuple[str, ...], ...]
    glued: tuple[int, ...]
    """For each part, at which word something like "of" or "in" begins a mere addition; its length when nowhere."""
    joined: tuple[frozenset[int], ...]
    """For each part, before which words an "and" or a slash stands: two jobs, or two halves of one."""
    hopes: bool


def spell(title: str) -> Spelt:
    text = fold(title.replace("&amp;", "&"))
    if not text.isalpha():
        text = E_WORD.sub("e", GENDER.sub("", text))
    what = AT.split(text, maxsplit=1)[0]
    parts = [part for each in APART.split(what if what.strip() else text) if (part := _part(each)).words]
    return Spelt(
        tuple(part.words for part in parts),
        tuple(part.glue for part in parts),
        tuple(part.joined for part in parts),
        any(part.hopes for part in parts),
    )


@dataclass(frozen=True, slots=True)
class _Part:
    words: tuple[str, ...]
    glue: int
    joined: frozenset[int]
    hopes: bool


@lru_cache(maxsize=65536)
def _part(text: str) -> _Part:
    """One part of a title; kept in mind, because the same teams and regions hang on thousands of titles."""
    words: list[str] = []
    joined: set[int] = set()
    glue, hopes = -1, False
    for piece in PIECE.findall(text):
        if piece in AND:
            joined.add(len(words))
        if piece in GLUE:
            if words and glue < 0 and piece in ADDING:
                glue = len(words)
            continue
        hopes = hopes or piece in HOPES
        words += one_spelling(piece)
    spelt = joined_vice(tuple(words))
    return _Part(spelt, glue if glue >= 0 else len(spelt), frozenset(joined), hopes)


@lru_cache(maxsize=65536)
def one_spelling(piece: str) -> tuple[str, ...]:
    """A written word as the words it stands for."""
    found = SHORT_FORMS.get(piece) or SAME.get(piece)
    if found is None:
        bare = PLURAL.sub("", piece)
        found = SHORT_FORMS.get(bare) or SAME.get(bare) or bare
    return tuple(found.split())


def key(name: str) -> str:
    """All words of a name in one spelling, as the register is keyed."""
    if PLAIN.fullmatch(name):  # nearly every name in the tables, and the tables are read at every start
        written = name.lower().split()
        if SPLITTING.isdisjoint(written):
            words = tuple(word for piece in written if piece not in GLUE for word in one_spelling(piece))
            return " ".join(joined_vice(words))
    return " ".join(word for part in spell(name).parts for word in part)


def joined_vice(words: tuple[str, ...]) -> tuple[str, ...]:
    """Vice president is one rank, and not a president."""
    if "vice" not in words:
        return words
    joined: list[str] = []
    for word in words:
        if word == "president" and joined and joined[-1] == "vice":
            joined[-1] = "vp"
        else:
            joined.append(word)
    return tuple(joined)


def without_houses_left(words: tuple[str, ...]) -> tuple[str, ...]:
    """That somebody used to be this is said first or last: "ex-banker", "banker, retired". In between it tells of a
    house that they left: "data scientist (ex-Google)"."""
    return tuple(word for at, word in enumerate(words) if RANKS.get(word) != "former" or at in (0, len(words) - 1))


def seniority(words: tuple[str, ...]) -> str:
    """The highest rank among these words; what somebody used to be counts as such, whatever it was."""
    levels = [RANKS[word] for word in words if word in RANKS]
    if "former" in levels:
        return "former"
    return max(levels, key=LEVELS.index, default="")
