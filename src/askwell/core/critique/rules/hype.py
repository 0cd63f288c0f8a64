"""The words of sales letters make a filter of the reader, and sometimes of the mail server."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import pattern, where
from askwell.core.critique.draft import Draft
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.roles import advertising
from askwell.core.critique.rule import ERROR, WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS

MANY = 3
"""So many sales words, and the letter is an advertisement."""
_sold = pattern(
    advertising.LOUD,
    advertising.SALES,
    unless=wording(
        r"\byou(?:r|'ve|'re| have| said| wrote)? (?:\w+ ){0,4}(?:book|article|talk|chapter|study|post|research|"
        r"wrote|said|called|argued|paper)\b"
    ),
)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    found = [each for each in _sold(draft) if isinstance(each, Hit)]
    gravest = ERROR if len(found) >= MANY else WARNING
    yield from (Hit(start=each.start, end=each.end, severity=gravest) for each in found)


rule = Rule(
    id="hype",
    fault="spam-words-or-hype",
    kinds=KINDS,
    severity=WARNING,
    evidence=("FORDHAM", "BETHEL"),
    says="“{text}” is how one sells.",
    why="Who promises much is met with the doubt that people keep for advertisements.",
    fix="Say what you do in plain words, or leave it out.",
    finder=leaving_out(where(_sold, find)),
    good=(
        Example(body="Hi Ash,\n\nYour article on why “win-win” should be buried made me laugh. Which word is next?"),
        Example(body="Hi Ash,\n\nI have repaired looms for nine years. Which one would you not sell?"),
        Example(body="Hi Ash,\n\nNo obligation at all, but do you still give the demonstration on free Sundays?"),
    ),
    bad=(
        Example(body="Hi Ash,\n\nWe help weaving firms like yours save 40%. Worth a quick demo?"),
        Example(body="Hi Ash,\n\nIt's a win-win with great ROI. Only three spots left, so act now!"),
        Example(kind="ask-linkedin-note", body="Hi Ash, this is a win-win: and our offer is risk-free."),
    ),
)
