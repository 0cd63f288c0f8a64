"""Letters in files: what the first lines say, and where in the file a finding stands."""

from __future__ import annotations

import pytest

from askwell.cli.letters import Letter, Place, as_letter
from askwell.core.critique import Finding
from askwell.core.errors import Usage


def finding(start: int, end: int, *, part: str = "body") -> Finding:
    return Finding(
        rule="stuffy", fault="stuffy-or-formulaic", severity="hint", blocks=False, part=part, start=start, end=end,
        text="", says="", why="", fix="", replacement=None, evidence=(),
    )  # type: ignore[arg-type]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "subject", "body"),
    [
        ("Hi", None, None, "Hi"),
        ("", None, None, ""),
        ("Subject: Tenants\n\nHi", None, "Tenants", "Hi"),
        ("Subject:\n\nHi", None, "", "Hi"),
        ("Kind: ask-email\n\nHi", "ask-email", None, "Hi"),
        ("Kind: ask-email\nSubject: Tenants\n\nHi", "ask-email", "Tenants", "Hi"),
        ("subject:  Tenants \r\nKIND: Thank-You\r\n\r\n\r\nHi", "thank-you", "Tenants", "\r\nHi"),
        ("Kind: ask-email\nHi", "ask-email", None, "Hi"),
        ("Kind: ask-email", "ask-email", None, ""),
        ("Subject: Tenants", None, "Tenants", ""),
        ("Subject: Tenants\nHi", None, None, "Subject: Tenants\nHi"),
        ("Kind: of a question\nHi", None, None, "Kind: of a question\nHi"),
        ("Subject: a\nSubject: b\n\nHi", None, None, "Subject: a\nSubject: b\n\nHi"),
        ("\nSubject: a\n\nHi", None, None, "\nSubject: a\n\nHi"),
    ],
)
def test_a_file_may_say_its_kind_and_subject_first(text: str, kind: str | None, subject: str | None, body: str):
    letter = as_letter(text, name="x.txt")

    assert (letter.kind, letter.subject, letter.body) == (kind, subject, body)


def test_a_kind_that_is_none_is_refused_by_the_name_of_the_file():
    with pytest.raises(Usage, match=r"x.txt says “Kind: poem”, which is none."):
        as_letter("Kind: poem\n\nHi", name="x.txt")


@pytest.mark.parametrize(
    ("given", "place", "line"),
    [
        (finding(0, 2), Place(4, 1, 4, 3), 4),
        (finding(3, 4), Place(4, 4, 4, 5), 4),
        (finding(0, 9), Place(4, 1, 6, 3), 4),
        (finding(0, 0), None, 4),
        (finding(0, 4, part="subject"), Place(2, 10, 2, 14), 2),
        (finding(0, 0, part="subject"), None, 2),
    ],
)
def test_a_finding_is_placed_in_its_file_by_code_points(given: Finding, place: Place | None, line: int):
    letter = as_letter("Kind: ask-email\r\nSubject: Ten👩🏽\r\n\r\nHi 🙂,\n\nב.", name="x.txt")

    assert (letter.place_of(given), letter.line_of(given)) == (place, line)


def test_a_subject_that_is_not_in_the_file_has_no_place():
    letter = Letter(name="x.txt", text="Hi")

    assert (letter.place_of(finding(0, 2, part="subject")), letter.line_of(finding(0, 2, part="subject"))) == (
        None,
        1,
    )
