"""The letters on a page: each is marked where it stands, with its name, its kind and the verdict that it has to earn.

    <!-- letter: first try, ask-email, hold -->

`mending` stands for one on its way, of which only the faults matter.

The critique reads them from there, for the page and for the test that holds the page to its word.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from .markdown import fenced

DOCS = Path(__file__).parents[1]
LETTER = re.compile(
    r"^<!-- letter: (?P<name>[\w -]+), (?P<kind>[\w-]+), (?P<verdict>\w+) -->\n\n```text\n(?P<text>.*?)^```",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class Letter:
    name: str
    kind: str
    verdict: str
    text: str


def letters(page: str) -> dict[str, Letter]:
    """By name, in the order of the page, which is named from the docs folder: "how-to/write-an-ask.md"."""
    found = (Letter(**each.groupdict()) for each in LETTER.finditer((DOCS / page).read_text()))
    return {each.name: each for each in found}


def critique_of(page: str, name: str) -> str:
    """What the command answers to that letter, without the last line on what could not be checked."""
    it = letters(page)[name]
    return fenced(answer(it).partition("\n\nNot checked:")[0])


def answer(letter: Letter) -> str:
    """What `askwell critique` prints about it."""
    command = [sys.executable, "-m", "askwell", "critique", "-", "--kind", letter.kind]
    done = subprocess.run(command, input=letter.text, capture_output=True, text=True, check=False)  # noqa: S603
    return done.stdout
