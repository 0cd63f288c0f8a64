"""`shortlist pin`, `hide`, `weigh` and their ways back: what you say of a shortlist yourself."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.cli.listing import Listing
from askwell.core.errors import Usage


def _goal_and_contact(parser: ArgumentParser) -> None:
    parser.add_argument("goal")
    parser.add_argument("contact")


def _pin(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.shortlist import pin
    from askwell.queries.shortlist import is_resting

    pin(desk.owner, args.goal, args.contact, now=desk.moment)
    waits = is_resting(desk.owner, args.contact, now=desk.moment)
    text = (
        "Pinned. They rest for now, and come to the top once they may be asked." if waits else "On top of the list."
    )
    data = {"id": args.contact, "goal": args.goal, "pinned": True, "resting": waits}
    return Answer(data=data, text=text)


def _unpin(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.shortlist import unpin

    unpin(desk.owner, args.goal, args.contact, now=desk.moment)
    data = {"id": args.contact, "goal": args.goal, "pinned": False}
    return Answer(data=data, text="They stand where their reasons put them.")


def _hide_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contact")
    parser.add_argument("--why", required=True, help="a few words for yourself")
    parser.add_argument("--goal", default="", help="only for this goal; for every goal when left out")


def _hide(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.shortlist import hide

    hiding = hide(desk.owner, args.contact, why=args.why, goal=args.goal, now=desk.moment)
    data = {"id": args.contact, "goal": args.goal or None, "hidden": True, "why": hiding.why}
    where = "for this goal" if args.goal else "for any goal"
    return Answer(data=data, text=f"They are not suggested {where}. Back again with `askwell shortlist show`.")


def _show_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contact")
    parser.add_argument(
        "--goal", default="", help="whatever keeps them off this goal's list; everything when left out"
    )


def _show(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.shortlist import show_again

    count = show_again(desk.owner, args.contact, goal=args.goal, now=desk.moment)
    data = {"id": args.contact, "goal": args.goal or None, "hidden": False, "taken_back": count}
    return Answer(data=data, text="They are shown again." if count else "They were not hidden.")


def _hidden_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("goal", nargs="?", default="", help="of one goal's list; of all when left out")


def _hidden(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.wishes import hidden_people

    rows = hidden_people(desk.owner, args.goal)
    if not rows:
        return Answer(data={"hidden": rows}, text="You have hidden nobody.")
    cells = tuple((each.id, each.name, each.goal or "every goal", each.why) for each in rows)
    return Answer(data={"hidden": rows}, text=Listing(headings=("id", "name", "for", "why"), rows=cells))


def _weigh_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("goal")
    parser.add_argument("levels", nargs="*", metavar="REASON=LEVEL", help="levels: more, usual, not")


def _weigh(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.shortlist import weigh
    from askwell.queries.wishes import weighing

    if args.levels:
        weigh(desk.owner, args.goal, dict(_pair(each) for each in args.levels), now=desk.moment)
    rows = weighing(desk.owner, args.goal)
    cells = tuple((each.reason, each.level, each.says) for each in rows)
    data = {"id": args.goal, "reasons": rows}
    return Answer(data=data, text=Listing(headings=("reason", "counts", "what it goes by"), rows=cells))


def _pair(given: str) -> tuple[str, str]:
    name, sign, level = given.partition("=")
    if not sign:
        raise Usage(f"“{given}” does not say how much it counts.", hint="Write it like same-school=more.")
    return name.strip(), level.strip()


commands = [
    Command(
        words="shortlist pin",
        summary="put somebody on top of a goal's list",
        run=_pin,
        arguments=_goal_and_contact,
        examples=("askwell shortlist pin goa_... con_...",),
    ),
    Command(
        words="shortlist unpin",
        summary="let them stand where their reasons put them",
        run=_unpin,
        arguments=_goal_and_contact,
        examples=("askwell shortlist unpin goa_... con_...",),
    ),
    Command(
        words="shortlist hide",
        summary="suggest somebody no more, with a reason",
        run=_hide,
        arguments=_hide_arguments,
        examples=(
            'askwell shortlist hide con_... --why "my old boss"',
            'askwell shortlist hide con_... --goal goa_... --why "other work"',
        ),
    ),
    Command(
        words="shortlist show",
        summary="suggest them again",
        run=_show,
        arguments=_show_arguments,
        examples=("askwell shortlist show con_...",),
    ),
    Command(
        words="shortlist hidden",
        summary="whom you have hidden, and why",
        run=_hidden,
        arguments=_hidden_arguments,
        examples=("askwell shortlist hidden", "askwell shortlist hidden goa_..."),
    ),
    Command(
        words="shortlist weigh",
        summary="say how much each reason counts",
        run=_weigh,
        arguments=_weigh_arguments,
        examples=(
            "askwell shortlist weigh goa_...",
            "askwell shortlist weigh goa_... same-school=more reachable=not",
        ),
    ),
]
