"""What real providers do and Dovecot does not."""

from __future__ import annotations

from datetime import date

import pytest

from askwell.adapters.fetching import Fetched, Place
from askwell.adapters.mailboxes.imap import ImapMailbox
from askwell.core.errors import Outside
from tests.servers import ImapScript, imap_stage

LAST_WEEK = date(2026, 3, 2)
MAILS = {uid: f"Message-ID: <{uid}@x>\r\n\r\nHello\r\n".encode() for uid in (3, 5, 8, 9)}


def read(script: ImapScript, *cursor: Place) -> Fetched:
    with imap_stage(script) as config:
        return ImapMailbox(config=config, patience=5, at_once=2).new_letters(cursor, since=LAST_WEEK)


def ids(fetched: Fetched) -> list[str]:
    return [letter.message_id for letter in fetched.letters]


@pytest.mark.parametrize("uid_after_body", [False, True])
def test_the_uid_is_found_before_or_after_the_body(uid_after_body: bool) -> None:
    fetched = read(ImapScript(mails=MAILS, uid_after_body=uid_after_body))

    assert ids(fetched) == ["<3@x>", "<5@x>", "<8@x>", "<9@x>"]
    assert fetched.cursor == (Place(folder="INBOX", uidvalidity=7, last_uid=99),)
    assert fetched.watched == ("INBOX",)


def test_the_last_mail_is_not_read_again_although_the_server_names_it() -> None:
    fetched = read(ImapScript(mails=MAILS), Place(folder="INBOX", uidvalidity=7, last_uid=9))

    assert fetched.letters == ()


def test_without_a_uidvalidity_everything_is_read_by_date_each_time() -> None:
    script = ImapScript(mails=MAILS, opened=())

    first = read(script)
    again = read(script, *first.cursor)

    assert first.cursor == (Place(folder="INBOX", uidvalidity=0, last_uid=9),)
    assert ids(first) == ids(again) == ["<3@x>", "<5@x>", "<8@x>", "<9@x>"]


@pytest.mark.parametrize("poisonous", MAILS)
def test_a_mail_the_server_chokes_on_takes_none_of_its_batch_with_it(poisonous: int) -> None:
    fetched = read(ImapScript(mails=MAILS, poison=frozenset({poisonous})))

    assert ids(fetched) == [f"<{uid}@x>" for uid in MAILS if uid != poisonous]
    assert fetched.skipped == 1


def test_a_mail_left_out_of_a_batch_is_asked_for_alone() -> None:
    fetched = read(ImapScript(mails=MAILS, forgotten=frozenset({5})))

    assert ids(fetched) == ["<3@x>", "<5@x>", "<8@x>", "<9@x>"]
    assert fetched.skipped == 0


def test_an_old_server_with_only_login_is_read_too() -> None:
    fetched = read(ImapScript(mails=MAILS, can="IMAP4rev1"))

    assert len(fetched.letters) == 4


def test_a_busy_server_is_not_taken_for_a_wrong_password() -> None:
    with pytest.raises(Outside, match="UNAVAILABLE") as problem:
        read(ImapScript(sign_in="NO [UNAVAILABLE] Come back later"))

    assert not problem.value.lasting


def test_a_server_without_encryption_never_hears_the_password() -> None:
    with pytest.raises(Outside, match="your password was not sent"):
        read(ImapScript(tls=False))
