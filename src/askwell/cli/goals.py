"""`goal`, `goals`, `profile`: why you ask, and who you are."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from askwell.cli.contacts import vars_of
from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.cli.imports import read_bytes
from askwell.core.contacts import GOAL_KINDS, Education, Position, Profile
from askwell.core.errors import Usage


def _goal_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("title")
    parser.add_argument("--kind", choices=GOAL_KINDS, default="explore")
    for name in ("role", "employer", "place"):
        parser.add_argument(f"--{name}", action="append", default=[])
    parser.add_argument("--learn", action="append", default=[], metavar="QUESTION")


def _add(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.goals import add_goal

    goal = add_goal(
        desk.owner,
        args.title,
        kind=args.kind,
        now=desk.moment,
        roles=tuple(args.role),
        employers=tuple(args.employer),
        places=tuple(args.place),
        learn=tuple(args.learn),
    )
    return Answer(data={"id": goal.pk, "title": goal.title}, text=f"Your goal is kept: {goal.pk}")


def _goals(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.goals import goals

    rows = goals(desk.owner)
    return Answer(
        data={"goals": rows}, text="\n".join(f"{each.id}  {each.title}" for each in rows) or "You have no goal yet."
    )


def _profile(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries import own

    return _answer(own.profile(desk.owner).as_core())


def _set_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("pairs", nargs="+", metavar="FIELD=VALUE")


def _set(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.goals import set_profile

    fields = dict(_pair(each) for each in args.pairs)
    return _answer(set_profile(desk.owner, now=desk.moment, **fields).as_core())


def _pair(given: str) -> tuple[str, object]:
    name, sign, value = given.partition("=")
    if not sign:
        raise Usage(f"{given!r} lacks its value.", hint='Write it like name="Ada Byron".')
    name = name.strip().replace("-", "_")
    if name == "school":
        return "education", (Education(school=value),)
    if name in ("employer", "position"):
        return "positions", (Position(employer=value),)
    return name, value


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file")


def _import(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.imports import import_profile

    filled = import_profile(desk.owner, read_bytes(args.file), file_name=Path(args.file).name, now=desk.moment)
    return Answer(data={"profile": filled}, text=f"Your profile now says: {', '.join(filled) or 'nothing new'}.")


def _answer(profile: Profile) -> Answer:
    said = {name: value for name, value in vars_of(profile).items() if value}
    return Answer(data=profile, text="\n".join(f"{name}: {value}" for name, value in said.items()))


commands = [
    Command(
        words="goal add",
        summary="say why you are asking",
        run=_add,
        arguments=_goal_arguments,
        examples=(
            'askwell goal add "From lab work into science writing" --kind change-role --role "science writer"',
        ),
    ),
    Command(words="goals", summary="your goals", run=_goals),
    Command(
        words="profile set",
        summary="tell one thing about yourself",
        run=_set,
        arguments=_set_arguments,
        examples=('askwell profile set name="Ada Byron" headline="a lab technician in Leeds" school="Leeds"',),
    ),
    Command(
        words="profile import", summary="take your profile from a file", run=_import, arguments=_import_arguments
    ),
    Command(words="profile", summary="what Askwell knows about you", run=_profile),
]
