"""Job titles as sets of plain words, so that "ML engineer" and "machine learning engineer" are one occupation.

A small table of everyday short forms; the thorough reading of titles lives with the occupations.
"""

from __future__ import annotations

import re
from functools import lru_cache

from askwell.core.text import fold

SHORT_FORMS = {
    "ml": "machine learning",
    "ai": "artificial intelligence",
    "nlp": "language processing",
    "swe": "software engineer",
    "sde": "software engineer",
    "sre": "reliability engineer",
    "pm": "product manager",
    "tpm": "technical program manager",
    "po": "product owner",
    "ux": "experience",
    "ui": "interface",
    "qa": "quality assurance",
    "hr": "human resources",
    "bi": "business intelligence",
    "ds": "data scientist",
    "da": "data analyst",
    "ba": "business analyst",
    "pr": "public relations",
    "rn": "nurse",
    "gp": "general practitioner",
    "cto": "chief technology officer",
    "ceo": "chief executive officer",
    "cfo": "chief financial officer",
    "cmo": "chief marketing officer",
    "vp": "vice president",
    "dev": "engineer",
    "developer": "engineer",
    "programmer": "engineer",
    "engineering": "engineer",
    "analytics": "analyst",
    "analysis": "analyst",
    "management": "manager",
    "mgr": "manager",
    "designing": "designer",
    "design": "designer",
    "research": "researcher",
    "science": "scientist",
    "consulting": "consultant",
    "marketer": "marketing",
    "nursing": "nurse",
    "teaching": "teacher",
    "writing": "writer",
    "journalism": "journalist",
    "accounting": "accountant",
    "architecture": "architect",
    "user": "",
}
"""The user of "user experience" says nothing that "experience" does not, and "UX" never spells it out."""

NO_OCCUPATION = frozenset(
    [
        *("senior", "junior", "sr", "jr", "lead", "principal", "staff", "chief", "associate", "assistant", "head"),
        *("trainee", "intern", "graduate", "deputy", "interim", "freelance", "of", "and", "the", "a", "an", "at"),
        *("in", "for", "to", "i", "ii", "iii", "work", "role", "job"),
    ]
)
"""Rank and glue: left out, unless nothing else remains."""

RANKS = frozenset(["manager", "specialist", "director", "officer", "coordinator", "executive", "consultant", "owner"])

PIECES = re.compile(r"[a-z0-9+#]+")


@lru_cache(maxsize=65536)
def occupation(title: str) -> frozenset[str]:
    """The words of a title that name the work, in one spelling each."""
    spelt: list[str] = []
    for piece in PIECES.findall(fold(title)):
        spelt += SHORT_FORMS.get(piece, piece).split()
    return frozenset(spelt) - NO_OCCUPATION or frozenset(spelt)


def likeness(role: frozenset[str], title: frozenset[str]) -> float:
    """1.0 when the title holds every word of the role; with half or more of them their share squared; else 0.

    Product and office managers share only a rank, so a word of rank alone makes nothing alike.
    """
    shared = role & title
    if not role or not (shared == role or shared - RANKS):
        return 0.0
    share = len(shared) / len(role)
    return share * share if share >= 0.5 else 0.0
