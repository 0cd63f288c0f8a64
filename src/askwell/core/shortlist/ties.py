"""What a tie is worth when an introduction is wanted: how well the user knows somebody, and who else they know.

Points and not feelings: what connects connector and target counts up to 50, how the user stands to the connector up
to 25, and both are added. Whom one knows moderately well comes before one's family, because in the largest experiment
on record moderately weak ties moved more people into jobs than the closest ones, and the weakest moved fewer again
(docs/why/the-numbers.md).
"""

from __future__ import annotations

from math import log2

TOLD, TOGETHER, COLLEAGUES, CLASSMATES, SAME_EMPLOYER, SAME_SCHOOL = 50, 35, 30, 25, 15, 15
"""What connects connector and target: the user's own word, the same house in the same years, the same house now, the
same school in the same years, the same house or school at any time."""
ONE_LETTER, MORE_LETTERS, MANY_LETTERS = 20, 6, 44
"""Named together on one mail; so much more each time that number doubles; and never more than this."""
OWN = {"colleague": 25, "classmate": 25, "acquaintance": 22, "friend": 20, "family": 15}
"""How the user knows the connector: moderately weak ties before the closest."""
WRITTEN, CONNECTED = 18, 8
"""They write to each other, or are connected on LinkedIn and nothing more."""
LEAST = 30
"""Below this nobody is offered: a school in common and a name on LinkedIn are no ground to ask for a favour."""
MOST_ON_A_LETTER = 8
"""A mail to more people than this says nothing about who knows whom."""


def between(*, letters: int) -> int:
    """Points for a tie between two contacts: `letters` that named both, or 0 for the user's own word."""
    if not letters:
        return TOLD
    return min(MANY_LETTERS, ONE_LETTER + int(MORE_LETTERS * log2(letters)))


def own(kind: str | None, *, letters: int = 0, connected: bool = False) -> int:
    """Points for the user's own tie to somebody; 0 for a stranger. `kind` is None where no tie is on record."""
    if kind in OWN:
        return OWN[kind]
    if kind is not None:
        return WRITTEN if letters else OWN["acquaintance"]
    return CONNECTED if connected else 0
