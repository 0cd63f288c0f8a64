"""Words by which somebody sets the rules of the critique for themselves: for good, or for one call of `critique`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from askwell.core.critique import Preferences
from askwell.core.errors import Usage

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--off", action="append", default=[], metavar="RULE", help="a rule that stays silent")
    parser.add_argument(
        "--limit", action="append", default=[], metavar="RULE=N", help="your own number, like length-over=160"
    )


def of_this_call(args: Namespace) -> Preferences:
    """What the words of one command set, and nothing of any account."""
    if not args.off and not args.limit:
        return Preferences()
    from askwell.core.own_rules import preferences

    return preferences(off=args.off, limits=limits_of(args.limit))


def limits_of(given: list[str]) -> dict[str, int]:
    return dict(_pair(each) for each in given)


def _pair(given: str) -> tuple[str, int]:
    rule, _, number = given.partition("=")
    if not number.strip().isdecimal():
        raise Usage(f"“{given}” is no rule with a whole number.", hint="Write it like length-over=160.")
    return rule.strip(), int(number)
