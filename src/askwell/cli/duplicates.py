"""`duplicates`, `merge`: who is in the book twice, and making one of two."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.cli.parser import limit
from askwell.core.duplicates.choices import CHOICES

if TYPE_CHECKING:
    from askwell.queries.duplicates import LookAlikes


def _duplicates_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--limit", type=limit, default=None, help="how many pairs at most; all when left out")


def _duplicates(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.duplicates import look_for_duplicates
    from askwell.queries.duplicates import duplicates

    look_for_duplicates(desk.owner)
    found = duplicates(desk.owner, limit=args.limit)
    if not found.duplicates:
        return Answer(data=found, text="Nobody seems to be in your book twice.")
    return Answer(data=found, text="\n\n".join("\n".join(_told(each)) for each in found.duplicates))


def _told(it: LookAlikes) -> Iterator[str]:
    yield f"{it.a.name} ({it.a.id}) and {it.b.name} ({it.b.id}): {it.certainty}"
    yield from (f"  + {each}" for each in it.because)
    yield from (f"  - {each}" for each in it.against)


def _two(parser: ArgumentParser) -> None:
    parser.add_argument("a", metavar="A", help="the id of one entry")
    parser.add_argument("b", metavar="B", help="the id of the other")


def _apart(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.duplicates import say_two_people

    say_two_people(desk.owner, args.a, args.b, now=desk.moment)
    data = {"id": args.a, "a": args.a, "b": args.b, "apart": True}
    return Answer(data=data, text="Two people. They will not be shown as one again.")


def _unsure(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.duplicates import forget_two_people

    forget_two_people(desk.owner, args.a, args.b, now=desk.moment)
    data = {"id": args.a, "a": args.a, "b": args.b, "apart": False}
    return Answer(data=data, text="Forgotten. They are shown again when something speaks for it.")


def _merge_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("a", metavar="A", help="the id of the entry that stays")
    parser.add_argument("b", metavar="B", help="the id of the one that comes to it and goes")
    parser.add_argument(
        "--take",
        action="append",
        default=[],
        choices=tuple(CHOICES),
        metavar="FIELD",
        help="what to take from B where both say something",
    )


def _merge(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.merges import merge_contacts
    from askwell.core.duplicates.words import made_one

    made = merge_contacts(desk.owner, args.a, args.b, now=desk.moment, take=args.take or None)
    data = {"id": made.pk, "kept": made.kept_id, "gone": made.gone}
    text = f"{made_one(made.name, made.kept.name)} Undo it with `askwell undo {made.pk}`."
    return Answer(data=data, text=text)


commands = [
    Command(
        words="duplicates",
        summary="who seems to be in your book twice",
        run=_duplicates,
        arguments=_duplicates_arguments,
        examples=("askwell duplicates",),
    ),
    Command(
        words="duplicates apart",
        summary="say that two are two people",
        run=_apart,
        arguments=_two,
        examples=("askwell duplicates apart con_... con_...",),
    ),
    Command(
        words="duplicates unsure",
        summary="take that back",
        run=_unsure,
        arguments=_two,
        examples=("askwell duplicates unsure con_... con_...",),
    ),
    Command(
        words="merge",
        summary="make one entry of two, with both histories",
        run=_merge,
        arguments=_merge_arguments,
        examples=("askwell merge con_... con_...", "askwell merge con_... con_... --take job --take place"),
    ),
]
