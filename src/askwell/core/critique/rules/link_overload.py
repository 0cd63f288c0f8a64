"""One link is a courtesy, three are homework, and a short one hides where it leads."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST

HIDING = wording(r"\b(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly)/", "[?&]utm_")


def find(draft: Draft) -> Iterator[Hit]:
    for count, link in enumerate(draft.links, start=1):
        if count > 1 or HIDING.stands_in(link.text):
            yield Hit(start=link.start, end=link.end)


rule = Rule(
    id="link-overload",
    fault="mechanics",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP),
    severity=WARNING,
    evidence=("BELKINS25",),
    says="“{text}” is one link too many.",
    why="Filters count links and distrust tracked or shortened ones; readers do too.",
    fix="Keep one plain link, best under your name.",
    finder=find,
    form=True,
    good=(
        Example(
            body=(
                "Hi Tea,\n\nI made www.example.org/kites after your book. Which kite would you "
                "keep?\n\nJo\nwww.example.org/jo"
            )
        ),
    ),
    bad=(
        Example(body="Hi Tea,\n\nSee https://example.org/a and https://example.org/b, please."),
        Example(body="Hi Tea,\n\nMy kites are at https://bit.ly/kites1."),
    ),
)
