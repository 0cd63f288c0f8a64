"""A browser that is installed, and a walker through pages who counts their clicks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from askwell.bench.browser import QUIET
from tests.journeys.program import Program, running
from tests.journeys.walker import Walker
from tests.servers import chromium

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The installed browser instead of a downloaded one, with everything that calls home switched off.

    One a module, not one a session: its event loop would stay behind, and Django refuses to query beside one.
    """
    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=chromium(), args=QUIET)
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, permissions=["clipboard-write"])
    opened = context.new_page()
    opened.set_default_timeout(10_000)
    yield opened
    context.close()


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with running(tmp_path, MONDAY) as started:
        yield started


@pytest.fixture
def walker(page: Page, program: Program) -> Walker:
    return Walker(page=page, program=program)
