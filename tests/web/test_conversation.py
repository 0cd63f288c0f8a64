"""The conversation: consent before notes, ticks, the rest of the time, and how it ends or moves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from askwell.actions import conversations
from askwell.models import Conversation, Outreach
from askwell.queries.agendas import plan_of
from tests import make
from tests.cast import NOON

HTMX = {"HX-Request": "true"}


@pytest.fixture
def talk(owner, moved_to):
    moved_to(NOON + timedelta(minutes=3))
    return make.scheduled(owner, at=NOON)


def page(client, talk, query=""):
    return " ".join(client.get(reverse("conversation", args=[talk.pk]) + query).content.decode().split())


def test_the_page_opens_with_thanks_and_the_question_about_notes(signed_in, talk):
    shown = page(signed_in, talk)

    assert "Thank you for making time, Maria. Is it all right if I take a few notes?" in shown
    assert "You promised 20 minutes, until 12:20." in shown
    assert "Ask more about that." in shown
    assert 'name="text"' not in shown


def test_their_yes_opens_the_notes_and_the_question_about_recording_stays_apart(signed_in, talk):
    answer = signed_in.post(reverse("conversation-consent", args=[talk.pk]), {"notes": "yes"})

    talk.refresh_from_db()
    assert (answer.status_code, talk.notes_allowed, talk.recording_allowed) == (302, True, None)
    shown = page(signed_in, talk)
    assert 'name="text"' in shown
    assert "Would you mind if I recorded this" in shown


def test_an_answer_to_neither_question_is_explained(signed_in, talk):
    answer = signed_in.post(reverse("conversation-consent", args=[talk.pk]), {"notes": "perhaps"})

    assert answer.status_code == 422


def test_a_note_is_kept_with_its_tag_and_shown_in_place(signed_in, talk):
    signed_in.post(reverse("conversation-consent", args=[talk.pk]), {"notes": "yes"})

    answer = signed_in.post(
        reverse("conversation-note", args=[talk.pk]),
        {"text": "Start with one editor", "tag": "takeaway"},
        headers=HTMX,
    )

    assert [(each.text, each.tag, each.when) for each in talk.notes.all()] == [
        ("Start with one editor", "takeaway", "during")
    ]
    assert answer.status_code == 200
    assert answer.content.decode().lstrip().startswith('<section class="talk-notes')
    assert "Start with one editor" in answer.content.decode()


def test_without_javascript_a_note_leads_back_to_the_page(signed_in, talk):
    signed_in.post(reverse("conversation-consent", args=[talk.pk]), {"notes": "yes"})

    answer = signed_in.post(reverse("conversation-note", args=[talk.pk]), {"text": "Start with one editor"})

    assert (answer.status_code, answer.url) == (302, reverse("conversation", args=[talk.pk]))


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_after_a_no_the_words_stay_and_the_sentence_is_kind(signed_in, talk, headers):
    signed_in.post(reverse("conversation-consent", args=[talk.pk]), {"notes": "no"})

    answer = signed_in.post(
        reverse("conversation-note", args=[talk.pk]),
        {"text": "Start with one editor", "tag": "advice"},
        headers=headers,
    )

    shown = answer.content.decode()
    assert answer.status_code == 409
    assert "Maria Lindqvist would rather you took no notes." in shown
    assert "Start with one editor" in shown
    assert not talk.notes.exists()


def test_a_tick_is_kept_and_can_be_taken_back(signed_in, owner, talk):
    path = next(each.id for each in plan_of(owner, talk.pk).lines if each.category == "path")
    url = reverse("conversation-cover", args=[talk.pk])

    ticked = signed_in.post(url, {"question": path}, headers=HTMX)

    assert 'aria-pressed="true"' in ticked.content.decode()
    assert Conversation.objects.get(pk=talk.pk).covered == [path]
    back = signed_in.post(url, {"question": path, "back": "yes"})
    assert (back.status_code, Conversation.objects.get(pk=talk.pk).covered) == (302, [])


def test_the_rest_of_the_time_is_planned_anew_with_and_without_javascript(signed_in, talk):
    part = signed_in.get(reverse("conversation-agenda", args=[talk.pk]), {"minutes": "6"}).content.decode()

    assert "The 6 minutes that are left" in " ".join(part.split())
    assert "<html" not in part
    assert "The 6 minutes that are left" in page(signed_in, talk, "?minutes=6")


@pytest.mark.parametrize("minutes", ["0", "-4", "500", "ten"])
def test_minutes_that_make_no_sense_are_explained(signed_in, talk, minutes):
    answer = signed_in.get(reverse("conversation-agenda", args=[talk.pk]), {"minutes": minutes})

    assert answer.status_code == 422


def test_when_it_is_over_the_afterwards_opens(signed_in, talk):
    answer = signed_in.post(reverse("conversation-end", args=[talk.pk]))

    assert answer.url == reverse("afterwards", args=[talk.pk])
    assert Outreach.objects.get(pk=talk.outreach_id).state == "held"
    assert "This conversation is over." in page(signed_in, talk)


def test_another_time_is_read_in_the_zone_of_the_old_one(signed_in, talk):
    signed_in.post(
        reverse("conversation-reschedule", args=[talk.pk]), {"at": "2027-06-01T15:00", "minutes": "25", "place": ""}
    )

    talk.refresh_from_db()
    assert (talk.at, talk.minutes, talk.place) == (datetime(2027, 6, 1, 14, 0, tzinfo=UTC), 25, "")


def test_a_time_that_cannot_be_read_is_said_beside_its_field(signed_in, talk):
    answer = signed_in.post(
        reverse("conversation-reschedule", args=[talk.pk]), {"at": "soon", "minutes": "25", "place": "Café Ostra"}
    )

    assert answer.status_code == 422
    assert "Write day and time like" in answer.content.decode()
    assert "Café Ostra" in answer.content.decode()


def test_called_off_it_says_so_and_offers_the_way_on(signed_in, talk):
    answer = signed_in.post(reverse("conversation-cancel", args=[talk.pk]))

    assert answer.url == reverse("outreach-story", args=[talk.outreach_id])
    assert "was called off" in page(signed_in, talk)


def test_answers_by_email_need_no_clock_and_no_consent(signed_in, owner, moved_to):
    moved_to(NOON)
    talk = make.scheduled(owner, at=NOON, mode="email")

    shown = page(signed_in, talk)

    assert "Questions for Maria Lindqvist" in shown
    assert "data-begin" not in shown
    assert 'name="text"' in shown


@pytest.mark.parametrize(
    ("verb", "name", "sent"),
    [
        ("get", "conversation", {}),
        ("get", "conversation-agenda", {}),
        ("post", "conversation-consent", {"notes": "yes"}),
        ("post", "conversation-note", {"text": "Mine now"}),
        ("post", "conversation-cover", {"question": "path-start"}),
        ("post", "conversation-end", {}),
        ("post", "conversation-reschedule", {"at": "2027-06-01T15:00", "minutes": "25"}),
        ("post", "conversation-cancel", {}),
    ],
)
def test_a_stranger_s_conversation_is_not_found(signed_in, stranger, verb, name, sent):
    theirs = make.scheduled(stranger, at=NOON)
    before = Conversation.objects.values().get(pk=theirs.pk)

    answer = getattr(signed_in, verb)(reverse(name, args=[theirs.pk]), sent)

    assert answer.status_code == 404
    assert Conversation.objects.values().get(pk=theirs.pk) == before
    assert not theirs.notes.exists()


def test_three_notes_ask_as_little_of_the_database_as_one(signed_in, owner, talk):
    conversations.consent(owner, talk.pk, notes=True, now=NOON)
    conversations.note(owner, talk.pk, "First", now=NOON)
    with CaptureQueriesContext(connection) as for_one:
        page(signed_in, talk)
    for text in ("Second", "Third"):
        conversations.note(owner, talk.pk, text, now=NOON)

    with CaptureQueriesContext(connection) as for_three:
        page(signed_in, talk)

    assert len(for_three) == len(for_one)
