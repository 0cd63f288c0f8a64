"""Outreach: where each stands, and one told as a story with its next right step."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from askwell import clock
from askwell.models import Account, Conversation, Message, Outreach, Reply
from tests import make

POSTS = ("outreach-reply", "outreach-schedule", "outreach-close", "outreach-draft")


def asked(owner: Account, name: str = "Maria Lindqvist", *, days: int = 2) -> Outreach:
    return make.asked(owner, at=clock.now() - timedelta(days=days), to=make.contact(owner, name))


def tell(client: Client, it: Outreach, route: str, /, **typed: str):
    return client.post(reverse(route, args=[it.pk]), typed)


def told(client: Client, it: Outreach) -> str:
    return client.get(reverse("outreach-story", args=[it.pk])).content.decode()


def test_the_empty_list_says_what_it_is_for(signed_in: Client) -> None:
    page = signed_in.get(reverse("outreach")).content.decode()

    assert "Here you see whom you have asked" in page


def test_the_list_names_everybody_with_the_next_step(signed_in: Client, owner: Account) -> None:
    it = asked(owner)

    page = signed_in.get(reverse("outreach")).content.decode()

    assert "With them now" in page
    assert reverse("outreach-story", args=[it.pk]) in page


def test_what_is_overdue_says_since_when(signed_in: Client, owner: Account) -> None:
    asked(owner, days=12)

    page = signed_in.get(reverse("outreach")).content.decode()

    assert "due since " in page
    assert "until" not in page


def test_the_list_asks_as_much_for_one_as_for_three(
    signed_in: Client, owner: Account, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    asked(owner)
    with CaptureQueriesContext(
        connection,
    ) as one:
        signed_in.get(reverse("outreach"))
    asked(owner, "Ada Okafor")
    asked(owner, "Bo Ek")

    with django_assert_num_queries(len(one)):
        signed_in.get(reverse("outreach"))


def test_one_button_lets_everything_go_that_waited_too_long(signed_in: Client, owner: Account) -> None:
    make.mailbox(owner)
    message = make.draft(owner)
    Message.objects.filter(pk=message.pk).update(state="held", approved_at=clock.now(), because="Thursday is over.")
    page = signed_in.get(reverse("outreach")).content.decode()

    signed_in.post(reverse("held-confirm"))

    assert page.count(reverse("held-confirm")) == 1
    assert "Thursday is over." in page
    assert Message.objects.get(pk=message.pk).state == "queued"


@pytest.mark.parametrize("name", ["outreach-story", *POSTS])
def test_a_stranger_finds_no_outreach(client: Client, owner: Account, stranger: Account, name: str) -> None:
    it = asked(owner)
    client.force_login(stranger)
    client.defaults["HTTP_HOST"] = "127.0.0.1"
    url = reverse(name, args=[it.pk])
    typed = {"kind": "yes", "day": "2026-12-01", "hour": "15:00", "minutes": "20", "mode": "call"}

    answer = client.get(url) if name == "outreach-story" else client.post(url, typed)

    assert answer.status_code == 404


def test_a_stranger_cannot_correct_a_reply(client: Client, owner: Account, stranger: Account) -> None:
    make.answered(owner, at=clock.now())
    client.force_login(stranger)
    client.defaults["HTTP_HOST"] = "127.0.0.1"

    answer = client.post(reverse("reply-correct", args=[Reply.objects.get().pk]), {"kind": "no"})

    assert answer.status_code == 404
    assert Reply.objects.get().kind == "yes"


def test_while_it_is_too_early_the_page_says_until_when(signed_in: Client, owner: Account) -> None:
    page = told(signed_in, asked(owner))

    assert "Not yet: Maria has had this for two days. Give them until" in page


def test_a_yes_is_one_tap_and_opens_the_time(signed_in: Client, owner: Account) -> None:
    it = asked(owner)

    answer = tell(signed_in, it, "outreach-reply", kind="yes")

    assert Outreach.objects.get(pk=it.pk).answer == "yes"
    assert "Keep the time you agreed" in signed_in.get(answer["Location"]).content.decode()


def test_a_no_offers_somebody_similar(signed_in: Client, owner: Account) -> None:
    it = asked(owner)
    make.contact(owner, "Ada Okafor")

    tell(signed_in, it, "outreach-reply", kind="no")

    page = told(signed_in, it)
    assert "Somebody like Maria" in page
    assert "Ada Okafor" in page


def test_later_needs_the_day_they_named(signed_in: Client, owner: Account) -> None:
    it = asked(owner)
    day = clock.now() + timedelta(days=60)

    refused = tell(signed_in, it, "outreach-reply", kind="later")
    tell(signed_in, it, "outreach-reply", kind="later", until=f"{day:%Y-%m-%d}")

    assert refused.status_code == 422
    assert "Choose the day, so that you write then and not before." in refused.content.decode()
    assert Outreach.objects.get(pk=it.pk).answer == "later"


def test_a_referral_without_a_name_keeps_the_address_typed(signed_in: Client, owner: Account) -> None:
    it = asked(owner)

    refused = tell(signed_in, it, "outreach-reply", kind="referred", address="ada@lantern.example")

    assert refused.status_code == 422
    assert 'value="ada@lantern.example"' in refused.content.decode()


def test_a_referral_becomes_a_person(signed_in: Client, owner: Account) -> None:
    it = asked(owner)

    tell(signed_in, it, "outreach-reply", kind="referred", name="Ada Okafor", may_mention="yes")

    reply = Reply.objects.get(outreach=it)
    assert (reply.referred_name, reply.may_mention) == ("Ada Okafor", True)


def test_an_ask_begun_by_another_door_is_no_longer_being_written(signed_in: Client, owner: Account) -> None:
    person = make.contact(owner, url="https://www.linkedin.com/in/maria-l")
    note = make.draft(owner, kind="ask-linkedin-note", to=person, now=clock.now())
    before = told(signed_in, note.outreach)

    it = make.asked(owner, at=clock.now(), to=person)

    assert it == note.outreach
    assert "Being written" in before
    assert "Being written" not in told(signed_in, it)


@pytest.mark.parametrize(("days", "says"), [(0, "got this today."), (1, "got this yesterday.")])
def test_a_fresh_ask_says_when_it_came(signed_in: Client, owner: Account, days: int, says: str) -> None:
    assert f"Not yet: Maria {says}" in told(signed_in, asked(owner, days=days))


def test_an_accepted_invitation_opens_the_message(signed_in: Client, owner: Account) -> None:
    person = make.contact(owner, email="", url="https://www.linkedin.com/in/maria-l")
    note = make.filled(make.draft(owner, kind="ask-linkedin-note", to=person, now=clock.now()))
    signed_in.post(reverse("write-sent", args=[note.pk]), {"body": note.body, "by": "linkedin"})

    answer = tell(signed_in, note.outreach, "outreach-reply", kind="accepted")

    message = Message.objects.get(kind="ask-linkedin-message")
    assert answer["Location"] == reverse("write", args=[message.pk])


def test_a_reply_read_wrong_is_corrected_and_both_readings_stay(signed_in: Client, owner: Account) -> None:
    make.answered(owner, "question", at=clock.now())
    reply = Reply.objects.get()

    signed_in.post(reverse("reply-correct", args=[reply.pk]), {"kind": "yes"})

    reply.refresh_from_db()
    assert (reply.kind, reply.corrected_from) == ("yes", "question")


def test_an_agreed_time_is_kept_in_the_users_own_zone(signed_in: Client, owner: Account) -> None:
    it = make.answered(owner, at=clock.now())

    tell(
        signed_in, it, "outreach-schedule", day="2027-07-05", hour="15:00", minutes="25", mode="video", place="a link"
    )

    talk = Conversation.objects.get(outreach=it)
    assert (talk.at.isoformat(), talk.time_zone) == ("2027-07-05T14:00:00+00:00", "Europe/London")
    assert (talk.minutes, talk.mode, talk.place) == (25, "video", "a link")


def test_a_time_without_an_hour_keeps_the_rest(signed_in: Client, owner: Account) -> None:
    it = make.answered(owner, at=clock.now())

    answer = tell(signed_in, it, "outreach-schedule", day="2027-07-05", minutes="25", mode="call", place="0113 4960")

    assert answer.status_code == 422
    assert 'value="0113 4960"' in answer.content.decode()
    assert not Conversation.objects.exists()


def test_closing_is_kind_and_final(signed_in: Client, owner: Account) -> None:
    it = asked(owner)

    tell(signed_in, it, "outreach-close")

    assert Outreach.objects.get(pk=it.pk).state == "closed"
    assert "it says nothing about you" in told(signed_in, it)


def test_the_next_letter_is_drafted_and_opened(signed_in: Client, owner: Account) -> None:
    it = make.answered(owner, at=clock.now())

    answer = tell(signed_in, it, "outreach-draft", kind="times")

    assert answer["Location"] == reverse("write", args=[Message.objects.get(kind="times").pk])


def test_a_letter_that_is_refused_says_why_on_the_story(signed_in: Client, owner: Account) -> None:
    it = asked(owner)

    answer = tell(signed_in, it, "outreach-draft", kind="thank-you")

    assert answer.status_code == 409
    assert "There is no conversation to thank for yet." in answer.content.decode()


def test_the_story_tells_everything_in_order(signed_in: Client, owner: Account) -> None:
    talk = make.held(owner, at=clock.now() - timedelta(hours=5))

    page = told(signed_in, talk.outreach)

    turns = [
        "You chose Maria",
        "You asked Maria for a talk",
        "Maria said yes",
        "You agreed a time",
        "You talked with",
    ]
    assert sorted(turns, key=page.index) == turns
    assert "Write the thank-you" in page


def test_without_a_takeaway_the_next_step_is_to_note_one(signed_in: Client, owner: Account) -> None:
    talk = make.held(owner, at=clock.now() - timedelta(hours=5), takeaway="")

    page = told(signed_in, talk.outreach)

    assert "Note what you learnt" in page
    assert reverse("afterwards", args=[talk.pk]) in page
