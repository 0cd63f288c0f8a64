"""`today`, `outreach`, `reply`: what now, where things stand, and answers that came another way."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date

from askwell.cli.contacts import vars_of
from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.cli.imports import read_bytes
from askwell.core.errors import Usage
from askwell.core.outreach import TOLD_REPLIES


def _today(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.today import today

    it = today(desk.owner, now=desk.moment)
    lines = [f"{each.says}. {each.because}\n    {each.command}" for each in it.steps]
    if it.finished:
        lines.insert(0, "Nothing is owed to anybody today.")
    return Answer(data={"steps": it.steps, "finished": it.finished}, text="\n".join(lines))


def _list(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.outreach import outreach_list

    rows = outreach_list(desk.owner, now=desk.moment)
    lines = [f"{each.id}  {each.contact.name}: {each.state}. {each.next.because}" for each in rows]
    return Answer(data={"outreach": rows}, text="\n".join(lines) or "You have not asked anybody yet.")


def _id(parser: ArgumentParser) -> None:
    parser.add_argument("id")


def _show(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.outreach import story

    it = story(desk.owner, args.id, now=desk.moment)
    lines = [f"{it.contact.name}, for “{it.goal_title}”: {it.state}", f"Next: {it.next.what}. {it.next.because}"]
    lines += [f"  {each.at:%d %b %H:%M}  {each.verb}: {each.says}" for each in it.events]
    return Answer(data=it, text="\n".join(lines))


def _close(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.outreach import close_outreach

    it = close_outreach(desk.owner, args.id, now=desk.moment)
    return Answer(data={"id": it.pk, "state": it.state}, text="Closed.")


def _reply_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("outreach")
    parser.add_argument("--kind", required=True, choices=TOLD_REPLIES)
    parser.add_argument("--until", default=None, metavar="DATE", help="the day they named")
    parser.add_argument("--text", default=None, metavar="FILE", help="what they wrote")
    parser.add_argument("--name", default="", help="whom they named")
    parser.add_argument("--address", default="", help="and where that person is reached")
    parser.add_argument("--may-mention", choices=("yes", "no"), default=None)


def _reply(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.replies import tell_reply

    answered = tell_reply(
        desk.owner,
        args.outreach,
        kind=args.kind,
        now=desk.moment,
        until=_day(args.until),
        text=read_bytes(args.text).decode("utf-8", "replace") if args.text else "",
        name=args.name,
        address=args.address,
        may_mention=None if args.may_mention is None else args.may_mention == "yes",
    )
    opened = f" A message is open for you: {answered.message}" if answered.message else ""
    return Answer(data=vars_of(answered), text=f"Kept. It is {answered.state} now.{opened}")


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Usage(f"{text!r} is no day.", hint="Write it like 2027-03-09.") from None


commands = [
    Command(words="today", summary="what now: everything owed, at most one new ask", run=_today),
    Command(words="outreach show", summary="one outreach as a story", run=_show, arguments=_id),
    Command(words="outreach close", summary="end an outreach", run=_close, arguments=_id),
    Command(words="outreach", summary="where everything stands", run=_list),
    Command(
        words="reply",
        summary="an answer that came outside the mailbox",
        run=_reply,
        arguments=_reply_arguments,
        examples=(
            "askwell reply out_... --kind yes",
            'askwell reply out_... --kind referred --name "Ada Byron" --may-mention yes',
        ),
    ),
]
