"""Bringing files in: looked at first, then taken in by a yes, stopped and gone on with at will, and taken back."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.imports import Report, begin_import, columns_of, go_on, import_file, stop_import, undo_import
from askwell.actions.uploads import LARGEST, drop_upload, fetch_upload, keep_upload
from askwell.core.errors import Outside, Problem, Unreadable, Usage
from askwell.core.taking_back import taken_back
from askwell.queries.duplicates import in_twice_by_import
from askwell.queries.imports import imported, imports, rejected_as_csv
from askwell.web.doorkeeper import status_of
from askwell.web.forms.columns import ColumnRow, mapping_of, rows_of
from askwell.web.frame import owner

AT_ONCE = 500_000
"""Bytes. A smaller file is in before its page could show any progress."""
MOST_FILES = 20
NAMES = ("name", "first", "last")


@dataclass(frozen=True, kw_only=True)
class Look:
    """One file before the yes: what it would bring, or why nothing of it was understood."""

    name: str
    upload: str
    report: Report | None
    problem: Problem | None
    columns: list[ColumnRow]
    """To say what they hold, where its columns are not known anyway."""
    mapping: dict[str, str]

    @property
    def has_names(self) -> bool:
        """Whether a column is read as a name. Where no person is found all the same, something else is the matter."""
        return any(chosen and field in NAMES for each in self.columns for field, _, chosen in each.choices)


@require_safe
def choose(request: HttpRequest) -> HttpResponse:
    return _page(request, {})


@require_POST
def look(request: HttpRequest) -> HttpResponse:
    """Count what would happen, before anything does."""
    try:
        uploads = [_put_aside(request, each) for each in _files(request)]
        return _shown(request, [_look(request, each, {}) for each in uploads])
    except Problem as problem:
        return _refused(request, problem)


@require_POST
def explain(request: HttpRequest) -> HttpResponse:
    """Count once more, with what was said of the columns."""
    told = mapping_of(request.POST)
    looks = [_look(request, each, told.get(n, {})) for n, each in enumerate(request.POST.getlist("upload"))]
    return _shown(request, looks)


@require_POST
def confirm(request: HttpRequest) -> HttpResponse:
    told = mapping_of(request.POST)
    ids = [_begin(request, each, told.get(n, {})) for n, each in enumerate(request.POST.getlist("upload"))]
    return redirect("import-report", id=ids[0]) if len(ids) == 1 else redirect("import")


@require_safe
def report(request: HttpRequest, id: str) -> HttpResponse:
    it = imported(owner(request), id, wall=clock.wall())
    in_twice = 0 if it.halfway else in_twice_by_import(owner(request), id)
    return render(request, "imports/report.html", {"report": it, "in_twice": in_twice})


@require_safe
def progress(request: HttpRequest, id: str) -> HttpResponse:
    """How far it has come; asked again and again while it runs."""
    line = imported(owner(request), id, wall=clock.wall())
    answer = render(request, "imports/progress.html", {"each": line})
    if line.settled:
        answer["HX-Refresh"] = "true"
    return answer


@require_POST
def run(request: HttpRequest, id: str) -> HttpResponse:
    """Bring it in, or go on with it. The answer comes when it is in; the page asks for the progress meanwhile."""
    try:
        go_on(owner(request), id, now=clock.now(), wall=clock.wall())
    except (Outside, Unreadable) as problem:
        messages.error(request, f"{problem.says} {problem.hint}")
    return HttpResponse(status=204) if request.headers.get("HX-Request") else redirect("import-report", id=id)


@require_POST
def stop(request: HttpRequest, id: str) -> HttpResponse:
    stop_import(owner(request), id)
    return redirect("import-report", id=id)


@require_safe
def rejected(request: HttpRequest, id: str) -> HttpResponse:
    """The rows that stayed out, with the reasons, to mend and bring again."""
    answer = HttpResponse(rejected_as_csv(owner(request), id), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="left-out.csv"'
    return answer


@require_POST
def undo(request: HttpRequest, id: str) -> HttpResponse:
    messages.success(request, taken_back(undo_import(owner(request), id, now=clock.now())))
    return redirect("import")


def _files(request: HttpRequest) -> list[UploadedFile[bytes]]:
    files = request.FILES.getlist("file")
    if not files:
        raise Usage(
            "No file was chosen.",
            hint="Choose the zip that LinkedIn sent you, or your contacts as another program exported them.",
        )
    if len(files) > MOST_FILES:
        raise Usage(f"That are {len(files)} files at once.", hint=f"Bring {MOST_FILES} at most, then the next.")
    return files


def _put_aside(request: HttpRequest, file: UploadedFile[bytes]) -> str:
    return keep_upload(owner(request), file.chunks(), name=file.name or "file", wall=clock.wall())


def _look(request: HttpRequest, token: str, mapping: dict[str, str]) -> Look:
    """A file of which nothing can be made, whatever is said of its columns, is not kept."""
    upload = fetch_upload(owner(request), token, wall=clock.wall())
    counted, problem = None, None
    try:
        counted = import_file(
            owner(request), upload.data, file_name=upload.name, now=clock.now(), dry_run=True, mapping=mapping
        )
    except Problem as fault:
        problem = fault
    columns = _columns(request, upload.data, upload.name, mapping)
    if problem and not columns:
        drop_upload(owner(request), token)
    return Look(
        name=upload.name,
        upload=token,
        report=counted,
        problem=problem,
        columns=columns,
        mapping=mapping,
    )


def _columns(request: HttpRequest, data: bytes, name: str, mapping: dict[str, str]) -> list[ColumnRow]:
    try:
        return rows_of(columns_of(owner(request), data, file_name=name, mapping=mapping))
    except Problem:
        return []


def _shown(request: HttpRequest, looks: list[Look]) -> HttpResponse:
    hopeless = [each for each in looks if each.problem and not each.columns]
    if len(looks) == len(hopeless) == 1 and hopeless[0].problem:
        return _refused(request, hopeless[0].problem)
    ready = [each for each in looks if each.report]
    reports = [each.report for each in looks if each.report]
    kept = [each for each in looks if each.report or each.columns]
    shown = {
        "looks": looks,
        "told": any(each.mapping for each in looks),
        "nobody": None if ready else next((it.problem for it in looks if it.has_names), None),
        "ready": ready,
        "kept": kept,
        "explainable": any(each.columns for each in kept),
        "added": sum(each.added for each in reports),
        "changed": sum(each.changed for each in reports),
        "history": any(each.newly_told for each in reports),
        "profile": any(each.profile for each in reports),
    }
    return render(request, "imports/preview.html", shown, status=200 if ready else 422)


def _refused(request: HttpRequest, problem: Problem) -> HttpResponse:
    return _page(request, {"problem": problem}, status=status_of(problem))


def _page(request: HttpRequest, more: dict[str, object], *, status: int = 200) -> HttpResponse:
    shown = {"imports": imports(owner(request), wall=clock.wall()), "largest": LARGEST}
    return render(request, "imports/page.html", shown | more, status=status)


def _begin(request: HttpRequest, token: str, mapping: dict[str, str]) -> str:
    id, size = begin_import(owner(request), token, now=clock.now(), wall=clock.wall(), mapping=mapping)
    if size <= AT_ONCE:
        go_on(owner(request), id, now=clock.now(), wall=clock.wall())
    return id
