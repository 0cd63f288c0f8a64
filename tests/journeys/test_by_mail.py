"""The whole way with a real mailbox under a moved clock. What counts is what the mail server received."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from itertools import count
from pathlib import Path

import pytest

from tests.journeys.shell import Shell
from tests.servers import PASSWORD, MailWorld

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CONNECTIONS = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Maria,Lindqvist,https://www.linkedin.com/in/maria-lindqvist,{address},Harbour Press,Science writer,05 Mar 2024
"""
STAYED = "Your series on what peat bogs remember is the reason I started to write"
NEWS = "I wrote up our own river survey the way you described"
NUMBERS = count(1)


class Desk:
    """A user with a connected mailbox, and somebody to write to."""

    def __init__(self, place: Path, world: MailWorld) -> None:
        number = next(NUMBERS)
        self.world, self.shell = world, Shell.at(place, MONDAY)
        self.me, self.her = f"kofi{number}@uni.test", f"maria{number}@harbour.test"
        world.add(self.me)
        world.add(self.her)
        self._connect(place)
        self._begin(place)

    def _connect(self, place: Path) -> None:
        secret = place / "password"
        secret.write_text(PASSWORD)
        config = self.world.config(self.me)
        servers = ("--smtp", f"127.0.0.1:{config.smtp_port}", "--imap", f"127.0.0.1:{config.imap_port}")
        self.shell("mailbox", "add", self.me, *servers, "--password-file", str(secret), "--ca", str(config.ca_file))
        self.shell("mailbox", "test")
        self.shell("settings", "set", "--undo-seconds", "0")

    def _begin(self, place: Path) -> None:
        file = place / "Connections.csv"
        file.write_text(CONNECTIONS.format(address=self.her))
        self.shell("import", str(file))
        self.shell(
            "profile", "set", "name=Kofi Mensah", "headline=a lab technician in Leeds", "time_zone=Europe/London"
        )
        self.goal = self.shell("goal", "add", "Into science writing", "--role", "science writer")["id"]
        self.contact = self.shell("shortlist", self.goal)["contacts"][0]["id"]

    @property
    def outreach(self) -> str:
        it: str = self.shell("outreach")["outreach"][0]["id"]
        return it

    def draft(self, kind: str, *texts: str) -> str:
        message = self.shell("draft", self.contact, "--goal", self.goal, "--kind", kind)
        self.shell.fill(message, *texts)
        it: str = message["id"]
        return it

    def ask(self) -> EmailMessage:
        """The first ask, approved and gone. Answers the mail as she received it."""
        self.shell("message", "approve", self.draft("ask-email", STAYED))
        self.shell("work", "--once")
        return self.world.wait_for(self.her, mails=1)[0]

    def answers(self, asked: EmailMessage, text: str, **headers: str) -> None:
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = self.her, self.me, f"Re: {asked['Subject']}"
        mail["Message-ID"] = f"<answer{next(NUMBERS)}@harbour.test>"
        mail["In-Reply-To"] = asked["Message-ID"]
        for name, value in headers.items():
            mail[name.replace("_", "-")] = value
        mail.set_content(text)
        self.world.deliver(mail.as_bytes(), self.me, sender=self.her)


@pytest.fixture
def desk(tmp_path: Path, world: MailWorld) -> Desk:
    return Desk(tmp_path, world)


def test_one_ask_one_follow_up_and_a_thank_you_arrive(desk: Desk):
    shell = desk.shell

    # the ask leaves once, as it was approved, however often the clockwork turns
    asked = desk.ask()
    shell("work", "--once")
    body = shell("outreach", "show", desk.outreach)["messages"][0]["body"]
    assert asked.get_content().strip() == body.strip()
    assert (asked["To"], asked["From"]) == (desk.her, f"Kofi Mensah <{desk.me}>")
    assert [asked[name] for name in ("Auto-Submitted", "List-Unsubscribe", "Cc", "Bcc")] == [None] * 4

    # the follow-up, approved early, waits a week in her working hours
    shell.wait(timedelta(days=1))
    follow_up = desk.draft("follow-up", NEWS)
    waiting = shell("message", "approve", follow_up)
    assert waiting["state"] == "queued"
    not_before = datetime.fromisoformat(waiting["not_before"])
    assert not_before >= MONDAY + timedelta(days=7)
    shell.wait(timedelta(days=3))
    shell("work", "--once")
    assert len(desk.world.inbox(desk.her)) == 1
    shell.wait(not_before - shell.now)
    shell("work", "--once")
    first, second = desk.world.wait_for(desk.her, mails=2)
    assert (second["In-Reply-To"], second["References"]) == (first["Message-ID"], first["Message-ID"])
    assert second["Subject"] == f"Re: {first['Subject']}"

    # no second follow-up, by any door
    shell.wait(timedelta(days=1))
    assert shell("draft", desk.contact, "--goal", desk.goal, "--kind", "follow-up", exit=3)["error"]["code"] == (
        "second-follow-up"
    )

    # her answer is read, a time agreed, the talk held
    desk.answers(second, "Hi Kofi,\n\nYes, I'd be happy to talk. Thursday at three?\n\nMaria")
    shell("sync")
    assert shell("outreach", "show", desk.outreach)["state"] == "replied"
    at = shell.now + timedelta(days=2)
    talk = shell(
        "conversation", "schedule", desk.outreach, "--at", at.isoformat(), "--minutes", "20", "--mode", "call"
    )["id"]
    shell.wait(at + timedelta(minutes=20) - shell.now)
    shell("conversation", "end", talk)
    shell("note", talk, "Write three short pieces for one editor before pitching a long one", "--tag", "takeaway")

    # thanks, not within half an hour, in the same thread
    thanks = shell("message", "approve", desk.draft("thank-you", "I will write the first of them this month"))
    shell("work", "--once")
    assert len(desk.world.inbox(desk.her)) == 2
    shell.wait(datetime.fromisoformat(thanks["not_before"]) - shell.now)
    shell("work", "--once")
    third = desk.world.wait_for(desk.her, mails=3)[2]
    assert "three short pieces" in third.get_content()
    assert first["Message-ID"] in third["References"]
    assert shell("outreach", "show", desk.outreach)["state"] == "thanked"
    assert len(desk.world.folder(desk.me, "Sent")) == 3


def test_an_answer_stops_the_follow_up_that_waits(desk: Desk):
    shell = desk.shell
    asked = desk.ask()
    not_before = shell("message", "approve", desk.draft("follow-up", NEWS))["not_before"]

    desk.answers(asked, "Sorry, I can't help with this. Good luck.")
    shell.wait(datetime.fromisoformat(not_before) - shell.now)
    shell("work", "--once")

    story = shell("outreach", "show", desk.outreach)
    assert (story["state"], len(desk.world.inbox(desk.her))) == ("closed", 1)


def test_an_absence_moves_the_follow_up_and_is_no_answer(desk: Desk):
    shell = desk.shell
    asked = desk.ask()
    due = shell("message", "approve", desk.draft("follow-up", NEWS))["not_before"]

    desk.answers(asked, "I am out of the office until 9 December 2026.", Auto_Submitted="auto-replied")
    shell("sync")

    story = shell("outreach", "show", desk.outreach)
    moved = next(each for each in story["messages"] if each["kind"] == "follow-up")["not_before"]
    assert story["state"] == "asked"
    assert datetime.fromisoformat(moved) > max(datetime.fromisoformat(due), datetime(2026, 12, 9, tzinfo=UTC))


def test_a_bounce_is_a_dead_address_and_not_an_answer(desk: Desk):
    shell = desk.shell
    shell("contact", "edit", desk.contact, "--email", f"nobody{next(NUMBERS)}@harbour.test")
    (desk.world.place / "users" / desk.her).unlink()

    shell("message", "approve", desk.draft("ask-email", STAYED))
    shell("work", "--once")
    desk.world.wait_for(desk.me, mails=1)
    shell("sync")

    story = shell("outreach", "show", desk.outreach)
    assert (story["state"], story["messages"][0]["state"]) == ("drafted", "failed")


def test_a_follow_up_waits_while_the_mailbox_cannot_be_read(desk: Desk):
    shell = desk.shell
    desk.ask()
    waiting = shell("message", "approve", desk.draft("follow-up", NEWS))
    config = desk.world.config(desk.me)
    password = desk.shell.home / "password"
    password.write_text(PASSWORD)
    servers = ("--smtp", f"127.0.0.1:{config.smtp_port}", "--imap", "127.0.0.1:1")
    shell("mailbox", "add", desk.me, *servers, "--password-file", str(password), "--ca", str(config.ca_file))

    shell.wait(datetime.fromisoformat(waiting["not_before"]) - shell.now)
    shell("work", "--once", exit=4)

    message = shell("message", "show", waiting["id"])
    assert (message["state"], len(desk.world.inbox(desk.her))) == ("queued", 1)
    assert "could not be read" in message["because"]
