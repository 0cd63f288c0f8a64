"""Every page of the demo world: looked at in four ways, readable by machines, quiet in the console.

Set ASKWELL_SCREENSHOTS to a folder to keep the pictures; the four of the README are taken there as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.journeys.conftest import MONDAY
from tests.journeys.looking import VIEWS, faults, keep
from tests.journeys.program import Program, running, screenshots

PAGES = (
    "welcome", "today", "read", "goals", "goal", "hide", "weights", "people", "duplicates", "side-by-side", "person",
    "person-add", "import", "write", "outreach", "story", "brief", "conversation", "afterwards", "settings",
)  # fmt: skip


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with running(tmp_path_factory.mktemp("demo"), MONDAY, account="demo") as started:
        yield started


@pytest.fixture(scope="module")
def newcomer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with running(tmp_path_factory.mktemp("newcomer"), MONDAY) as started:
        yield started


@pytest.fixture(scope="module")
def paths(demo: Program) -> dict[str, str]:
    """Where each page of the demo is."""
    shell = demo.shell
    outreach = {each["contact"]["name"]: each["id"] for each in shell("outreach", account="demo")["outreach"]}
    story = {name: shell("outreach", "show", id, account="demo") for name, id in outreach.items()}
    draft = next(each for each in story["Grace Adeyemi"]["messages"] if each["state"] == "draft")
    talks = {name: each["conversations"][-1]["id"] for name, each in story.items() if each["conversations"]}
    goal, hidden = story["Maria Lindqvist"]["goal"], story["Maria Lindqvist"]["contact"]["id"]
    return {
        "today": "/",
        "read": "/read",
        "goals": "/goals",
        "goal": f"/goals/{goal}",
        "hide": f"/goals/{goal}/people/{hidden}/hide",
        "weights": f"/goals/{goal}/weights",
        "people": "/people",
        "person": f"/people/{story['Maria Lindqvist']['contact']['id']}",
        "duplicates": "/people/duplicates",
        "side-by-side": "/people/{}/same/{}".format(
            *(story[name]["contact"]["id"] for name in ("Maria Lindqvist", "Amara Nwosu"))
        ),
        "person-add": "/people/add",
        "import": "/import",
        "write": f"/write/{draft['id']}",
        "outreach": "/outreach",
        "story": f"/outreach/{outreach['Maria Lindqvist']}",
        "brief": f"/conversations/{talks['Amara Nwosu']}/brief",
        "conversation": f"/conversations/{talks['Amara Nwosu']}",
        "afterwards": f"/conversations/{talks['Tomas Eriksen']}/after",
        "settings": "/settings",
    }


@pytest.fixture(scope="module")
def signed_in(browser: Browser, demo: Program, newcomer: Program) -> dict[str, Any]:
    """The session of each program, so that every view begins signed in."""
    return {each.base: _session(browser, each) for each in (demo, newcomer)}


def _session(browser: Browser, program: Program) -> Any:
    context = browser.new_context()
    context.new_page().goto(program.link)
    state = context.storage_state()
    context.close()
    return state


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_whole_in_every_view(
    name: str, browser: Browser, demo: Program, newcomer: Program, paths: dict[str, str], signed_in: dict[str, Any]
):
    program = newcomer if name == "welcome" else demo
    path = "/welcome" if name == "welcome" else paths[name]

    troubles = [
        f"{width} {theme}: {each}"
        for width, theme in VIEWS
        for each in _looked_at(browser, program.base + path, signed_in[program.base], name, width, theme)
    ]

    assert troubles == []


def _looked_at(browser: Browser, url: str, session: Any, name: str, width: int, theme: Any) -> list[str]:
    """One view of a page; what is wrong with it."""
    context = browser.new_context(storage_state=session, viewport={"width": width, "height": 900}, color_scheme=theme)
    page, said = context.new_page(), list[str]()
    page.on("console", lambda each: said.append(each.text) if each.type in ("error", "warning") else None)
    answer = page.goto(url)
    assert answer is not None
    assert answer.status == 200
    keep(page, f"{name}-{width}-{theme}")
    # The console is read before axe comes: axe itself fetches style sheets by names that only it believes in.
    found = [*said, *faults(page)]
    context.close()
    return found


@pytest.mark.parametrize("name", ["today", "write", "person", "conversation"])
def test_the_readmes_pictures_can_be_taken(
    name: str, browser: Browser, demo: Program, paths: dict[str, str], signed_in: dict[str, Any]
):
    context = browser.new_context(storage_state=signed_in[demo.base], viewport={"width": 1100, "height": 760})
    page = context.new_page()
    page.goto(f"{demo.base}{paths[name]}")
    picture = page.screenshot()
    context.close()

    place = screenshots()
    if place:
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{name}.png").write_bytes(picture)
    assert len(picture) > 20_000


@pytest.mark.parametrize(("width", "has_dots"), [(390, False), (600, True)])
def test_a_line_of_the_status_neither_begins_nor_ends_in_a_dot(
    width: int, has_dots: bool, browser: Browser, newcomer: Program, signed_in: dict[str, Any]
):
    """On a narrow phone each phrase has a line of its own; on a wide one both stand in one, and a dot parts them."""
    state = signed_in[newcomer.base]
    context = browser.new_context(storage_state=state, viewport={"width": width, "height": 900}, bypass_csp=True)
    page = context.new_page()
    page.goto(f"{newcomer.base}/people")
    status = page.locator("footer.status")
    as_it_is = status.screenshot()
    page.add_style_tag(content=".status span::before, .status span::after { visibility: hidden }")
    without = status.screenshot()
    lines = len({box["y"] for each in status.locator("span").all() if (box := each.bounding_box())})
    context.close()

    assert (lines, as_it_is != without) == (1 if has_dots else 2, has_dots)


def test_the_keyboard_alone_reaches_the_main_button(
    browser: Browser, demo: Program, paths: dict[str, str], signed_in: dict[str, Any]
):
    context = browser.new_context(storage_state=signed_in[demo.base])
    page = context.new_page()
    page.goto(f"{demo.base}{paths['write']}")
    reached = []
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.textContent.trim().slice(0, 40)"))
    context.close()

    assert any("Copy it" in each for each in reached), reached
