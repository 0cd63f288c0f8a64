"""`conversation`, `brief`, `agenda`, `note`: agreed, prepared, held with consent, noted."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.cli.messages import moment
from askwell.core.errors import Refusal

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
    parser.add_argument("--at", required=True, metavar="T", help="ISO 8601 with offset")
    parser.add_argument("--minutes", type=int, required=True)
    parser.add_argument("--mode", choices=MODES, required=True)
    parser.add_argument("--place", default="", help="a number, a link or an address")
    parser.add_argument("--zone", default="", help="the time zone it was agreed in")


def _schedule(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.conversations import schedule

    it = schedule(
        desk.owner,
        args.outreach,
        at=moment(args.at),
        minutes=args.minutes,
        mode=args.mode,
        now=desk.moment,
        place=args.place,
        zone=args.zone,
    )
    return Answer(data=_data(it), text=f"Agreed: {it.at:%A %d %B, %H:%M} UTC. Prepare with `askwell brief {it.pk}`.")


def _reschedule_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id")
    parser.add_argument("--at", required=True, metavar="T")
    parser.add_argument("--minutes", type=int, default=None)
    parser.add_argument("--place", default=None)


def _reschedule(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.conversations import reschedule

    at = moment(args.at)
    it = reschedule(desk.owner, args.id, at=at, now=desk.moment, minutes=args.minutes, place=args.place)
    return Answer(data=_data(it), text=f"Moved to {it.at:%A %d %B, %H:%M} UTC.")


def _id(parser: ArgumentParser) -> None:
    parser.add_argument("id")


def _show(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.conversations import conversation

    it = conversation(desk.owner, args.id)
    lines = [f"{it.contact.name}, {it.mode}, {it.minutes} minutes, {it.state}"]
    return Answer(data=it, text="\n".join(lines + [f"  {each.tag or 'note'}: {each.text}" for each in it.notes]))


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
    parser.add_argument("id")
    parser.add_argument("--notes", choices=("yes", "no"), default=None)
    parser.add_argument("--recording", choices=("yes", "no"), default=None)


def _consent(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.conversations import consent

    it = consent(desk.owner, args.id, now=desk.moment, notes=_yes(args.notes), recording=_yes(args.recording))
    return Answer(data=_data(it), text="Kept, as they said it.")


def _yes(given: str | None) -> bool | None:
    return None if given is None else given == "yes"


def _note_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("conversation")
    parser.add_argument("text")
    parser.add_argument("--tag", choices=TAGS, default="")
    parser.add_argument("--before", action="store_true", help="preparation, not something they said")


def _note(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.conversations import note

    it = note(desk.owner, args.conversation, args.text, now=desk.moment, tag=args.tag, before=args.before)
    return Answer(data={"id": it.pk, "when": it.when, "tag": it.tag}, text="Noted.")


def _kept(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.conversations import keep_promise

    keep_promise(desk.owner, args.id, now=desk.moment)
    return Answer(data={"id": args.id, "kept": True}, text="A promise kept.")


def _brief_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("conversation")
    parser.add_argument("--format", choices=("md", "html", "pdf"), default="md")


def _brief(args: Namespace, desk: Desk) -> Answer:
    from askwell.core.brief import as_markdown
    from askwell.queries.conversations import brief

    if args.format != "md":
        raise Refusal(
            "usage",
            f"On the command line the brief comes as Markdown, not yet as {args.format}.",
            hint="Print the Brief page from your browser: that gives paper or PDF.",
        )
    sheet = brief(desk.owner, args.conversation)
    return Answer(data=sheet, text=as_markdown(sheet))


def _agenda_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("conversation")
    parser.add_argument("--minutes", type=int, default=None, help="how many are left, if fewer than promised")


def _agenda(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.conversations import agenda

    it = agenda(desk.owner, args.conversation, minutes=args.minutes)
    lines = [f"{each.start:>3}-{each.end:<3} {'*' if each.must else ' '} {each.question}" for each in it.items]
    return Answer(data=it, text="\n".join(lines))


commands = [
    Command(
        words="conversation schedule",
        summary="keep a time that was agreed",
        run=_schedule,
        arguments=_schedule_arguments,
        examples=("askwell conversation schedule out_... --at 2026-12-01T15:00+00:00 --minutes 20 --mode call",),
    ),
    Command(
        words="conversation reschedule", summary="another time", run=_reschedule, arguments=_reschedule_arguments
    ),
    Command(words="conversation show", summary="one conversation with its notes", run=_show, arguments=_id),
    Command(words="conversation cancel", summary="it does not take place", run=_cancel, arguments=_id),
    Command(words="conversation end", summary="it is over", run=_end, arguments=_id),
    Command(words="conversation consent", summary="what they allowed", run=_consent, arguments=_consent_arguments),
    Command(
        words="brief", summary="the preparation sheet for a conversation", run=_brief, arguments=_brief_arguments
    ),
    Command(
        words="agenda", summary="the questions, in the promised minutes", run=_agenda, arguments=_agenda_arguments
    ),
    Command(words="note kept", summary="a promise of yours is kept", run=_kept, arguments=_id),
    Command(
        words="note",
        summary="write down what was said",
        run=_note,
        arguments=_note_arguments,
        examples=('askwell note cnv_... "Shadow a shift before you decide" --tag takeaway',),
    ),
]
