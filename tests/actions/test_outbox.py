"""Leaving: at most once, whatever the server does. The stage keeps what it took responsibility for; that counts."""

from __future__ import annotations

from datetime import datetime, timedelta
from threading import Thread
from zoneinfo import ZoneInfo

import pytest
from django.db import connection

from askwell.actions import contacts, do_not_contact, messages, outbox, outreach
from askwell.actions.accounts import change_settings
from askwell.core.times import Calendar, next_working_moment
from askwell.models import Account, Address, Mailbox, Message, Outreach
from tests import make
from tests.cast import NOON
from tests.servers import Script, Stage, smtp_stage

UNREACHABLE = "127.0.0.1:1"


def approved(account: Account, stage: Stage, *, now: datetime = NOON, name: str = "Maria Lindqvist") -> Message:
    """An ask that may leave at once through the stage."""
    connected(account, stage)
    change_settings(account, undo_seconds=0)
    message = make.filled(make.draft(account, to=make.contact(account, name, zone="Europe/London"), now=now), now=now)
    return messages.approve_message(account, message.pk, now=now, wall=now)


def connected(account: Account, stage: Stage) -> Mailbox:
    return make.mailbox(
        account,
        smtp_at=f"127.0.0.1:{stage.config.smtp_port}",
        imap_at=UNREACHABLE,
        user=stage.config.user,
        password=stage.config.password,
        ca_file=str(stage.config.ca_file),
    )


def send(account: Account, *, now: datetime = NOON) -> list[str]:
    return [each.state for each in outbox.send_due(account, now=now, wall=now)]


def state(message: Message) -> str:
    return Message.objects.get(pk=message.pk).state


def test_what_was_approved_leaves_once(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)

        states = [*send(owner), *send(owner)]

    assert (states, len(stage.kept)) == (["sent"], 1)
    assert (
        bytes(stage.kept[0].content or b"").strip() == bytes(Message.objects.get(pk=message.pk).frozen or b"").strip()
    )
    assert Outreach.objects.get(pk=message.outreach_id).asked_at == NOON


def test_the_copy_for_the_sent_folder_may_fail_and_the_message_is_sent(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)
        send(owner)

    assert Message.objects.get(pk=message.pk).sent_copy == "failed"
    assert state(message) == "sent"


def test_a_refused_recipient_is_a_dead_address(owner: Account):
    with smtp_stage(Script(rcpt="550 5.1.1 No such user here")) as stage:
        message = approved(owner, stage)
        states = send(owner)

    assert (states, len(stage.kept)) == (["failed"], 0)
    assert Address.objects.get(normalised="maria@harbour.example").dead
    assert Outreach.objects.get(pk=message.outreach_id).state == "drafted"


def test_a_server_that_is_busy_is_asked_again_later_with_the_same_bytes(owner: Account):
    with smtp_stage(Script(rcpt="451 4.3.0 Try again later")) as stage:
        message = approved(owner, stage)
        frozen, states = bytes(message.frozen or b""), send(owner)
        at_once = send(owner)

    again = Message.objects.get(pk=message.pk)
    assert (states, at_once, again.state) == (["queued"], [], "queued")
    assert again.not_before is not None
    assert again.not_before > NOON
    assert bytes(again.frozen or b"") == frozen


def test_a_wrong_password_stops_the_mailbox_and_keeps_the_message(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)
        make.mailbox(
            owner,
            smtp_at=f"127.0.0.1:{stage.config.smtp_port}",
            imap_at=UNREACHABLE,
            user="maya",
            password="not this one",
            ca_file=str(stage.config.ca_file),
        )
        Message.objects.filter(pk=message.pk).update(mailbox=Mailbox.objects.get(account=owner))

        send(owner)

    assert (state(message), len(stage.kept)) == ("queued", 0)
    assert Mailbox.objects.get(account=owner).trouble != ""


def test_an_unreachable_server_keeps_the_message_queued(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)

    states = send(owner)

    assert states == ["queued"]
    assert Message.objects.get(pk=message.pk).because != ""


def test_what_may_have_left_is_uncertain_and_never_sent_again_by_itself(owner: Account):
    with smtp_stage(Script(cut_at_dot=True)) as stage:
        message = approved(owner, stage)
        first = send(owner)
        later = send(owner, now=NOON + timedelta(days=2))

    assert (first, later, state(message), len(stage.kept)) == (["uncertain"], [], "uncertain", 1)


def test_a_sender_that_died_at_the_dot_leaves_an_uncertain_message(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)
        Message.objects.filter(pk=message.pk).update(state="committing", lease_until=NOON - timedelta(minutes=1))

        states = send(owner)

    assert (states, state(message), stage.kept) == ([], "uncertain", [])


def test_a_claim_whose_sender_died_before_the_dot_goes_again(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)
        Message.objects.filter(pk=message.pk).update(
            state="claimed", lease_until=NOON - timedelta(minutes=1), fence=1
        )

        states = send(owner)

    assert (states, len(stage.kept)) == (["sent"], 1)


def test_an_overtaken_sender_lets_go_before_the_dot(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)
        claimed = outbox._claim(message.pk, now=NOON, wall=NOON)
        assert isinstance(claimed, Message)
        Message.objects.filter(pk=message.pk).update(fence=claimed.fence + 1)

        assert not outbox._commit(claimed)


@pytest.mark.django_db(transaction=True)
def test_two_senders_at_once_send_one_mail(transactional_db: None):
    from tests import cast

    owner = cast.owner()
    with smtp_stage() as stage:
        approved(owner, stage)
        threads = [Thread(target=_send_in_a_thread, args=(owner,)) for _ in range(4)]
        for each in threads:
            each.start()
        for each in threads:
            each.join(timeout=60)

    assert len(stage.kept) == 1


def _send_in_a_thread(owner: Account) -> None:
    try:
        send(owner)
    finally:
        connection.close()


def test_within_the_undo_time_nothing_leaves(owner: Account):
    with smtp_stage() as stage:
        connected(owner, stage)
        message = make.filled(make.draft(owner))
        messages.approve_message(owner, message.pk, now=NOON, wall=NOON)

        early = outbox.send_due(owner, now=NOON, wall=NOON + timedelta(seconds=29))
        taken, again = messages.cancel_message(owner, message.pk, now=NOON)
        late = outbox.send_due(owner, now=NOON, wall=NOON + timedelta(seconds=31))

    assert (early, late, stage.kept, taken.state) == ([], [], [], "cancelled")
    assert again is not None
    assert again.body == message.body


def test_what_waited_too_long_asks_for_one_word(owner: Account):
    with smtp_stage() as stage:
        approved(owner, stage)
        weeks_later = NOON + timedelta(days=14)

        held = send(owner, now=weeks_later)
        still = send(owner, now=weeks_later)
        freed = messages.confirm_held(owner, now=weeks_later, wall=weeks_later)
        gone = send(owner, now=weeks_later)

    assert (held, still, freed, gone, len(stage.kept)) == (["held"], [], 1, ["sent"], 1)


def test_somebody_blocked_after_the_approval_gets_nothing(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)
        do_not_contact.block(owner, "harbour.example", now=NOON)

        send(owner)

    assert (state(message), stage.kept) == ("cancelled", [])


def test_an_address_that_was_corrected_meanwhile_gets_nothing(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)
        contacts.edit_contact(owner, message.outreach.contact_id, now=NOON, email="maria@home.example")

        states = send(owner)

    assert (states, stage.kept) == (["held"], [])
    assert "address has changed" in Message.objects.get(pk=message.pk).because


def test_an_address_is_blocked_although_it_stands_in_no_entry_any_more(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)
        contacts.edit_contact(owner, message.outreach.contact_id, now=NOON, email="maria@home.example")
        do_not_contact.block(owner, "maria@harbour.example", now=NOON)

        send(owner)

    assert stage.kept == []


def test_while_sending_is_paused_nothing_leaves(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)
        change_settings(owner, paused=True)
        paused = send(owner)
        change_settings(owner, paused=False)
        resumed = send(owner)

    assert (paused, resumed, state(message)) == (["queued"], ["sent"], "sent")


def test_a_rehearsal_reaches_no_server_outside(owner: Account, settings):
    with smtp_stage() as stage:
        message = approved(owner, stage)
        Mailbox.objects.filter(account=owner).update(smtp_host="smtp.example.org")
        settings.ASKWELL_TEST_CLOCK = NOON.isoformat()

        send(owner)

    assert (state(message), stage.kept) == ("queued", [])
    assert "rehearsal" in Mailbox.objects.get(account=owner).trouble


def test_one_that_waits_holds_up_nobody_behind_it(owner: Account):
    for number in range(5):
        to = make.contact(owner, f"Person {number}", email=f"p{number}@house.example", employer=f"House {number}")
        make.asked(owner, at=NOON - timedelta(days=1), to=to)
    talk = make.held(owner, at=NOON - timedelta(days=3), to=make.contact(owner, "Hal Held", employer="Hull"))
    with smtp_stage() as stage:
        waiting = approved(owner, stage, now=NOON - timedelta(minutes=5))
        thanks = make.filled(outreach.draft_in(owner, talk.outreach_id, kind="thank-you", now=NOON), now=NOON)
        messages.approve_message(owner, thanks.pk, now=NOON, wall=NOON)

        left = outbox.send_due(owner, now=NOON, wall=NOON, at_most=1)

    assert {each.message: each.state for each in left} == {waiting.pk: "queued", thanks.pk: "sent"}


def test_one_that_waits_for_its_turn_is_not_forgotten(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)
        for day in range(8):
            change_settings(owner, paused=day < 7)
            owner.refresh_from_db()
            states = send(owner, now=NOON + timedelta(days=day))

    assert (states, state(message)) == (["sent"], "sent")


def test_what_was_approved_for_another_mailbox_asks_for_one_word(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)
        connected(owner, stage)
        Mailbox.objects.update(address="kofi.mensah@york.example")

        states = send(owner)

    assert (states, state(message), len(stage.kept)) == (["held"], "held", 0)


def test_the_same_mailbox_entered_anew_sends_what_was_approved(owner: Account):
    with smtp_stage() as stage:
        message = approved(owner, stage)
        connected(owner, stage)

        states = send(owner)

    assert (states, state(message)) == (["sent"], "sent")


def test_a_server_that_stays_busy_is_given_up_after_two_days(owner: Account):
    now, tries = NOON, 0
    with smtp_stage(Script(rcpt="451 4.3.0 Try again later")) as stage:
        message = approved(owner, stage)
        while state(message) == "queued" and tries < 40:
            now = Message.objects.get(pk=message.pk).not_before or now
            now = next_working_moment(now, Calendar(zone=ZoneInfo("Europe/London")))
            send(owner, now=now)
            tries += 1

    assert state(message) == "held"
    assert tries == outbox.PATIENCE + 1
