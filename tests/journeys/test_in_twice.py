"""Two entries of one person: found, looked at, made one by the keyboard, and taken apart again."""

from __future__ import annotations

from tests.journeys.walker import Walker


def test_two_entries_become_one_and_two_again(walker: Walker):
    shell = walker.program.shell
    known = ("--employer", "Harbour Press", "--title", "Science writer")
    first = shell("contact", "add", "Maria Lindqvist", *known, "--place", "Leeds", "--email", "maria@harbour.example")
    shell("contact", "add", "Maria Lindquist", *known, "--place", "York")
    walker.enter()
    page = walker.page

    page.goto(f"{walker.program.base}/people/duplicates")
    walker.sees("One pair looks like the same person.")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    walker.sees("Last names differ by one letter")
    page.get_by_role("radio", name="York").check()
    page.keyboard.press("Tab")
    page.locator("h1").click()
    page.keyboard.press("m")

    walker.sees("are one now.")
    walker.sees("Everybody is in your book once")
    people = shell("find")["contacts"]
    assert [(each["place"], each["email"]) for each in people] == [("York", "maria@harbour.example")]
    page.keyboard.press("u")
    walker.sees("are two entries again, each as it was.")
    assert {each["place"] for each in shell("find")["contacts"]} == {"Leeds", "York"}
    assert shell("contact", "show", first["id"])["contact"]["place"] == "Leeds"
