"""`settings`: how Askwell behaves towards you: rest days, time to undo, sending paused."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.core.errors import Usage


def _show(args: Namespace, desk: Desk) -> Answer:
    return _answer(desk)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--paused", choices=("yes", "no"), default=None, help="nothing leaves while it is paused")
    parser.add_argument(
        "--undo-seconds", type=int, default=None, help="how long you can take a message back: 0 to 120"
    )
    parser.add_argument("--rest-days", default=None, metavar="6,7", help="weekdays from 1 for Monday; empty for none")


def _set(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.accounts import change_settings

    changes: dict[str, Any] = {}
    if args.paused is not None:
        changes["paused"] = args.paused == "yes"
    if args.undo_seconds is not None:
        changes["undo_seconds"] = args.undo_seconds
    if args.rest_days is not None:
        changes["rest_days"] = _weekdays(args.rest_days)
    if not changes:
        raise Usage("Say what to change.", hint="See `askwell settings set --help`.")
    change_settings(desk.owner, **changes)
    return _answer(desk)


def _weekdays(given: str) -> list[int]:
    try:
        return sorted({int(each) for each in given.split(",") if each.strip()})
    except ValueError:
        raise Usage(f"“{given}” are no weekdays.", hint="Write them like 6,7 for Saturday and Sunday.") from None


def _answer(desk: Desk) -> Answer:
    owner = desk.owner
    data = {"paused": owner.paused, "undo_seconds": owner.undo_seconds, "rest_days": owner.rest_days}
    days = ", ".join(DAYS[each - 1] for each in owner.rest_days) or "none"
    lines = [
        "Sending is paused." if owner.paused else "Sending is not paused.",
        f"You can take a message back for {owner.undo_seconds} seconds.",
        f"Rest days: {days}.",
    ]
    return Answer(data=data, text="\n".join(lines))


DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


commands = [
    Command(
        words="settings set",
        summary="rest days, time to undo, sending paused",
        run=_set,
        arguments=_arguments,
        examples=("askwell settings set --rest-days 6,7", "askwell settings set --undo-seconds 60"),
    ),
    Command(words="settings", summary="how Askwell is set for you", run=_show, examples=("askwell settings",)),
]
