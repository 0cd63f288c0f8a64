"""`feed`: where people publish, and reading it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command

if TYPE_CHECKING:
    from askwell.actions.feeds import FeedRead


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contact", help="the id of the person who publishes there")
    parser.add_argument("url", metavar="URL", help="the address of an RSS or Atom feed")


def _add(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.feeds import add_feed

    read = add_feed(desk.owner, args.contact, args.url, now=desk.moment)
    return Answer(data=read, text=_told(read))


def _read_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id", nargs="?", default="", help="one feed, at once; all that are due when left out")


def _read(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.feeds import read_feed, read_feeds

    if args.id:
        read = read_feed(desk.owner, args.id, now=desk.moment)
        return Answer(data={"feeds": [read]}, text=_told(read))
    every = read_feeds(desk.owner, now=desk.moment, at_most=None)
    failed = any(each.trouble for each in every)
    text = "\n".join(map(_told, every)) or "No feed is due; each is read once a day."
    return Answer(data={"feeds": every}, text=text, exit=4 if failed else 0)


def _id(parser: ArgumentParser) -> None:
    parser.add_argument("id", help="the id of a feed")


def _remove(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.feeds import remove_feed

    remove_feed(desk.owner, args.id, now=desk.moment)
    return Answer(data={"id": args.id, "removed": True}, text="It is read no more. What it brought stays.")


def _told(read: FeedRead) -> str:
    if read.trouble:
        return read.trouble
    return "\n".join([f"{read.name}: {len(read.new)} new  {read.id}", *(f"  {each}" for each in read.new)])


commands = [
    Command(
        words="feed add",
        summary="keep where somebody publishes, and read it",
        run=_add,
        arguments=_add_arguments,
        examples=("askwell feed add con_... https://harbour.example/feed.xml",),
    ),
    Command(
        words="feed read",
        summary="read what people published since",
        run=_read,
        arguments=_read_arguments,
        examples=("askwell feed read",),
    ),
    Command(
        words="feed remove",
        summary="forget a feed",
        run=_remove,
        arguments=_id,
        examples=("askwell feed remove fee_...",),
    ),
]
