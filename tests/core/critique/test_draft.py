"""A draft knows its parts by form alone."""

from __future__ import annotations

import pytest

from askwell.core.critique import Draft
from askwell.core.critique.reading import Stretch
from askwell.core.critique.roles.courtesy import WAY_OUT
from askwell.core.critique.roles.knowing import known_by

LETTER = """Hi Maria,

Your post “Why I left banking” is on my wall. I teach in Porto.

Could we talk for 15-20 minutes? A call or two lines by e.g. email would do.

> I never answer mails.

Thanks for considering,
Jo Lind
Teacher | www.example.org/jo

P.S. The second picture is upside down.
"""


def draft(body: str) -> Draft:
    return Draft(kind="ask-email", body=body)


def test_a_letter_falls_into_its_parts():
    parts = draft(LETTER)

    assert parts.greeting is not None and parts.greeting.name is not None and parts.sign_off is not None
    assert (parts.greeting.text, parts.greeting.name.text) == ("Hi Maria,", "Maria")
    assert parts.sign_off.text.startswith("Thanks for considering,") and "P.S." not in parts.sign_off.text
    assert [each.text for each in parts.quotations] == ['"Why I left banking"']
    assert [each.minutes for each in parts.durations] == [20]
    assert parts.talk_request is not None and parts.talk_request.text == "Could we talk for 15-20 minutes?"
    assert "never answer" not in parts.prose
    assert parts.words == 37


def test_windows_line_ends_move_the_spans_and_change_nothing_else():
    unix, windows = draft(LETTER), draft(LETTER.replace("\n", "\r\n"))

    assert [each.text for each in windows.sentences] == [each.text for each in unix.sentences]
    assert windows.talk_request is not None
    assert windows.body[windows.talk_request.start : windows.talk_request.end] == "Could we talk for 15-20 minutes?"


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("Dear Ms. Vandersteen,\n\nText", "Ms. Vandersteen"),
        ("Hi T.J., I read", "T.J."),
        ("Dear Pandora -\n\nHi.", "Pandora"),
        ("Lise, in the matter", "Lise"),
        ("Hi Maria. Thanks for all, and more", "Maria"),
        ("Hello Zoë!\n", "Zoë"),
        ("Hi Jennifer I wrote last week", "Jennifer"),
        ("Hey can you ask Kenji for me?", None),
        ("Dear Sir or Madam,", "Sir or Madam"),
        ("Hi Anna van der Berg,", "Anna van der Berg"),
        ("Good morning,\n", None),
        ("Yes, of course", None),
        ("I wanted to ask, Maria, if", None),
        ("Thanks, that helps", None),
    ],
)
def test_a_greeting_names_somebody_or_nobody(opening: str, name: str | None):
    greeting = draft(opening).greeting

    assert (greeting.name.text if greeting and greeting.name else None) == name


@pytest.mark.parametrize(
    ("ending", "signed"),
    [
        ("Text here.\n\nBest,\nJo", "Best,\nJo"),
        ("Text here.\n\nJo", "Jo"),
        ("Text here.\n\nThanks again!\nJo", "Thanks again!\nJo"),
        ("Text here.\n\nWith kind regards\nJo Lind\nTeacher", "With kind regards\nJo Lind\nTeacher"),
        ("I like it. Jo", "Jo"),
        ("Text here, and nothing below.", None),
        ("Is this the end?", None),
    ],
)
def test_a_sign_off_is_seen_where_there_is_one(ending: str, signed: str | None):
    sign_off = draft(ending).sign_off

    assert (sign_off.text.strip() if sign_off else None) == signed


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("15 minutes", 15), ("15-20 minutes", 20), ("fifteen or twenty minutes", 20), ("half an hour", 30),
        ("a quarter of an hour", 15), ("an hour", 60), ("a 30-minute call", 30), ("two hours", 120),
        ("a few minutes", None),
    ],
)  # fmt: skip
def test_a_length_is_read_in_figures_and_words(words: str, minutes: int | None):
    assert [each.minutes for each in draft(f"Could we talk for {words}?").durations] == [minutes]


def test_a_role_is_not_asked_of_a_sentence_without_its_words():
    asked = []

    @known_by(WAY_OUT)
    def role(sentence: Stretch) -> bool:
        asked.append(sentence.text)
        return True

    draft("I mend nets. There is no rush.").doing(role)

    assert asked == ["There is no rush."]


@pytest.mark.parametrize(
    ("words", "clocks"),
    [
        ("On Monday at noon, or at 4:30 p.m. on the 3rd of May 2027 at 10.15 am.", ["noon", "4:30 p.m", "10.15 am"]),
        ("This afternoon I have 20 lamps and 3 hours.", []),
        ("Is 14:00 or 16h30 better?", ["14:00", "16h30"]),
    ],
)
def test_times_of_day_are_found_in_their_order(words: str, clocks: list[str]):
    assert [each.text for each in draft(words).clocks] == clocks
