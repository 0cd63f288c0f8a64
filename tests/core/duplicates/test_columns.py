"""A book brought up to date step by step is the book as it would be read anew."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from askwell.bench.benches.duplicates import entries_of
from askwell.bench.people import directory
from askwell.core.duplicates import Columns, Entry, find, find_in
from askwell.core.duplicates.columns import told_of

PEOPLE = tuple(entries_of(directory(400, seed=3)))


@settings(deadline=None, max_examples=40)
@given(seed=st.integers(0, 10_000), steps=st.integers(1, 4))
def test_pairs_are_the_same_however_a_book_came_to_be(seed: int, steps: int) -> None:
    dice = Random(seed)
    book = dict(enumerate(dice.sample(PEOPLE, 120)))
    columns = Columns(told_of(list(book.values()), came=list(book)))

    for _ in range(steps):
        changed = {key: _otherwise(book[key], dice) for key in dice.sample(sorted(book), 15)}
        changed |= dict(enumerate(dice.sample(PEOPLE, 10), start=max(book) + 1))
        changed = {
            key: it for key, it in changed.items() if key in book or it.id not in {e.id for e in book.values()}
        }
        book |= changed
        gone = dice.sample(sorted(book), 5)
        columns = columns.then(told_of(list(changed.values()), came=list(changed)))
        columns = columns.without([book.pop(key).id for key in gone])

    assert columns.size == len(book)
    assert find_in(columns) == find([book[key] for key in sorted(book)])


def test_who_is_written_again_just_so_is_no_news() -> None:
    columns = Columns(told_of(PEOPLE, came=range(len(PEOPLE))))
    some = list(range(7, 12))

    assert columns.says(told_of([PEOPLE[each] for each in some], came=some))
    assert not columns.says(told_of([PEOPLE[7]._replace(place="Elsewhere")], came=[7]))
    assert not columns.says(told_of([PEOPLE[7]], came=[8]))
    assert not columns.says(told_of([Entry(id="new", given="Maria")], came=[9]))


def _otherwise(it: Entry, dice: Random) -> Entry:
    """The same entry with something of somebody else's."""
    other = dice.choice(PEOPLE)
    name = dice.choice(("given", "family", "emails", "employers", "studies", "place"))
    return it._replace(**{name: getattr(other, name)})
