"""The tutorial, followed to the letter: every command typed in order, every line shown compared with what comes.

A page shows ids that the reader's program will not give. The first time one is shown in an answer, the id that really
came takes its place from there on, as it would for a reader. `...` stands for whatever was left out.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "tutorial" / "first-ask.md"
ID = re.compile(r"\b[a-z]{3}_[a-z0-9]{12}\b")
DONE = "--- the command is over ---"


@dataclass(frozen=True, kw_only=True)
class Step:
    typed: str
    shown: str


def test_the_first_ask_goes_as_its_tutorial_says(tmp_path):
    reader = Reader(folder=tmp_path)

    for step in _steps(PAGE.read_text()):
        answer, status = reader.types(step.typed)

        reader.compares(step, answer)
        assert status == 0 or step.shown, f"`{step.typed}` failed and the page does not say so:\n{answer}"
    reader.leaves()


def test_an_answer_that_differs_from_the_page_is_noticed(tmp_path):
    reader = Reader(folder=tmp_path)

    answer, _ = reader.types("echo one; echo two")

    assert not re.fullmatch(reader.expects("one\nthree"), answer)
    assert re.fullmatch(reader.expects("one\n..."), answer)
    reader.leaves()


def test_an_id_on_the_page_stands_for_the_one_that_came(tmp_path):
    reader = Reader(folder=tmp_path)
    reader.compares(Step(typed="", shown="Kept: con_aaaaaaaaaaaa"), "Kept: con_zzzzzzzzzzzz")

    answer, _ = reader.types("echo con_aaaaaaaaaaaa")

    assert answer == "con_zzzzzzzzzzzz"
    reader.leaves()


@dataclass
class Reader:
    """Somebody at a terminal who follows the page and uses their own ids."""

    folder: Path
    own: dict[str, str] = field(default_factory=dict)
    """Id on the page -> the one that really came."""

    def __post_init__(self) -> None:
        here = Path(sys.executable).parent
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("ASKWELL_", "DJANGO_"))}
        self.shell = subprocess.Popen(
            ["bash", "--noprofile", "--norc"],
            cwd=self.folder,
            env={**kept, "PATH": f"{here}{os.pathsep}{os.environ['PATH']}"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def types(self, command: str) -> tuple[str, int]:
        assert self.shell.stdin and self.shell.stdout
        mine = ID.sub(lambda found: self.own.get(found[0], found[0]), command)
        self.shell.stdin.write(f'{mine}\necho "{DONE} $?"\n')
        self.shell.stdin.flush()
        lines: list[str] = []
        for line in self.shell.stdout:
            if line.startswith(DONE):
                return "".join(lines).rstrip("\n"), int(line.removeprefix(DONE))
            lines.append(line)
        raise AssertionError(f"The shell ended in `{command}`:\n{''.join(lines)}")

    def compares(self, step: Step, answer: str) -> None:
        if not step.shown:
            return
        found = re.fullmatch(self.expects(step.shown), answer)
        assert found, f"`{step.typed}` answers otherwise than the page shows.\n{step.shown}\n--- came:\n{answer}"
        self.own |= found.groupdict()

    def expects(self, shown: str) -> str:
        """A pattern for the text shown. `...` on a line of its own is one line or more, within a line any words."""
        lines = (r"[^\n]*(?:\n[^\n]*)*?" if line.strip() == "..." else self._line(line) for line in shown.split("\n"))
        return "\n".join(lines)

    def leaves(self) -> None:
        assert self.shell.stdin
        self.shell.stdin.close()
        self.shell.wait(timeout=10)

    def _line(self, line: str) -> str:
        pattern = re.escape(line).replace(re.escape("..."), r"[^\n]*")
        return ID.sub(self._own_or_new, pattern)

    def _own_or_new(self, found: re.Match[str]) -> str:
        return self.own.get(found[0]) or rf"(?P<{found[0]}>{found[0][:3]}_[a-z0-9]{{12}})"


def _steps(page: str) -> Iterator[Step]:
    """What the page has its reader type, a command at a time, each with what it shows below."""
    for block in re.findall(r"^```console\n(.*?)^```", page, re.DOTALL | re.MULTILINE):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            lines = part.rstrip("\n").split("\n")
            more = [each for each in lines[1:] if each == ">" or each.startswith("> ")]
            typed = [lines[0], *(each[2:] for each in more)]
            yield Step(typed="\n".join(typed), shown="\n".join(lines[1 + len(more) :]))
