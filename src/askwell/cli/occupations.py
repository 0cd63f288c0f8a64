"""`occupations`: what work a title names, and the official data beside the tables of the house."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from askwell.cli.desk import Desk
from askwell.cli.files import read_bytes
from askwell.cli.frame import Answer, Command
from askwell.cli.listing import Listing

if TYPE_CHECKING:
    from askwell.queries.occupations import TitleRead, Work


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", nargs="*", metavar="TEXT", help="a job title as people write it; none lists them all")


def _occupations(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.occupations import all_occupations, read_title

    if args.text:
        read = read_title(" ".join(args.text))
        return Answer(data=read, text=_text(read))
    known = all_occupations()
    rows = tuple((each.name, each.field or each.source) for each in known.occupations)
    return Answer(data=known, text=Listing(headings=("occupation", "field"), rows=rows))


def _text(read: TitleRead) -> str:
    rank = f"Seniority: {read.seniority}." if read.seniority else ""
    if read.occupation is None:
        may_be = ", ".join(each.name for each in read.occupations)
        lines = [f"“{read.title}” names no work that Askwell knows for certain.", rank]
        return _lines(*lines, f"It may be: {may_be}." if may_be else "")
    how = "" if read.sureness == 1 else f" (sure to {read.sureness:.0%})"
    return _lines(f"{read.occupation.name}{how}", rank, *_told(read.occupation), read.attribution)


def _told(it: Work) -> list[str]:
    return [
        *(f"- {each}" for each in it.tasks),
        f"Skills: {', '.join(it.skills)}." if it.skills else "",
        f"Near: {', '.join(it.near)}." if it.near and it.field else "",
    ]


def _lines(*lines: str) -> str:
    return "\n".join(filter(None, lines))


def _load_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", help="the zip from www.onetcenter.org/database.html, or the folder unpacked from it")


def _load(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.occupations import load_occupations

    done = load_occupations(desk.owner, _files(args.file), now=desk.moment)
    text = f"{done.occupations:,} occupations are loaded; {done.names:,} more titles are known.\n{done.attribution}"
    return Answer(data=done, text=text)


def _files(name: str) -> dict[str, bytes]:
    """A file by its name, or everything in a folder that may be a table or tells the release."""
    folder = Path(name).expanduser()
    if not folder.is_dir():
        return {folder.name: read_bytes(name)}
    inside = [each for each in sorted(folder.iterdir()) if each.suffix.lower() in (".txt", ".xlsx")]
    return {each.name: read_bytes(str(each)) for each in inside}


commands = [
    Command(
        words="occupations",
        summary="what work a job title names",
        run=_occupations,
        arguments=_arguments,
        examples=('askwell occupations "Sr. ML Engineer, Ads"', "askwell occupations"),
    ),
    Command(
        words="occupations load",
        summary="add the official O*NET occupations",
        run=_load,
        arguments=_load_arguments,
        examples=("askwell occupations load ~/Downloads/db_29_3_text.zip",),
    ),
]
