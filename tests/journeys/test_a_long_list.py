"""Files whose columns nobody knows, and a long one: explained on the page, and on its way while one looks on."""

from __future__ import annotations

import re

from askwell.bench.people import directory, linkedin
from tests.journeys.looking import pictures
from tests.journeys.walker import Walker

CLUB = b"Wer,Was macht sie,Seit\nAna Lee,Editor,2019\nBo Lund,Baker,2021\n\n=1+1,,,,,too many\n"
LONG = 4_800


def test_a_list_is_explained_and_a_long_one_shows_its_way(walker: Walker) -> None:
    walker.enter()
    walker.drop(("club.csv", CLUB))
    walker.sees("Say what the columns hold")
    walker.page.get_by_label("Wer is read as").select_option("name")
    walker.page.get_by_label("Was macht sie is read as").select_option("title")
    pictures(walker.page, "import-columns")
    walker.click("Read it so")
    walker.sees("Bring 2 people in")
    pictures(walker.page, "import-explained")
    walker.click("Bring 2 people in")
    walker.sees("Get back what was left out")
    pictures(walker.page, "import-report")

    known = directory(10, seed=1)
    connections = linkedin(known, LONG, seed=1).as_csv()
    walker.drop(("Connections.csv", connections), ("club.csv", b"Name\nAna Lee\nCy Roe\n"))
    walker.sees("What these 2 files would bring")
    pictures(walker.page, "import-several")
    walker.page.get_by_role("button", name=re.compile("Bring .* people in")).click()
    walker.sees("Connections.csv is on its way")
    pictures(walker.page, "import-progress")
    walker.page.get_by_text(re.compile(r"4,\d\d\d new")).first.wait_for(timeout=120_000)
    pictures(walker.page, "import-list")


def test_what_takes_its_time_says_so_and_is_sent_once(walker: Walker) -> None:
    walker.enter()
    walker.drop(("club.csv", b"Name\nAna Lee\nCy Roe\n"))
    walker.click("Bring 2 people in")
    walker.sees("2 people came in")
    page = walker.page
    page.evaluate(
        "window.sent = 0; addEventListener('submit', (e) => { sent += !e.defaultPrevented; e.preventDefault(); })"
    )

    page.get_by_role("button", name="Take it back").click()
    page.get_by_role("button", name="Taking it back…").click()

    assert page.evaluate("sent") == 1
    assert page.locator("#announcer").inner_text() == "Taking it back…"
    page.evaluate("dispatchEvent(new Event('pageshow'))")
    page.get_by_role("button", name="Take it back").wait_for()
