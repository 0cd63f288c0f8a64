"""Open letters: one memory each, few at a time, one reader after the other."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from askwell.core.critique import Draft, critique
from askwell.queries.open_letters import OpenLetters

LETTER = "Hi Maria,\n\nMay I pick your brain?\n\nCould we speak for 20 minutes?\n\nBest,\nKofi"


def test_a_paragraph_that_stayed_is_not_read_again() -> None:
    letters = OpenLetters()
    with letters.memory("one") as memory:
        first = memory("May I pick your brain?")

    with letters.memory("one") as memory:
        again = memory("May I pick your brain?")

    assert again is first


def test_two_letters_do_not_share_a_memory() -> None:
    letters = OpenLetters()

    with letters.memory(("owner", "one")) as mine, letters.memory(("stranger", "one")) as theirs:
        assert mine is not theirs


def test_the_letter_that_rested_longest_is_forgotten_first() -> None:
    letters = OpenLetters(room=2)
    kept = {}
    for name in ("one", "two", "one", "three"):
        with letters.memory(name) as memory:
            kept.setdefault(name, memory)

    with letters.memory("one") as one, letters.memory("two") as two:
        assert one is kept["one"]
        assert two is not kept["two"]


def test_many_hands_at_one_letter_get_what_one_would_get() -> None:
    letters = OpenLetters(room=1)
    texts = [LETTER.replace("20", str(n % 7 + 10)) + "\n" * (n % 3) for n in range(60)]

    with ThreadPoolExecutor(8) as hands:
        found = list(hands.map(lambda body: _read(letters, body), texts))

    assert found == [critique(Draft(kind="ask-email", body=body)) for body in texts]


def _read(letters: OpenLetters, body: str):
    with letters.memory("one") as memory:
        return critique(Draft(kind="ask-email", body=body, read=memory))
