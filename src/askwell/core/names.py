"""Guessing the parts of a name, for greeting and sorting. The name as written stays the truth."""

from __future__ import annotations

import re


def parts(name: str) -> tuple[str, str]:
    """(given, family) of a full name: titles and degrees dropped, particles kept, "Last, First" turned round.

    What follows a bar or a bracket is no name ("Ada Doe | Hiring!"). Where no given name can be told, as in a script
    without spaces, the whole name is the given one: greeting somebody by all of it is never wrong.
    """
    from nameparser import HumanName  # late: it costs more than most commands

    bare = re.sub(r"\s*[(|/].*$", "", " ".join(name.split())) or name.strip()
    guess = HumanName(bare)
    return (guess.first, guess.last) if guess.first else (bare, "")
