"""A good letter, and the critique as a shell runs it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

ASK = (
    "Hi Maria,\r\n\r\nI read your column on tenants, and I keep the books of a housing cooperative in Malmö.\r\n\r\n"
    "Could I ask you how you check a landlord's figures, for 15 minutes by phone or in two lines by email? "
    "If now isn't good, no worries.\r\n\r\nThank you for considering it,\r\nJo Lind\r\n"
)


def answer(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    return json.loads(capsys.readouterr().out)


def piped(words: list[str], text: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "askwell", *words], input=text, capture_output=True, text=True, encoding="utf-8"
    )
