"""A letter typed into the search of a full book, until its answer is on the screen: names and facets, in a browser.

The anchor is the same page with a hundred people: the same browser, server and machine. Each letter waits for the
answer to the one before. The names on the page are held against those that the search itself finds.
"""

from __future__ import annotations

import sys
from json import dumps
from random import Random
from statistics import median, quantiles
from typing import TYPE_CHECKING, Any

from askwell.bench.browser import page
from askwell.bench.homes import Environment, ask, home
from askwell.bench.measure import Bench, Order, Result, Row
from askwell.bench.people import directory
from askwell.bench.serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Page

ME = "askwell.bench.benches.as_you_type"
HANDFUL = 100
"""People in the book of the anchor."""
PEOPLE = 3
"""Of so many a name is typed, and then a job."""
LONGEST_WAIT = 10_000
"""Milliseconds until an answer counts as lost."""
MARKS = """() => {
  window.shown = []
  let letter = {}
  document.addEventListener("input", () => { letter = { typed: performance.now() } }, true)
  document.addEventListener("htmx:before:request", () => { letter.asked = performance.now() })
  document.addEventListener("htmx:after:request", () => { letter.answered = performance.now() })
  document.addEventListener("htmx:after:swap", () => {
    const it = letter
    if (it.swapped) return
    it.swapped = true
    requestAnimationFrame(() => setTimeout(() => {
      it.painted = performance.now()
      it.names = [...document.querySelectorAll("#found .name")].map(each => each.textContent.trim())
      window.shown.push(it)
    }))
  })
}"""
"""When each letter was typed, asked for, answered and painted, and who stood on the page then."""
SPANS = {
    "letter": ("typed", "painted"),
    "asked to answered": ("asked", "answered"),
    "answered to painted": ("answered", "painted"),
}
Letter = dict[str, Any]


def run(order: Order) -> Result:
    few, right = typed_into(HANDFUL, order.seed)
    many, right_too = typed_into(order.n, order.seed)
    anchor = _row("a hundred people", _milliseconds(few, "letter"), few)
    rows = [_row(name, _milliseconds(many, name), few) for name in SPANS]
    return Result(
        bench="typing",
        n=order.n,
        seed=order.seed,
        anchor=anchor.name,
        correct=right and right_too,
        rows=(anchor, *rows),
        notes=(f"{len(many)} letters; the page waits 120 ms for the next one before it asks.",),
    )


def typed_into(n: int, seed: int, *, people: int = PEOPLE) -> tuple[list[Letter], bool]:
    """Every letter's marks, and whether the page showed for each whom the search finds."""
    with home() as environment:
        ask(ME, "fill", n, seed, environment=environment)
        words = _words(n, seed, people)
        letters = _typed(words, environment)
        found = ask(ME, "find", *words, environment=environment)
    return letters, [each["names"] for each in letters] == found


def _words(n: int, seed: int, people: int) -> list[str]:
    some = Random(f"typing {seed}").sample(directory(n, seed=seed).people, people)  # noqa: S311
    return [words.lower() for it in some for words in (f"{it.first_name} {it.last_name}", it.title)]


def _typed(words: list[str], environment: Environment) -> list[Letter]:
    with served(environment) as link, page() as it:
        it.goto(link)
        it.goto(link.split("/enter/")[0] + "/people")
        it.evaluate("document.querySelectorAll('details.fold').forEach(each => each.open = true)")
        it.evaluate(MARKS)
        return [letter for each in words for letter in _letters(it, each)]


def _letters(it: Page, words: str) -> list[Letter]:
    """Key by key, from an empty field."""
    box = it.get_by_role("searchbox")
    box.fill("")
    it.wait_for_timeout(1_000)  # the answer to emptying it comes meanwhile and is not counted
    it.evaluate("window.shown = []")
    for number, letter in enumerate(words, 1):
        box.press_sequentially(letter)
        it.wait_for_function("number => window.shown.length == number", arg=number, timeout=LONGEST_WAIT)
    told: list[Letter] = it.evaluate("window.shown")
    return told


def _milliseconds(letters: list[Letter], span: str) -> list[float]:
    begins, ends = SPANS[span]
    return [each[ends] - each[begins] for each in letters]


def _row(name: str, times: list[float], few: list[Letter]) -> Row:
    middle = median(times)
    against = median(_milliseconds(few, name if name in SPANS else "letter"))
    return Row(name=name, p50=middle, p95=quantiles(times, n=20)[-1], ratio=round(middle / against, 2))


def _fill(n: int, seed: int) -> object:
    from askwell.actions.accounts import ensure_ready
    from askwell.bench.filling import WHEN, fill

    return len(fill(ensure_ready(now=WHEN), directory(n, seed=seed)))


def _find(words: list[str]) -> object:
    """For each letter of each of these the names on the first page, as the search tells them."""
    from askwell.actions.accounts import ensure_ready
    from askwell.bench.filling import WHEN
    from askwell.queries.people import Wanted, by_name

    account = ensure_ready(now=WHEN)
    begun = (each[: number + 1].strip() for each in words for number in range(len(each)))
    return [[row.name for row in by_name(account, Wanted(text=text), page=1).rows] for text in begun]


bench = Bench(
    name="typing",
    why="Whoever types watches the page: a full book must not feel heavier than a new one.",
    n=100_000,
    run=run,
    goals={"letter": 2},
)

if __name__ == "__main__":
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    told = _fill(int(sys.argv[2]), int(sys.argv[3])) if sys.argv[1] == "fill" else _find(sys.argv[2:])
    sys.stdout.write(dumps(told))
