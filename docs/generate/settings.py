"""The page of settings. Code can name them but not explain them, so their sentences stand here.

A variable that settings.py reads and that has no sentence stops the page.
"""

from __future__ import annotations

import re
from pathlib import Path

from askwell.core.own_rules import WITH_A_NUMBER

from .markdown import row

HOUSE = Path(__file__).parents[2] / "src" / "askwell"

ENVIRONMENT: dict[str, tuple[str, str]] = {
    "ASKWELL_HOME": (
        "The data folder: database, keys, the port of the running program. On this machine's own disk.",
        "your platform's folder for user data",
    ),
    "ASKWELL_DATABASE_URL": (
        "A PostgreSQL database, `postgresql://user:password@host/name`; wants the extra `askwell[postgres]`.",
        "SQLite in the data folder",
    ),
    "ASKWELL_TEST_CLOCK": (
        "Another time for rehearsals: ISO 8601, or `@FILE` with such a time in it, read again at each use. While it "
        "is set, mail goes to servers on this machine only: [how to move the clock](../how-to/move-the-clock.md).",
        "the real time",
    ),
    "ASKWELL_ACCOUNT": ("The account that commands act for, by name: `demo` for the demo world.", "your own"),
}
"""What each variable is for, and what holds when it is not set."""

ACCOUNT: dict[str, str] = {
    "paused": "Nothing leaves until you say so. What is approved meanwhile waits.",
    "undo_seconds": "How long an approved message can still be taken back, 0 to 120; 30 unless you change it.",
    "rest_days": "Weekdays, 1 for Monday to 7 for Sunday, on which Today proposes nothing new.",
}
"""What `actions.accounts.change_settings` takes."""


def settings() -> str:
    read = [row(f"`{name}`", *ENVIRONMENT[name]) for name in variables()]
    kept = [row(f"`{name}`", says) for name, says in ACCOUNT.items()]
    return "\n\n".join(
        (
            "## Environment",
            "\n".join(["| variable | what it is | when not set |", "|---|---|---|", *read]),
            "## Of your account",
            "Change these on the Settings page.",
            "\n".join(["| setting | what it is |", "|---|---|", *kept]),
            "## Your own rules",
            OWN_RULES,
            "\n".join(["| rule | its number | usual | yours may be |", "|---|---|---|---|", *_numbers()]),
        )
    )


OWN_RULES = (
    "Every [rule of the critique](rules.md) that advises can be silenced, and some have a number that you may set: "
    "on the Settings page, or with `askwell rules set`. They hold wherever a saved message is read, on the Write "
    "page and before it leaves. What is certain is said all the same: an open slot, a wrong name, a platform's "
    "limit. `askwell critique` reads files and asks no account; there `--off` and `--limit` hold for one call."
)


def _numbers() -> list[str]:
    limits = {each.id: each.limit for each in WITH_A_NUMBER if each.limit}
    return [row(f"`{id}`", it.unit, str(it.usual), f"{it.least} to {it.most}") for id, it in limits.items()]


def variables() -> list[str]:
    """The environment variables that settings.py reads, in its order."""
    return re.findall(r'environ\.get\("(\w+)"', (HOUSE / "settings.py").read_text())
