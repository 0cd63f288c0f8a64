"""Whatever the search answers, looking at everybody one by one answers too."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.bench.scan import Card, scan
from askwell.core.search import FACETS, Answer, Like, Living, Named, Question, asked, search
from askwell.core.search.part import SAME, Part, Person
from askwell.core.search.postings import Texts
from askwell.core.search.words import words_of
from askwell.core.text import fold

ME, HER = "acc_me", "acc_her"


def part_of(cards: Sequence[Card]) -> Part:
    cards = sorted(cards, key=lambda each: each.place)
    known: dict[str, list[tuple[int, str]]] = defaultdict(list)
    private: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for row, card in enumerate(cards):
        for field, value in card.known:
            known[field].append((row, value))
        for account, value in card.private:
            private[account].append((row, value))
    people = [Person(fold(each.name), each.id, each.name) for each in cards]
    return Part(people, _texts(known), _texts(private))


def _texts(columns: dict[str, list[tuple[int, str]]]) -> dict[str, Texts]:
    return {name: Texts([row for row, _ in each], [value for _, value in each]) for name, each in columns.items()}


def ask(cards: Sequence[Card], text: str = "", *filters: Named | Like, account: str = ME) -> Answer:
    return search([Living(part_of(cards))], Question(account, asked(text), filters))


def names(answer: Answer) -> list[str]:
    return [each.name for each in answer.people]


MARIA = Card("1", "Maria Lindqvist", (("employer", "Harbour Press"), ("role", "Editor"), ("school", "Leeds")))
ZOE = Card("2", "Zoë O'Brien", (("employer", "harbour press"), ("place", "Malmö"), ("before", "Søgaard & Sons")))
MARIUS = Card("3", "Marius Editson", (("role", "Writer"),), ((ME, "met at the regatta"), (HER, "plays the lute")))
ALL = (MARIA, ZOE, MARIUS)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("maria", ["Maria Lindqvist"]),
        ("mari", ["Maria Lindqvist", "Marius Editson"]),
        ("zoe obrien", ["Zoë O'Brien"]),
        ("ZOE O'BRIEN", ["Zoë O'Brien"]),
        ("malmo sogaard", ["Zoë O'Brien"]),
        ("editor", ["Maria Lindqvist"]),
        ("edit", ["Marius Editson", "Maria Lindqvist"]),
        ("regatta", ["Marius Editson"]),
        ("lute", []),
        ("", ["Maria Lindqvist", "Marius Editson", "Zoë O'Brien"]),
    ],
)
def test_words_are_found_as_typed_or_as_beginnings(text, found):
    answer = ask(ALL, text)

    assert (names(answer), answer.close) == (found, ())


@pytest.mark.parametrize(
    ("text", "found", "close"),
    [
        ("marai", ["Maria Lindqvist"], ("marai",)),
        ("lindqivst", ["Maria Lindqvist"], ("lindqivst",)),
        ("maria edtior", ["Maria Lindqvist"], ("edtior",)),
        ("maria malmo", [], ()),
        ("marai writer", [], ()),
        ("mraius lindqvist", [], ()),
        ("zx", [], ()),
        ("1999", [], ()),
    ],
)
def test_a_word_that_nobody_is_found_by_is_taken_for_one_near_it(text, found, close):
    answer = ask(ALL, text)

    assert (names(answer), answer.close) == (found, close)


def test_if_nobody_has_all_the_words_every_word_may_have_a_slip():
    cards = [Card("1", "Maria Lopez", ()), Card("2", "Marai Oduya", ())]

    answer = ask(cards, "marai lopez")

    assert (names(answer), answer.close) == (["Maria Lopez"], ("marai", "lopez"))


def test_values_that_fold_alike_are_one_facet_and_a_chosen_one_finds_as_many_as_it_counted():
    facet = ask(ALL).facets["employer"][0]

    chosen = ask(ALL, "", Named("employer", (facet.value,)))

    assert (facet.value, facet.count) == ("Harbour Press", 2)
    assert chosen.total == 2


def test_all_names_of_a_house_are_one_facet_under_the_commonest():
    schools = ("MIT", "Massachusetts Institute of Technology", "M.I.T.", "MIT", "Leeds")
    cards = [Card(str(at), f"Somebody {at}", (("school", school),)) for at, school in enumerate(schools)]

    counted = ask(cards).facets["school"]
    chosen = ask(cards, "", Named("school", ("Massachusetts Institute of Technology",)))
    typed = ask(cards, "", Like("school", "massachusetts"))

    assert [(each.value, each.count) for each in counted] == [("MIT", 4), ("Leeds", 1)]
    assert (chosen.total, typed.total) == (4, 1)


def test_two_names_of_one_school_in_one_life_count_once():
    card = Card("1", "Ana Lee", (("school", "MIT"), ("school", "Massachusetts Institute of Technology")))

    assert [each.count for each in ask([card]).facets["school"]] == [1]


def test_a_typed_facet_wants_all_its_words_in_one_value():
    cards = [
        Card("1", "Ada", (("school", "University of Leeds"),)),
        Card("2", "Ben", (("school", "University of York"), ("school", "Leeds Arts"))),
    ]

    assert names(ask(cards, "", Like("school", "leeds uni"))) == ["Ada"]
    assert names(ask(cards, "", Like("school", "leeds"))) == ["Ada", "Ben"]
    assert names(ask(cards, "", Named("school", ("leeds",)))) == []


def test_a_typed_house_is_found_under_each_of_its_names():
    cards = [
        Card("1", "Ada", (("school", "Massachusetts Institute of Technology"),)),
        Card("2", "Ben", (("school", "MIT"),)),
        Card("3", "Cleo", (("school", "Mittelschule Bonn"), ("role", "MIT"))),
    ]

    assert names(ask(cards, "", Like("school", "M.I.T."))) == ["Ada", "Ben"]
    assert names(ask(cards, "", Like("school", "mit"))) == ["Ada", "Ben", "Cleo"]
    assert names(ask(cards, "", Named("school", ("mit",)))) == ["Ada", "Ben"]


def test_several_filters_all_hold():
    assert names(ask(ALL, "", Named("employer", ("harbour press",)), Named("place", ("malmo",)))) == ["Zoë O'Brien"]


def test_what_is_private_is_found_by_its_own_account_alone():
    assert names(ask(ALL, "lute", account=HER)) == ["Marius Editson"]
    assert names(ask(ALL, "regatta", account=HER)) == []


def test_a_page_of_them_keeps_total_and_counts():
    part = Living(part_of(ALL))

    answer = search([part], Question(ME), limit=1, offset=1, values=1)

    assert (names(answer), answer.total, len(answer.facets["role"])) == (["Marius Editson"], 3, 1)


def test_long_words_and_long_questions_are_cut():
    assert len(asked(" ".join(f"word{n}" for n in range(50)))) == 8
    assert max(map(len, words_of("x" * 500))) == 40
    assert ask(ALL, "x" * 5_000).total == 0


WORDS = st.sampled_from(
    ["maria", "mario", "marai", "ann", "anna", "hanna", "editor", "edtior", "editorial", "o'brien", "leeds", "ledes",
     "Zoë", "Søren", "press", "1998", "王伟", "IBM", "I.B.M."]
)  # fmt: skip
TEXTS = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
FIELDS = st.sampled_from(["employer", "role", "place", "school", "field", "year", "before", "said", "also"])
CARDS = st.lists(
    st.builds(
        lambda name, known, private: (name, tuple(known), tuple(private)),
        TEXTS,
        st.lists(st.tuples(FIELDS, TEXTS), max_size=5),
        st.lists(st.tuples(st.sampled_from([ME, HER]), TEXTS), max_size=2),
    ),
    max_size=12,
).map(lambda them: [Card(str(number), *each) for number, each in enumerate(them)])
FILTERS = st.lists(
    st.one_of(
        st.builds(Named, st.sampled_from(FACETS), st.lists(TEXTS, max_size=2).map(tuple)),
        st.builds(Like, st.sampled_from(FACETS), TEXTS),
    ),
    max_size=2,
)


@given(cards=CARDS, text=st.lists(WORDS, max_size=3).map(" ".join), filters=FILTERS, cuts=st.integers(1, 3))
def test_it_answers_as_the_scan_does_however_the_people_are_parted(cards, text, filters, cuts):
    """Parts of a book, one behind the other, in which some people stand who were written anew in a later part."""
    question = Question(ME, asked(text), tuple(filters))
    parts = [part_of([Card(each.id, "somebody else", ()) for each in cards[cut::cuts]]) for cut in range(cuts)]
    dead = [Living(each, each.without(list(each.row_of), None)) for each in parts if each.size]
    living = [Living(part_of(cards[cut::cuts])) for cut in range(cuts)]

    answer = search([*dead, *living], question)

    scanned = scan(cards, question)
    assert (answer.total, tuple(each.id for each in answer.people)) == (scanned.total, scanned.ids)
    for facet in FACETS:
        counted = Counter({SAME[facet](each.value): each.count for each in answer.facets[facet]})
        assert counted == scanned.facets[facet]


@given(cards=CARDS, cuts=st.integers(1, 3), most=st.integers(1, 4))
def test_the_commonest_values_of_several_parts_are_the_commonest_of_all(cards, cuts, most):
    living = [Living(part_of(cards[cut::cuts])) for cut in range(cuts)]

    few, whole = search(living, Question(ME), values=most), search(living, Question(ME))

    for facet in FACETS:
        assert [(SAME[facet](each.value), each.count) for each in few.facets[facet]] == [
            (SAME[facet](each.value), each.count) for each in whole.facets[facet][:most]
        ]
