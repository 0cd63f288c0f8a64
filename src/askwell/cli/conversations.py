"""`conversation`, `brief`, `agenda`, `note`: agreed, prepared, held with consent, noted."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.cli.times import moment, told
from askwell.core.errors import Usage

if TYPE_CHECKING:
    from askwell.models import Conversation

MODES = ("call", "video", "coffee", "email")
TAGS = ("takeaway", "referral", "promise-mine", "promise-theirs", "advice", "opening")


def _data(it: Conversation) -> dict[str, object]:
    fields = (
        "state",
        "at",
        "time_zone",
        "minutes",
        "mode",
        "place",
        "notes_allowed",
        "recording_allowed",
        "ended_at",
    )
    return {"id": it.pk, "outreach": it.outreach_id} | {name: getattr(it, name) for name in fields}


def _schedule_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("outreach")
    parser.add_argument("--at", required=True, metavar="T", help="when, in your own time zone")
    parser.add_argument("--minutes", type=int, required=True, help="how long you promised that it takes")
    parser.add_argument("--mode", choices=MODES, required=True, metavar="MODE", help="how you talk")
    parser.add_argument("--place", default="", help="a number, a link or an address")
    parser.add_argument("--zone", default="", help="the time zone that it was agreed in, if not yours")


def _schedule(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.conversations import schedule

    it = schedule(
        desk.owner,
        args.outreach,
        at=moment(args.at, desk),
        minutes=args.minutes,
        mode=args.mode,
        now=desk.moment,
        place=args.place,
        zone=args.zone,
    )
    return Answer(data=_data(it), text=f"Agreed: {told(it.at, desk)}. Prepare with `askwell brief {it.pk}`.")


def _reschedule_arguments(parser: ArgumentParser) -> None:
    _id(parser)
    parser.add_argument("--at", required=True, metavar="T", help="when instead, in your own time zone")
    parser.add_argument("--minutes", type=int, default=None, help="if it takes longer or shorter now")
    parser.add_argument("--place", default=None, help="a number, a link or an address, if it is another")


def _reschedule(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.conversations import reschedule

    at = moment(args.at, desk)
    it = reschedule(desk.owner, args.id, at=at, now=desk.moment, minutes=args.minutes, place=args.place)
    return Answer(data=_data(it), text=f"Moved to {told(it.at, desk)}.")


def _id(parser: ArgumentParser) -> None:
    parser.add_argument("id", help="the id of a conversation")


def _show(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.conversations import conversation

    it = conversation(desk.owner, args.id)
    where = f", {it.place}" if it.place else ""
    lines = [f"{it.contact.name}, for “{it.goal_title}”: {it.state}"]
    lines.append(f"{told(it.at, desk)}, {it.minutes} minutes, {it.how}{where}")
    lines += [f"  {each.tag or 'note'}: {each.text} ({each.id})" for each in it.notes]
    return Answer(data=it, text="\n".join(lines))


def _referral_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id", help="the id of a conversation")
    parser.add_argument("name", help="whom they named")
    parser.add_argument("--address", default="", help="a mail address or a profile link")
    parser.add_argument("--may-mention", choices=("yes", "no"), default=None, help="may you say who named them?")


def _referral(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.conversations import take_referral

    allowed = None if args.may_mention is None else args.may_mention == "yes"
    given = {"name": args.name, "address": args.address, "may_mention": allowed}
    person = take_referral(desk.owner, args.id, now=desk.moment, **given)
    return Answer(data={"id": person.pk, "name": person.name}, text=f"{person.name} is in your book: {person.pk}")


def _cancel(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.conversations import cancel

    return Answer(data=_data(cancel(desk.owner, args.id, now=desk.moment)), text="Called off.")


def _end(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.conversations import end

    it = end(desk.owner, args.id, now=desk.moment)
    return Answer(
        data=_data(it), text=f'Over. Note one thing you learnt: `askwell note {it.pk} "..." --tag takeaway`.'
    )


def _consent_arguments(parser: ArgumentParser) -> None:
    _id(parser)
    parser.add_argument("--notes", choices=("yes", "no"), default=None, help="may you take notes?")
    parser.add_argument("--recording", choices=("yes", "no"), default=None, help="may you record?")


def _consent(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.conversations import consent

    it = consent(desk.owner, args.id, now=desk.moment, notes=_yes(args.notes), recording=_yes(args.recording))
    return Answer(data=_data(it), text="Kept, as they said it.")


def _yes(given: str | None) -> bool | None:
    return None if given is None else given == "yes"


def _note_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("conversation")
    parser.add_argument("text", help="what was said, or what came to you")
    parser.add_argument("--tag", choices=TAGS, default="", metavar="TAG", help="what kind of note it is")
    parser.add_argument("--before", action="store_true", help="preparation, not something they said")


def _note(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.conversations import note

    it = note(desk.owner, args.conversation, args.text, now=desk.moment, tag=args.tag, before=args.before)
    return Answer(data={"id": it.pk, "when": it.when, "tag": it.tag}, text="Noted.")


def _kept(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.conversations import keep_promise

    keep_promise(desk.owner, args.id, now=desk.moment)
    return Answer(data={"id": args.id, "kept": True}, text="A promise kept.")


def _note_id(parser: ArgumentParser) -> None:
    parser.add_argument("id", help="the id of a note with a promise of yours; `askwell today` shows it")


def _brief_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("conversation")
    parser.add_argument(
        "--format", choices=("md", "html", "pdf"), default="md", help="md for a terminal, html to print"
    )


def _brief(args: Namespace, desk: Desk) -> Answer:
    from askwell.core.brief import as_markdown
    from askwell.core.brief_html import as_html
    from askwell.queries.conversations import brief

    if args.format == "pdf":
        raise Usage(
            "A brief does not come as PDF by itself.",
            hint="Take --format html instead, open it in a browser and print it: to paper or to PDF.",
        )
    sheet = brief(desk.owner, args.conversation)
    return Answer(data=sheet, text=as_html(sheet) if args.format == "html" else as_markdown(sheet))


def _agenda_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("conversation")
    parser.add_argument("--minutes", type=int, default=None, help="how many are left, if fewer than promised")


def _agenda(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.conversations import agenda

    it = agenda(desk.owner, args.conversation, minutes=args.minutes)
    lines = [f"{each.start:>3}-{each.end:<3} {'*' if each.must else ' '} {each.question}" for each in it.items]
    if it.left_out:
        lines += ["", f"Left out, for want of time: {len(it.left_out)} more. The first is: {it.left_out[0].question}"]
    return Answer(data=it, text="\n".join(lines))


commands = [
    Command(
        words="conversation schedule",
        summary="keep a time that was agreed",
        run=_schedule,
        arguments=_schedule_arguments,
        examples=(
            'askwell conversation schedule out_... --at "2026-12-01 15:00" --minutes 20 --mode call',
            "askwell conversation schedule out_... --at 2026-12-01T15:00+00:00 --minutes 20 --mode video",
        ),
    ),
    Command(
        words="conversation reschedule",
        summary="another time",
        run=_reschedule,
        arguments=_reschedule_arguments,
        examples=('askwell conversation reschedule cnv_... --at "2026-12-02 09:30"',),
    ),
    Command(
        words="conversation show",
        summary="one conversation with its notes",
        run=_show,
        arguments=_id,
        examples=("askwell conversation show cnv_...",),
    ),
    Command(
        words="conversation referral",
        summary="keep the name of somebody they sent you to",
        run=_referral,
        arguments=_referral_arguments,
        examples=('askwell conversation referral cnv_... "Ada Byron" --may-mention yes',),
    ),
    Command(
        words="conversation cancel",
        summary="it does not take place",
        run=_cancel,
        arguments=_id,
        examples=("askwell conversation cancel cnv_...",),
    ),
    Command(
        words="conversation end",
        summary="it is over",
        run=_end,
        arguments=_id,
        examples=("askwell conversation end cnv_...",),
    ),
    Command(
        words="conversation consent",
        summary="what they allowed",
        run=_consent,
        arguments=_consent_arguments,
        examples=("askwell conversation consent cnv_... --notes yes --recording no",),
    ),
    Command(
        words="brief",
        summary="the preparation sheet for a conversation",
        run=_brief,
        arguments=_brief_arguments,
        examples=("askwell brief cnv_...", "askwell brief cnv_... --format html > brief.html"),
    ),
    Command(
        words="agenda",
        summary="the questions, in the promised minutes",
        run=_agenda,
        arguments=_agenda_arguments,
        examples=("askwell agenda cnv_... --minutes 15",),
    ),
    Command(
        words="note kept",
        summary="a promise of yours is kept",
        run=_kept,
        arguments=_note_id,
        examples=("askwell note kept not_...",),
    ),
    Command(
        words="note",
        summary="write down what was said",
        run=_note,
        arguments=_note_arguments,
        examples=('askwell note cnv_... "Shadow a shift before you decide" --tag takeaway',),
    ),
]
