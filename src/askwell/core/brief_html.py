"""The preparation sheet as one page of HTML: nothing beside it is needed, and it prints on paper or to PDF.

Everything on it may have come from outside, so every word is escaped, no script is on the page, and only addresses
that begin with http become links.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from askwell.core.agenda import Item
from askwell.core.brief import Brief, Reading, Written


def as_html(sheet: Brief) -> str:
    """A whole page, ready for a file. Parts without facts are left out."""
    title = escape(sheet.name)
    return "\n".join([HEAD.format(title=title, style=STYLE), *_heading(sheet), *_sections(sheet), FOOT])


STYLE = """\
:root { color-scheme: light; font: 11pt/1.45 system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1d1d1b; background: #fff; }
h1 { margin: 0; font-size: 1.7rem; } h2 { margin: 1.4rem 0 .3rem; font-size: 1.05rem; }
p { margin: .2rem 0; } ul { margin: 0; padding-left: 1.2rem; } li { margin: .2rem 0; break-inside: avoid; }
table { border-collapse: collapse; } td { padding: .15rem .8rem .15rem 0; vertical-align: top; }
td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; } .why { color: #595959; }
@media print { @page { margin: 16mm; } body { margin: 0; padding: 0; max-width: none; } a { color: inherit; } }"""
HEAD = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>"""
FOOT = "</body>\n</html>\n"


def _heading(sheet: Brief) -> Iterator[str]:
    yield f"<h1>{escape(sheet.name)}</h1>"
    who = " · ".join(each for each in (sheet.headline, sheet.place) if each)
    if who:
        yield f"<p>{escape(who)}</p>"
    yield f"<p>Your goal: {escape(sheet.goal)}</p>"


def _sections(sheet: Brief) -> Iterator[str]:
    yield from _list("Their path", map(escape, sheet.path))
    yield from _list("What you share", map(escape, sheet.grounds))
    yield from _list("Known about them", map(escape, sheet.facts))
    yield from _list("Written so far", map(_exchange, sheet.written))
    yield from _list("Read before", map(_reading, sheet.to_read))
    yield f"<h2>Agenda for {sheet.agenda.minutes} minutes</h2>"
    yield "<table>"
    yield from map(_slot, sheet.agenda.items)
    yield "</table>"
    whys = (f'{escape(each.text)} <span class="why">{escape(each.because)}</span>' for each in sheet.questions)
    yield from _list("Questions", whys)


def _list(title: str, items: Iterable[str]) -> Iterator[str]:
    listed = list(items)
    if listed:
        yield f"<h2>{escape(title)}</h2>"
        yield from ("<ul>", *(f"<li>{each}</li>" for each in listed), "</ul>")


def _exchange(message: Written) -> str:
    return f"{message.on.isoformat()}, {escape(message.by)}: {escape(message.text)}"


def _reading(it: Reading) -> str:
    url = escape(it.url)
    link = f'<a href="{url}" rel="noreferrer">{url}</a>' if it.url.startswith(("http://", "https://")) else url
    return f"{link} {escape(it.about)}".rstrip()


def _slot(it: Item) -> str:
    question = escape(it.question)
    told = f"<strong>{question}</strong>" if it.must else question
    return f"<tr><td>{it.start}–{it.end} min</td><td>{told}</td></tr>"
