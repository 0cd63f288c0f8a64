"""Somebody who uses the pages as a person does: by what buttons and fields are called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from playwright.sync_api import Locator, Page, expect

from tests.journeys.program import Program


@dataclass
class Walker:
    page: Page
    program: Program
    clicks: int = 0

    def enter(self) -> None:
        self.page.goto(self.program.link)

    def today(self) -> None:
        self.page.goto(f"{self.program.base}/")

    def click(self, name: str, *, exact: bool = False) -> None:
        """Press the button or follow the link that is called so."""
        self.clicks += 1
        self._called(name, exact=exact).click()

    def write(self, label: str, text: str) -> None:
        self.page.get_by_label(label).and_(self.page.locator("input, textarea")).filter(visible=True).first.fill(text)

    def choose(self, label: str, value: str) -> None:
        self.page.get_by_label(label).and_(self.page.locator("select")).filter(visible=True).first.select_option(
            value
        )

    def open(self, summary: str) -> None:
        self.clicks += 1
        self.page.locator("summary").filter(has_text=summary).click()

    def sees(self, text: str) -> None:
        expect(self.page.locator("body")).to_contain_text(text)

    def sees_not(self, text: str) -> None:
        expect(self.page.locator("main")).not_to_contain_text(text)

    def fill_gaps(self, text: str) -> None:
        """Answer every question that the draft leaves to the user, once its page is there."""
        self.page.locator("#blanks").wait_for(state="attached")
        blanks = self.page.locator("#blanks input")
        if blanks.count():
            for each in blanks.all():
                each.fill(text)
            self.click("Put")

    def drop(self, *files: tuple[str, bytes]) -> None:
        """Bring files by name and content to the import page, where they are looked at first."""
        self.page.goto(f"{self.program.base}/import")
        self.page.locator("#file").set_input_files(
            [{"name": name, "mimeType": "application/octet-stream", "buffer": data} for name, data in files]
        )
        self.click("Look at it first")

    def wait(self, time: timedelta) -> None:
        """Let domain time pass."""
        self.program.shell.wait(time)

    def _called(self, name: str, *, exact: bool) -> Locator:
        words = re.compile(f"^\\s*{re.escape(name)}\\s*$" if exact else re.escape(name), re.IGNORECASE)
        main = self.page.locator("main")
        return main.get_by_role("button", name=words).or_(main.get_by_role("link", name=words)).first
