"""`work`: the clockwork by hand, one round or until stopped."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command


def _work_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--once", action="store_true", help="one round, then stop")


def _work(args: Namespace, desk: Desk) -> Answer:
    from askwell.work.embedded import run_until_stopped
    from askwell.work.jobs import one_round

    if not args.once:
        run_until_stopped()
        return Answer(data={"stopped": True}, text="Stopped.")
    it = one_round(desk.owner, now=desk.moment, wall=desk.real)
    lines = [f"{each.message}: {each.state} {each.because}".strip() for each in it.left]
    answers = len(it.synced.answers) if it.synced else 0
    came = [f"Answers that came: {answers}."] if answers else []
    text = "\n".join([*came, *lines, *it.troubles]) or "Nothing was due."
    return Answer(data=it, text=text, exit=4 if it.troubles else 0)


def _confirm(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.messages import confirm_held

    count = confirm_held(desk.owner, now=desk.moment, wall=desk.real)
    return Answer(data={"confirmed": count}, text=f"{count} may go now." if count else "Nothing was held back.")


commands = [
    Command(
        words="work confirm", summary="let go what waited too long", run=_confirm, examples=("askwell work confirm",)
    ),
    Command(
        words="work",
        summary="read, then let go what is due",
        run=_work,
        arguments=_work_arguments,
        examples=("askwell work --once",),
    ),
]
