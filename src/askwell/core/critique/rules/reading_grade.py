"""Plain prose is answered more often than prose that shows its schooling."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from askwell.core.critique.checks import body_hit
from askwell.core.critique.draft import Draft
from askwell.core.critique.reading import Passage
from askwell.core.critique.rule import HINT, WARNING, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, FOLLOW_UP
from askwell.core.reading_grade import grade, syllables, syllables_at_most

HARD, TOO_HARD = 10, 12
"""School years. Mails of the third were answered most and of college least [FASTCO]; below the fifth is no aim."""
FEW = 30
"""Fewer words than this say nothing about style."""


def find(draft: Draft) -> Iterator[Hit]:
    if draft.words < FEW or _years(draft, _at_most) <= HARD:  # most letters are plain enough to end here
        return
    years = _years(draft, _spoken)
    if years > HARD:
        severity = WARNING if years > TOO_HARD else HINT
        yield body_hit(draft, severity=severity, fills={"years": min(round(years), 20)})


def _years(draft: Draft, count: Callable[[Passage], int]) -> float:
    words, spoken = 0, 0
    for _, passage in draft.passages:
        words += len(passage.words)
        spoken += passage.once(count)
    return grade(words, spoken, sentences=len(draft.sentences)) if words else 0


def _at_most(passage: Passage) -> int:
    return syllables_at_most(passage.words)


def _spoken(passage: Passage) -> int:
    """Only of words with such an ending can fewer syllables be spoken than are written."""
    silent = [each for each in passage.words if each.endswith(MAY_BE_SILENT)]
    return passage.once(_at_most) - syllables_at_most(silent) + sum(map(syllables, silent))


MAY_BE_SILENT = ("e", "es", "ed")


rule = Rule(
    id="reading-grade",
    fault="mechanics",
    kinds=(ASK_EMAIL, ASK_MESSAGE, FOLLOW_UP),
    severity=HINT,
    evidence=("FASTCO",),
    says="This reads like the {years}th year of school.",
    why="Mails in plain words and short sentences were answered most, mails in college prose least.",
    fix="Cut the longest sentence in two, and take the shorter of two words.",
    finder=find,
    good=(
        Example(
            body="Hi Ty,\n\nI mend nets in Esbjerg and read your note on sails. You say that old cloth tears along "
            "the seam. Mine tears in the middle. Could I ask you why, for ten minutes by phone?"
        ),
    ),
    bad=(
        Example(
            body="Dear Ty,\n\nConsidering your extraordinarily comprehensive publications concerning sustainable "
            "maritime textile conservation, an opportunity for an individual conversation regarding professional "
            "development possibilities would be immeasurably appreciated, particularly where interdisciplinary "
            "qualifications could contribute to understanding what you demonstrated."
        ),
    ),
)
