"""A reference given unwillingly is worse than none. They must be able to say no with a good face."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import REFERENCE_REQUEST

FREE = wording(
    r"\b(?:willing|comfortable|able|happy|feel you could|open|prepared|in a position) (?:to|with|giving|being|acting|"
    r"and)\b",
    r"\bif (?:you|this|that|it|not|now|so|for any)\b[^.?!\n]{0,60}\b(?:able|comfortable|rather|not|isn't|don't|"
    r"can't|no|"
    r"too|busy|suit|awkward|prefer|enough|yes|felt|feel)\b",
    r"\b(?:understand|no pressure|no hard feelings|no offence|feel free|no obligation|perfectly fine|quite all "
    r"right)\b",
    r"\b(?:consider(?:ing)?|on a yes|if yes|if so)\b",
    r"\bor (?:would|do) you (?:rather|prefer)\b",
)


def find(draft: Draft) -> Iterator[Hit]:
    if not draft.ways_out and not draft.core_has(FREE):
        yield Hit()


rule = Rule(
    id="ref-no-out",
    fault="entitled-or-pressuring",
    kinds=(REFERENCE_REQUEST,),
    severity=WARNING,
    evidence=("WHIDBEY", "RESUMECOM", "INDEED", "HIREESQ"),
    says="There is no way to refuse with a good face.",
    why="Who feels caught writes a lukewarm reference, and you will never know why it did not help.",
    fix="Add “if you don’t feel able to, I understand completely”.",
    finder=find,
    good=(
        Example(body="Dear Ida,\n\nWould you be willing to act as a reference for the dairy? They need it by 4 May."),
        Example(body="Dear Ida,\n\nCould you be my referee for the dairy? If you'd rather not, I quite understand."),
    ),
    bad=(
        Example(body="Dear Ida,\n\nPlease write me a reference for the dairy. They need it by 4 May."),
        Example(body="Dear Ida,\n\nI've put you down as my reference; they will call you tomorrow."),
    ),
)
