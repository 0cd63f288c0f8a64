"""A letter that is mostly about its writer leaves no room for the reader."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import body_hit
from askwell.core.critique.draft import Draft
from askwell.core.critique.reading import Passage
from askwell.core.critique.roles.oneself import MINE, YOURS, starts_with_reader
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, INTRO_REQUEST

MANY, TIMES, TIMES_BESIDE_A_REASON = 8, 2.5, 4
"""First-person words before it counts, and how many of them to one "you": more where the letter says why them or
begins a sentence with them. The numbers are our own."""


def find(draft: Draft) -> Iterator[Hit]:
    mine, yours = draft.total(_of_writer), draft.total(_of_reader)
    if mine >= MANY and mine > _allowed(draft) * yours:
        yield body_hit(draft, fills={"mine": mine, "yours": yours})


def _allowed(draft: Draft) -> float:
    return TIMES_BESIDE_A_REASON if draft.reasons or draft.doing(starts_with_reader) else TIMES


def _of_writer(passage: Passage) -> int:
    return sum(map(MINE.__contains__, passage.words))


def _of_reader(passage: Passage) -> int:
    return sum(map(YOURS.__contains__, passage.words))


rule = Rule(
    id="self-heavy",
    fault="self-centred",
    kinds=(ASK_EMAIL, ASK_MESSAGE, INTRO_REQUEST),
    severity=WARNING,
    evidence=("WNF", "FORDHAM"),
    says="“I” and “my” stand here {mine} times, “you” {yours}.",
    why="A request framed from the reader's side does better than one framed from the writer's.",
    fix="Turn one sentence round, so that it begins with something of theirs.",
    finder=find,
    good=(
        Example(body="Hi Al,\n\nI roof barns and I read your guide. You thatch. How do you begin? Could I call you?"),
        Example(
            body=(
                "Hi Al,\n\nYour guide to thatching has been on my bench since my father gave it to me. I roof barns. "
                "My knees and I have ten years left, and I want to spend them on reed. How would you begin?"
            )
        ),
    ),
    bad=(
        Example(
            body="Hi Al,\n\nMy name is Jo and I roof barns. I learned from my father and I have my own firm. I "
            "want to thatch, because I love reed and I think my hands are made for it. Could you help?"
        ),
        Example(
            body=(
                "Hi Al,\n\nYour guide to thatching made me write. I roof barns, and I have my own firm. I have done "
                "four churches, I have won two prizes, I train my nephew, and I want my name on a thatch."
            )
        ),
        Example(
            kind="intro-request",
            body=(
                "Hi Al,\n\nI want to meet Bo because I think I could sell him my reed. I have my own boat and my own "
                "crew, and I know my prices are good. Could you introduce us?"
            ),
        ),
    ),
)
