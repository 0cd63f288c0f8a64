"""Files whose columns nobody knows, and a long one: explained on the page, and on its way while one looks on."""

from __future__ import annotations

import re

from askwell.bench.people import directory, linkedin
from tests.journeys.program import screenshots
from tests.journeys.walker import Walker

CLUB = b"Wer,Was macht sie,Seit\nAna Lee,Editor,2019\nBo Lund,Baker,2021\n\n=1+1,,,,,too many\n"
LONG = 4_800


def test_a_list_is_explained_and_a_long_one_shows_its_way(walker: Walker) -> None:
    walker.enter()
    _drop(walker, ("club.csv", CLUB))
    walker.sees("Say what the columns hold")
    walker.page.get_by_label("Wer is read as").select_option("name")
    walker.page.get_by_label("Was macht sie is read as").select_option("title")
    _pictures(walker, "import-columns")
    walker.click("Read it so")
    walker.sees("Bring 2 people in")
    _pictures(walker, "import-explained")
    walker.click("Bring 2 people in")
    walker.sees("Get back what was left out")
    _pictures(walker, "import-report")

    known = directory(10, seed=1)
    connections = linkedin(known, LONG, seed=1).as_csv()
    _drop(walker, ("Connections.csv", connections), ("club.csv", b"Name\nAna Lee\nCy Roe\n"))
    walker.sees("What these 2 files would bring")
    _pictures(walker, "import-several")
    walker.page.get_by_role("button", name=re.compile("Bring .* people in")).click()
    walker.sees("Connections.csv is on its way")
    _pictures(walker, "import-progress")
    walker.page.get_by_text(re.compile(r"4\d\d\d new")).first.wait_for(timeout=120_000)
    _pictures(walker, "import-list")


def _drop(walker: Walker, *files: tuple[str, bytes]) -> None:
    walker.page.goto(f"{walker.program.base}/import")
    walker.page.locator("#file").set_input_files(
        [{"name": name, "mimeType": "application/octet-stream", "buffer": data} for name, data in files]
    )
    walker.click("Look at it first")


def _pictures(walker: Walker, name: str) -> None:
    folder = screenshots()
    if folder is None:
        return
    for width, scheme in ((1280, "light"), (390, "dark")):
        walker.page.set_viewport_size({"width": width, "height": 900})
        walker.page.emulate_media(color_scheme=scheme)
        walker.page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
    walker.page.set_viewport_size({"width": 1280, "height": 900})
