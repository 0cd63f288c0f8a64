"""The whole way in the browser with a real mailbox under a moved clock. What counts is what the server received."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.message import EmailMessage
from itertools import count
from pathlib import Path

from tests.journeys.walker import Walker
from tests.servers import PASSWORD, MailWorld

STAYED = "Your series on what peat bogs remember is the reason I started to write"
NEWS = "I wrote up our own river survey the way you described"
NUMBERS = count(1)


def test_from_welcome_to_a_thank_you_by_mail(walker: Walker, world: MailWorld, tmp_path: Path):
    number, shell = next(NUMBERS), walker.program.shell
    me, her = f"pages{number}@uni.test", f"maria.pages{number}@harbour.test"
    world.add(me)
    world.add(her)
    connect(walker, world, me, tmp_path)
    welcome(walker, her)

    # the ask is approved, can be taken back, and leaves once
    walker.fill_gaps(STAYED)
    walker.click("Good enough. Send it.")
    walker.sees("Approved")
    walker.click("Undo")
    walker.sees("Good enough")
    shell("settings", "set", "--undo-seconds", "0")
    walker.click("Good enough. Send it.")
    shell("work", "--once")
    shell("work", "--once")
    first = world.wait_for(her, mails=1)[0]
    assert STAYED in " ".join(first.get_content().split())

    # a week passes; the one follow-up, in the same thread
    due = datetime.fromisoformat(shell("outreach")["outreach"][0]["next"]["due"])
    walker.wait(due - shell.now)
    walker.today()
    walker.click("Write the follow-up")
    walker.fill_gaps(NEWS)
    walker.page.get_by_role("button", name="Send it").first.click()
    shell("work", "--once")
    second = world.wait_for(her, mails=2)[1]
    assert (second["In-Reply-To"], second["Subject"]) == (first["Message-ID"], f"Re: {first['Subject']}")

    # her answer is read, and shown as hers
    walker.wait(timedelta(days=1))
    world.deliver(answer(second, her, me), me, sender=her)
    shell("work", "--once")
    walker.today()
    walker.click("Agree a time", exact=True)
    walker.sees("Thursday at three")
    at = (shell.now + timedelta(days=2)).replace(hour=15, minute=0)
    walker.write("Day", f"{at:%Y-%m-%d}")
    walker.write("Hour", "15:00")
    walker.choose("How", "call")
    walker.click("Keep this time")

    # held, learnt, thanked: not within half an hour
    walker.wait(at - shell.now)
    walker.today()
    walker.click("Open the conversation")
    walker.click("Yes, notes are fine")
    walker.wait(timedelta(minutes=20))
    walker.click("It is over")
    walker.write("What did you learn", "Write three short pieces for one editor before pitching a long one")
    walker.click("Keep what you wrote")
    walker.click("Write the thank-you")
    walker.fill_gaps("I will write the first of them this month")
    walker.page.get_by_role("button", name="Send it").first.click()
    shell("work", "--once")
    assert len(world.inbox(her)) == 2
    walker.wait(timedelta(hours=1))
    shell("work", "--once")
    third = world.wait_for(her, mails=3)[2]

    assert "three short pieces" in " ".join(third.get_content().split())
    assert len(world.inbox(her)) == 3
    assert shell("outreach")["outreach"][0]["state"] == "thanked"


def test_a_mailbox_that_cannot_be_trusted_is_explained_and_the_words_stay(walker: Walker, world: MailWorld):
    walker.enter()
    walker.page.goto(f"{walker.program.base}/settings")
    config = world.config("nobody@uni.test")
    walker.open("Connect your mailbox")
    walker.page.locator("[name=address]").fill("nobody@uni.test")
    walker.page.locator("[name=password]").fill("wrong")
    walker.open("Servers, when yours")
    walker.page.locator("[name=smtp]").fill(f"127.0.0.1:{config.smtp_port}")
    walker.page.locator("[name=imap]").fill(f"127.0.0.1:{config.imap_port}")

    walker.click("Connect and try it")

    walker.sees("certificate")
    assert walker.page.locator("[name=address]").input_value() == "nobody@uni.test"
    assert walker.page.locator("[name=password]").input_value() == ""


def connect(walker: Walker, world: MailWorld, me: str, place: Path) -> None:
    secret, config = place / "password", world.config(me)
    secret.write_text(PASSWORD)
    servers = ("--smtp", f"127.0.0.1:{config.smtp_port}", "--imap", f"127.0.0.1:{config.imap_port}")
    walker.program.shell("mailbox", "add", me, *servers, "--password-file", str(secret), "--ca", str(config.ca_file))


def welcome(walker: Walker, her: str) -> None:
    walker.enter()
    walker.write("In one line", "From the lab into science writing")
    walker.write("What would you most like to ask", "How do first commissions come about?")
    walker.click("Go on")
    walker.write("Your name", "Kofi Mensah")
    walker.write("Who are you", "a lab technician in Leeds")
    walker.choose("Your clock", "Europe/London")
    walker.click("Go on")
    walker.write("One name", "Maria Lindqvist")
    walker.write("What do they do", "Science writer")
    walker.write("Where?", "Harbour Press")
    walker.write("A mail address", her)
    walker.click("Write a first draft")


def answer(to: EmailMessage, her: str, me: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = her, me, str(to["Subject"])
    mail["Message-ID"], mail["In-Reply-To"] = f"<pages{next(NUMBERS)}@harbour.test>", str(to["Message-ID"])
    mail.set_content("Hi Kofi,\n\nYes, I'd be happy to talk. Thursday at three?\n\nMaria")
    return mail.as_bytes()
