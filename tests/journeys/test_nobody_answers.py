"""The Write page while its server is slow, gone, and back: nothing jumps, nothing lies, nothing typed is lost."""

from __future__ import annotations

import signal

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.desk import Desk
from tests.journeys.program import Program

AWAY = "Askwell does not answer just now. What you type is kept on this page."
LONG = "Hi Maria,\n\n" + "Your piece on what peat bogs remember stayed with me.\n\n" * 40 + "Best,\nKofi Mensah"


@pytest.fixture
def desk(page: Page, program: Program) -> Desk:
    return Desk.with_a_draft(page, program)


def test_an_answer_moves_neither_the_caret_nor_the_page(desk: Desk):
    desk.writes(LONG)
    desk.press(*["ArrowUp"] * 20)
    before = _stands(desk)

    desk.types("x")
    desk.settled()
    desk.press("Backspace")
    desk.settled()

    assert _stands(desk) == before


def test_an_answer_to_older_words_is_never_shown(desk: Desk):
    desk.writes("Hi Marta,\n\nhow do first commissions come about?")
    desk.program.process.send_signal(signal.SIGSTOP)
    desk.press("Control+A")
    desk.types("Hi Martha,\n\nhow do first commissions come about?")
    desk.page.wait_for_timeout(600)
    desk.press("Control+A")
    desk.types("Hi Marie,\n\nhow do first commissions come about?")
    desk.page.wait_for_timeout(100)
    desk.program.process.send_signal(signal.SIGCONT)

    desk.page.wait_for_timeout(100)
    assert "Martha" not in desk.page.locator("#beside").inner_text()
    desk.settled()
    assert "“Marie”" in desk.page.locator("#beside").inner_text()


def test_underlines_stay_while_the_next_word_is_typed(desk: Desk):
    desk.writes("Hi Marta,\n\nhow do first commissions come about?")
    desk.program.process.send_signal(signal.SIGSTOP)

    desk.press("Control+Home")
    desk.types("Well. 🙂 ")

    try:
        assert "Marta" in desk.marked()
        assert desk.page.locator("#view").text_content() == desk.text()
    finally:
        desk.program.process.send_signal(signal.SIGCONT)


def test_the_page_bears_a_stopped_server_and_picks_up_again(desk: Desk):
    desk.writes("Hi Maria,\n\nhow do first commissions come about?")
    desk.program.stop()

    desk.press("Control+A")
    desk.types("Hi Marta,\n\nthis was typed while nobody answered.")
    expect(desk.page.locator("#away")).to_have_text(AWAY)
    desk.page.get_by_role("button", name="Keep for later").click()
    expect(desk.page.locator("#away")).to_be_visible()
    typed = desk.text()

    desk.program.start_again()
    expect(desk.page.locator("#away")).to_have_text("Askwell is here again.", timeout=20_000)
    desk.settled()
    assert desk.text() == typed
    assert "Marta" in desk.marked()
    expect(desk.page.locator("#away")).to_be_hidden(timeout=10_000)


def test_words_typed_without_a_server_are_back_after_a_reload(desk: Desk):
    desk.program.stop()
    desk.body.fill("Hi Marta,\n\nthese words are mine.")
    expect(desk.page.locator("#away")).to_have_text(AWAY)
    desk.program.start_again()

    desk.page.reload()

    desk.settled()
    assert desk.text() == "Hi Marta,\n\nthese words are mine."
    assert "Marta" in desk.marked()


def _stands(desk: Desk) -> tuple[int, int]:
    return desk.body.evaluate("field => field.selectionStart"), desk.page.evaluate("scrollY")
