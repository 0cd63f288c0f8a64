"""`mailbox`, `sync`: the mailbox, and reading it for answers."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.cli.imports import read_bytes

if TYPE_CHECKING:
    from askwell.models import Mailbox


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("address")
    parser.add_argument("--smtp", required=True, metavar="HOST:PORT")
    parser.add_argument("--imap", required=True, metavar="HOST:PORT")
    parser.add_argument("--security", choices=("starttls", "tls"), default="starttls")
    parser.add_argument("--user", default="", help="the address, when left out")
    parser.add_argument("--password-file", required=True, metavar="F", help="a file with the password, or -")
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
        password=read_bytes(args.password_file).decode().strip("\r\n"),
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
    text = f"{mailbox.address}. {mailbox.trouble}" if mailbox else "No mailbox is connected. You copy and send."
    return Answer(data={"mailboxes": rows}, text=text)


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
    lines = [f"{it.letters} letters read, {len(it.answers)} answers."]
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
    Command(words="mailbox test", summary="sign in to both servers and say what is wrong", run=_test),
    Command(words="mailbox list", summary="the mailbox that is connected", run=_list),
    Command(words="mailbox remove", summary="forget the mailbox and its password", run=_remove),
    Command(words="sync", summary="read the mailbox for answers", run=_sync),
]
