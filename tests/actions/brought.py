"""Small files of people, brought in, and the book as it stands afterwards."""

from __future__ import annotations

from django.conf import settings

from askwell.actions.imports import Report, import_file
from askwell.models import Account
from askwell.queries.search import find
from tests.cast import NOON

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
ANA = "Ana,Reyes,https://www.linkedin.com/in/ana-reyes,,Tideline,Editor,03 Mar 2024"
TOM = "Tom,Ashby,https://www.linkedin.com/in/tomashby,tom@ashby.example,Aire Water,Chemist,14 Nov 2023"
NOBODY = ",,,,,,01 Jan 2020"
CLUB = b"Who,Does\nAna Lee,Editor\nBo Lund,Baker\n"


def bring(account: Account, *rows: str, name: str = "Connections.csv", dry_run: bool = False) -> Report:
    data = "\r\n".join((HEADER, *rows)).encode()
    return import_file(account, data, file_name=name, now=NOON, dry_run=dry_run)


def bring_list(account: Account, text: str) -> Report:
    return import_file(account, text.encode(), file_name="alumni.csv", now=NOON)


RESUME = b'{"basics": {"name": "Noor Haddad", "label": "Editor"}, "work": [{"name": "Tideline"}]}'


def bring_resume(account: Account, *, dry_run: bool = False) -> Report:
    return import_file(account, RESUME, file_name="resume.json", now=NOON, dry_run=dry_run)


def book(account: Account) -> list[tuple[str, str, str, str]]:
    return [(each.name, each.title, each.employer, each.email) for each in find(account).contacts]


def counts(report: Report) -> dict[str, int]:
    return {
        "added": report.added,
        "changed": report.changed,
        "same": report.same,
        "merged": report.merged,
        "rejected": len(report.rejected),
    }


def waiting() -> list[str]:
    """Files that were looked at and wait for a yes."""
    return [each.name for each in (settings.ASKWELL_HOME / "uploads").iterdir()]
