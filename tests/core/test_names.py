import pytest

from askwell.core.names import split_name


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
        ("", "", ""),
    ],
)
def test_the_parts_of_a_name_are_guessed(name: str, given: str, family: str) -> None:
    assert split_name(name) == (given, family)


@pytest.mark.parametrize("name", ["Ada Doe | Hiring nurses", "Ada Doe (she/her)", "Ada Doe / Data"])
def test_what_people_hang_on_their_name_is_no_name(name: str) -> None:
    assert split_name(name) == ("Ada", "Doe")


@pytest.mark.parametrize("name", ["Frau Müller", "王小明"])
def test_a_name_without_a_given_part_greets_by_the_whole(name: str) -> None:
    assert split_name(name) == (name, "")
