"""Our own labelled letters: the critique puts them in an editor's order and holds none that an editor would send."""

from __future__ import annotations

from pathlib import Path

import pytest

from askwell.bench.agreement import Judged, Labelled, bad_against_good
from askwell.bench.labelled import read
from askwell.core.critique import Draft, critique, read_context

FOLDER = Path(__file__).parents[2] / "vectors" / "messages"
FILES = sorted(FOLDER.glob("*.jsonl"))
GOOD_ONLY = FOLDER / "good-company.jsonl"
"""Written to find false alarms: there is nothing bad in it to put below."""


def judged(message: Labelled) -> Judged:
    context = read_context(message.context)
    draft = Draft(kind=message.kind, subject=message.subject, body=message.body, context=context)
    return Judged(message=message, critique=critique(draft))


def told(path: Path) -> list[Judged]:
    return [judged(each) for each in read(path).messages]


def test_there_are_more_than_a_hundred_letters_and_every_line_can_be_read():
    files = [read(path) for path in FILES]

    assert sum(len(each.messages) for each in files) > 100
    assert [each.bad for each in files if each.bad] == []


@pytest.mark.parametrize("path", [each for each in FILES if each != GOOD_ONLY], ids=lambda path: path.stem)
def test_bad_letters_score_below_good_ones(path: Path):
    area = bad_against_good(told(path))

    assert area is not None and area >= 0.93


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_letter_that_an_editor_would_send_as_it_is_is_held(path: Path):
    sent = [each for each in told(path) if each.message.overall == 5]

    assert [each.message.id for each in sent if each.critique.verdict == "hold"] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_letter_that_an_editor_would_throw_away_is_hardly_ever_called_ready(path: Path):
    worst = [each for each in told(path) if each.message.overall == 1]

    assert sum(each.critique.verdict == "ready" for each in worst) <= len(worst) / 10
