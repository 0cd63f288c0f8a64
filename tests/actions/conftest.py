"""A law that holds in every test of an action: whoever changes what a shortlist goes by says so."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from django.db import connection

from askwell import actions
from askwell.actions import bulk

HISTORY = {
    "outreach", "tie", "block", "correspondence", "profile", "goal", "shortlist_pin", "shortlist_hiding",
}  # fmt: skip
"""Tables that `queries/history.py` keeps in memory."""
WRITING = re.compile(r'\s*(?:INSERT INTO|UPDATE|DELETE FROM) "(\w+)"(.*)', re.DOTALL)
ROOM = str(Path(actions.__file__).parent)
TOOL = str(Path(bulk.__file__))
"""What an action writes with; it says nothing by itself."""


@pytest.fixture(autouse=True)
def whoever_changes_history_says_so() -> Iterator[None]:
    """By an event or the revision of a book, in the same transaction or afterwards. Otherwise memory would keep
    showing what is over (`queries/remembered.py`)."""
    silent: list[tuple[FrameType, str]] = []
    said: set[tuple[FrameType, str]] = set()

    def watch(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
        answer = execute(sql, params, many, context)
        written = WRITING.match(sql)
        action = _action() if written else None
        if written and action and context["cursor"].rowcount:
            inside = (action, (connection.savepoint_ids or [""])[0])
            if written[1] == "event" or (written[1] == "book" and '"revision"' in written[2]):
                said.add(inside)
                silent[:] = [each for each in silent if each[0] is not action]
            elif written[1] in HISTORY and not (inside[1] and inside in said):
                silent.append((action, f"{_place(action)} writes {written[1]}"))
        return answer

    with connection.execute_wrapper(watch):
        yield
    assert [says for _, says in silent] == []


def _action() -> FrameType | None:
    """The action that was called from outside; None for what a test writes by itself."""
    found, frame = None, sys._getframe(2)
    while frame.f_back:
        if frame.f_code.co_filename.startswith(ROOM) and frame.f_code.co_filename != TOOL:
            found = frame
        elif found and "/tests/" in frame.f_code.co_filename:
            break
        frame = frame.f_back
    return found


def _place(frame: FrameType) -> str:
    return f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}"
