"""The brief: who, when, what is shared, what to ask; and room for a note to oneself."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse

from tests import make
from tests.cast import NOON


@pytest.fixture
def talk(owner):
    return make.scheduled(
        owner, at=NOON, to=make.contact(owner, zone="Europe/Stockholm", school="University of Leeds")
    )


def test_the_brief_says_when_in_both_zones_and_what_is_shared(signed_in, talk):
    page = signed_in.get(reverse("brief", args=[talk.pk])).content.decode()

    assert "Monday 23 November, 12:00 to 12:20" in " ".join(page.split())
    assert "Monday 13:00 for Maria (Stockholm time)" in page
    assert "By phone: 0113 496 0000" in " ".join(page.split())
    assert "University of Leeds" in page
    assert "How do first commissions come about?" in page


def test_a_note_to_oneself_is_preparation_even_while_the_talk_runs(signed_in, talk, moved_to):
    moved_to(NOON + timedelta(minutes=3))

    answer = signed_in.post(reverse("brief-note", args=[talk.pk]), {"text": "Read the peat piece"})

    assert (answer.status_code, answer.url) == (302, reverse("brief", args=[talk.pk]))
    assert [(each.text, each.when) for each in talk.notes.all()] == [("Read the peat piece", "before")]
    assert "Read the peat piece" in signed_in.get(answer.url).content.decode()


def test_an_empty_note_is_said_beside_its_field(signed_in, talk):
    answer = signed_in.post(reverse("brief-note", args=[talk.pk]), {"text": " "})

    assert answer.status_code == 422
    assert not talk.notes.exists()


@pytest.mark.parametrize(("verb", "name"), [("get", "brief"), ("post", "brief-note")])
def test_a_stranger_s_brief_is_not_found(signed_in, stranger, verb, name):
    theirs = make.scheduled(stranger, at=NOON)

    answer = getattr(signed_in, verb)(reverse(name, args=[theirs.pk]), {"text": "Mine now"})

    assert answer.status_code == 404
    assert not theirs.notes.exists()
