"""Whom a page seems to be about, and who is meant by a name that was typed."""

from __future__ import annotations

import re

from django.db.models import QuerySet

from askwell.core.text import fold, profile_address
from askwell.models import Account, Contact
from askwell.queries.search import PersonLine, find, person_lines

FEW = 8
WORDS = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")


def called(account: Account, name: str) -> list[PersonLine]:
    """The people in the book who are called so, a few at most."""
    rows = Contact.objects.of(account).filter(folded=fold(name)[:200]) if name.strip() else Contact.objects.none()
    return list(person_lines([*rows.values_list("pk", flat=True)[:FEW]]))


def may_be_meant(account: Account, words: str) -> list[PersonLine]:
    """Who comes near to a name by which nobody is called: a part of theirs, or one that is written a little else."""
    return list(find(account, words, limit=FEW).contacts) if words.strip() else []


def seems_about(account: Account, *, url: str, title: str, text: str) -> PersonLine | None:
    """Whose page it is, else the only one in the book whose name stands in the title or in the words."""
    mine = Contact.objects.of(account).values_list("pk", flat=True)
    found = mine.filter(links__normalised=profile_address(url)).first() if url else None
    found = found or _only_one(mine, title) or _only_one(mine, text)
    return next(person_lines([found]), None) if found else None


def _only_one(mine: QuerySet[Contact, str], words: str) -> str | None:
    found = list(mine.filter(folded__in=_names_in(words)).distinct()[:2])
    return found[0] if len(found) == 1 else None


def _names_in(words: str) -> set[str]:
    """Every two and three words that follow each other: one of them may be a name."""
    each = WORDS.findall(words[:2000])[:200]
    return {fold(" ".join(each[at : at + many])) for many in (2, 3) for at in range(len(each) - many + 1)}
