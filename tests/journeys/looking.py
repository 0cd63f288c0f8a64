"""Looking at a page: the four ways it is seen, what machines find wrong with it, and its pictures."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.journeys.program import screenshots

WIDTHS = (1280, 390)
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
VIEWS = tuple(product(WIDTHS, THEMES))

AT_REST = "Promise.all(document.getAnimations().map(each => each.finished))"
"""Colours on their way from one theme to the other are no colours."""


def faults(page: Page) -> Iterator[str]:
    """What keeps somebody from reading or reaching a part of the page."""
    for each in Axe().run(page).response["violations"]:
        yield f"{each['id']}: {each['nodes'][0]['html'][:120]}"
    if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        yield "scrolls sideways"


def keep(page: Page, name: str) -> None:
    """Its whole length as a picture, where pictures are wanted."""
    place = screenshots()
    if place:
        place.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=place / f"{name}.png", full_page=True)


def pictures(page: Page, name: str) -> None:
    """Of a page that is open, as it stands."""
    if screenshots():
        for view in _each_view(page):
            keep(page, f"{name}-{view}")


def faults_in_every_view(page: Page, name: str) -> list[str]:
    """Of a page that is open, as it stands; pictures are taken on the way."""
    found = []
    for view in _each_view(page):
        keep(page, f"{name}-{view}")
        found += [f"{view}: {each}" for each in faults(page)]
    return found


def _each_view(page: Page) -> Iterator[str]:
    for width, theme in VIEWS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=theme)
        page.evaluate(AT_REST)
        yield f"{width}-{theme}"
    page.set_viewport_size({"width": WIDTHS[0], "height": 900})
