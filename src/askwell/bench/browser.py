"""The browser that is installed on this machine, for what only a browser can tell. None is shipped.

It is driven by Playwright, which the tests need as well; neither belongs to the program.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING

from askwell.core.errors import Outside

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"]
"""Nothing that calls home while something is measured."""


@contextmanager
def page() -> Iterator[Page]:
    """An empty page. Raises `Outside` where a browser or its driver is missing."""
    path = installed()
    if path is None:
        raise Outside(
            "This bench looks at a page in a browser, and none is installed here that it could drive.",
            hint="Install Chromium with your system's packages, and run `make setup-dev`.",
        )
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=QUIET)
        try:
            yield browser.new_page(viewport={"width": 1280, "height": 900})
        finally:
            browser.close()


def installed() -> str | None:
    """Its path, where there is something to drive it with as well."""
    if find_spec("playwright") is None:
        return None
    return next(filter(None, map(shutil.which, NAMES)), None)
