"""`demo`: a world to try things in, visibly invented, never mailed, gone in one step."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--clear", action="store_true", help="delete it, and nothing else")


def _demo(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.demo import build_demo, clear_demo

    if args.clear:
        cleared = clear_demo()
        return Answer(data={"cleared": cleared}, text="The demo is gone." if cleared else "There was no demo.")
    account = build_demo(now=desk.moment)
    text = (
        "The demo is ready. Look at it with `ASKWELL_ACCOUNT=demo askwell today`, or choose the sample in Welcome.\n"
        "`askwell demo --clear` deletes it."
    )
    return Answer(data={"id": account.pk, "account": account.name}, text=text)


commands = [
    Command(
        words="demo",
        summary="sample people to try things with",
        run=_demo,
        arguments=_arguments,
        examples=("askwell demo",),
    ),
]
