"""From a poor ask to one that is good enough, by the keyboard alone, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.desk import Desk
from tests.journeys.program import Program

POOR = (
    "Dear Marta,\n\nI hope this email finds you well. I am writing to inquire whether there are any job openings at "
    "your esteemed company that I might be considered for.\n\nI would love to pick your brain about [your topic].\n\n"
    "Sincerely yours,\nKofi Mensah"
)
WHAT_ONLY_A_PERSON_CAN = """I'm a lab technician in Leeds, and I can see myself as a science writer one day.

Your piece on what peat bogs remember stayed with me, because I measure them for a living. How do first commissions \
come about?

Could you spare 20 minutes in the next few weeks? A call, a coffee near you or a few questions by email would all be \
welcome.

And if this isn't a good moment, please feel free to pass.

Best wishes,
Kofi Mensah"""


@pytest.fixture
def desk(page: Page, program: Program) -> Desk:
    return Desk.with_a_draft(page, program)


def test_a_poor_ask_becomes_good_enough_by_the_keyboard_alone(desk: Desk):
    desk.writes(POOR)
    assert "Good enough" not in desk.verdict()
    assert desk.page.locator("#findings > li").count() == 5, "at most five stand open"

    # every place that is underlined is reached, and named for those who cannot see it
    marked, reached = desk.marked(), set()
    for n in range(desk.places()):
        desk.press("F8")
        expect(desk.card).to_be_focused()
        expect(desk.card).to_have_accessible_name(f"{desk.says()} {n + 1} of {desk.places()}")
        reached |= set(desk.page.locator("#view mark.active").all_text_contents())
    assert marked == reached
    assert "Marta" in marked

    # the suggestion is taken by one key, in place, and the words were never sent away for it
    desk.press("Escape", "F8")
    assert "Marta" in desk.says(), "after the last comes the first again, the worst"
    desk.press("Enter")
    expect(desk.body).to_be_focused()
    assert desk.text().startswith("Dear Maria,\n\nI hope")
    desk.press("Control+z")
    assert desk.text() == POOR, "what the key did, the usual key takes back"
    desk.press("Control+Shift+z")
    desk.settled()

    # where nobody can suggest anything, the key goes to the words, and typing replaces them
    desk.press("F8")
    expect(desk.card).to_be_focused()
    asks = desk.page.locator("#view mark.active").inner_text()
    desk.press("Enter")
    assert desk.selected() == asks
    desk.types("what a first week looks like")
    desk.settled()
    assert asks not in desk.text()

    # the rest is the person's own: everything below the greeting, and the subject
    desk.press("Control+Home", "ArrowDown", "ArrowDown", "Control+Shift+End")
    desk.types(WHAT_ONLY_A_PERSON_CAN)
    desk.press("Shift+Tab", "Control+A")
    expect(desk.subject).to_be_focused()
    desk.types("Leeds lab technician: how first commissions come about")

    expect(desk.page.locator(".verdict")).to_have_text("Good enough. Send it.")
    assert desk.page.locator("#beside > ol").count() == 0, "everything else is folded"
    assert desk.page.locator("#beside details[open]").count() == 0


def test_marked_words_open_where_the_caret_is(desk: Desk):
    desk.writes("Hi Marta,\n\nthank you.")
    desk.press("Control+Home", "End", "ArrowLeft", "ArrowLeft", "Alt+Enter")
    expect(desk.card).to_be_visible()
    expect(desk.body).to_be_focused()

    desk.press("Alt+Enter")
    assert desk.text() == "Hi Maria,\n\nthank you."


def test_outside_the_words_one_bracket_is_enough(desk: Desk):
    desk.writes(POOR)
    desk.page.get_by_role("link", name="Maria Lindqvist").focus()

    desk.press("]", "]", "[")

    assert desk.page.locator("#card-which").inner_text().startswith("1 of")
    desk.press("Escape")
    expect(desk.page.get_by_role("link", name="Maria Lindqvist")).to_be_focused()


def test_the_keys_stand_in_the_help_and_can_be_switched_off(desk: Desk):
    desk.writes(POOR)
    desk.page.get_by_role("button", name="Keys").click()
    expect(desk.page.get_by_role("dialog", name="Keys on this page")).to_contain_text("Next thing that is marked")

    desk.page.get_by_label("Use these keys on this device").uncheck()
    desk.press("Escape")
    desk.body.focus()
    desk.press("F8")

    expect(desk.card).to_be_hidden()


def test_the_mouse_opens_what_it_rests_on(desk: Desk):
    desk.writes(POOR)
    desk.body.blur()

    x, y = desk.middle("Marta")
    desk.page.mouse.move(x, y)
    expect(desk.card).to_contain_text("Marta")
    desk.page.mouse.move(5, 5)

    expect(desk.card).to_be_hidden()


def test_a_finger_opens_and_mends_on_a_phone(browser: Browser, program: Program):
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    desk = Desk.with_a_draft(context.new_page(), program)
    desk.writes(POOR)
    desk.body.blur()

    desk.page.touchscreen.tap(*desk.middle("Marta"))
    expect(desk.card).to_be_visible()
    box = desk.card.bounding_box()
    desk.card.get_by_role("button", name="Use").tap()

    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    assert desk.text().startswith("Dear Maria,")
    context.close()
