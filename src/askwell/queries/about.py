"""Whom a page seems to be about, and who is meant by a name that was typed."""

from __future__ import annotations

import re

from askwell.core.text import fold, profile_address
from askwell.models import Account, Contact
from askwell.queries.contacts import PersonLine, person_line

FEW = 8
WORDS = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")


def called(account: Account, name: str) -> list[PersonLine]:
    """The people in the book who are called so, a few at most."""
    rows = Contact.objects.of(account).filter(folded=fold(name)[:200]) if name.strip() else Contact.objects.none()
    return [person_line(each) for each in rows.prefetch_related("positions", "education", "addresses")[:FEW]]


def seems_about(account: Account, *, url: str, title: str, text: str) -> PersonLine | None:
    """Whose page it is, else the only one in the book whose name stands in the title or in the words."""
    mine = Contact.objects.of(account).prefetch_related("positions", "education", "addresses")
    if url:
        owner = mine.filter(links__normalised=profile_address(url)).first()
        if owner:
            return person_line(owner)
    for words in (title, text):
        found = list(mine.filter(folded__in=_names_in(words)).distinct()[:2])
        if len(found) == 1:
            return person_line(found[0])
    return None


def _names_in(words: str) -> set[str]:
    """Every two and three words that follow each other: one of them may be a name."""
    each = WORDS.findall(words[:2000])[:200]
    return {fold(" ".join(each[at : at + many])) for many in (2, 3) for at in range(len(each) - many + 1)}
