"""How far the critique agrees with a careful editor: measures over labelled messages. Numbers in, numbers out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from askwell.core.critique import Critique, Finding
from askwell.core.critique.rule import HINT

UNLABELLED = frozenset(("mechanics", "dishonest", "intrusive"))
"""Faults that the editors did not look for. Nothing can be said about findings of these."""

AGREED = (
    "attaches-or-offers-resume", "guilt-or-nagging", "no-time-bound", "job-begging", "no-self-introduction",
    "self-centred", "no-meeting-options", "not-personalised", "entitled-or-pressuring", "fawning", "multiple-asks",
)  # fmt: skip
"""Faults on which two editors who worked apart agree well: the ones to be measured by."""

SEND, MEND = 4, 2
"""An editor's 5 and 4 would go out, 2 and 1 would not; 3 is between."""


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """A message with an editor's word on it. `overall` runs from 1, do not send, to 5, send it as it is."""

    id: str
    kind: str
    subject: str | None
    body: str
    labels: frozenset[str]
    overall: int
    context: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Judged:
    """The same message with the critique's word beside it."""

    message: Labelled
    critique: Critique

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What counts: a hint is no fault, and some faults were never labelled."""
        return tuple(
            each for each in self.critique.findings if each.severity != HINT and each.fault not in UNLABELLED
        )

    @property
    def found(self) -> frozenset[str]:
        return frozenset(each.fault for each in self.findings)

    @property
    def missed(self) -> frozenset[str]:
        return self.message.labels - self.found

    @property
    def false_alarms(self) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if each.fault not in self.message.labels)

    @property
    def is_misjudged(self) -> bool:
        """Held back though it would go out, or let through though it would not."""
        overall, verdict = self.message.overall, self.critique.verdict
        return verdict != "ready" if overall >= SEND else overall <= MEND and verdict == "ready"

    @property
    def is_miss(self) -> bool:
        return bool(self.missed or self.false_alarms) or self.is_misjudged


@dataclass(frozen=True, kw_only=True)
class Tally:
    """How one fault was seen. A share of nothing is None."""

    fault: str
    right: int = 0
    missed: int = 0
    false: int = 0

    @property
    def recall(self) -> float | None:
        return _share(self.right, self.right + self.missed)

    @property
    def precision(self) -> float | None:
        return _share(self.right, self.right + self.false)


def area_under_curve(low: Sequence[float], high: Sequence[float]) -> float | None:
    """The chance that one of `high` lies above one of `low`, a tie counting half. 1 is perfect, .5 is chance."""
    if not low or not high:
        return None
    wins = sum((above > below) + (above == below) / 2 for above in high for below in low)
    return wins / (len(low) * len(high))


def bad_against_good(judged: Iterable[Judged]) -> float | None:
    """The area under the curve of 100 - score, for overall of at most 2 against at least 4."""
    told = [(each.message.overall, 100 - each.critique.score) for each in judged]
    return area_under_curve(
        [doubt for overall, doubt in told if overall >= SEND], [doubt for overall, doubt in told if overall <= MEND]
    )


def by_fault(judged: Iterable[Judged]) -> tuple[Tally, ...]:
    """A tally for each fault that was labelled or found: first those on which editors agree."""
    right, missed, false = Counter[str](), Counter[str](), Counter[str]()
    for each in judged:
        right.update(each.found & each.message.labels)
        missed.update(each.missed)
        false.update(each.found - each.message.labels)
    seen = sorted({*right, *missed, *false}, key=lambda fault: (fault not in AGREED, fault))
    return tuple(Tally(fault=fault, right=right[fault], missed=missed[fault], false=false[fault]) for fault in seen)


def flawless(judged: Iterable[Judged]) -> tuple[Judged, ...]:
    """The messages that an editor would send as they are."""
    return tuple(each for each in judged if each.message.overall == 5)


def held(judged: Iterable[Judged]) -> tuple[Judged, ...]:
    return tuple(each for each in judged if each.critique.verdict == "hold")


def findings_each(judged: Sequence[Judged]) -> float | None:
    """Warnings and errors per message, those of unlabelled faults included: a nervous writer reads them all."""
    loud = sum(finding.severity != HINT for each in judged for finding in each.critique.findings)
    return _share(loud, len(judged))


def verdicts(judged: Iterable[Judged]) -> dict[int, Counter[str]]:
    """Verdicts by the editor's overall, the best first."""
    seen: dict[int, Counter[str]] = {}
    for each in sorted(judged, key=lambda each: -each.message.overall):
        seen.setdefault(each.message.overall, Counter())[each.critique.verdict] += 1
    return seen


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
