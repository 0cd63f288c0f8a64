"""The files on a page, and what a command answers about them: each is marked where it stands, with its path.

<!-- file: letters/maria.txt -->
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from .letters import DOCS
from .markdown import fenced

FILE = re.compile(r"^<!-- file: (?P<path>[\w./-]+) -->\n\n```text\n(?P<text>.*?)^```", re.MULTILINE | re.DOTALL)


def files(page: str) -> dict[str, str]:
    """Text by path. The page is named from the docs folder: "how-to/letters-in-files.md"."""
    return {each["path"]: each["text"] for each in FILE.finditer((DOCS / page).read_text())}


def typed(page: str, line: str) -> str:
    """The command as a reader types it in a folder with the files of that page, and its answer."""
    with tempfile.TemporaryDirectory() as place:
        for path, text in files(page).items():
            (Path(place) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(place) / path).write_text(text)
        _, *words = (word for each in shlex.split(line) for word in _found(each, Path(place)))
        command = [sys.executable, "-m", "askwell", *words]
        done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)  # noqa: S603
    return fenced(f"$ {line}\n{done.stdout.strip()}")


def _found(word: str, place: Path) -> list[str]:
    """As a shell does it: the files that a pattern names, or the word itself."""
    return sorted(str(each.relative_to(place)) for each in place.glob(word)) if "*" in word else [word]
