"""What single words of a title tell: who leads, who is of which rank, and which names mean something only alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.occupations.spelling import NO_WORK, RANKS

LEADING = frozenset(["head", "director", "vp", "chief", "manager", "leader", "lead"])
LEADING_OR_RANK = LEADING | RANKS.keys()
RANK_OR_NO_WORK = NO_WORK | RANKS.keys()
TOPS = frozenset(["head", "director", "vp", "chief"])
BESIDE_SOMEBODY = frozenset(["assistant", "aide", "adjutant"])
HEADS = re.compile(r"(?:er|or|ist|yst|ant|ent|ian|ive|ect|eur|ate|man|ern|ert|erk|ney|sel|ef|ot|rse|ee|low)$")
"""How English nouns for people end."""
ALONE = frozenset((
    "designer", "developer", "technician", "operator", "administrator", "trainer", "coach", "instructor",
    "owner", "investor", "producer", "planner", "painter", "clerk", "secretary", "researcher", "scientist",
    "president", "captain", "minister", "model", "host", "server", "runner", "counsel", "contractor",
    "investigator", "fellow", "buyer", "graduate", "student", "volunteer", "conductor", "consultant",
    "marketing", "sale", "finance", "law", "operation", "presenter", "performer", "artist", "estimator",
    "inspector", "broker", "growth", "legal", "risk", "advertising", "event", "communication", "treasury",
    "strategy", "logistic", "procurement", "retail", "tax", "hospitality", "construction", "military",
    "commercial", "executive", "architect", "editor", "security", "sergeant", "marine", "officer",
    "partnership", "reader", "faculty", "picker", "mover", "test", "doctor", "counsellor", "dean", "programmer",
    "broadcaster", "builder", "controller", "handler", "grower", "assembler", "backer", "advocate",
    "superintendent", "organizer", "campaigner", "dispatcher", "trustee", "registrar", "treasurer",
    "facilitator", "evaluator", "purchaser", "appraiser", "interpreter", "composer", "steward", "framer",
    "loader", "packer", "academic", "mathematic", "economic", "photography", "banker", "claim",
))  # fmt: skip
"""Names that mean something only when they stand alone: a designer is not a chip designer."""

TOP_LETTERS = frozenset(["ceo", "cto", "cfo", "coo", "cmo", "sre", "dba", "vet"])
"""Of names of three letters and fewer, those that mean one thing wherever they stand."""

NUMERALS = frozenset(["i", "ii", "iii", "iv", "v", "vi", "1", "2", "3", "4"])


def without_rank(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words as they are, then with one rank after another taken off, first in front, then at the end."""
    yield words
    start, end = 0, len(words)
    while start < end and words[start] in RANKS:
        start += 1
        yield words[start:end]
    while start < end and (words[end - 1] in RANKS or words[end - 1] in NUMERALS):
        end -= 1
        yield words[start:end]


def led(rank: tuple[str, ...], what: tuple[str, ...]) -> tuple[str, ...]:
    """Whoever heads something manages it: head of data, VP of data and data manager are one thing."""
    if not set(rank) & LEADING:
        return ()
    both = tuple(word for word in (*what, *rank) if word not in RANKS and word not in LEADING)
    return (*both, "manager") if both else ()
