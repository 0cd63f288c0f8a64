"""Approving on the Write page: what is on the screen goes, advice is overruled with a reason, and it comes back."""

from __future__ import annotations

from django.test import Client
from django.urls import reverse

from askwell import clock
from askwell.actions.messages import approve_message
from askwell.models import Account, Message
from tests import make
from tests.web.writing import GOOD, post


def test_approving_sends_what_is_on_the_screen(signed_in: Client, owner: Account, ready: Message) -> None:
    make.mailbox(owner)

    post(signed_in, "approve", ready, body=GOOD.replace("20 minutes", "15 minutes"))

    ready.refresh_from_db()
    assert ready.state == "queued"
    assert b"15 minutes" in bytes(ready.frozen or b"")


def test_a_refused_approval_keeps_the_words_and_says_why(signed_in: Client, owner: Account, draft: Message) -> None:
    make.mailbox(owner)

    answer = post(signed_in, "approve", draft, body=draft.body + "\nP.S. Mine")

    page = answer.content.decode()
    assert answer.status_code == 409
    assert "There is one gap that only you can fill." in page
    assert "P.S. Mine" in page
    assert Message.objects.get(pk=draft.pk).body.endswith("P.S. Mine")


def test_an_error_of_wording_can_be_overruled_with_a_reason(
    signed_in: Client, owner: Account, ready: Message
) -> None:
    make.mailbox(owner)
    body = GOOD.replace("How do first", "Are you hiring, and could you refer me for a job? How do first")
    page = post(signed_in, "check", ready, body=body).content.decode()

    refused = post(signed_in, "approve", ready, body=body)
    post(signed_in, "approve", ready, body=body, anyway="We are cousins")

    ready.refresh_from_db()
    assert 'name="anyway"' in page
    assert refused.status_code == 409
    assert (ready.state, ready.anyway) == ("queued", "We are cousins")


def test_the_reason_is_kept_and_goes_to_nobody(signed_in: Client, owner: Account, ready: Message) -> None:
    make.mailbox(owner)
    body = GOOD.replace("How do first", "Are you hiring, and could you refer me for a job? How do first")

    post(signed_in, "approve", ready, body=body, anyway="We are cousins")

    ready.refresh_from_db()
    page = signed_in.get(reverse("write", args=[ready.pk])).content.decode()
    assert "You decided against the advice, because: We are cousins" in page
    assert b"cousins" not in bytes(ready.frozen or b"")


def test_what_is_certain_cannot_be_overruled(signed_in: Client, owner: Account, ready: Message) -> None:
    make.mailbox(owner)
    body = GOOD.replace("Hi Maria", "Hi Marta")

    page = post(signed_in, "check", ready, body=body).content.decode()
    refused = post(signed_in, "approve", ready, body=body, anyway="I call her that")

    assert 'name="anyway"' not in page
    assert refused.status_code == 409
    assert Message.objects.get(pk=ready.pk).state == "draft"


def test_taking_back_leads_to_a_draft_with_the_same_words(signed_in: Client, owner: Account, ready: Message) -> None:
    make.mailbox(owner)
    approve_message(owner, ready.pk, now=clock.now(), wall=clock.wall())
    page = signed_in.get(reverse("write", args=[ready.pk])).content.decode()

    answer = signed_in.post(reverse("write-undo", args=[ready.pk]))

    again = Message.objects.get(state="draft")
    assert 'data-until="' in page
    assert answer["Location"] == reverse("write", args=[again.pk])
    assert again.body == GOOD


def test_words_typed_after_it_was_approved_elsewhere_are_handed_back(
    signed_in: Client, owner: Account, ready: Message
) -> None:
    make.mailbox(owner)
    approve_message(owner, ready.pk, now=clock.now(), wall=clock.wall())

    answer = post(signed_in, "save", ready, body="A better letter")

    assert answer.status_code == 409
    assert "A better letter" in answer.content.decode()
