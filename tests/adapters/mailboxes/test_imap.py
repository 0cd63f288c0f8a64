"""Reading and filing over IMAP against Dovecot, with the faults that real mailboxes have."""

from __future__ import annotations

import dataclasses
import imaplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
import trustme

from askwell.adapters.fetching import Fetched
from askwell.adapters.mailboxes.imap import ImapMailbox
from askwell.core.errors import Outside
from tests.adapters.parcels import parcel
from tests.servers import PASSWORD, MailWorld
from tests.servers.processes import free_ports

LAST_WEEK = date.today() - timedelta(days=7)
POISON = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(3000)).encode()


def ids(fetched: Fetched) -> list[str]:
    return [letter.message_id for letter in fetched.letters]


def letter(number: int) -> bytes:
    return parcel(message_id=f"<{number}@x>").raw


@contextmanager
def signed_in(world: MailWorld, address: str) -> Iterator[imaplib.IMAP4_SSL]:
    """The owner at another mail program, moving things about."""
    context = ssl.create_default_context(cafile=world.ca_file)
    with imaplib.IMAP4_SSL("127.0.0.1", world.imaps_port, ssl_context=context, timeout=10) as client:
        client.authenticate("PLAIN", lambda _: f"\0{address}\0{PASSWORD}".encode())
        yield client


@pytest.fixture
def mailbox(world: MailWorld, maya: str) -> ImapMailbox:
    return ImapMailbox(config=world.config(maya), patience=10)


def test_a_reply_in_the_junk_folder_is_read(mailbox: ImapMailbox, world: MailWorld, maya: str) -> None:
    with signed_in(world, maya) as client:
        client.append("Junk", "", None, letter(1))  # type: ignore[arg-type]

    fetched = mailbox.new_letters((), since=LAST_WEEK)

    assert fetched.watched == ("INBOX", "Junk")
    assert ids(fetched) == ["<1@x>"]


def test_the_first_reading_leaves_older_mail_alone(mailbox: ImapMailbox, world: MailWorld, maya: str) -> None:
    with signed_in(world, maya) as client:
        client.append("INBOX", "", '"01-Feb-2020 12:00:00 +0000"', letter(1))
    world.deliver(letter(2), maya)

    first = mailbox.new_letters((), since=LAST_WEEK)
    world.deliver(letter(3), maya)
    then = mailbox.new_letters(first.cursor, since=LAST_WEEK)

    assert (ids(first), ids(then)) == (["<2@x>"], ["<3@x>"])


def test_the_first_day_may_begin_earlier_where_the_server_stands(
    mailbox: ImapMailbox, world: MailWorld, maya: str
) -> None:
    with signed_in(world, maya) as client:
        client.append("INBOX", "", '"01-Mar-2026 23:30:00 +0000"', letter(1))

    fetched = mailbox.new_letters((), since=date(2026, 3, 2))

    assert ids(fetched) == ["<1@x>"]


def test_a_renumbered_folder_is_read_again_by_date(mailbox: ImapMailbox, world: MailWorld, maya: str) -> None:
    world.deliver(letter(1), maya)
    cursor = mailbox.new_letters((), since=LAST_WEEK).cursor
    renumbered = tuple(
        dataclasses.replace(place, uidvalidity=place.uidvalidity - 1, last_uid=900) for place in cursor
    )

    fetched = mailbox.new_letters(renumbered, since=LAST_WEEK)

    assert ids(fetched) == ["<1@x>"]
    assert fetched.cursor == cursor


def test_a_folder_made_anew_under_the_same_name_is_read_again(
    mailbox: ImapMailbox, world: MailWorld, maya: str
) -> None:
    cursor = mailbox.new_letters((), since=LAST_WEEK).cursor
    with signed_in(world, maya) as client:
        client.append("Junk", "", None, letter(1))  # type: ignore[arg-type]
        cursor = mailbox.new_letters(cursor, since=LAST_WEEK).cursor
        client.delete("Junk")
        client.create("Junk")
        client.append("Junk", "", None, letter(2))  # type: ignore[arg-type]

    fetched = mailbox.new_letters(cursor, since=LAST_WEEK)

    assert ids(fetched) == ["<2@x>"]


def test_a_large_mailbox_comes_in_portions_and_completely(mailbox: ImapMailbox, world: MailWorld, maya: str) -> None:
    for number in range(7):
        world.deliver(letter(number), maya)
    small = dataclasses.replace(mailbox, at_once=2, most=3)

    portions, cursor = [], ()
    while not portions or portions[-1].more:
        portions.append(small.new_letters(cursor, since=LAST_WEEK))
        cursor = portions[-1].cursor

    assert [len(each.letters) for each in portions] == [3, 3, 1]
    assert [each for portion in portions for each in ids(portion)] == [f"<{number}@x>" for number in range(7)]


@pytest.mark.parametrize("position", [0, 1, 2])
def test_a_poisonous_mail_is_counted_and_hides_no_other(
    mailbox: ImapMailbox, world: MailWorld, maya: str, position: int
) -> None:
    mails = [letter(1), letter(2)]
    for raw in (*mails[:position], POISON, *mails[position:]):
        world.deliver(raw, maya)

    fetched = mailbox.new_letters((), since=LAST_WEEK)

    assert ids(fetched) == ["<1@x>", "<2@x>"]
    assert fetched.skipped == 1
    assert fetched.cursor[0].last_uid == 3


def test_of_a_huge_mail_the_words_are_read(mailbox: ImapMailbox, world: MailWorld, maya: str) -> None:
    attachment = b"--b\r\nContent-Type: application/pdf\r\n\r\n" + b"x" * 70 + b"\r\n"
    world.deliver(
        b"Message-ID: <huge@x>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: text/plain\r\n\r\nTuesday suits me.\r\n" + attachment * 10_000,
        maya,
    )

    fetched = mailbox.new_letters((), since=LAST_WEEK)

    assert [(each.message_id, each.text) for each in fetched.letters] == [("<huge@x>", "Tuesday suits me.")]


def test_an_id_that_microsoft_replaced_is_still_found(mailbox: ImapMailbox, world: MailWorld, maya: str) -> None:
    with signed_in(world, maya) as client:
        raw = b"Message-ID: <new@outlook>\r\nX-Microsoft-Original-Message-ID: <ours@x>\r\n\r\nHi\r\n"
        client.create("Sent")
        client.append("Sent", "", None, raw)  # type: ignore[arg-type]

    assert mailbox.find_sent("<ours@x>") is True


def test_without_a_sent_folder_nothing_is_claimed_and_filing_makes_one(
    mailbox: ImapMailbox, world: MailWorld, maya: str
) -> None:
    before = mailbox.find_sent("<1@x>")

    filed = mailbox.file_sent(letter(1))

    assert before is None
    assert filed == "filed"
    assert mailbox.find_sent("<2@x>") is False
    assert [each["Message-ID"] for each in world.folder(maya, "Sent")] == ["<1@x>"]


@pytest.mark.parametrize("host", ["imap.gmail.com", "outlook.office365.com"])
def test_providers_that_file_by_themselves_get_no_second_copy(mailbox: ImapMailbox, host: str) -> None:
    theirs = dataclasses.replace(mailbox, config=dataclasses.replace(mailbox.config, imap_host=host))

    assert theirs.file_sent(letter(1)) == "left-to-provider"


def test_a_server_that_is_not_there_is_told_in_words(mailbox: ImapMailbox) -> None:
    gone = dataclasses.replace(mailbox, config=dataclasses.replace(mailbox.config, imap_port=free_ports(1)[0]))

    with pytest.raises(Outside, match=r"127\.0\.0\.1 is there but does not answer on port") as problem:
        gone.new_letters((), since=LAST_WEEK)

    assert not problem.value.lasting


def test_an_unknown_authority_is_not_trusted(mailbox: ImapMailbox, tmp_path: Path) -> None:
    trustme.CA().cert_pem.write_to_path(str(tmp_path / "other.pem"))
    config = dataclasses.replace(mailbox.config, ca_file=tmp_path / "other.pem")

    with pytest.raises(Outside, match="could not prove that it is the right server"):
        dataclasses.replace(mailbox, config=config).check()


def test_a_missing_authority_file_is_told_in_words(mailbox: ImapMailbox, tmp_path: Path) -> None:
    config = dataclasses.replace(mailbox.config, ca_file=tmp_path / "none.pem")

    with pytest.raises(Outside, match="is not there"):
        dataclasses.replace(mailbox, config=config).check()


def test_a_server_that_says_nothing_does_not_hold_up_the_program(mailbox: ImapMailbox, world: MailWorld) -> None:
    # A TLS port waits for the client to begin, and a STARTTLS client waits for the server's greeting.
    config = dataclasses.replace(mailbox.config, imap_port=world.imaps_port)

    with pytest.raises(Outside, match="did not answer in time"):
        dataclasses.replace(mailbox, config=config, patience=0.3).check()
