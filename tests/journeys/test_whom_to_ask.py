"""In the browser: names come to mind, a connector is found and asked, and marked words arrive from another page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.journeys.walker import Walker
from tests.servers.web import Page, WebStage, web_stage

FOREIGN = """<!doctype html><title>Maria Lindqvist | Harbour Press</title>
<p>My bank balance is 1,234.</p><p id="marked">She counts mayflies on the Tua every May.</p>"""


@pytest.fixture
def web() -> Iterator[WebStage]:
    with web_stage() as stage:
        page = Page(FOREIGN.encode(), headers={"Content-Type": "text/html; charset=utf-8"})
        stage.pages["/article"] = page
        yield stage


def test_a_name_that_came_to_mind_introduces_the_user(walker: Walker):
    shell = walker.program.shell
    shell("profile", "set", "name=Kofi Mensah", "headline=a lab technician in Leeds", "employer=Aire Water")
    goal = shell("goal", "add", "Into science writing", "--kind", "change-role", "--role", "science writer")["id"]
    maria = shell(
        "contact", "add", "Maria Lindqvist", "--title", "Science writer", "--employer", "Harbour Press"
    )["id"]  # fmt: skip
    walker.enter()

    walker.page.goto(f"{walker.program.base}/recall")
    walker.click("Nobody just now")
    walker.write("Who comes to mind?", "Priya Nair, hydrologist\nSam Okoro")
    walker.click("Keep these, and go on")
    walker.sees("Priya Nair and Sam Okoro are in your book.")
    walker.sees("Whom did you like working with at Aire Water?")
    walker.page.goto(f"{walker.program.base}/people/{maria}")
    walker.open("Somebody I know knows Maria")
    walker.choose("Who knows them?", shell("find", "Priya")["contacts"][0]["id"])
    walker.write("How do they know each other?", "they row in one boat")
    walker.click("Keep it", exact=True)

    walker.page.goto(f"{walker.program.base}/goals/{goal}")
    walker.click("Who could introduce you to them")
    walker.sees("Ask Priya Nair about Maria Lindqvist")
    walker.sees("Priya Nair knows Maria Lindqvist: they row in one boat.")
    walker.click("Write to Priya Nair about Maria Lindqvist")

    walker.sees("Priya")
    assert "/write/" in walker.page.url


def test_marked_words_arrive_with_their_address_and_nothing_else_does(walker: Walker, web: WebStage):
    maria = walker.program.shell("contact", "add", "Maria Lindqvist")["id"]
    walker.enter()
    walker.page.goto(f"{walker.program.base}/facts/bookmark")
    script = walker.page.get_by_role("link", name="Keep for Askwell").get_attribute("href") or ""

    walker.page.goto(web.url("/article"))
    walker.page.evaluate("getSelection().selectAllChildren(document.getElementById('marked'))")
    with walker.page.context.expect_page() as opened:
        walker.page.evaluate(script.removeprefix("javascript:"))
    form = opened.value

    form.wait_for_load_state()
    assert form.get_by_label("What is true of them").input_value() == "She counts mayflies on the Tua every May."
    assert form.get_by_label("Where you know it from").input_value() == web.url("/article")
    assert form.get_by_label("Whom it is about").input_value() == "Maria Lindqvist"
    assert "1,234" not in form.content() + form.url
    form.get_by_role("button", name="Keep it").click()
    form.wait_for_url(f"**/people/{maria}")
    assert "She counts mayflies on the Tua every May." in (form.locator("main").text_content() or "")
