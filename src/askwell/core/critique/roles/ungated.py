"""Wordings without a gate: words that stand in nearly every letter, but are asked for in few.

Their gates would open everywhere, and to note that in each letter costs more than to look through a sentence or two
of the few letters where it matters.
"""

from __future__ import annotations

from askwell.core.critique.wording import Expression, Wording


def ungated(*patterns: str) -> Wording:
    """Like `wording`, but looked for only when it is asked for, and then all along the sentence."""
    expressions = [Expression(each) for each in patterns]
    for each in expressions:
        each.reach = None  # its pattern may stand behind a gate elsewhere
    return Wording(expressions)
