import pytest

from askwell.adapters.files.names import split_name


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        ("Tom Ashby", "Tom", "Ashby"),
        ("Ana María López", "Ana", "López"),
        ("van der Berg, Jan", "Jan", "van der Berg"),
        ("Maria da Silva Santos", "Maria", "da Silva Santos"),
        ("Prof. Dr. Eva Klein", "Eva", "Klein"),
        ("Frau Müller", "", "Müller"),
        ("Cher", "Cher", ""),
        ("", "", ""),
    ],
)
def test_the_parts_of_a_name_are_guessed(name: str, given: str, family: str) -> None:
    assert split_name(name) == (given, family)
