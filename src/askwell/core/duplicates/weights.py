"""How much each thing that two entries share, or do not share, says about their being one person.

The model is that of Fellegi and Sunter (1969): a weight is log2(m / u), m the chance of such a thing when both are
one person, u when they are two. u comes from the book itself, name by name: that two people are called Smith is no
news, that two are called Lindqvist is (docs/why/one-person-twice.md). m is set by hand, and the same for every book.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log2
from typing import NamedTuple

from askwell.core.duplicates.columns import Columns
from askwell.core.duplicates.common_names import usual_family, usual_given
from askwell.core.duplicates.entry import Entry, Study
from askwell.core.duplicates.spelling import is_initial, may_be_short, one_edit, one_is_part, same_given
from askwell.core.duplicates.vocabulary import Counts
from askwell.core.nicknames import behind

TWINS = 0.06
"""Pairs that are one person, over the entries of a book: a few in a hundred are in twice."""
SMALLEST = 50
"""A book of five is judged like one of fifty: its own counts say next to nothing."""


class Evidence(NamedTuple):
    kind: str
    weight: float
    """Bits for their being one person; below zero it speaks against it."""
    one: str = ""
    other: str = ""
    """What is compared, as far as the sentence needs it: places in the columns are told by the row."""


class Weights:
    """The weights of one book. `of(a, b)` is asked for a few ten thousand pairs, so every name is weighed once."""

    def __init__(self, book: Columns) -> None:
        self.book = book
        self.start = log2(TWINS / max(book.size, SMALLEST))
        self._families: dict[tuple[str, str], Evidence] = {}
        self._givens: dict[tuple[str, str], Evidence] = {}

    def of(self, a: Entry, b: Entry) -> list[Evidence]:
        """Everything that two entries say for and against being one person, in the spelling in which they are
        compared.."""
        found = self._names(a, b)
        found += self._keys(a, b)
        if a.studies and b.studies:
            found += self._schools(a.studies, b.studies)
        if a.employers and b.employers:
            found.append(self._employers(a.employers, b.employers))
        if a.titles and b.titles:
            found.append(self._titles(a.titles, b.titles))
        if a.place and b.place:
            found.append(self._places(a.place, b.place))
        return found

    def sum(self, evidence: Sequence[Evidence]) -> float:
        """Log2 of the odds."""
        return self.start + sum(each.weight for each in evidence)

    # --- names

    def _names(self, a: Entry, b: Entry) -> list[Evidence]:
        given, family = (a.given, b.given), (a.family, b.family)
        if given != family and given[0] == family[1] and given[1] == family[0] and given[0] != given[1]:
            weight = self._family(family[0], family[0]).weight + self._given(given[0], given[0]).weight
            return [Evidence("swapped", weight - 4)]
        return [self._family(*family), self._given(*given)]

    def _family(self, one: str, other: str) -> Evidence:
        key = (one, other)
        if key not in self._families:
            self._families[key] = self._weigh_family(one, other)
        return self._families[key]

    def _weigh_family(self, one: str, other: str) -> Evidence:
        if not (one and other):
            return Evidence("no-family", 0, one, other)
        counts = self.book.family.count
        if one == other:
            kind = "family" if counts[one] > 2 or self.book.size < SMALLEST else "rare-family"
            return Evidence(kind, log2(0.55 / self._name_share(counts[one], usual_family(one))), one, other)
        if one_edit(one, other):
            return Evidence("family-letter", log2(0.2 / _one_edit_by_chance(one, other, counts)), one, other)
        if one_is_part(one, other):
            return Evidence(
                "family-part", log2(0.04 / self._name_share(counts[one] + counts[other], 0.001)), one, other
            )
        return Evidence("families", -6, one, other)

    def _given(self, one: str, other: str) -> Evidence:
        key = (one, other)
        if key not in self._givens:
            self._givens[key] = self._weigh_given(one, other)
        return self._givens[key]

    def _weigh_given(self, one: str, other: str) -> Evidence:
        if not (one and other):
            return Evidence("no-given", 0, one, other)
        counts = self.book.given.count
        if is_initial(one) or is_initial(other):
            same = any(each[0] == one[0] for each in behind(other)) or any(
                each[0] == other[0] for each in behind(one)
            )
            return Evidence("initial", log2(0.1 / 0.08), one, other) if same else Evidence("givens", -11, one, other)
        if same_given(one, other):
            return Evidence("given", log2(0.6 / self._name_share(counts[one], usual_given(one))), one, other)
        if may_be_short(one, other):
            rarer = self._name_share(min(counts[one], counts[other]) + 1, 0.002)
            return Evidence("nickname", log2(0.12 / (2 * rarer)), one, other)
        if one_edit(one, other):
            return Evidence("given-letter", log2(0.1 / _one_edit_by_chance(one, other, counts)), one, other)
        return Evidence("givens", -11, one, other)

    # --- addresses, numbers, profiles

    def _keys(self, a: Entry, b: Entry) -> list[Evidence]:
        book = self.book
        found = []
        if a.emails and b.emails:
            one, other = a.emails, b.emails
            two = Evidence("emails", -1.5, one[0], other[0])
            found.append(self._shared("email", one, other, book.emails.count) or two)
        if a.phones and b.phones:
            shared = self._shared("phone", a.phones, b.phones, book.phones.count)
            found.append(shared or Evidence("phones", -1))
        if a.links and b.links:
            found += self._links(a.links, b.links)
        return found

    def _links(self, one: Sequence[str], other: Sequence[str]) -> list[Evidence]:
        if same := self._shared("link", one, other, self.book.links.count):
            return [same]
        profiles = [next((each for each in links if "linkedin." in each), "") for links in (one, other)]
        return [Evidence("links", -9, *profiles)] if all(profiles) else []

    def _shared(self, kind: str, one: Sequence[str], other: Sequence[str], counts: Counts) -> Evidence | None:
        if same := [each for each in one if each in other]:
            rarest = min(same, key=counts.__getitem__)
            by_chance = (counts[rarest] - 1) / (self.book.size + APART[kind])
            return Evidence(kind, log2(0.3 / by_chance), rarest, rarest)
        return None

    # --- what they did and where they live

    def _schools(self, one: Sequence[Study], other: Sequence[Study]) -> list[Evidence]:
        """The school that says most for them. Different ones say little: many people have two."""
        same = [(x, y) for x in one for y in other if x.school == y.school]
        if not same:
            years = [(x.year, y.year) for x in one for y in other if x.year and y.year]
            apart = min((abs(x - y) for x, y in years), default=0) > GENERATION
            return [Evidence("schools", -6 if apart else -3, one[0].school, other[0].school)]
        return max((self._studies(x, y) for x, y in same), key=lambda found: sum(each.weight for each in found))

    def _studies(self, x: Study, y: Study) -> list[Evidence]:
        book = self.book
        if x.year is None or y.year is None:
            found = [Evidence("school", log2(0.8 / self._share(book.studies.count_school[x.school], 0.01)), x.school)]
        elif x.year == y.year:
            both = self._share(book.studies.count_class(x.school, x.year), 0.001)
            found = [Evidence("class", log2(0.85 / both), x.school, str(x.year))]
        else:
            return self._other_year(x, y)
        if x.degree and y.degree:
            found.append(self._part("degree", "degrees", x.degree, y.degree, book.studies.count_degree, -3))
        if x.field and y.field:
            found.append(self._part("field", "fields", x.field, y.field, book.studies.count_field, -3))
        return found

    def _other_year(self, x: Study, y: Study) -> list[Evidence]:
        """Two degrees of one person lie a few years apart; the same degree is taken once."""
        school = min(log2(0.8 / self._share(self.book.studies.count_school[x.school], 0.01)), 4)
        two_degrees = x.degree != y.degree and abs((x.year or 0) - (y.year or 0)) <= 8
        years = Evidence("years", -5 if two_degrees else -9, x.school, f"{x.year} and {y.year}")
        return [Evidence("school", school, x.school), years]

    def _part(self, kind: str, unlike: str, one: str, other: str, counts: Counts, against: float) -> Evidence:
        if one == other:
            return Evidence(kind, log2(0.9 / self._share(counts[one], 0.1)), one, other)
        return Evidence(unlike, against, one, other)

    def _employers(self, one: Sequence[str], other: Sequence[str]) -> Evidence:
        if same := [each for each in one if each in other]:
            rarest = min(same, key=self.book.employers.count.__getitem__)
            return Evidence("employer", log2(0.6 / self._share(self.book.employers.count[rarest], 0.01)), rarest)
        return Evidence("employers", -1.5)

    def _titles(self, one: Sequence[str], other: Sequence[str]) -> Evidence:
        if same := [each for each in one if each in other]:
            rarest = min(same, key=self.book.titles.count.__getitem__)
            return Evidence("title", log2(0.5 / self._share(self.book.titles.count[rarest], 0.01)), rarest)
        return Evidence("titles", -1)

    def _places(self, one: str, other: str) -> Evidence:
        if one == other:
            return Evidence("place", log2(0.8 / self._share(self.book.place.count[one], 0.03)), one)
        return Evidence("places", -2.3, one, other)

    def _name_share(self, count: int, usual: float) -> float:
        """The chance that somebody else has this name. One of those counted is the one who is compared, and a name
        met once more is no proof that it is as common as that (the discount of Pitman and Yor)."""
        return min(1.0, (max(count, 2) - 1.5 + KNOWN_NAMES * usual) / (self.book.size + KNOWN_NAMES))

    def _share(self, count: int, usual: float) -> float:
        """How much of the book has it; where the book is small, drawn towards what is usual elsewhere."""
        return min(1.0, (count + EARLIER * usual) / (self.book.size + EARLIER))


def _one_edit_by_chance(one: str, other: str, counts: Counts) -> float:
    """How often two people have names one letter apart, by the length of the shorter name. What is written so more
    than once in the book is rather a name of its own: Jansen and Hansen are no slips of the pen."""
    shortest = min(len(one), len(other))
    return (0.002 if shortest > 4 else 0.005 if shortest == 4 else 0.02) * min(counts[one], counts[other])


APART = {"email": 20_000, "phone": 5_000, "link": 100_000}
"""As many people one has to look through, over and above the book, to find two who share it."""
KNOWN_NAMES = 1_000
"""As many entries the knowledge of how common names are counts for."""
GENERATION = 15
"""Years: who finished school that far apart is hardly one person."""
EARLIER = 200
"""The same for schools, employers and places."""
