"""`goal`, `goals`, `profile`: why you ask, and who you are."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from askwell.cli.desk import Desk
from askwell.cli.files import read_bytes
from askwell.cli.frame import Answer, Command
from askwell.cli.listing import Listing
from askwell.core.contacts import GOAL_KINDS, Education, Position, Profile
from askwell.core.errors import Usage


def _goal_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("title", help="one line about why you are asking")
    parser.add_argument("--kind", choices=GOAL_KINDS, default="explore", help="`explore` when left out")
    parser.add_argument("--role", action="append", default=[], help="work that you think of")
    parser.add_argument("--employer", action="append", default=[], help="where you would like to do it")
    parser.add_argument("--place", action="append", default=[], help="in which town or country")
    parser.add_argument("--learn", action="append", default=[], metavar="QUESTION", help="what you want to know")


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


def _edit_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id", help="which goal")
    parser.add_argument("--title", default=None, help="another line for it")
    parser.add_argument("--kind", choices=GOAL_KINDS, default=None, help="another kind")
    for name, meaning in (("role", "work"), ("employer", "employers"), ("place", "places"), ("learn", "questions")):
        parser.add_argument(
            f"--{name}", action="append", default=None, help=f"{meaning}, in place of those there are"
        )


def _edit(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.goals import edit_goal

    lists = {"roles": args.role, "employers": args.employer, "places": args.place, "learn": args.learn}
    given = {"title": args.title, "kind": args.kind} | lists
    changes = {name: value for name, value in given.items() if value is not None}
    goal = edit_goal(desk.owner, args.id, now=desk.moment, **changes)
    return Answer(data={"id": goal.pk, "title": goal.title}, text="It is changed.")


def _goals(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.goals import goals

    rows = goals(desk.owner)
    if not rows:
        return Answer(data={"goals": rows}, text="You have no goal yet. Say why you are asking: `askwell goal add`.")
    cells = tuple((each.id, each.title, str(each.asked), str(each.talked)) for each in rows)
    return Answer(data={"goals": rows}, text=Listing(headings=("id", "goal", "asked", "talked"), rows=cells))


def _profile(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries import own

    return _answer(own.profile(desk.owner).as_core())


PROFILE = (
    "name, headline, place, time_zone, title, employer, school, skills, interests, link, sign_off, linkedin_plan"
)


def _set_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("pairs", nargs="+", metavar="FIELD=VALUE", help=f"fields: {PROFILE}")


def _set(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.goals import set_profile
    from askwell.queries import own

    told = dict(_pair(each) for each in args.pairs)
    fields = _positions(told, own.profile(desk.owner).as_core())
    return _answer(set_profile(desk.owner, now=desk.moment, **fields).as_core())


def _pair(given: str) -> tuple[str, str]:
    name, sign, value = given.partition("=")
    if not sign:
        raise Usage(f"“{given}” lacks its value.", hint='Write it like name="Ada Byron".')
    return name.strip().replace("-", "_"), value.strip()


def _positions(told: dict[str, str], known: Profile) -> dict[str, object]:
    """school, title and employer are those of the newest education and position; older ones stay as they are."""
    fields: dict[str, object] = dict(told)
    if "school" in told:
        newest = replace(next(iter(known.education), Education(school="")), school=told["school"])
        del fields["school"]
        fields["education"] = tuple(each for each in (newest, *known.education[1:]) if each.school)
    if "title" in told or "employer" in told:
        fields = {name: value for name, value in fields.items() if name not in ("title", "employer")}
        fields["positions"] = _at_work(known.positions, told)
    return fields


def _at_work(known: tuple[Position, ...], told: dict[str, str]) -> tuple[Position, ...]:
    """A new employer alone says nothing about the title there, so the old title goes."""
    now = next((each for each in known if each.current), Position())
    employer = told.get("employer", now.employer)
    same = employer == now.employer or not now.employer
    position = replace(
        now if same else Position(), employer=employer, title=told.get("title", now.title if same else "")
    )
    others = tuple(each for each in known if each is not now)
    return (position, *others) if position.title or position.employer else others


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", help="the zip that LinkedIn sends you, one file of it, or a JSON Résumé")


def _import(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.imports import import_profile
    from askwell.actions.uploads import LARGEST

    data = read_bytes(args.file, most=LARGEST)
    filled = import_profile(desk.owner, data, file_name=Path(args.file).name, now=desk.moment)
    return Answer(data={"profile": filled}, text=f"Your profile now says: {', '.join(filled) or 'nothing new'}.")


def _answer(profile: Profile) -> Answer:
    said = {
        "name": profile.name,
        "headline": profile.headline,
        "place": profile.place,
        "time zone": profile.time_zone,
        "work": _joined(_post(each) for each in profile.positions),
        "education": _joined(_studies(each) for each in profile.education),
        "skills": _joined(profile.skills),
        "interests": _joined(profile.interests),
        "link": profile.link,
        "sign-off": profile.sign_off,
        "LinkedIn plan": profile.linkedin_plan,
    }
    return Answer(data=profile, text="\n".join(f"{name}: {value}" for name, value in said.items() if value))


def _joined(values: Iterable[str]) -> str:
    return "; ".join(values)


def _post(it: Position) -> str:
    what = " at ".join(each for each in (it.title, it.employer) if each)
    return what + _years(it.started.year if it.started else None, it.ended.year if it.ended else None)


def _studies(it: Education) -> str:
    what = ", ".join(each for each in (it.degree, it.field, it.school) if each)
    return what + _years(it.started, it.ended)


def _years(started: int | None, ended: int | None) -> str:
    years = "–".join(str(each) for each in (started, ended) if each)
    return f" ({years})" if years else ""


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
    Command(
        words="goal edit",
        summary="change what you are asking about",
        run=_edit,
        arguments=_edit_arguments,
        examples=('askwell goal edit goa_... --role "science editor" --role "science writer"',),
    ),
    Command(words="goals", summary="your goals", run=_goals, examples=("askwell goals",)),
    Command(
        words="profile set",
        summary="tell one thing about yourself, or several",
        run=_set,
        arguments=_set_arguments,
        examples=(
            'askwell profile set name="Ada Byron" headline="a lab technician in Leeds" school="University of Leeds"',
            'askwell profile set title="Lab technician" employer="Aire Water" time_zone=Europe/London',
        ),
    ),
    Command(
        words="profile import",
        summary="take your profile from a file",
        run=_import,
        arguments=_import_arguments,
        examples=(
            "askwell profile import ~/Downloads/Basic_LinkedInDataExport.zip",
            "askwell profile import resume.json",
        ),
    ),
    Command(words="profile", summary="what Askwell knows about you", run=_profile, examples=("askwell profile",)),
]
