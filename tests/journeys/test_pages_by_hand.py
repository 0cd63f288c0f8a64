"""The whole way in the browser, in copy mode: from a newcomer's first page to a thank-you."""

from __future__ import annotations

from datetime import timedelta
from time import monotonic

from tests.journeys.walker import Walker

STAYED = "Your series on what peat bogs remember is the reason I started to write"
NEWS = "I wrote up our own river survey the way you described"
LEARNT = "Write three short pieces for one editor before pitching a long one"


def test_a_newcomer_has_a_first_draft_within_eight_clicks(walker: Walker):
    began = monotonic()

    welcome_to_draft(walker)

    walker.sees("Write to Maria")
    assert walker.clicks <= 8
    assert monotonic() - began < 180, "three minutes is what a newcomer is promised"


def test_from_welcome_to_a_thank_you(walker: Walker):
    welcome_to_draft(walker)

    # the ask: filled, taken along, sent by hand
    walker.fill_gaps(STAYED)
    walker.sees("Good enough")
    walker.click("Good enough. Copy it.")
    walker.click("Yes, I sent it")
    walker.sees("Maria Lindqvist has it now.")

    # not yet: she has had it for two days
    walker.wait(timedelta(days=2))
    walker.today()
    walker.sees_not("Write the follow-up")

    # a week later, the one follow-up
    walker.wait(timedelta(days=6))
    walker.today()
    walker.click("Write the follow-up")
    walker.fill_gaps(NEWS)
    walker.click("Yes, I sent it")
    walker.sees("Maria Lindqvist has it now.")

    # she answers on the phone: one tap; then a time is agreed
    walker.wait(timedelta(days=1))
    walker.page.goto(f"{walker.program.base}/outreach")
    walker.click("Maria Lindqvist")
    walker.click("Yes", exact=True)
    day = walker.program.shell.now + timedelta(days=2)
    walker.write("Day", f"{day:%Y-%m-%d}")
    walker.write("Hour", "15:00")
    walker.choose("How", "call")
    walker.click("Keep this time")
    walker.sees("20 minutes with Maria")

    # prepared
    walker.click("Brief", exact=True)
    walker.sees("Harbour Press")

    # held: notes wait for her consent
    walker.wait(day.replace(hour=15, minute=0) - walker.program.shell.now)
    walker.today()
    walker.click("Open the conversation")
    walker.click("Yes, notes are fine")
    walker.write("Note", "She pitches on Mondays")
    walker.page.get_by_role("button", name="Note it").or_(
        walker.page.get_by_role("button", name="Keep")
    ).first.click()
    walker.sees("She pitches on Mondays")
    walker.click("It is over")

    # afterwards: no thank-you without something learnt
    walker.write("What did you learn", LEARNT)
    walker.click("Keep what you wrote")
    walker.sees(LEARNT)  # a reload in the middle of the answer would be a race
    walker.wait(timedelta(hours=2))
    walker.page.reload()
    walker.click("Write the thank-you")
    walker.fill_gaps("I will write the first of them this month")
    walker.click("Yes, I sent it")
    walker.sees("Maria Lindqvist has it now.")

    assert walker.program.shell("outreach")["outreach"][0]["state"] == "thanked"
    assert walker.program.shell("today")["finished"]


def test_nothing_typed_is_lost_by_an_error(walker: Walker):
    walker.enter()
    walker.write("What would you most like to ask", "How do first commissions come about?")

    walker.click("Go on")

    typed = walker.page.get_by_label("What would you most like to ask").input_value()
    assert typed == "How do first commissions come about?"


def test_nothing_typed_is_lost_by_a_reload_or_a_stopped_server(walker: Walker):
    welcome_to_draft(walker)
    body = walker.page.get_by_role("textbox", name="Your words")
    body.fill("Hi Maria,\n\nThese words are mine.")
    walker.page.wait_for_timeout(700)

    walker.program.process.terminate()
    walker.program.process.wait(timeout=30)
    body.fill("Hi Maria,\n\nThese words are mine, and typed while nothing answered.")
    walker.page.wait_for_timeout(700)
    kept = walker.page.evaluate("Object.values(localStorage).join('')")

    assert "typed while nothing answered" in kept


def welcome_to_draft(walker: Walker) -> None:
    """The three steps of Welcome, for somebody with one name in mind."""
    walker.enter()
    walker.write("In one line", "From the lab into science writing")
    walker.write("What would you most like to ask", "How do first commissions come about?")
    walker.click("Go on")
    walker.write("Your name", "Kofi Mensah")
    walker.write("Who are you", "a lab technician in Leeds")
    walker.click("Go on")
    walker.write("One name", "Maria Lindqvist")
    walker.write("What do they do", "Science writer")
    walker.write("Where?", "Harbour Press")
    walker.write("A mail address", "maria@harbour.example")
    walker.click("Write a first draft")
