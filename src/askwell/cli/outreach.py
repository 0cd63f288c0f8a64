"""`today`, `outreach`, `reply`: what now, where things stand, and answers that came another way."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from askwell.cli.contacts import vars_of
from askwell.cli.desk import Desk
from askwell.cli.files import read_text
from askwell.cli.frame import Answer, Command
from askwell.cli.listing import Listing
from askwell.cli.times import short, told
from askwell.core.errors import Usage
from askwell.core.outreach import REPLY_KINDS, TOLD_REPLIES

if TYPE_CHECKING:
    from askwell.queries.steps import Step
    from askwell.queries.timeline import Moment, Telling
    from askwell.queries.today import Today


def _today(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.today import today

    it = today(desk.owner, now=desk.moment)
    return Answer(data={"steps": it.steps, "finished": it.finished}, text="\n".join(_day_told(it)))


def _day_told(it: Today) -> Iterator[str]:
    """What is owed first, numbered; then at most one new thing, or that it is enough."""
    for number, step in enumerate((each for each in it.steps if each.owed), start=1):
        yield from _step(f"{number}. ", step)
    if it.finished:
        yield "Nothing is owed to anybody today."
        if it.resting:
            yield "You called it a day." if it.enough else "It is one of your rest days."
    for step in it.steps:
        if not step.owed:
            yield from ("", "If you would like to do one thing more:") if not it.finished else ("",)
            yield from _step("", step)


def _step(mark: str, it: Step) -> Iterator[str]:
    yield f"{mark}{_sentence(it.says)} {_sentence(it.because)}".rstrip()
    yield f"    {it.command}"


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "?", "!")) else f"{text}."


def _list(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.outreach import outreach_list

    rows = outreach_list(desk.owner, now=desk.moment)
    if not rows:
        return Answer(data={"outreach": rows}, text="You have not asked anybody yet. See `askwell today`.")
    cells = tuple((each.id, each.contact.name, each.state, each.next.because) for each in rows)
    return Answer(data={"outreach": rows}, text=Listing(headings=("id", "with", "state", "what now"), rows=cells))


def _enough(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.accounts import finish_today

    finish_today(desk.owner, now=desk.moment)
    return Answer(data={"enough": True}, text="Enough for today. Tomorrow begins with one step.")


def _id(parser: ArgumentParser) -> None:
    parser.add_argument("id", help="the id of an outreach")


def _show(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.timeline import timeline

    it = timeline(desk.owner, args.id, now=desk.moment)
    return Answer(data=it.story, text="\n".join(_story(it, desk)))


def _story(it: Telling, desk: Desk) -> Iterator[str]:
    """Where it stands, then everything in order, then what is still on the desk."""
    yield f"{it.story.contact.name}, for “{it.story.goal_title}”: {it.story.state}"
    yield it.lede
    yield ""
    for each in it.moments:
        yield f"  {short(each.at, desk)}  {each.what}{_with(each)}"
        if each.reply and each.reply.text.strip():
            yield f"  {'':<12}  “{_beginning(each.reply.text)}”"
    if it.talk:
        talk = it.talk
        where = f", {talk.place}" if talk.place else ""
        yield f"\nThe talk: {told(talk.at, desk)}, {talk.minutes} minutes, {talk.mode}{where} ({talk.id})"
    if it.waiting:
        yield "\nOn your desk:"
        yield from (f"  {each.id}  {each.kind}, {each.state}. {each.because}".rstrip(". ") for each in it.waiting)


def _with(it: Moment) -> str:
    return f" ({it.message.id})" if it.message else ""


SHOWN = 160
"""Characters of an answer in the story. The whole text is in the JSON and on the page."""


def _beginning(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[:SHOWN].rsplit(" ", 1)[0] + " …"


def _close(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.outreach import close_outreach

    it = close_outreach(desk.owner, args.id, now=desk.moment)
    text = f"Closed. For people like them: `askwell move-on {it.pk}`."
    return Answer(data={"id": it.pk, "state": it.state}, text=text)


def _reply_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("outreach")
    parser.add_argument("--kind", required=True, choices=TOLD_REPLIES, help="what it comes to")
    parser.add_argument("--until", default=None, metavar="DATE", help="the day they named")
    parser.add_argument("--text", default=None, metavar="FILE|-", help="a file with what they wrote; - reads a pipe")
    parser.add_argument("--name", default="", help="whom they named")
    parser.add_argument("--address", default="", help="and where that person is reached")
    parser.add_argument("--may-mention", choices=("yes", "no"), default=None, help="may you say who named them?")


def _reply(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.replies import tell_reply

    answered = tell_reply(
        desk.owner,
        args.outreach,
        kind=args.kind,
        now=desk.moment,
        until=_day(args.until),
        text=read_text(args.text) if args.text else "",
        name=args.name,
        address=args.address,
        may_mention=None if args.may_mention is None else args.may_mention == "yes",
    )
    opened = f" A message is open for you: {answered.message}" if answered.message else ""
    return Answer(data=vars_of(answered), text=f"Kept. This outreach is {answered.state} now.{opened}")


def _correct_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id", help="the id of the answer, as `askwell outreach show --json` gives it")
    parser.add_argument("--kind", required=True, choices=REPLY_KINDS, help="what it was")
    parser.add_argument("--until", default=None, metavar="DATE", help="the day they named")


def _correct(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.replies import correct_reply

    answered = correct_reply(desk.owner, args.id, kind=args.kind, now=desk.moment, until=_day(args.until))
    return Answer(data=vars_of(answered), text=f"It is read your way now. This outreach is {answered.state}.")


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Usage(f"“{text}” is no day.", hint="Write it like 2027-03-09.") from None


commands = [
    Command(
        words="today enough",
        summary="nothing new until tomorrow",
        run=_enough,
        examples=("askwell today enough",),
    ),
    Command(
        words="today",
        summary="what now: everything owed, at most one new ask",
        run=_today,
        examples=("askwell today",),
    ),
    Command(
        words="outreach show",
        summary="one outreach as a story",
        run=_show,
        arguments=_id,
        examples=("askwell outreach show out_...",),
    ),
    Command(
        words="outreach close",
        summary="end an outreach",
        run=_close,
        arguments=_id,
        examples=("askwell outreach close out_...",),
    ),
    Command(words="outreach", summary="where everything stands", run=_list, examples=("askwell outreach",)),
    Command(
        words="reply correct",
        summary="say what an answer was that was read wrong",
        run=_correct,
        arguments=_correct_arguments,
        examples=("askwell reply correct rep_... --kind later --until 2027-03-09",),
    ),
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
