"""Sending against a server that misbehaves at will: what the sender believes must be what really happened."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest
import trustme

from askwell.adapters.channels.smtp import SmtpCarrier, channel
from askwell.adapters.delivery import About, Accepted, Outcome, Refused, Stage, Uncertain, Withdrawn
from askwell.adapters.mail_config import MailboxConfig
from askwell.adapters.smtp_dialogue import on_the_wire
from askwell.core.errors import Outside
from tests.adapters.parcels import parcel
from tests.servers import Script, smtp_stage
from tests.servers.processes import free_ports

WIRE_LENGTH = len(on_the_wire(parcel().raw)) + len(b".\r\n")


def send(config: MailboxConfig, *, commits: bool = True, **changes: str) -> Outcome:
    carrier = SmtpCarrier(config=config, patience=5, answer_patience=0.5)
    return carrier.carry(parcel(**changes), commit=lambda: commits)


def test_an_accepted_mail_carries_the_servers_number() -> None:
    with smtp_stage() as stage:
        outcome = send(stage.config)

    assert outcome == Accepted(queue_id="4SHxyz", says="2.0.0 Ok: queued as 4SHxyz", at_stage="quit")
    assert [each.content for each in stage.kept] == [parcel().raw]
    assert [(each.mail_from, each.rcpt_tos) for each in stage.kept] == [("maya@uni.test", ["jo@acme.test"])]


def test_a_server_that_dies_at_the_farewell_has_the_mail_all_the_same() -> None:
    with smtp_stage(Script(cut_at_quit=True)) as stage:
        outcome = send(stage.config)

    assert outcome == Accepted(queue_id="4SHxyz", says="2.0.0 Ok: queued as 4SHxyz", at_stage="dot")


@pytest.mark.parametrize(
    ("script", "stage", "about", "lasting"),
    [
        (Script(mail="553 5.7.1 Not your address"), "mail", "account", True),
        (Script(mail="451 4.3.0 Try later"), "mail", "account", False),
        (Script(rcpt="550 5.1.1 No such user"), "rcpt", "recipient", True),
        (Script(rcpt="552 5.2.2 Mailbox over quota"), "rcpt", "recipient", True),
        (Script(rcpt="451 4.7.1 Greylisted"), "rcpt", "recipient", False),
        (Script(rcpt="550 5.4.5 Daily sending limit exceeded"), "rcpt", "quota", False),
        (Script(rcpt="554 5.7.1 Relay access denied"), "rcpt", "account", True),
        (Script(rcpt="421 4.3.2 Shutting down"), "rcpt", "server", False),
        (Script(data="554 5.5.1 No"), "data", "content", True),
        (Script(dot="554 5.7.1 Looks like spam"), "dot", "content", True),
        (Script(dot="452 4.3.1 Disk full"), "dot", "server", False),
        (Script(dot="421 4.7.28 Rate limit, too many mails"), "dot", "server", False),
        (Script(dot="450 4.7.28 Unusual rate of mail"), "dot", "quota", False),
    ],
)
def test_a_refusal_says_whom_it_concerns_and_whether_it_lasts(
    script: Script, stage: Stage, about: About, lasting: bool
) -> None:
    with smtp_stage(script) as server:
        outcome = send(server.config)

    assert isinstance(outcome, Refused)
    assert (outcome.stage, outcome.about, outcome.lasting) == (stage, about, lasting)
    assert str(outcome.code) in outcome.says
    assert outcome.hint
    assert server.kept == []


def test_a_wrong_password_concerns_the_account_and_is_tried_once() -> None:
    with smtp_stage() as stage:
        outcome = send(dataclasses.replace(stage.config, password="wrong"))

    assert outcome == Refused(
        stage="auth",
        code=535,
        says="127.0.0.1 did not accept the password for maya.",
        hint="Check the user name and the password. Many providers want an app password here; your provider's "
        "help page for mail programs says how to make one.",
        lasting=True,
        about="account",
    )


def test_a_server_without_encryption_never_hears_the_password() -> None:
    with smtp_stage(Script(starttls=False)) as stage:
        outcome = send(stage.config)

    assert isinstance(outcome, Refused)
    assert (outcome.stage, outcome.about) == ("starttls", "server")
    assert "your password was not sent" in outcome.says


def test_an_unknown_authority_is_not_trusted(tmp_path: Path) -> None:
    trustme.CA().cert_pem.write_to_path(str(tmp_path / "other.pem"))

    with smtp_stage() as stage:
        outcomes = [
            send(dataclasses.replace(stage.config, ca_file=ca_file)) for ca_file in (None, tmp_path / "other.pem")
        ]

    for outcome in outcomes:
        assert isinstance(outcome, Refused)
        assert (outcome.stage, outcome.about) == ("starttls", "server")
        assert "could not prove that it is the right server" in outcome.says


def test_a_certificate_for_another_name_is_not_trusted() -> None:
    with smtp_stage() as stage:
        outcome = send(dataclasses.replace(stage.config, smtp_host="127.0.0.2"))

    assert isinstance(outcome, Refused)
    assert outcome.about == "server"


@pytest.mark.parametrize(
    ("host", "says"),
    [
        ("127.0.0.1", "127.0.0.1 is there but does not answer on port"),
        ("no-such-host.invalid", "There is no server called no-such-host.invalid"),
        ("smtp..example", "There is no server called smtp..example"),
    ],
)
def test_a_server_that_cannot_be_reached_is_told_in_words(host: str, says: str) -> None:
    config = MailboxConfig(
        address="maya@uni.test", smtp_host=host, smtp_port=free_ports(1)[0], imap_host=host, user="maya", password="x"
    )

    outcome = send(config)

    assert isinstance(outcome, Refused)
    assert (outcome.stage, outcome.about, outcome.lasting) == ("connect", "server", False)
    assert outcome.says.startswith(says)
    with pytest.raises(Outside, match=re.escape(says)):
        SmtpCarrier(config=config).check()


def test_commit_saying_no_drops_the_line_and_leaves_nothing() -> None:
    with smtp_stage() as stage:
        outcome = send(stage.config, commits=False)

    assert outcome == Withdrawn()
    assert stage.kept == []


@pytest.mark.parametrize("script", [Script(cut_at_dot=True), Script(silent_at_dot=True)])
def test_silence_after_the_dot_is_uncertain_although_the_server_has_the_mail(script: Script) -> None:
    with smtp_stage(script) as stage:
        outcome = send(stage.config)

    assert isinstance(outcome, Uncertain)
    assert "may have left" in outcome.says
    assert len(stage.kept) == 1


@pytest.mark.parametrize("cut_after", [0, 1, WIRE_LENGTH // 2, *range(WIRE_LENGTH - 6, WIRE_LENGTH + 1)])
def test_a_cut_at_any_byte_is_never_taken_for_success(cut_after: int) -> None:
    asked: list[str] = []
    with smtp_stage(Script(cut_after=cut_after)) as stage:
        carrier = SmtpCarrier(config=stage.config, patience=5, answer_patience=5)
        outcome = carrier.carry(parcel(), commit=lambda: not asked.append("asked"))

    assert isinstance(outcome, Uncertain if asked else Refused)


def test_a_cut_in_the_middle_of_a_long_body_is_definite() -> None:
    with smtp_stage(Script(cut_after=1000)) as stage:
        outcome = send(stage.config, body="A line of a very long letter.\n" * 600_000)

    assert isinstance(outcome, Refused)
    assert (outcome.stage, outcome.about, outcome.lasting) == ("body", "server", False)
    assert outcome.says == "The connection to 127.0.0.1 was cut."


def test_an_address_that_the_server_cannot_spell_is_refused_before_anything_leaves() -> None:
    with smtp_stage() as stage:
        outcome = send(stage.config, recipient="jürgen@acme.test")

    assert isinstance(outcome, Refused)
    assert (outcome.stage, outcome.about, outcome.lasting) == ("mail", "recipient", True)


def test_a_fault_of_the_callers_own_still_closes_the_line() -> None:
    with smtp_stage() as stage, pytest.raises(ZeroDivisionError):
        SmtpCarrier(config=stage.config).carry(parcel(), commit=lambda: bool(1 / 0))

    assert stage.kept == []


def test_the_password_shows_in_no_repr() -> None:
    with smtp_stage() as stage:
        carrier = channel.open(stage.config)

    assert stage.config.password not in repr(carrier)
