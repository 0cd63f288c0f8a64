"""From our bytes through a real Postfix and a real Dovecot back to our values."""

from __future__ import annotations

from datetime import date, timedelta

from askwell.adapters.channels.smtp import SmtpCarrier
from askwell.adapters.delivery import Accepted, Refused
from askwell.adapters.mailboxes.imap import ImapMailbox
from tests.adapters.parcels import parcel
from tests.servers import MailWorld

YESTERDAY = date.today() - timedelta(days=1)
AWKWARD = (
    "Grüße aus Łódź 😀 مرحبا\n.\n..\n.hidden\nFrom here on\n"
    + "a very long line " * 100
    + "\n\ntrailing space \n-- \nMaya\n"
)


def test_an_awkward_text_arrives_byte_for_byte(world: MailWorld, maya: str, jo: str) -> None:
    sent = parcel(sender=maya, recipient=jo, body=AWKWARD, subject="Ein Ümlaut – und 😀")

    outcome = SmtpCarrier(config=world.config(maya)).carry(sent, commit=lambda: True)
    world.wait_for(jo, mails=1)
    fetched = ImapMailbox(config=world.config(jo)).new_letters((), since=YESTERDAY)

    assert isinstance(outcome, Accepted)
    assert [raw[raw.index(b"From: Maya") :].replace(b"\n", b"\r\n") for raw in world.raw(jo)] == [sent.raw]
    [letter] = fetched.letters
    assert (letter.message_id, letter.sender_address, letter.to) == ("<1@askwell.invalid>", maya, (jo,))
    assert (letter.subject, letter.text) == (sent.subject, AWKWARD.strip())


def test_mail_to_somebody_who_does_not_exist_comes_back_as_a_bounce(world: MailWorld, maya: str) -> None:
    sent = parcel(sender=maya, recipient="nobody.here@acme.test", message_id="<gone@askwell.invalid>")

    outcome = SmtpCarrier(config=world.config(maya, security="tls")).carry(sent, commit=lambda: True)
    world.wait_for(maya, mails=1)
    fetched = ImapMailbox(config=world.config(maya, security="tls")).new_letters((), since=YESTERDAY)

    assert isinstance(outcome, Accepted)
    [letter] = fetched.letters
    assert letter.bounce
    assert (letter.bounce.status, letter.bounce.action, letter.bounce.recipient, letter.bounce.lasting) == (
        "5.1.1",
        "failed",
        "nobody.here@acme.test",
        True,
    )
    assert letter.bounce.original_message_id == "<gone@askwell.invalid>"


def test_an_address_refused_on_the_line_is_known_at_once(world: MailWorld, maya: str) -> None:
    sent = parcel(sender=maya, recipient="refused@acme.test")

    outcome = SmtpCarrier(config=world.config(maya)).carry(sent, commit=lambda: True)

    assert isinstance(outcome, Refused)
    assert (outcome.stage, outcome.code, outcome.about, outcome.lasting) == ("rcpt", 550, "recipient", True)


def test_a_withdrawn_mail_is_thrown_away_by_a_real_server(world: MailWorld, maya: str, jo: str) -> None:
    carrier = SmtpCarrier(config=world.config(maya))

    carrier.carry(parcel(sender=maya, recipient=jo, message_id="<withdrawn@x>"), commit=lambda: False)
    carrier.carry(parcel(sender=maya, recipient=jo, message_id="<meant@x>"), commit=lambda: True)

    assert [each["Message-ID"] for each in world.wait_for(jo, mails=1)] == ["<meant@x>"]


def test_a_wrong_password_is_told_by_the_real_server_too(world: MailWorld, maya: str) -> None:
    outcome = SmtpCarrier(config=world.config(maya, password="wrong")).carry(parcel(), commit=lambda: True)

    assert isinstance(outcome, Refused)
    assert (outcome.stage, outcome.about, outcome.lasting) == ("auth", "account", True)
