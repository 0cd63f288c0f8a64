"""`shortlist`, `introductions`, `move-on`: whom to ask, through whom, and whom instead."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from askwell.cli import wishes
from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.cli.listing import Listing
from askwell.cli.parser import limit
from askwell.core.errors import Usage

if TYPE_CHECKING:
    from askwell.queries.introductions import Connector
    from askwell.queries.shortlist import Line, Shortlist


def _shortlist_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("goal")
    parser.add_argument("--limit", type=limit, default=None, help="how many at most; everybody when left out")


def _shortlist(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.shortlist import shortlist

    found = shortlist(desk.owner, args.goal, now=desk.moment, limit=args.limit)
    lines = [_line(each) for each in found.contacts] or [_nobody(found)]
    if found.contacts:
        lines += _hidden(len(found.hidden))
    if found.unknowns:
        lines += ["", *found.unknowns]
    if found.links:
        lines += ["", "Look further in your own browser:", *(f"  {each.label}: {each.url}" for each in found.links)]
    return Answer(data=found, text="\n".join(lines))


def _nobody(it: Shortlist) -> str:
    if it.hidden:
        return "You have hidden everybody who could stand here: `askwell shortlist hidden`."
    return "There is nobody to rank yet. Bring people in first."


def _hidden(count: int) -> list[str]:
    return ["", f"{count} hidden: `askwell shortlist hidden` says whom and why."] if count else []


NOTHING_SPEAKS = "Nothing speaks for them yet that your book could tell."


def _line(it: Line) -> str:
    pin = ["You pinned them; they rest for now." if it.resting else "You pinned them."] if it.pinned else []
    why = " ".join([*pin, *(each.because for each in it.reasons)]) or NOTHING_SPEAKS
    work = " at ".join(each for each in (it.title or "title unknown", it.employer) if each)
    return f"{it.score:>4}  {it.id}  {it.name}, {work}\n        {why}"


def _introductions_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contact", nargs="?", default="", help="the person you would like to meet")
    parser.add_argument("--goal", default="", help="instead of one person: everybody worth asking for this goal")


def _introductions(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.introductions import connectors

    if bool(args.contact) == bool(args.goal):
        raise Usage("Introduced to whom?", hint="Name one person, or a goal with `--goal`; not both.")
    if args.goal:
        return _for_a_goal(args.goal, desk)
    rows = connectors(desk.owner, args.contact, now=desk.moment)
    if not rows:
        return Answer(data={"connectors": rows}, text="Nobody in your book is known to know them.")
    cells = tuple((each.id, each.name, _why(each)) for each in rows)
    return Answer(data={"connectors": rows}, text=Listing(headings=("id", "name", "why"), rows=cells))


def _for_a_goal(goal: str, desk: Desk) -> Answer:
    from askwell.queries.introductions import introductions

    found = introductions(desk.owner, goal, now=desk.moment)
    if not found.introductions:
        return Answer(
            data=found, text="Nobody in your book is known to know anybody on this list. Asking straight is fine."
        )
    cells = tuple(
        (each.connector.id, each.connector.name, each.name, each.id, each.connector.because)
        for each in found.introductions
    )
    return Answer(data=found, text=Listing(headings=("id", "ask", "about", "their id", "why"), rows=cells))


def _why(it: Connector) -> str:
    return f"{it.because} Asked lately: spare them for now." if it.asked_lately else it.because


def _outreach(parser: ArgumentParser) -> None:
    parser.add_argument("outreach")


def _move_on(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.shortlist import similar_to

    rows: Sequence[Line] = similar_to(desk.owner, args.outreach)
    text = "\n".join(_line(each) for each in rows)
    return Answer(data={"contacts": rows}, text=text or "Nobody else in your book does similar work.")


commands = [
    Command(
        words="shortlist",
        summary="whom to ask for a goal, with reasons",
        run=_shortlist,
        arguments=_shortlist_arguments,
        examples=("askwell shortlist goa_... --limit 5",),
    ),
    *wishes.commands,
    Command(
        words="introductions",
        summary="who could introduce you, to one person or to many",
        run=_introductions,
        arguments=_introductions_arguments,
        examples=("askwell introductions con_...", "askwell introductions --goal goa_..."),
    ),
    Command(
        words="move-on",
        summary="similar people, when one does not answer",
        run=_move_on,
        arguments=_outreach,
        examples=("askwell move-on out_...",),
    ),
]
