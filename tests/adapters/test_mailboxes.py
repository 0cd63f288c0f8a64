"""What every mailbox on the shelf owes, whatever it is, against a real server."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from askwell.adapters import mailboxes
from askwell.adapters.fetching import Fetched, Kind, Mailbox
from askwell.adapters.mail_config import MailboxConfig
from askwell.core.errors import Outside
from askwell.core.shelf import load
from tests.adapters.parcels import parcel
from tests.servers import MailWorld

MAILBOXES: dict[str, Kind] = load(mailboxes, "mailbox")
LAST_WEEK = date.today() - timedelta(days=7)


@pytest.fixture(params=MAILBOXES)
def kind(request: pytest.FixtureRequest) -> Kind:
    return MAILBOXES[request.param]


@pytest.fixture
def opened(kind: Kind, world: MailWorld, maya: str) -> Mailbox:
    return kind.open(world.config(maya))


def ids(fetched: Fetched) -> list[str]:
    return [letter.message_id for letter in fetched.letters]


def test_a_mailbox_is_named_like_its_file_and_asks_for_things_that_exist(kind: Kind) -> None:
    assert MAILBOXES[kind.name] is kind
    assert kind.title
    assert {field.name for field in kind.fields} <= MailboxConfig.__dataclass_fields__.keys()


def test_each_letter_comes_once(opened: Mailbox, world: MailWorld, maya: str) -> None:
    world.deliver(parcel(message_id="<1@x>").raw, maya)
    first = opened.new_letters((), since=LAST_WEEK)
    again = opened.new_letters(first.cursor, since=LAST_WEEK)
    world.deliver(parcel(message_id="<2@x>").raw, maya)
    world.deliver(parcel(message_id="<3@x>").raw, maya)
    then = opened.new_letters(again.cursor, since=LAST_WEEK)

    assert (ids(first), ids(again), ids(then)) == (["<1@x>"], [], ["<2@x>", "<3@x>"])
    assert (first.skipped, first.more) == (0, False)


def test_reading_leaves_no_trace(opened: Mailbox, world: MailWorld, maya: str) -> None:
    world.deliver(parcel().raw, maya)

    opened.new_letters((), since=LAST_WEEK)

    maildir = world.place / "mail" / maya / "Maildir"
    assert [len(list((maildir / name).iterdir())) for name in ("new", "cur")] == [1, 0]


def test_a_copy_is_filed_once_and_found_by_its_id(opened: Mailbox, world: MailWorld, maya: str) -> None:
    sent = parcel(body="Grüße\n.\n", message_id="<sent@x>")
    before = opened.find_sent("<sent@x>")

    filed = [opened.file_sent(sent.raw), opened.file_sent(sent.raw)]

    assert not before
    assert filed == ["filed", "already-there"]
    assert opened.find_sent("<sent@x>") is True
    assert [raw.replace(b"\n", b"\r\n") for raw in world.raw(maya, "Sent")] == [sent.raw]


def test_a_wrong_password_is_told_in_words(kind: Kind, world: MailWorld, maya: str) -> None:
    mailbox = kind.open(world.config(maya, password="wrong"))

    with pytest.raises(Outside, match="did not accept the password") as problem:
        mailbox.check()

    assert problem.value.lasting
    assert "wrong" not in problem.value.says


def test_the_right_password_passes_over_either_encryption(kind: Kind, world: MailWorld, maya: str) -> None:
    kind.open(world.config(maya)).check()
    kind.open(world.config(maya, security="tls")).check()
