"""`draft`, `message`: written, mended, approved word for word, taken back, copied, sent by hand."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from askwell.cli.desk import Desk
from askwell.cli.files import read_text
from askwell.cli.frame import Answer, Command
from askwell.cli.times import moment, told
from askwell.core.errors import Usage
from askwell.core.messages import HANDS
from askwell.core.outreach import KINDS

if TYPE_CHECKING:
    from askwell.queries.messages import MessageShown


def _draft_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contact")
    parser.add_argument("--goal", required=True)
    parser.add_argument("--kind", required=True, choices=KINDS, help="what to write")
    parser.add_argument("--via", default="", metavar="CONNECTOR", help="the id of one who could introduce you")


def _draft(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.outreach import draft
    from askwell.queries.messages import show

    it = show(draft(desk.owner, args.contact, goal=args.goal, kind=args.kind, via=args.via, now=desk.moment))
    data = {
        "id": it.id,
        "message": it.id,
        "outreach": it.outreach,
        "subject": it.subject,
        "body": it.body,
        "claims": it.claims,
        "gaps": it.gaps,
    }
    return Answer(data=data, text=_text(it, desk))


def _id(parser: ArgumentParser) -> None:
    parser.add_argument("id", help="the id of a message")


def _show(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.messages import shown

    it = shown(desk.owner, args.id)
    return Answer(data=it, text=_text(it, desk))


def _edit_arguments(parser: ArgumentParser) -> None:
    _id(parser)
    parser.add_argument("--subject", default=None, help="a new subject")
    parser.add_argument("--body", default=None, metavar="FILE|-", help="a file with the new text; - reads a pipe")
    parser.add_argument("--fill", action="append", default=[], metavar="N=TEXT", help="fill a gap by its number")


def _edit(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.messages import edit_message
    from askwell.queries.messages import show

    body = None if args.body is None else read_text(args.body)
    fills = dict(_fill(each) for each in args.fill)
    it = show(edit_message(desk.owner, args.id, now=desk.moment, subject=args.subject, body=body, fills=fills))
    return Answer(data=it, text=_text(it, desk))


def _fill(given: str) -> tuple[int, str]:
    number, sign, text = given.partition("=")
    if not sign or not number.strip().isdigit():
        raise Usage(f"--fill “{given}” is not a gap and its words.", hint='Write it like --fill 1="your podcast".')
    return int(number), text


def _approve_arguments(parser: ArgumentParser) -> None:
    _id(parser)
    parser.add_argument("--anyway", default="", metavar="REASON", help="send against the advice, for this reason")


def _approve(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.messages import approve_message
    from askwell.queries.messages import show

    it = show(approve_message(desk.owner, args.id, now=desk.moment, wall=desk.real, anyway=args.anyway))
    when = f"not before {told(it.not_before, desk)}" if it.not_before else "as soon as the time to undo is over"
    return Answer(data=it, text=f"Approved. It leaves {when}. {it.because}".strip())


def _copy(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.messages import copy_message

    it = copy_message(desk.owner, args.id, now=desk.moment)
    data = {"id": args.id, "text": it.text, "mailto": it.mailto, "note": it.note}
    return Answer(data=data, text=it.text)


def _eml(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.messages import copy_message

    it = copy_message(desk.owner, args.id, now=desk.moment)
    if not it.eml:
        raise Usage(
            "There is no mail address to write to.", hint=f"Copy it instead: `askwell message copy {args.id}`."
        )
    return Answer(data={"id": args.id, "eml": it.eml.decode("ascii", "replace")}, text=it.eml.decode("ascii"))


def _sent_arguments(parser: ArgumentParser) -> None:
    _id(parser)
    parser.add_argument("--by", required=True, choices=HANDS, help="how you sent it")
    parser.add_argument("--at", default=None, metavar="T", help="when, if not just now")
    parser.add_argument("--already", action="store_true", help="it happened, whatever the rules say")


def _sent(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.messages import mark_sent
    from askwell.queries.messages import show

    at = moment(args.at, desk) if args.at else None
    it = show(mark_sent(desk.owner, args.id, by=args.by, now=desk.moment, at=at, already=args.already))
    return Answer(data=it, text=f"Kept. {it.contact.name} has it now.")


def _unsent(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.messages import not_sent

    it = not_sent(desk.owner, args.id, now=desk.moment)
    return Answer(data={"id": it.pk, "state": it.state}, text="It stays a draft. Send it when it suits you.")


def _cancel(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.messages import cancel_message

    it, again = cancel_message(desk.owner, args.id, now=desk.moment)
    words = f" Its words are in a new draft: {again.pk}" if again else ""
    return Answer(
        data={"id": it.pk, "state": it.state, "draft": again.pk if again else None}, text=f"Taken back.{words}"
    )


def _settle_arguments(parser: ArgumentParser) -> None:
    _id(parser)
    parser.add_argument("--arrived", required=True, choices=("yes", "no"), help="is it in your Sent folder?")


def _settle(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.messages import settle_uncertain
    from askwell.queries.messages import show

    it = show(settle_uncertain(desk.owner, args.id, arrived=args.arrived == "yes", now=desk.moment))
    return Answer(data=it, text="Kept." if args.arrived == "yes" else "It goes once more.")


def _text(it: MessageShown, desk: Desk) -> str:
    """The letter as it stands, and below it what it is, what it lacks and when it goes."""
    head = f"Subject: {it.subject}\n\n" if it.subject else ""
    return "\n".join([f"{head}{it.body}\n", f"({it.id}, {it.kind}, {it.state})", *_below(it, desk)])


def _below(it: MessageShown, desk: Desk) -> Iterator[str]:
    yield from (f"  gap {each.n}: {each.asks}" for each in it.gaps)
    if it.gaps:
        yield f'Fill it with your words: askwell message edit {it.id} --fill {it.gaps[0].n}="..."'
    if it.not_before:
        yield f"  It leaves not before {told(it.not_before, desk)}."
    if it.because:
        yield f"  {it.because}"


commands = [
    Command(
        words="draft",
        summary="a first draft from what is known",
        run=_draft,
        arguments=_draft_arguments,
        examples=("askwell draft con_... --goal goa_... --kind ask-email",),
    ),
    Command(
        words="message show",
        summary="one message, with its gaps",
        run=_show,
        arguments=_id,
        examples=("askwell message show msg_...",),
    ),
    Command(
        words="message edit",
        summary="change the words, fill the gaps",
        run=_edit,
        arguments=_edit_arguments,
        examples=('askwell message edit msg_... --fill 1="your talk on river surveys"',),
    ),
    Command(
        words="message approve",
        summary="let exactly these words go",
        run=_approve,
        arguments=_approve_arguments,
        examples=("askwell message approve msg_...",),
    ),
    Command(
        words="message copy",
        summary="the text for your clipboard",
        run=_copy,
        arguments=_id,
        examples=("askwell message copy msg_... | wl-copy",),
    ),
    Command(
        words="message eml",
        summary="a draft file for your mail program",
        run=_eml,
        arguments=_id,
        examples=("askwell message eml msg_... > ask.eml",),
    ),
    Command(
        words="message sent",
        summary="say that you sent it yourself",
        run=_sent,
        arguments=_sent_arguments,
        examples=("askwell message sent msg_... --by email",),
    ),
    Command(
        words="message unsent",
        summary="say that you copied it and did not send it",
        run=_unsent,
        arguments=_id,
        examples=("askwell message unsent msg_...",),
    ),
    Command(
        words="message cancel",
        summary="take it back before it leaves",
        run=_cancel,
        arguments=_id,
        examples=("askwell message cancel msg_...",),
    ),
    Command(
        words="message settle",
        summary="say whether an uncertain message left",
        run=_settle,
        arguments=_settle_arguments,
        examples=("askwell message settle msg_... --arrived yes",),
    ),
]
