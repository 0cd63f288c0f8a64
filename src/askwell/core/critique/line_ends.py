"""Windows ends a line with two characters. Rules read one, and what they find is told in places of the two."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from askwell.core.critique.rule import Finding


def join(text: str) -> tuple[str, tuple[int, ...]]:
    """The text with each pair as one line end, and where in it those stand."""
    lines = text.split("\r\n")
    places: list[int] = []
    at = -1
    for line in lines[:-1]:
        at += len(line) + 1
        places.append(at)
    return "\n".join(lines), tuple(places)


def in_pairs(finding: Finding, text: str, places: tuple[int, ...]) -> Finding:
    """A finding in the joined text, told of the text as it was given."""
    if finding.part == "subject":
        return finding
    start, end = (at + bisect_left(places, at) for at in (finding.start, finding.end))
    return replace(finding, start=start, end=end, text=text[start:end])
