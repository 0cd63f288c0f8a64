"""A person at the command line: words in, what would be printed out, on the owner's desk and at a fixed time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from askwell.cli import MODULES, all_commands, output
from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, parser_of
from askwell.models import Account
from tests.cast import NOON

Typed = Callable[..., Answer]


@pytest.fixture
def typed(owner: Account) -> Typed:
    """`typed("goal", "add", "...")` answers as the command would, or raises its refusal."""
    desk = Desk(account=owner, now=NOON, wall=NOON)

    def run(*words: str) -> Answer:
        assert words[0] in MODULES
        known = sorted(all_commands(), key=lambda each: -len(each.words))
        command = next(each for each in known if list(words[: len(each.words.split())]) == each.words.split())
        rest = list(words[len(command.words.split()) :])
        return command.run(parser_of(command).parse_args(rest), desk)

    return run


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str]) -> Callable[[Answer], str]:
    """What a pipe gets of an answer."""

    def read(answer: Answer) -> str:
        capsys.readouterr()
        output.answer(answer, as_json=False)
        return capsys.readouterr().out

    return read


def keys(data: Any) -> set[str]:
    """The keys that a program finds."""
    return set(output.plain(data))
