"""SARIF 2.1.0, whole, for one letter with three kinds of finding and one file that could not be read."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from askwell import __version__
from askwell.cli import sarif
from askwell.cli.letters import as_letter
from askwell.core.critique import RULES, Critique, Finding
from askwell.core.errors import Unreadable

GOLDEN = Path(__file__).parents[1] / "golden" / "critique.sarif"
TEXT = "Subject: Networking\n\nHi 🙂 [Name],\n\nThanks in advance,\nJo"
SLOT = Finding(
    rule="template-residue", fault="template-leak", severity="error", blocks=True, part="body", start=5, end=11,
    text="[Name]", says="“[Name]” still waits.", why="It shows.", fix="Fill it.", replacement=None, evidence=(),
)  # fmt: skip
MENDABLE = replace(SLOT, severity="warning", blocks=False, start=14, end=31, says="Said.", replacement="Thank you")
MISSING = replace(SLOT, severity="hint", blocks=False, part="subject", start=0, end=0, says="Missing.")


def test_a_run_is_as_it_was_looked_at():
    """Look at it, then write it anew from what the test prints."""
    letter = as_letter(TEXT, name="letters/für maria.txt")
    critique = Critique(
        kind="ask-email", verdict="hold", score=40, words=2, findings=(SLOT, MENDABLE, MISSING), not_checked=()
    )
    trouble = ("a.png", Unreadable("a.png is a picture.", hint="Save it."))

    told = sarif.log([(letter, critique)], [trouble])

    assert told.replace(__version__, "VERSION") + "\n" == GOLDEN.read_text(), told


def test_letters_without_a_finding_are_a_run_without_results():
    nothing = Critique(kind="ask-email", verdict="ready", score=100, words=2, findings=(), not_checked=())

    run = json.loads(sarif.log([(as_letter("Hi", name="-"), nothing)]))["runs"][0]

    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]
    assert run["artifacts"] == [{"location": {"uri": "stdin"}}]


def test_every_level_is_one_that_sarif_knows():
    assert {sarif.LEVELS[rule.severity] for rule in RULES.values()} <= {"error", "warning", "note"}
