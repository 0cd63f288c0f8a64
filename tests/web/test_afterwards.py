"""Afterwards: takeaways, promises, names, and the thank-you that waits for one thing learnt."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse

from askwell.actions import conversations
from askwell.models import Contact, Note, Tie
from tests import make
from tests.cast import NOON
from tests.make import TAKEAWAY

EVENING = NOON + timedelta(hours=6)


@pytest.fixture
def talk(owner, moved_to):
    moved_to(EVENING)
    return make.held(owner, at=NOON, takeaway="")


def page(client, talk):
    return " ".join(client.get(reverse("afterwards", args=[talk.pk])).content.decode().split())


def told(talk):
    return [(each.tag, each.text, each.when) for each in talk.notes.all()]


def test_everything_written_is_kept_under_its_tag(signed_in, talk):
    answer = signed_in.post(
        reverse("afterwards-note", args=[talk.pk]),
        {
            "learnt": TAKEAWAY,
            "surprise": "Nobody pitches by phone",
            "mind": "A little",
            "mine": "Send her my first piece",
            "theirs": "Send the house style",
        },
    )

    assert answer.status_code == 302
    assert told(talk) == [
        ("takeaway", TAKEAWAY, "after"),
        ("takeaway", "Nobody pitches by phone", "after"),
        ("", "On changing my mind: A little", "after"),
        ("promise-mine", "Send her my first piece", "after"),
        ("promise-theirs", "Send the house style", "after"),
    ]


def test_an_empty_form_is_explained_and_keeps_nothing(signed_in, talk):
    answer = signed_in.post(reverse("afterwards-note", args=[talk.pk]), {"learnt": "  "})

    assert answer.status_code == 422
    assert "There was nothing to keep yet." in answer.content.decode()
    assert told(talk) == []


def test_the_thank_you_waits_for_one_thing_learnt(signed_in, owner, talk):
    before = page(signed_in, talk)

    conversations.note(owner, talk.pk, TAKEAWAY, tag="takeaway", now=EVENING)

    after = page(signed_in, talk)
    assert ("Write the thank-you" in before, "Write the thank-you" in after) == (False, True)
    assert "First one thing you learnt" in before
    assert f'action="{reverse("outreach-draft", args=[talk.outreach_id])}"' in after


def test_when_it_may_go_and_by_when_is_said_in_words(signed_in, talk, moved_to):
    moved_to(NOON + timedelta(minutes=25))
    assert "Its time is from 12:50 today on, and by the end of tomorrow it is still fresh." in page(signed_in, talk)

    moved_to(NOON + timedelta(days=2))
    assert "A thank-you is still welcome" in page(signed_in, talk)


def test_a_name_they_gave_joins_the_people_in_one_step(signed_in, owner, talk):
    answer = signed_in.post(
        reverse("afterwards-referral", args=[talk.pk]),
        {"name": "Sofie Brandt", "address": "sofie@paper.example", "may_mention": "yes"},
    )

    sofie = Contact.objects.of(owner).get(name="Sofie Brandt")
    assert answer.status_code == 302
    assert Tie.objects.filter(knower=talk.outreach.contact, known=sofie).exists()
    assert told(talk) == [("referral", "Sofie Brandt, sofie@paper.example", "after")]


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        ({"name": "", "address": "sofie@paper.example"}, "required"),
        ({"name": "Sofie", "address": "the desk"}, "link"),
    ],
)
def test_a_name_that_cannot_be_kept_leaves_the_words_in_the_form(signed_in, talk, sent, says):
    answer = signed_in.post(reverse("afterwards-referral", args=[talk.pk]), sent)

    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert sent["address"] in answer.content.decode()
    assert told(talk) == []


def test_a_promise_is_kept_with_one_tap(signed_in, owner, talk):
    promise = conversations.note(owner, talk.pk, "Send her my first piece", tag="promise-mine", now=EVENING)

    answer = signed_in.post(reverse("note-kept", args=[promise.pk]))

    assert answer.url == reverse("afterwards", args=[talk.pk])
    assert Note.objects.get(pk=promise.pk).done_at == EVENING
    assert "You promised it, and you kept it." in page(signed_in, talk)


def test_before_the_end_the_page_points_back(signed_in, owner, moved_to):
    moved_to(NOON)
    talk = make.scheduled(owner, at=NOON)

    assert "This opens once the conversation is over." in page(signed_in, talk)


@pytest.mark.parametrize(
    ("verb", "name", "sent"),
    [
        ("get", "afterwards", {}),
        ("post", "afterwards-note", {"learnt": "Mine now"}),
        ("post", "afterwards-note", {}),
        ("post", "afterwards-referral", {"name": "Sofie"}),
    ],
)
def test_what_a_stranger_learnt_is_not_found(signed_in, stranger, verb, name, sent):
    theirs = make.held(stranger, at=NOON)

    answer = getattr(signed_in, verb)(reverse(name, args=[theirs.pk]), sent)

    assert answer.status_code == 404
    assert theirs.notes.count() == 1


def test_a_stranger_s_promise_is_not_found(signed_in, stranger):
    theirs = make.held(stranger, at=NOON)
    promise = conversations.note(stranger, theirs.pk, "Send a piece", tag="promise-mine", now=EVENING)

    assert signed_in.post(reverse("note-kept", args=[promise.pk])).status_code == 404
    assert Note.objects.get(pk=promise.pk).done_at is None
