import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.names import called, nickname, split_name
from askwell.core.nicknames import FORMS, forms, same_given
from askwell.core.text import fold


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        ("Tom Ashby", "Tom", "Ashby"),
        ("  Tom   Ashby ", "Tom", "Ashby"),
        ("Ana María López", "Ana", "López"),
        ("van der Berg, Jan", "Jan", "van der Berg"),
        ("Maria da Silva Santos", "Maria", "da Silva Santos"),
        ("Prof. Dr. Eva Klein", "Eva", "Klein"),
        ("Cher", "Cher", ""),
        ("Kim Min-jun", "Min-jun", "Kim"),
        ("Min-jun Kim", "Min-jun", "Kim"),
        ("Park Ji Woo", "Woo", "Park"),
        ("Kim Kardashian", "Kim", "Kardashian"),
        ("Lee Anne-Marie", "Lee", "Anne-Marie"),
        ("Wang Xiaoming", "Xiaoming", "Wang"),
        ("Xiaoming Wang", "Xiaoming", "Wang"),
        ("Wei Okafor", "Wei", "Okafor"),
        ("Nguyễn Văn Anh", "Anh", "Nguyễn"),
        ("Anh Nguyen", "Anh", "Nguyen"),
        ("Tanaka Hiroshi", "Hiroshi", "Tanaka"),
        ("Hiroshi Tanaka", "Hiroshi", "Tanaka"),
        ("山田 太郎", "太郎", "山田"),
        ("Nagy Péter", "Péter", "Nagy"),
        ("Péter Nagy", "Péter", "Nagy"),
        ("Simon Peter", "Peter", "Simon"),
        ("DUPONT Jean", "Jean", "DUPONT"),
        ("Jean DUPONT", "Jean", "DUPONT"),
        ("ADA DOE", "ADA", "DOE"),
        ("William (Bill) Smith", "William", "Smith"),
        ('Robert "Bob" Stone', "Robert", "Stone"),
        ("✨ Ada Doe 🚀", "Ada", "Doe"),
        ("Ada Doe, PhD", "Ada", "Doe"),
        ("Ludwig van Beethoven", "Ludwig", "van Beethoven"),
        ("María José de la Cruz", "María", "de la Cruz"),
        ("Sean O'Brien", "Sean", "O'Brien"),
        ("", "", ""),
    ],
)
def test_the_parts_of_a_name_are_guessed(name: str, given: str, family: str) -> None:
    assert split_name(name) == (given, family)


@pytest.mark.parametrize("name", ["Ada Doe | Hiring nurses", "Ada Doe (she/her)", "Ada Doe / Data"])
def test_what_people_hang_on_their_name_is_no_name(name: str) -> None:
    assert split_name(name) == ("Ada", "Doe")


@pytest.mark.parametrize(
    ("given", "family", "greeted"),
    [
        ("Maria", "Lindqvist", "Maria"),
        ("María José", "García", "María José"),
        ("J. R.", "Ewing Jr.", "J. R."),
        ("AJ", "Lee", "AJ"),
        ("Dr. Max", "Müller 🚀", "Max"),
        ("Prof. Dr. Ulrike", "von der Tann", "Ulrike"),
        ("Dipl.-Ing. Jörg", "Maier", "Jörg"),
        ("Drew", "Barry", "Drew"),
        ("Anna (Annie)", "Lee, PhD, MBA", "Anna"),
        ("Jean-Luc (he/him)", "Picard", "Jean-Luc"),
        ('Kate "Kit"', "Marlowe", "Kate"),
        ("Smith, CFA", "Bob", "Smith"),
        ("⭐ Sara ⭐", "K.", "Sara"),
        ("JANE", "DOE", "Jane"),
        ("JEAN-LUC", "Picard", "Jean-Luc"),
        ("john", "o'neill", "John"),
        ("Dr.", "Who", "Dr."),
        ("Tom (plumber)", "", "Tom"),
        ("(he/him)", "Lee", "(he/him)"),
        ("太郎", "山田", "太郎"),
    ],
)
def test_people_are_greeted_by_their_given_name_alone(given: str, family: str, greeted: str) -> None:
    assert called(f"{given} {family}", given) == greeted


@pytest.mark.parametrize(
    ("name", "greeted"),
    [("Dr. Kofi Mensah", "Kofi"), ("KOFI MENSAH", "Kofi"), ("山田 太郎", "太郎"), ("Li Na", "Li Na"), ("", "")],
)
def test_a_whole_name_is_taken_apart_first(name: str, greeted: str) -> None:
    assert called(name) == greeted


@given(st.text(max_size=60), st.text(max_size=30))
def test_whoever_has_a_name_is_called_something(name: str, given: str) -> None:
    assert called(name, given) or not (name.strip() and given.strip())


@pytest.mark.parametrize("name", ["Frau Müller", "王小明", "Li Na", "Chen Wei"])
def test_a_name_without_a_given_part_greets_by_the_whole(name: str) -> None:
    assert split_name(name) == (name, "")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Bill", "William", True),
        ("Bob", "Rob", True),
        ("Liz", "Elizabeth", True),
        ("Zoë", "Zoe", True),
        ("Hans", "Johannes", True),
        ("Bill", "Robert", False),
        ("Kate", "Karen", False),
        ("", "", False),
    ],
)
def test_short_forms_may_be_one_person(one: str, other: str, same: bool) -> None:
    assert same_given(one, other) is same
    assert same_given(other, one) is same


def test_a_name_that_nobody_shortens_stands_for_itself() -> None:
    assert (forms("Ines"), forms("Bill"), forms("alex")) == ({"ines"}, {"william"}, forms("Alex"))
    assert [name for name in FORMS if name != fold(name)] == []


def test_what_people_are_called_stands_in_their_name() -> None:
    assert (nickname("William (Bill) Smith"), nickname("Ada Doe (she/her)"), nickname("Cher")) == ("Bill", "", "")
