"""Workflow commands: levels, places and escapes as GitHub's runner reads them."""

from __future__ import annotations

from typing import Any

import pytest

from askwell.cli.github import commands_for, complaint
from askwell.cli.letters import as_letter
from askwell.core.critique import Finding
from askwell.core.errors import Unreadable

LETTER = as_letter("Subject: Hello\n\nHi Maria,\n\nOne\nTwo", name="letters/a,b:c%.txt")


def finding(**given: Any) -> Finding:
    usual = {
        "rule": "stuffy", "fault": "stuffy-or-formulaic", "severity": "warning", "blocks": False, "part": "body",
        "start": 3, "end": 8, "text": "Maria", "says": "Says.", "why": "", "fix": "Fix.", "replacement": None,
        "evidence": (),
    }  # fmt: skip
    return Finding(**(usual | given))


FILE = "file=letters/a%2Cb%3Ac%25.txt"


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ({}, f"::warning {FILE},line=3,endLine=3,col=4,endColumn=9,title=stuffy::Says. Fix."),
        ({"severity": "error"}, f"::error {FILE},line=3,endLine=3,col=4,endColumn=9,title=stuffy::Says. Fix."),
        ({"severity": "hint"}, f"::notice {FILE},line=3,endLine=3,col=4,endColumn=9,title=stuffy::Says. Fix."),
        ({"end": 12}, f"::warning {FILE},line=3,endLine=5,title=stuffy::Says. Fix."),
        ({"start": 0, "end": 0}, f"::warning {FILE},line=3,title=stuffy::Says. Fix."),
        (
            {"part": "subject", "start": 0, "end": 5},
            f"::warning {FILE},line=1,endLine=1,col=10,endColumn=15,title=stuffy::Says. Fix.",
        ),
        (
            {"says": "100%:\r\n“a, b”"},
            f"::warning {FILE},line=3,endLine=3,col=4,endColumn=9,title=stuffy::100%25:%0D%0A“a, b” Fix.",
        ),
    ],
)
def test_a_finding_is_one_command(given: dict[str, Any], line: str):
    assert list(commands_for(LETTER, [finding(**given)])) == [line]


def test_a_letter_from_a_pipe_has_no_file():
    letter = as_letter("Hi Maria,", name="-")

    assert list(commands_for(letter, [finding()])) == [
        "::warning line=1,endLine=1,col=4,endColumn=9,title=stuffy::Says. Fix."
    ]


def test_a_file_that_cannot_be_read_is_an_error():
    assert complaint("a.png", Unreadable("a.png is a picture.", hint="Save it.")) == (
        "::error file=a.png,title=unreadable-file::a.png is a picture. Save it."
    )
