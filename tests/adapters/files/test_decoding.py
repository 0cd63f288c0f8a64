import codecs

import pytest

from askwell.adapters.files.decoding import Decoded, decode

WESTERN = "Name;Ort\nSøren Åkesson;Köln\nHélène Lefèvre;Orléans\n"


@pytest.mark.parametrize(
    "data",
    [
        WESTERN.encode(),
        codecs.BOM_UTF8 + WESTERN.encode(),
        WESTERN.encode("utf-16"),
        codecs.BOM_UTF16_BE + WESTERN.encode("utf-16-be"),
        WESTERN.encode("utf-32"),
    ],
)
def test_a_text_that_says_its_character_set_needs_no_guess(data: bytes) -> None:
    assert decode(data) == Decoded(text=WESTERN)


@pytest.mark.parametrize(("encoding", "called"), [("cp1252", "Windows (western)"), ("mac_roman", "Mac (western)")])
def test_a_spreadsheet_of_another_set_is_guessed_and_the_guess_is_told(encoding: str, called: str) -> None:
    read = decode(WESTERN.encode(encoding))

    assert read.text == WESTERN
    assert f"read as {called}" in read.note


def test_a_few_accents_are_not_drowned_by_many_plain_lines() -> None:
    text = "Ann Smith;Leeds\n" * 5_000 + WESTERN

    assert decode(text.encode("cp1252")).text == text


def test_polish_names_are_read_as_central_european() -> None:
    text = "Wiśniewski;Poznań;Święcicka;źródło;Żółkiewski;ślusarz\n"

    assert decode(text.encode("cp1250")).text == text
