"""The Write page under somebody's hands: what is typed, what is marked, and the card of one finding."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from tests.journeys.program import Program


@dataclass
class Desk:
    page: Page
    program: Program

    @classmethod
    def with_a_draft(cls, page: Page, program: Program) -> Desk:
        """A draft to Maria, made on the command line and opened in the browser."""
        shell = program.shell
        shell("profile", "set", "name=Kofi Mensah", "headline=a lab technician in Leeds", "time_zone=Europe/London")
        goal = shell("goal", "add", "Into science writing", "--role", "science writer")["id"]
        known = ("--title", "Science writer", "--employer", "Harbour Press", "--email", "maria@harbour.example")
        maria = shell("contact", "add", "Maria Lindqvist", *known)["id"]
        draft = shell("draft", maria, "--goal", goal, "--kind", "ask-email")
        page.goto(program.link)
        page.goto(f"{program.base}/write/{draft['id']}")
        return cls(page=page, program=program)

    @property
    def body(self) -> Locator:
        return self.page.get_by_role("textbox", name="Your words")

    @property
    def subject(self) -> Locator:
        return self.page.get_by_role("textbox", name="Subject")

    @property
    def card(self) -> Locator:
        return self.page.locator("#card")

    def press(self, *keys: str) -> None:
        for each in keys:
            self.page.keyboard.press(each)

    def types(self, text: str) -> None:
        self.page.keyboard.type(text)

    def writes(self, text: str) -> None:
        """Over everything in the letter."""
        self.body.focus()
        self.press("Control+A")
        self.types(text)
        self.settled()

    def settled(self) -> None:
        """The newest words have their answer, and the underlines lie behind exactly these."""
        expect(self.page.locator("#beside")).to_have_attribute("aria-busy", "false")
        assert self.page.locator("#view").text_content() == self.text()

    def text(self) -> str:
        return self.body.input_value()

    def verdict(self) -> str:
        return self.page.locator(".verdict").inner_text()

    def marked(self) -> set[str]:
        """The words that are underlined."""
        return set(self.page.locator("#view mark.finding").all_text_contents())

    def places(self) -> int:
        return self.page.locator(".finding-note").count()

    def selected(self) -> str:
        return str(self.body.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)"))

    def says(self) -> str:
        return self.page.locator("#card-says").inner_text()

    def middle(self, words: str) -> tuple[float, float]:
        """Where marked words stand on the screen."""
        box = self.page.locator("#view mark").filter(has_text=words).bounding_box()
        assert box is not None
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
