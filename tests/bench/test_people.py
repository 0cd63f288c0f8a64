"""The invented people: the same for a seed, skewed, and with the truth about who is listed twice."""

from __future__ import annotations

import csv
from collections import Counter
from io import StringIO

from rapidfuzz.distance import OSA

from askwell.bench.people import CONNECTIONS, HEADINGS, PREAMBLE, directory, linkedin


def test_the_same_seed_makes_the_same_people_and_another_makes_others():
    assert directory(300, seed=4).as_csv() == directory(300, seed=4).as_csv()
    assert directory(300, seed=4).as_csv() != directory(300, seed=5).as_csv()


def test_the_file_holds_a_row_for_each_under_the_headings():
    made = directory(300, seed=1)

    rows = list(csv.reader(StringIO(made.as_csv().decode())))

    assert tuple(rows[0]) == HEADINGS
    assert [tuple(row) for row in rows[1:]] == [each.cells() for each in made.people]


def test_a_few_names_are_everywhere_and_most_are_rare():
    counts = Counter(each.last_name for each in directory(5_000, seed=2).people)

    commonest = counts.most_common(10)

    assert sum(count for _, count in commonest) > 0.1 * 5_000
    assert sum(count == 1 for count in counts.values()) > len(counts) / 2


def test_who_is_listed_twice_is_told_and_they_are_alike():
    made = directory(5_000, seed=3)

    pairs = [(made.people[second], made.people[first]) for second, first in made.same_as.items()]

    assert 0.02 * 5_000 < len(pairs) < 0.04 * 5_000
    assert all((two.school, two.grad_year, two.city) == (one.school, one.grad_year, one.city) for two, one in pairs)
    assert all(OSA.distance(two.last_name.lower(), one.last_name.lower()) <= 1 for two, one in pairs)
    assert not made.same_as.keys() & set(made.same_as.values())


def test_a_fifth_of_the_connections_stand_in_the_directory():
    known = directory(2_000, seed=3)

    export = linkedin(known, 1_000, seed=3)

    assert 150 < len(export.same_as) < 250
    for row, of in export.same_as.items():
        assert export.connections[row].last_name.startswith(known.people[of].last_name)
        assert export.connections[row].company == known.people[of].employer


def test_an_export_has_its_notes_before_the_headings():
    data = linkedin(directory(0, seed=1), 5, seed=1).as_csv().decode()

    assert data.startswith(PREAMBLE + ",".join(CONNECTIONS))
