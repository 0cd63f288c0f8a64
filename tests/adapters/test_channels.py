"""What every channel on the shelf owes, whatever it is."""

from __future__ import annotations

import pytest

from askwell.adapters import channels
from askwell.adapters.delivery import Accepted, Channel, Parcel, Prepared, Withdrawn
from askwell.adapters.letters import parse
from askwell.adapters.mail_config import MailboxConfig
from askwell.core.shelf import load
from tests.adapters.parcels import parcel
from tests.servers import Stage, smtp_stage

CHANNELS: dict[str, Channel] = load(channels, "channel")
every_channel = pytest.mark.parametrize("channel", CHANNELS.values(), ids=CHANNELS.keys())


@pytest.fixture
def stage() -> Stage:  # type: ignore[misc]
    with smtp_stage() as started:
        yield started


def test_the_shelf_holds_sending_and_copying() -> None:
    assert sorted(CHANNELS) == ["copy", "smtp"]


@every_channel
def test_a_channel_is_named_like_its_file_and_asks_for_things_that_exist(channel: Channel) -> None:
    assert CHANNELS[channel.name] is channel
    assert channel.title
    assert {field.name for field in channel.fields} <= MailboxConfig.__dataclass_fields__.keys()
    assert [field.name for field in channel.fields if field.secret] == ["password"] * bool(channel.fields)


@every_channel
def test_a_good_parcel_gets_through_and_commit_is_asked_at_most_once(channel: Channel, stage: Stage) -> None:
    carrier = channel.open(stage.config)
    asked: list[str] = []

    carrier.check()
    outcome = carrier.carry(parcel(), commit=lambda: not asked.append("asked"))

    assert isinstance(outcome, Accepted | Prepared)
    assert len(asked) == len(stage.kept) == isinstance(outcome, Accepted)


@every_channel
def test_nothing_leaves_once_commit_has_said_no(channel: Channel, stage: Stage) -> None:
    outcome = channel.open(stage.config).carry(parcel(), commit=lambda: False)

    assert isinstance(outcome, Withdrawn | Prepared)
    assert stage.kept == []


def test_copy_mode_needs_no_mailbox_and_gives_text_link_and_draft() -> None:
    ask = Parcel(recipient="jo+x@acme.test", subject="3 Fragen & mehr", body="Grüße,\n50 % +1\n")

    prepared = CHANNELS["copy"].open(None).carry(ask, commit=lambda: True)

    assert isinstance(prepared, Prepared)
    assert prepared.text == ask.body
    assert prepared.mailto == (
        "mailto:jo%2Bx@acme.test?subject=3%20Fragen%20%26%20mehr&body=Gr%C3%BC%C3%9Fe%2C%0D%0A50%20%25%20%2B1"
    )
    assert prepared.note == ""
    draft = parse(prepared.eml)
    assert (draft.to, draft.subject, draft.text) == (("jo+x@acme.test",), ask.subject, ask.body.strip())
    assert draft.headers["x-unsent"] == "1"


def test_copy_mode_without_an_address_is_text_alone() -> None:
    prepared = CHANNELS["copy"].open(None).carry(Parcel(body="Hi Jo"), commit=lambda: True)

    assert prepared == Prepared(text="Hi Jo")


def test_a_link_that_may_be_cut_off_says_so() -> None:
    long = Parcel(recipient="jo@acme.test", body="word " * 500)

    prepared = CHANNELS["copy"].open(None).carry(long, commit=lambda: True)

    assert isinstance(prepared, Prepared)
    assert "more than 2000 characters" in prepared.note
