"""The measures, on examples small enough to work out by hand."""

from __future__ import annotations

from collections import Counter

import pytest

from askwell.bench import agreement
from askwell.bench.agreement import Judged, Labelled, Tally
from askwell.core.critique import Critique, Finding
from askwell.core.critique.rule import ERROR, HINT, WARNING, Severity, Verdict


def finding(fault: str, severity: Severity = WARNING) -> Finding:
    return Finding(
        rule=f"finds-{fault}", fault=fault, severity=severity, blocks=False, part="body", start=0, end=0, text="",
        says="", why="", fix="", replacement=None, evidence=(),
    )  # fmt: skip


def judged(
    *labels: str,
    found: tuple[Finding, ...] = (),
    overall: int = 3,
    score: int = 50,
    verdict: Verdict = "improve",
    id: str = "m",
) -> Judged:
    message = Labelled(id=id, kind="ask-email", subject=None, body="", labels=frozenset(labels), overall=overall)
    critique = Critique(kind="ask-email", verdict=verdict, score=score, words=0, findings=found, not_checked=())
    return Judged(message=message, critique=critique)


@pytest.mark.parametrize(
    ("low", "high", "area"),
    [
        ([0, 10], [20, 30], 1.0),
        ([20, 30], [0, 10], 0.0),
        ([10], [10], 0.5),
        ([0, 20], [10], 0.5),
        ([0, 10, 20], [10, 30], 4.5 / 6),
        ([], [10], None),
        ([10], [], None),
    ],
)
def test_the_area_is_the_share_of_pairs_in_the_right_order(low, high, area):
    """Of 3 x 2 pairs in the fifth: 30 beats all three, 10 beats one and ties with one: 4.5 of 6."""
    assert agreement.area_under_curve(low, high) == area


def test_bad_against_good_leaves_out_what_is_between():
    told = [judged(overall=5, score=90), judged(overall=4, score=60), judged(overall=3, score=100),
            judged(overall=2, score=60), judged(overall=1, score=0)]  # fmt: skip

    assert agreement.bad_against_good(told) == (1 + 0.5 + 1 + 1) / 4


def test_a_fault_is_tallied_once_a_message_and_hints_and_unlabelled_faults_are_not():
    told = [
        judged("fawning", found=(finding("fawning"), finding("fawning", ERROR))),
        judged("fawning", found=(finding("fawning", HINT),)),
        judged(found=(finding("fawning"), finding("mechanics", ERROR), finding("too-long"))),
    ]

    assert agreement.by_fault(told) == (
        Tally(fault="fawning", right=1, missed=1, false=1),
        Tally(fault="too-long", right=0, missed=0, false=1),
    )


def test_recall_and_precision_of_nothing_are_not_a_number():
    tally = Tally(fault="stuffy-or-formulaic", right=3, missed=1, false=2)

    assert (tally.recall, tally.precision) == (0.75, 0.6)
    assert (Tally(fault="x", false=1).recall, Tally(fault="x", missed=1).precision) == (None, None)


def test_what_an_editor_would_send_is_counted_apart():
    told = [
        judged(overall=5, verdict="hold", found=(finding("desperate", ERROR), finding("mechanics")), id="one"),
        judged(overall=5, verdict="ready", found=(finding("fawning", HINT),)),
        judged(overall=4, verdict="hold"),
    ]

    five = agreement.flawless(told)

    assert [each.message.id for each in agreement.held(five)] == ["one"]
    assert agreement.findings_each(five) == 1.0
    assert agreement.findings_each(()) is None


def test_verdicts_are_counted_by_overall_the_best_first():
    told = [judged(overall=1, verdict="hold"), judged(overall=5, verdict="ready"), judged(overall=1)]

    assert agreement.verdicts(told) == {5: Counter(ready=1), 1: Counter(hold=1, improve=1)}
    assert list(agreement.verdicts(told)) == [5, 1]


@pytest.mark.parametrize(
    ("overall", "verdict", "misjudged"),
    [(5, "ready", False), (4, "improve", True), (3, "hold", False), (3, "ready", False), (2, "improve", False),
     (1, "ready", True)],
)  # fmt: skip
def test_a_verdict_is_a_miss_where_an_editor_would_do_the_other_thing(overall, verdict, misjudged):
    assert judged(overall=overall, verdict=verdict).is_misjudged is misjudged


def test_a_miss_names_what_was_missed_and_what_was_false():
    it = judged("fawning", found=(finding("too-long"), finding("intrusive")))

    assert (it.missed, [each.fault for each in it.false_alarms], it.is_miss) == ({"fawning"}, ["too-long"], True)
    assert judged("fawning", found=(finding("fawning"),)).is_miss is False
