"""The list of rules: each fault with the rules that look for it and where to read on, and those that block."""

from __future__ import annotations

from askwell.core.critique import RULES, Rule
from askwell.core.critique.faults import FAULTS

from .faults import seen, weight
from .markdown import row


def rules() -> str:
    """In the order of the faults: the letter as a whole first."""
    ordered = [each for name in FAULTS for each in RULES.values() if each.fault == name]
    table = ["| rule | the fault it looks for | weight |", "|---|---|---|", *map(_row, ordered)]
    return f"{len(RULES)} rules stand on the shelf, for {len(FAULTS)} faults.\n\n" + "\n".join(table)


def _row(it: Rule) -> str:
    page = f"faults/{it.fault}.md"
    return row(f"[{it.id}]({page}#{it.id})", f"[{FAULTS[it.fault].title}]({page}), `{it.fault}`", weight(it))


def blocking() -> str:
    """The rules that block on one of their own examples, with what they say there."""
    rows = [
        row(f"[{it.id}](../reference/faults/{it.fault}.md#{it.id})", said)
        for it in RULES.values()
        if (said := _said(it))
    ]
    return "\n".join(["| rule | says |", "|---|---|", *rows])


def _said(it: Rule) -> str:
    return next((each.says for each in seen(it) if each.blocks), "")
