"""Write: what is on the screen is what is kept, copied and sent, and nothing typed is ever lost."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from askwell import clock
from askwell.actions import outreach
from askwell.actions.messages import approve_message
from askwell.core.compose.slots import gaps
from askwell.models import Account, Message, Outreach
from tests import make
from tests.web.writing import GOOD, SUBJECT, post

POSTS = ("check", "save", "fill", "approve", "undo", "copied", "eml", "sent", "settle")


def test_the_page_shows_the_words_the_gap_and_what_it_asks(signed_in: Client, draft: Message) -> None:
    page = signed_in.get(reverse("write", args=[draft.pk])).content.decode()

    gap = gaps(draft.body)[0]
    assert f'<mark class="gap">[{gap.asks}]</mark>' in page
    assert f'name="fill:{gap.asks}"' in page
    assert "of about 125 words" in page


@pytest.mark.parametrize("name", ["", *(f"-{each}" for each in POSTS)])
def test_a_stranger_finds_nothing(client: Client, stranger: Account, draft: Message, name: str) -> None:
    client.force_login(stranger)
    client.defaults["HTTP_HOST"] = "127.0.0.1"
    url = reverse(f"write{name}", args=[draft.pk])

    answer = client.post(url, {"body": "x", "by": "email"}) if name else client.get(url)

    assert answer.status_code == 404


def test_saving_keeps_the_words(signed_in: Client, draft: Message) -> None:
    answer = post(signed_in, "save", draft, subject="A short question", body="Hi Maria,\r\n\r\nhello")

    draft.refresh_from_db()
    assert answer["Location"] == reverse("write", args=[draft.pk])
    assert (draft.subject, draft.body) == ("A short question", "Hi Maria,\n\nhello")


def test_words_beside_a_gap_go_into_the_letter(signed_in: Client, draft: Message) -> None:
    asks = gaps(draft.body)[0].asks

    post(signed_in, "fill", draft, **{f"fill:{asks}": "Your piece on eels stayed with me"})

    draft.refresh_from_db()
    assert "Your piece on eels stayed with me" in draft.body
    assert gaps(draft.body) == ()


def test_a_gap_finds_its_words_whatever_was_typed_before_it(signed_in: Client, draft: Message) -> None:
    asks = gaps(draft.body)[0].asks
    body = f"[your topic]\n\n{draft.body}"

    post(signed_in, "fill", draft, body=body, **{f"fill:{asks}": "Your piece on eels stayed with me"})

    draft.refresh_from_db()
    assert [each.asks for each in gaps(draft.body)] == ["your topic"]


def test_what_cannot_be_kept_comes_back_as_it_was_typed(signed_in: Client, draft: Message) -> None:
    answer = post(signed_in, "save", draft, subject="S" * 301, body="My own words")

    assert answer.status_code == 422
    assert "My own words" in answer.content.decode()
    assert Message.objects.get(pk=draft.pk).body == draft.body


def test_the_check_speaks_of_the_words_on_the_screen_and_keeps_nothing(signed_in: Client, draft: Message) -> None:
    answer = post(signed_in, "check", draft, body=GOOD + "\n\nMay I pick your brain?").content.decode()

    assert "<q>pick your brain</q>" in answer
    assert re.search(r'<mark class="finding" id="at-\d+" data-mark="finding">pick your brain</mark>', answer)
    assert "<html" not in answer
    assert Message.objects.get(pk=draft.pk).body == draft.body


def test_a_ready_letter_is_told_so_and_no_number_is_shown(signed_in: Client, ready: Message) -> None:
    page = signed_in.get(reverse("write", args=[ready.pk])).content.decode()

    assert "Good enough. Send it." in page
    assert "of 100" not in page


def test_at_most_five_findings_stand_open(signed_in: Client, draft: Message) -> None:
    awful = (
        "Dear Sir or Madam,\n\nI hope this email finds you well! I am desperate for a job ASAP and want to pick your "
        "brain. My resume is attached. Let me know by tomorrow. Thanks in advance!\n\nKofi"
    )

    answer = post(signed_in, "check", draft, subject="Hi", body=awful).content.decode()

    shown, _, folded = answer.partition(" smaller thing")
    assert shown.count('class="finding-note"') == 5
    assert 'class="finding-note"' in folded


def test_without_a_mailbox_the_letter_is_copied(signed_in: Client, ready: Message) -> None:
    page = signed_in.get(reverse("write", args=[ready.pk])).content.decode()

    assert "Good enough. Copy it." in page
    assert 'href="mailto:maria@harbour.example?subject=' in page
    assert reverse("write-approve", args=[ready.pk]) not in page


def test_copying_keeps_the_words_and_asks_whether_it_went(signed_in: Client, ready: Message) -> None:
    answer = signed_in.post(
        reverse("write-copied", args=[ready.pk]),
        {"subject": SUBJECT, "body": GOOD + "\nP.S. Hello"},
        headers={"HX-Request": "true"},
    )

    ready.refresh_from_db()
    assert ready.copied_at is not None
    assert ready.body.endswith("P.S. Hello")
    assert "You took it along today" in answer.content.decode()


def test_the_file_holds_the_letter(signed_in: Client, ready: Message) -> None:
    answer = post(signed_in, "eml", ready)

    assert answer["Content-Type"] == "message/rfc822"
    assert b"To: maria@harbour.example" in answer.content
    assert Message.objects.get(pk=ready.pk).copied_at is not None


def test_yes_i_sent_it_starts_the_clock(signed_in: Client, ready: Message) -> None:
    answer = post(signed_in, "sent", ready, by="email", when="")

    ready.refresh_from_db()
    assert (ready.state, ready.sent_by) == ("sent", "email")
    assert Outreach.objects.get(pk=ready.outreach_id).state == "asked"
    page = signed_in.get(answer["Location"]).content.decode()
    assert "one short follow-up is due" in page
    assert "<textarea" not in page


def test_a_time_that_has_not_come_is_refused_with_the_words_kept(signed_in: Client, ready: Message) -> None:
    answer = post(signed_in, "sent", ready, by="email", when="2099-01-01T10:00", body=GOOD + "\nP.S. Mine")

    assert answer.status_code == 422
    assert "That time has not come yet." in answer.content.decode()
    assert "P.S. Mine" in answer.content.decode()


def test_a_follow_up_that_went_too_early_can_be_told_all_the_same(signed_in: Client, owner: Account) -> None:
    now = clock.now()
    it = make.asked(owner, at=now - timedelta(hours=30))
    follow_up = make.draft(owner, kind="follow-up", to=it.contact, now=now)

    refused = post(signed_in, "sent", follow_up, by="email", when="")
    post(signed_in, "sent", follow_up, by="email", when="", already="yes")

    assert refused.status_code == 409
    assert "It has gone already" in refused.content.decode()
    assert Message.objects.get(pk=follow_up.pk).state == "sent"


def test_once_it_is_good_enough_everything_else_is_folded(signed_in: Client, ready: Message) -> None:
    page = signed_in.get(reverse("write", args=[ready.pk])).content.decode()

    aside = page.partition('id="beside"')[2]
    assert "<details" in aside
    assert not re.search(r"<details[^>]* open", aside)
    assert '<ol class="findings" id="findings">' not in aside


def test_a_suggestion_finds_its_words_after_more_was_typed_before_them(signed_in: Client, ready: Message) -> None:
    wrong = GOOD.replace("Hi Maria", "Hi Marta")
    page = post(signed_in, "check", ready, body=wrong).content.decode()
    key = page.partition('name="use"')[2].partition('value="')[2].partition('"')[0]

    post(signed_in, "save", ready, body=f"\n\n{wrong}", use=key)

    assert Message.objects.get(pk=ready.pk).body.strip() == GOOD


@pytest.mark.parametrize(("arrived", "state"), [("yes", "sent"), ("no", "queued")])
def test_an_uncertain_message_is_settled_by_a_look(
    signed_in: Client, owner: Account, ready: Message, arrived: str, state: str
) -> None:
    make.mailbox(owner)
    approve_message(owner, ready.pk, now=clock.now(), wall=clock.wall())
    Message.objects.filter(pk=ready.pk).update(state="uncertain")
    page = signed_in.get(reverse("write", args=[ready.pk])).content.decode()

    signed_in.post(reverse("write-settle", args=[ready.pk]), {"arrived": arrived})

    assert "Look in your Sent folder" in page
    assert Message.objects.get(pk=ready.pk).state == state


@pytest.mark.parametrize("state", ["held", "failed", "cancelled", "claimed", "committing"])
def test_every_state_has_a_page(signed_in: Client, owner: Account, ready: Message, state: str) -> None:
    make.mailbox(owner)
    approve_message(owner, ready.pk, now=clock.now(), wall=clock.wall())
    Message.objects.filter(pk=ready.pk).update(state=state, because="For a reason.")

    page = signed_in.get(reverse("write", args=[ready.pk]))

    assert page.status_code == 200
    assert "<textarea" not in page.content.decode()


def test_an_email_can_become_a_linkedin_note(signed_in: Client, ready: Message) -> None:
    page = signed_in.get(reverse("write", args=[ready.pk])).content.decode()

    assert 'value="ask-linkedin-note"' in page


def test_one_tap_puts_a_findings_own_words_in(signed_in: Client, ready: Message) -> None:
    wrong = GOOD.replace("Hi Maria", "Hi Marta")
    page = post(signed_in, "check", ready, body=wrong).content.decode()
    key = page.partition('name="use"')[2].partition('value="')[2].partition('"')[0]

    post(signed_in, "save", ready, body=wrong, use=key)

    assert Message.objects.get(pk=ready.pk).body == GOOD


def test_a_replacement_for_words_that_are_gone_changes_nothing(signed_in: Client, ready: Message) -> None:
    post(signed_in, "save", ready, use="name-mismatch:body:3")

    assert Message.objects.get(pk=ready.pk).body == GOOD


def test_an_introduction_is_asked_of_the_person_in_between(signed_in: Client, owner: Account) -> None:
    target, between = make.contact(owner), make.contact(owner, "Bo Ek")
    message = outreach.draft(
        owner, target.pk, goal=make.goal(owner).pk, kind="intro-request", via=between.pk, now=clock.now()
    )

    page = signed_in.get(reverse("write", args=[message.pk])).content.decode()

    assert "Ask for an introduction to Maria" in page
    assert "This goes to Bo." in page
    assert "On Bo’s phone" in page
