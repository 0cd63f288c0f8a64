"""Guided recall in the browser: one prompt at a time, kind words, and on from where it was left."""

from __future__ import annotations

from askwell.models import Contact
from tests import make


def test_one_prompt_at_a_time(signed_in):
    page = signed_in.get("/recall").content.decode()

    assert "Who in your family works, or used to?" in page
    assert "With whom did you spend your days" not in page


def test_names_are_kept_and_the_next_prompt_comes(signed_in, owner):
    make.contact(owner)
    answer = signed_in.post(
        "/recall", {"prompt": "relatives", "names": "Rosa Lindqvist, nurse\nMaria Lindqvist"}, follow=True
    )

    page = answer.content.decode()
    assert Contact.objects.count() == 2
    assert "Rosa Lindqvist is in your book." in page
    assert "Maria Lindqvist was there already; how you know them stands there now." in page
    assert "Whom could you ring this evening without a reason?" in page


def test_a_prompt_may_be_passed_by_and_the_end_is_kind(signed_in):
    for _ in range(14):
        prompt = signed_in.get("/recall").context["it"].prompt
        signed_in.post("/recall/skip", {"prompt": prompt.id})

    page = signed_in.get("/recall").content.decode()
    assert "That was all of them" in page
    signed_in.post("/recall/again")
    assert signed_in.get("/recall").context["it"].done == 0


def test_what_was_typed_stays_when_it_cannot_be_kept(signed_in):
    empty = signed_in.post("/recall", {"prompt": "relatives", "names": ""})
    numbers = signed_in.post("/recall", {"prompt": "relatives", "names": "12"})

    assert (empty.status_code, numbers.status_code) == (422, 422)
    assert "There is no name in this." in numbers.content.decode()
    assert ">12</textarea>" in numbers.content.decode().replace("\n12", "12")
