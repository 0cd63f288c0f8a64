"""`import`, `undo`: files of people, in and out again."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from askwell.cli.desk import Desk
from askwell.cli.files import read_bytes, write_text
from askwell.cli.frame import Answer, Command
from askwell.cli.output import aside
from askwell.core.errors import Usage

if TYPE_CHECKING:
    from askwell.actions.imports import Report


def _import_arguments(parser: ArgumentParser) -> None:
    formats = "auto, linkedin, google, outlook, vcard, csv, xlsx or json-resume; `auto` looks for itself"
    parser.add_argument("file", help="an export of LinkedIn, Google, Outlook or Apple, or any table of people")
    parser.add_argument("--format", default="auto", help=formats)
    parser.add_argument(
        "--map", action="append", default=[], metavar="COLUMN=FIELD", help="what a column of your table holds"
    )
    parser.add_argument("--book", default="", metavar="NAME", help="which address book; your own when left out")
    parser.add_argument("--rejected", default="", metavar="OUT.csv", help="write the rows that stay out to a file")
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")


def _import(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.imports import import_file
    from askwell.actions.uploads import LARGEST

    report = import_file(
        desk.owner,
        read_bytes(args.file, most=LARGEST),
        file_name=Path(args.file).name,
        now=desk.moment,
        format=args.format,
        mapping=_mapping(args.map),
        dry_run=args.dry_run,
        book=args.book,
        told=_progress,
    )
    if args.rejected:
        write_text(args.rejected, _left_out(report))
    return Answer(data=_data(report), text=_text(report, dry=args.dry_run))


def _left_out(report: Report) -> str:
    from askwell.queries.imports import left_out

    rows = ((each.row, each.reason, each.raw) for each in report.rejected)
    known = report.columns
    return left_out(rows, names=known.names, delimiter=known.delimiter) if known else left_out(rows)


MANY = 10_000
"""Rows from which on it is told how far the file has come."""


def _progress(done: int, total: int) -> None:
    if total >= MANY:
        aside(f"{done:,} of {total:,} rows are in.")


def _mapping(given: list[str]) -> dict[str, str]:
    pairs = [each.partition("=") for each in given]
    if wrong := [column for column, sign, _ in pairs if not sign]:
        raise Usage(f"--map {wrong[0]} lacks its field.", hint='Write it like --map "Full name=name".')
    return {column: field for column, _, field in pairs}


def _data(report: Report) -> dict[str, object]:
    return {
        "import": report.id,
        "format": report.format,
        "read": report.read,
        "added": report.added,
        "changed": report.changed,
        "same": report.same,
        "merged": report.merged,
        "rejected": [{"row": each.row, "reason": each.reason, "raw": each.raw} for each in report.rejected],
        "notes": report.notes,
        "history": report.history,
        "profile": report.profile,
        "possible_duplicates": [asdict(each) for each in report.alike],
    }


def _text(report: Report, *, dry: bool) -> str:
    would = "would come in" if dry else "came in"
    lines = []
    if report.read:
        lines.append(
            f"{report.read:,} {'row' if report.read == 1 else 'rows'} read: {report.added:,} new {would}, "
            f"{report.changed:,} changed, {report.same:,} the same, {report.merged:,} twice in the file, "
            f"{len(report.rejected):,} left out."
        )
    elif not report.history:
        lines.append("The file tells about you, and about nobody else.")
    lines += [f"  row {each.row}: {each.reason}" for each in report.rejected[:20]]
    lines += [f"  {each.name} may be {each.called}. {each.because[0]}" for each in report.alike[:20]]
    lines += list(report.notes)
    if report.asks_for_columns:
        lines.append('Say what a column holds with --map "COLUMN=FIELD".')
    if report.profile:
        lines.append(f"Your profile {'would say' if dry else 'now says'}: {', '.join(report.profile)}.")
    elif not report.read and not report.history:
        lines.append("Your profile says all of it already; what stands there stays.")
    if report.reversible:
        lines.append(f"Undo it with `askwell undo {report.id}`.")
    return "\n".join(lines)


def _undo_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id", metavar="IMPORT|MERGE", help="the id that `askwell import` or `askwell merge` printed")


def _undo(args: Namespace, desk: Desk) -> Answer:
    return _undo_merge(args, desk) if args.id.startswith("mrg_") else _undo_import(args, desk)


def _undo_merge(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.merges import undo_merge

    made = undo_merge(desk.owner, args.id, now=desk.moment)
    text = f"{made.kept.name} and {made.name} are two entries again, each as it was."
    return Answer(data={"id": made.pk, "kept": made.kept_id, "back": made.gone}, text=text)


def _undo_import(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.imports import undo_import
    from askwell.core.taking_back import taken_back

    done = undo_import(desk.owner, args.id, now=desk.moment)
    return Answer(data={"id": args.id, **asdict(done)}, text=taken_back(done))


commands = [
    Command(
        words="import",
        summary="bring people in from a file",
        run=_import,
        arguments=_import_arguments,
        examples=(
            "askwell import ~/Downloads/Basic_LinkedInDataExport.zip",
            'askwell import alumni.csv --map "Full name=name" --dry-run',
            "askwell import alumni.csv --rejected left-out.csv",
        ),
    ),
    Command(
        words="undo",
        summary="take an import or a merge back",
        run=_undo,
        arguments=_undo_arguments,
        examples=("askwell undo imp_...", "askwell undo mrg_..."),
    ),
]
