"""Files at the command line: what comes in, and what is refused before it is read."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

from askwell.actions.uploads import LARGEST
from askwell.core.errors import Outside, Unreadable
from askwell.models import Contact, Import
from askwell.queries import own
from tests import make
from tests.adapters.importers.bad_files import BAD, NAMES

VECTORS = Path(__file__).parents[1] / "vectors"


@pytest.mark.parametrize(
    ("file", "format", "read"),
    [
        ("linkedin/Connections.csv", "linkedin", 6),
        ("google/contacts.csv", "google", 5),
        ("outlook/outlook-com.csv", "outlook", 3),
        ("vcard/apple.vcf", "vcard", 4),
        ("xlsx/alumni.xlsx", "xlsx", 5),
        ("csv/alumni-windows.csv", "csv", 2),
    ],
)
def test_every_format_comes_in_counts_add_up_and_again_it_changes_nothing(typed, file, format, read):
    first = typed("import", str(VECTORS / file)).data
    again = typed("import", str(VECTORS / file), "--format", format).data

    assert (first["format"], first["read"], first["added"]) == (format, read, read - len(first["rejected"]))
    assert first["added"] == Contact.objects.count()
    for data in (first, again):
        assert data["read"] == sum(data[name] for name in ("added", "changed", "same", "merged")) + len(
            data["rejected"]
        )
    assert (again["added"], again["changed"], again["same"]) == (0, 0, first["added"])


def test_undo_is_told_of_where_there_is_anything_to_undo(typed):
    file = str(VECTORS / "linkedin" / "Connections.csv")

    first, again = typed("import", file), typed("import", file)

    assert f"Undo it with `askwell undo {first.data['import']}`." in first.text
    assert "undo" not in again.text.lower()


def test_a_resume_fills_the_profile(typed, owner):
    answer = typed("profile", "import", str(VECTORS / "json-resume" / "resume.json"))

    assert answer.data["profile"] == ["interests", "link", "skills"]  # the rest stood there already
    assert own.profile(owner).skills == ["Pipetting", "Statistics"]


def test_a_resume_says_that_it_is_about_the_user_and_counts_no_rows(typed):
    file = str(VECTORS / "json-resume" / "resume.json")

    before, then, again = typed("import", file, "--dry-run"), typed("import", file), typed("import", file)

    about = "The file tells about you, and about nobody else.\n"
    assert before.text == f"{about}Your profile would say: interests, link, skills."
    assert then.text.startswith(f"{about}Your profile now says: interests, link, skills.")
    assert again.text.startswith(f"{about}Your profile says all of it already; what stands there stays.")


def test_a_column_that_nobody_knows_is_told_with_the_way_to_explain_it(typed, tmp_path):
    file = tmp_path / "club.csv"
    file.write_text("Name,Shoe size\nAna Lee,40\n")

    assert typed("import", str(file), "--dry-run").text.splitlines() == [
        "1 row read: 1 new would come in, 0 changed, 0 the same, 0 twice in the file, 0 left out.",
        "Columns that Askwell does not know, left unread: Shoe size. To read one, say what it holds.",
        'Say what a column holds with --map "COLUMN=FIELD".',
    ]


@pytest.mark.parametrize("bad", BAD, ids=NAMES)
def test_what_holds_nobody_is_called_what_it_is_and_loses_nothing(typed, owner, tmp_path, bad):
    make.contact(owner)
    file = tmp_path / bad.name
    file.write_bytes(bad.data)

    with pytest.raises(Unreadable) as refused:
        typed("import", str(file))

    assert bad.says in refused.value.says
    assert refused.value.hint
    assert (Contact.objects.count(), Import.objects.count()) == (1, 0)


@pytest.mark.parametrize("words", [("import",), ("profile", "import")])
def test_a_file_of_two_gigabytes_is_refused_by_its_size(typed, tmp_path, words):
    huge = tmp_path / "huge.csv"
    huge.touch()
    os.truncate(huge, 2 * 1024**3)  # it takes no room on the disk

    with pytest.raises(Unreadable) as refused:
        typed(*words, str(huge))

    assert refused.value.says == f"{huge} is larger than {LARGEST // 1024**2} MB, and no list of people is."
    assert refused.value.hint


def test_what_stays_out_is_written_to_a_file_that_is_no_formula(typed, tmp_path):
    file, out = tmp_path / "club.csv", tmp_path / "left-out.csv"
    file.write_text("Name,Title\nAna Lee,Editor\n=1+1,Baker,one too many\n")

    data = typed("import", str(file), "--rejected", str(out)).data

    rows = list(csv.reader(out.open(newline="")))
    assert data["added"] == len(data["rejected"]) == 1
    assert rows[0] == ["Row", "Why it stayed out", "Name", "Title"]
    assert rows[1][0] == "3"
    assert rows[1][2:] == ["'=1+1", "Baker", "one too many"]


def test_what_stayed_out_can_be_mended_where_it_lies_and_brought_again(typed, tmp_path):
    file, out = tmp_path / "club.csv", tmp_path / "left-out.csv"
    file.write_text('Name;Phone;Company\nAna Lee;+44 20 7946 0000;Tide\n;+44 20 7946 0001;"Moss; and\nFern"\n')
    typed("import", str(file), "--rejected", str(out))
    left = list(csv.reader(out.open(newline="")))
    left[1][2] = "Bo Lund"
    with out.open("w", newline="") as mended:
        csv.writer(mended).writerows(left)

    assert typed("import", str(out)).data["added"] == 1

    bo = Contact.objects.get(name="Bo Lund")
    assert bo.addresses.get().value == "+44 20 7946 0001"
    assert bo.positions.get().employer == "Moss; and Fern"


def test_a_file_that_cannot_be_written_is_explained(typed, tmp_path):
    file = tmp_path / "club.csv"
    file.write_text("Name,Title\nAna Lee,Editor\n")

    with pytest.raises(Outside, match="cannot be written"):
        typed("import", str(file), "--dry-run", "--rejected", str(tmp_path / "nowhere" / "out.csv"))
