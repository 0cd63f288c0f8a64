"""What somebody sees who leaves a form empty, brings the wrong file or finds nobody: readable in every view."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.journeys.conftest import MONDAY
from tests.journeys.looking import faults_in_every_view
from tests.journeys.program import Program, running
from tests.journeys.walker import Walker

NOTHING = b"Thing,Cost\nGreen tea,3\n"
NOT_PEOPLE = b"%PDF-1.7 a brochure"
HALF = b"Name,Email,Company\nAna Lee,ana@tide.example,Tide\n,nobody@tide.example,Tide\n=1+1,,,,,too many\n"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with running(tmp_path_factory.mktemp("demo"), MONDAY, account="demo") as started:
        yield started


@pytest.fixture(scope="module")
def walker(browser: Browser, demo: Program) -> Iterator[Walker]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    opened.set_default_timeout(10_000)
    walker = Walker(page=opened, program=demo)
    walker.enter()
    yield walker
    context.close()


@pytest.fixture(scope="module")
def maria(demo: Program) -> str:
    told = demo.shell("find", "Maria Lindqvist", account="demo")
    return f"/people/{told['contacts'][0]['id']}"


def at(walker: Walker, path: str) -> None:
    walker.page.goto(walker.program.base + path)


def is_whole(walker: Walker, name: str, *, says: str) -> None:
    walker.sees(says)
    assert faults_in_every_view(walker.page, f"wrong-{name}") == []


def test_a_person_without_a_name(walker):
    at(walker, "/people/add")
    walker.write("A link to their profile, or a mail address", "maria at harbour")
    walker.click("Keep this person")

    is_whole(walker, "person-add", says="This is still empty.")


def test_a_person_who_loses_their_name(walker, maria):
    at(walker, f"{maria}/edit")
    walker.write("Name", "")
    walker.click("Keep", exact=True)

    is_whole(walker, "person-edit", says="This is still empty.")


def test_a_feed_that_is_none(walker, maria):
    at(walker, maria)
    walker.open("Add a feed")
    walker.write("The address of their feed", "http://127.0.0.1:9/feed")
    walker.click("Keep it and read it")

    is_whole(walker, "feed", says="feeds are read from the open web alone")


def test_a_fact_without_words(walker):
    at(walker, "/facts/add")
    walker.click("Keep it")

    is_whole(walker, "fact", says="This is still empty.")


def test_a_fact_about_nobody(walker):
    at(walker, "/facts/add?text=Keeps+bees+in+Lund&url=https://harbour.example/bees&title=Bees")
    walker.write("Whom it is about", "Nobody Known")
    walker.click("Keep it")

    is_whole(walker, "fact-about-nobody", says="Nobody in your book is called so")


def test_a_fact_about_half_a_name(walker):
    at(walker, "/facts/add?text=Keeps+bees+in+Lund&url=https://harbour.example/bees&title=Bees")
    walker.write("Whom it is about", "Lindqvist")
    walker.click("Keep it")

    is_whole(walker, "fact-about-half-a-name", says="Nobody in your book is called quite so")


def test_a_memory_that_stays_away(walker):
    at(walker, "/recall")
    walker.click("Keep these, and go on")

    is_whole(walker, "recall", says="This is still empty.")


def test_a_goal_without_words(walker):
    at(walker, "/goals/add")
    walker.click("Keep")

    is_whole(walker, "goal", says="One line is needed, and it may be a rough one.")


def test_a_search_that_finds_nobody(walker):
    at(walker, "/people?q=zzyzx+quux")

    is_whole(walker, "search", says="Nobody in your book fits that.")


def test_a_search_kept_without_a_name(walker):
    at(walker, "/people?q=harbour")
    walker.open("Keep this search")
    walker.click("Keep it")

    is_whole(walker, "search-keep", says="A search needs a name to be kept.")


def test_a_search_kept_under_a_long_name(walker):
    at(walker, "/people?q=maria")
    walker.open("Keep this search")
    walker.write("What you call it", "Everybody called Maria whom I met at the festival in Leeds, of either year")
    walker.click("Keep it")

    is_whole(walker, "search-long", says="of either year” is kept.")


@pytest.mark.parametrize(
    ("name", "file", "says"),
    [
        ("nothing", ("things.csv", NOTHING), "If no people are in this list, bring another file."),
        ("not-people", ("brochure.pdf", NOT_PEOPLE), "brochure.pdf"),
        ("half", ("club.csv", HALF), "Left out, and why"),
    ],
)
def test_a_file_that_is_wrong(walker, name, file, says):
    walker.drop(file)

    is_whole(walker, f"import-{name}", says=says)


def test_a_person_who_is_not_there(walker):
    at(walker, "/people/con_222222222222")

    is_whole(walker, "nobody", says="con_222222222222")
