"""`mailbox`, `sync`: the mailbox, and reading it for answers."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from askwell.cli.desk import Desk
from askwell.cli.files import read_text
from askwell.cli.frame import Answer, Command
from askwell.cli.times import told

if TYPE_CHECKING:
    from askwell.models import Mailbox


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("address", help="your own mail address")
    parser.add_argument("--smtp", required=True, metavar="HOST:PORT", help="the server that takes your mail")
    parser.add_argument("--imap", required=True, metavar="HOST:PORT", help="the server that keeps your mail")
    parser.add_argument("--security", choices=("starttls", "tls"), default="starttls", help="how both are reached")
    parser.add_argument("--user", default="", help="the address, when left out")
    parser.add_argument("--password-file", required=True, metavar="FILE|-", help="a file that holds the password")
    parser.add_argument("--ca", default="", metavar="FILE", help="a certificate authority of your own")


def _add(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.mail import add_mailbox

    mailbox = add_mailbox(
        desk.owner,
        args.address,
        smtp_at=args.smtp,
        imap_at=args.imap,
        security=args.security,
        user=args.user,
        password=read_text(args.password_file).strip("\r\n"),
        now=desk.moment,
        ca_file=args.ca,
    )
    return Answer(data={"id": mailbox.pk, "address": mailbox.address}, text="Kept. Try it: `askwell mailbox test`.")


def _test(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.mail import test_mailbox

    mailbox = test_mailbox(desk.owner, now=desk.moment)
    return Answer(data={"id": mailbox.pk, "ok": True}, text=f"{mailbox.address} can send and be read.")


def _list(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries import own

    mailbox = own.mailbox(desk.owner)
    rows = [_row(mailbox)] if mailbox else []
    return Answer(data={"mailboxes": rows}, text=_told(mailbox, desk) if mailbox else NONE)


NONE = "No mailbox is connected: you copy each text and send it yourself."


def _told(it: Mailbox, desk: Desk) -> str:
    read = f"read {told(it.checked_at, desk)}" if it.checked_at else "not read yet"
    return "\n".join(each for each in (f"{it.address}, {read}", it.trouble) if each)


def _row(it: Mailbox) -> dict[str, Any]:
    fields = ("address", "smtp_host", "smtp_port", "imap_host", "imap_port", "security", "checked_at", "trouble")
    return {"id": it.pk} | {name: getattr(it, name) for name in fields}


def _remove(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.mail import remove_mailbox

    freed = remove_mailbox(desk.owner, now=desk.moment)
    return Answer(data={"removed": True, "drafts": freed}, text="Forgotten, password and all.")


def _sync(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.sync import sync

    it = sync(desk.owner, now=desk.moment)
    lines = [f"New letters: {it.letters}. Answers to your messages: {len(it.answers)}."]
    lines += [f"  {each.outreach}: {each.state}" for each in it.answers]
    return Answer(data=it, text="\n".join(lines))


commands = [
    Command(
        words="mailbox add",
        summary="connect your own mailbox",
        run=_add,
        arguments=_add_arguments,
        examples=(
            "askwell mailbox add you@uni.example --smtp smtp.uni.example:587 --imap imap.uni.example:143"
            " --password-file pass.txt",
        ),
    ),
    Command(
        words="mailbox test",
        summary="sign in to both servers and say what is wrong",
        run=_test,
        examples=("askwell mailbox test",),
    ),
    Command(
        words="mailbox list",
        summary="the mailbox that is connected",
        run=_list,
        examples=("askwell mailbox list",),
    ),
    Command(
        words="mailbox remove",
        summary="forget the mailbox and its password",
        run=_remove,
        examples=("askwell mailbox remove",),
    ),
    Command(words="sync", summary="read the mailbox for answers", run=_sync, examples=("askwell sync",)),
]
