"""Bringing a file in: looked at first, then taken in by a yes, and taken back as easily."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from askwell import clock
from askwell.actions.imports import import_file, undo_import
from askwell.actions.uploads import drop_upload, fetch_upload, keep_upload
from askwell.core.errors import Problem, Usage
from askwell.queries.duplicates import in_twice_by_import
from askwell.queries.imports import imported, imports
from askwell.web.doorkeeper import status_of
from askwell.web.frame import owner


@require_safe
def choose(request: HttpRequest) -> HttpResponse:
    return render(request, "imports/page.html", {"imports": imports(owner(request))})


@require_POST
def look(request: HttpRequest) -> HttpResponse:
    """Count what would happen, before anything does."""
    try:
        upload = _put_aside(request)
        return _preview(request, upload)
    except Problem as problem:
        shown = {"imports": imports(owner(request)), "problem": problem}
        return render(request, "imports/page.html", shown, status=status_of(problem))


@require_POST
def confirm(request: HttpRequest) -> HttpResponse:
    token = request.POST.get("upload", "")
    upload = fetch_upload(owner(request), token, wall=clock.wall())
    report = import_file(owner(request), upload.data, file_name=upload.name, now=clock.now())
    drop_upload(owner(request), token)
    return redirect("import-report", id=report.id)


@require_safe
def report(request: HttpRequest, id: str) -> HttpResponse:
    return render(
        request,
        "imports/report.html",
        {"report": imported(owner(request), id), "in_twice": in_twice_by_import(owner(request), id)},
    )


@require_POST
def undo(request: HttpRequest, id: str) -> HttpResponse:
    counts = undo_import(owner(request), id, now=clock.now())
    messages.success(request, _undone(counts))
    return redirect("import")


def _put_aside(request: HttpRequest) -> str:
    file = request.FILES.get("file")
    if file is None:
        raise Usage("No file was chosen.", hint="Choose the zip that LinkedIn sent you, or a list saved as CSV.")
    return keep_upload(owner(request), file.chunks(), name=file.name or "file", wall=clock.wall())


def _preview(request: HttpRequest, token: str) -> HttpResponse:
    upload = fetch_upload(owner(request), token, wall=clock.wall())
    try:
        counted = import_file(owner(request), upload.data, file_name=upload.name, now=clock.now(), dry_run=True)
    except Problem:
        drop_upload(owner(request), token)
        raise
    return render(request, "imports/preview.html", {"report": counted, "upload": token, "name": upload.name})


def _undone(counts: dict[str, int]) -> str:
    kept = f" {counts['kept']} stay, because you have worked on them since." if counts["kept"] else ""
    return f"Undone: {counts['removed']} taken out, {counts['restored']} put back as they were.{kept}"
