"""Which occupation a title names: exactly, by a name inside it, by words much like those of a name, or unknown.

Unknown is an answer: a doubtful likeness is offered to whoever asks and never taken for granted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from askwell.core.occupations import telling
from askwell.core.occupations.likeness import Likeness
from askwell.core.occupations.occupation import Occupation
from askwell.core.occupations.slips import Mender
from askwell.core.occupations.spelling import NO_WORK, RANKS, Spelt, key, seniority, spell, without_houses_left
from askwell.core.occupations.telling import led, without_rank

EXACT, INSIDE, BESIDE, ALIKE = 1.0, 0.9, 0.8, 0.75
"""How sure an answer is: the whole title is a name; a name with additions; a name in a later part; similar words."""
ENOUGH = 0.72
"""Cosine of weighted words from which a title without any known name is taken to be that work. Fitted on the
development pairs (tests/vectors/titles), where it is the least that lets nothing wrong through."""
Parts = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a title says. `occupation` is an id, or empty when that is not known."""

    occupation: str = ""
    seniority: str = ""
    sureness: float = 0.0

    @property
    def known(self) -> bool:
        return bool(self.occupation)


@dataclass(frozen=True, slots=True)
class Found:
    occupation: str
    sureness: float
    name: str
    """The words by which it was known."""


class Register:
    """All names of all occupations. Work is done per distinct title and remembered."""

    def __init__(
        self,
        occupations: Iterable[Occupation],
        loaded: Mapping[str, str] | None = None,
        further: Iterable[Occupation] = (),
    ) -> None:
        """`loaded` are further names as `spelling.key` has them, with the ids that they stand for: of one of the
        `occupations`, or of one of the `further` ones, which bring no names of their own."""
        self.occupations = {each.id: each for each in occupations}
        self.names: dict[str, str] = dict(self._spelt_names())
        self.occupations |= {each.id: each for each in further}
        self._learn_words()
        self.names |= {name: id for name, id in (loaded or {}).items() if self._may_join(name)}
        self._tree = _tree(self.names)
        self._seen: dict[str, Reading] = {}

    def read(self, title: str) -> Reading:
        found = self._seen.get(title)
        if found is None:
            if len(self._seen) >= 200_000:  # a bound, so that a process that lives for months stays small
                self._seen.clear()
            found = self._seen[title] = self._read(title)
        return found

    def candidates(self, title: str, most: int = 3) -> tuple[tuple[str, float], ...]:
        """Ids with how sure each is, best first, the doubtful ones too: to be offered, not to be believed."""
        spelt = self._mender.mended(spell(title))
        best = {each.occupation: each.sureness for each in filter(None, [self._found(spelt)])}
        for id, score in self._likeness.alike(_words(spelt)):
            best.setdefault(id, round(min(score, ALIKE), 2))
        return tuple(sorted(best.items(), key=lambda each: -each[1])[:most])

    def near(self, one: str, other: str) -> bool:
        """Whether somebody in one occupation can tell about the other."""
        a, b = self.occupations.get(one), self.occupations.get(other)
        return a is not None and b is not None and (other in a.near or one in b.near)

    def _read(self, title: str) -> Reading:
        spelt = self._mender.mended(spell(title))
        words = _words(spelt)
        if spelt.hopes or not words:
            return Reading()
        found = self._found(spelt) or self._likeliest(words)
        if found is None:
            return Reading(seniority=seniority(without_houses_left(words)))
        return Reading(found.occupation, self._seniority(words, found), found.sureness)

    def _seniority(self, words: tuple[str, ...], found: Found) -> str:
        """Ranks outside of the name count. One that leads counts inside too, where the name without it is a name of
        the same work: a head of data manages data, while a managing director manages nothing but is one."""
        inside = found.name.split()
        ranks = [word for word in without_houses_left(words) if word in RANKS and word not in inside]
        for bare in (tuple(word for word in inside if word not in telling.TOPS), led(tuple(inside), ())):
            if len(bare) < len(inside) + 1 and self.names.get(" ".join(bare)) == found.occupation:
                ranks += [word for word in inside if word in telling.TOPS]
        return seniority(tuple(ranks))

    def _found(self, spelt: Spelt) -> Found | None:
        if not spelt.parts:
            return None
        parts = spelt.parts
        return self._whole(parts) or self._in_part(parts, 0, spelt, INSIDE) or self._in_later(parts, spelt)

    def _whole(self, parts: Parts) -> Found | None:
        """The title, or its first two parts in either order, are a name: "Engineer, Software" too."""
        orders = [tuple(word for part in parts for word in part)]
        if len(parts) > 1:
            first, second = parts[:2]
            orders += [second + first, first + second, led(first, second), led(second, first)]
        for at, words in enumerate(orders):
            for bare in without_rank(words):
                if bare and bare[0] in self._tree and (id := self.names.get(name := " ".join(bare))):
                    return Found(id, EXACT if at == 0 or len(parts) == 2 else INSIDE, name)
        return None

    def _in_later(self, parts: Parts, spelt: Spelt) -> Found | None:
        """ "Google - Software Engineer"; but the assistant to a manager is no manager."""
        if parts[0][-1] in telling.BESIDE_SOMEBODY:
            return None
        later = (self._in_part(parts, at, spelt, BESIDE) for at in range(1, len(parts)))
        return next(filter(None, later), None)

    def _in_part(self, parts: Parts, at: int, spelt: Spelt, sureness: float) -> Found | None:
        """The longest name in a part of a title; of equally long ones the last, which in English is what it is."""
        part = parts[at]
        ranked = at == 1 and telling.LEADING_OR_RANK.issuperset(parts[0])
        under = led(parts[0], part) if ranked else led(part, ())
        spans = self._spans(part) + (self._spans_under(under[:-1]) if under else [])
        for _, _, start, name in sorted(spans, reverse=True):
            end = start + name.count(" ") + 1
            if start < 0 or self._stands(part, start, end, spelt.glued[at], spelt.joined[at]):
                return Found(self.names[name], sureness, name)
        return None

    def _spans(self, part: tuple[str, ...]) -> list[tuple[int, bool, int, str]]:
        """Every name in a part: how many words, whether it leads, where it begins, the name."""
        found = []
        for start in range(len(part)):
            node: Any = self._tree
            for end in range(start, len(part)):
                node = node.get(part[end])
                if node is None:
                    break
                if (name := node.get("")) is not None:
                    found.append(
                        (end - start + 1, not telling.LEADING.isdisjoint(part[start : end + 1]), start, name)
                    )
        return found

    def _spans_under(self, what: tuple[str, ...]) -> list[tuple[int, bool, int, str]]:
        """Names that end with manager, for whoever heads part of what is said. They begin nowhere: below zero."""
        found = []
        for start in range(len(what)):
            node: Any = self._tree
            for end in range(start, len(what)):
                node = node.get(what[end])
                if node is None:
                    break
                if (name := node.get("manager", {}).get("")) is not None:
                    found.append((end - start + 2, False, start - len(what), name))
        return found

    def _stands(self, part: tuple[str, ...], start: int, end: int, glue: int, joined: frozenset[int]) -> bool:
        """Whether a name is what the part speaks of: not when another noun that heads names comes after it."""
        beyond = [at for at in joined if at >= end] if part[end - 1] in self._heads else []
        after = part[end : min([max(glue, end), *beyond])]
        if after and any(word in self._heads and word not in RANKS for word in after):
            return False
        word = part[start]
        if end - start > 1 or (word not in telling.ALONE and (len(word) > 3 or word in telling.TOP_LETTERS)):
            return True
        return telling.RANK_OR_NO_WORK.issuperset(part[:start] + after)

    def _likeliest(self, words: tuple[str, ...]) -> Found | None:
        ranked = list(self._likeness.alike(words))
        if not ranked or ranked[0][1] < ENOUGH:
            return None
        if len(ranked) > 1 and ranked[0][1] - ranked[1][1] < 0.02:  # two that fit as well: that is a question
            return None
        return Found(ranked[0][0], ALIKE, "")

    def _spelt_names(self) -> Iterator[tuple[str, str]]:
        """The first who claims a name has it; a test sees to it that there is only one."""
        taken: set[str] = set()
        for each in self.occupations.values():
            for name in (each.name, *each.also):
                spelt = key(name)
                if spelt and spelt not in taken:
                    taken.add(spelt)
                    yield spelt, each.id

    def _learn_words(self) -> None:
        """From the names of the house alone: loaded ones are told in words of all kinds."""
        self._heads = frozenset(word for name in self.names if telling.HEADS.search(word := name.rpartition(" ")[2]))
        self._likeness = Likeness(self.names)
        words = frozenset(word for name in self.names for word in name.split()) | RANKS.keys() | NO_WORK
        self._mender = Mender(words, names_with=self._likeness.names_with)

    def _may_join(self, name: str) -> bool:
        """A loaded name never overrules one of the house, and a bare rank or field is no name."""
        words = name.split()
        vague = all(word in RANKS or word in NO_WORK or word in telling.ALONE for word in words)
        return name not in self.names and not vague and (len(words) > 1 or words[0] not in self._heads)


def _words(spelt: Spelt) -> tuple[str, ...]:
    return tuple(word for part in spelt.parts for word in part)


def _tree(names: Iterable[str]) -> dict[str, Any]:
    """Names word by word, so that all those in a title are found in one walk from each of its words."""
    tree: dict[str, Any] = {}
    for name in names:
        node = tree
        for word in name.split():
            node = node.setdefault(word, {})
        node[""] = name
    return tree
