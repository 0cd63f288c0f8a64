"""Reading labelled data: a JSON object a line. A line that makes no sense is told and skipped; the others go on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from askwell.bench.agreement import UNLABELLED, Labelled
from askwell.core.critique.faults import FAULTS
from askwell.core.outreach import KINDS, REPLY_KINDS
from askwell.core.replies import Incoming


@dataclass(frozen=True, kw_only=True)
class LabelledReply:
    id: str
    kind: str
    incoming: Incoming


@dataclass(frozen=True, kw_only=True)
class LabelledFile:
    name: str
    messages: tuple[Labelled, ...]
    replies: tuple[LabelledReply, ...]
    bad: tuple[str, ...]
    """What is wrong with the lines that were skipped."""


def files_in(named: Iterable[str], *, say: Callable[[str], None]) -> Iterator[Path]:
    """The files, and of folders every *.jsonl. What is not there is told and passed over."""
    for each in map(Path, named):
        if each.is_dir():
            yield from sorted(each.glob("*.jsonl"))
        elif each.is_file():
            yield each
        else:
            say(f"{each} is not there, so it is left out.")


def read(path: Path) -> LabelledFile:
    messages: list[Labelled] = []
    replies: list[LabelledReply] = []
    bad: list[str] = []
    for number, line in enumerate(path.read_bytes().split(b"\n"), start=1):
        try:
            thing = _thing(line)
        except (ValueError, RecursionError) as fault:
            bad.append(f"{path.name}, line {number}: {fault}")
            continue
        if isinstance(thing, Labelled):
            messages.append(thing)
        elif thing:
            replies.append(thing)
    return LabelledFile(name=path.name, messages=tuple(messages), replies=tuple(replies), bad=tuple(bad))


def _thing(line: bytes) -> Labelled | LabelledReply | None:
    """What stands on a line; None on a blank one."""
    if not line.strip():
        return None
    given = json.loads(line)
    if not isinstance(given, dict):
        raise ValueError("it is no JSON object.")
    return message_of(given) if "overall" in given else reply_of(given)


def message_of(given: Mapping[str, Any]) -> Labelled:
    """Labels that are no fault of ours ("other: ...") or were not looked for are left out."""
    kind, overall, labels = given.get("kind"), given["overall"], given.get("labels", [])
    context = given.get("context")
    if kind not in KINDS:
        raise ValueError(f"“{kind}” is no kind of message.")
    if overall not in range(1, 6):
        raise ValueError(f"`overall` is {overall!r} and not 1 to 5.")
    if not isinstance(labels, list) or not isinstance(context, dict | None):
        raise ValueError("`labels` is no list, or `context` no object.")
    return Labelled(
        id=str(given.get("id", "")),
        kind=kind,
        subject=None if given.get("subject") is None else _text(given, "subject"),
        body=_text(given, "body"),
        labels=frozenset(each for each in labels if each in FAULTS and each not in UNLABELLED),
        overall=overall,
        context=context or {},
    )


def reply_of(given: Mapping[str, Any]) -> LabelledReply:
    if given.get("kind") not in REPLY_KINDS:
        raise ValueError(f"without `overall` it is no message, and “{given.get('kind')}” is no kind of reply.")
    headers = given.get("headers")
    if not isinstance(headers, dict | None):
        raise ValueError("`headers` is no object.")
    told = {str(name): str(value) for name, value in (headers or {}).items()}
    return LabelledReply(
        id=str(given.get("id", "")), kind=given["kind"], incoming=Incoming(headers=told, body=_text(given, "body"))
    )


def _text(given: Mapping[str, Any], name: str) -> str:
    if not isinstance(value := given.get(name), str):
        raise ValueError(f"`{name}` is no text.")
    return value
