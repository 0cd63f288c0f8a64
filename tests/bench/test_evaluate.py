"""`make evaluate` on small files: what is read, what is skipped, and what a person sees."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from askwell.bench.evaluate import main
from askwell.bench.labelled import files_in, read

GOOD = {
    "id": "good", "kind": "ask-email", "subject": "Your column", "labels": [], "overall": 5,
    "body": "Hi Maria,\n\nI read your column on tenants, and I keep the books of a housing cooperative in Malmö.\n\n"
    "Could I ask you how you check a landlord's figures, for 15 minutes by phone or in two lines by email? "
    "If now isn't good, no worries.\n\nThank you for considering it,\nJo Lind",
}  # fmt: skip
BAD = GOOD | {
    "id": "bad",
    "overall": 1,
    "labels": ["template-leak", "mechanics", "other: reads like a bill", "intrusive"],
    "body": "Hi [Name],\n\nI will come by on Monday, whether it suits you or not. The bill follows.",
}
REPLIES = [
    {"id": "r1", "kind": "yes", "headers": {}, "body": "Gladly. Would Tuesday at 10 suit you?"},
    {"id": "r2", "kind": "no", "headers": None, "body": "Gladly."},
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    _write(tmp_path / "a.jsonl", [GOOD, BAD])
    _write(tmp_path / "b.jsonl", [GOOD | {"id": "again"}])
    _write(tmp_path / "replies.jsonl", REPLIES)
    (tmp_path / "README.md").write_text("not data")
    return tmp_path


def _write(path: Path, rows: list[dict[str, object]]) -> None:
    path.write_text("".join(json.dumps(each) + "\n" for each in rows))


def test_a_folder_is_told_file_by_file_and_together_and_then_come_the_misses(folder: Path, capsys):
    status = main([str(folder)])

    out = capsys.readouterr().out
    headings = [line for line in out.splitlines() if line.startswith(("==", "--"))]
    assert status == 0
    assert headings[:4] == [
        f"== {folder / 'a.jsonl'}: 2 messages",
        f"== {folder / 'b.jsonl'}: 1 messages",
        "== all together: 3 messages",
        f"== {folder / 'replies.jsonl'}: 2 replies",
    ]
    assert headings[-1] == "-- r2: a no, read as yes"
    assert "area under the curve, bad against good  1.000\n" in out
    assert "of overall 5, held back                 0 of 2\n" in out
    assert "  template-leak                        1.000      1.000      1       0      0\n" in out
    assert out.split("\nall ")[1].split("\n")[0].split() == ["1", "of", "2", "0.500"]
    assert "   | Gladly.\n" in out


def test_the_misses_can_be_left_out(folder: Path, capsys):
    main([str(folder), "--tables"])

    assert "\n-- " not in capsys.readouterr().out


def test_a_miss_shows_the_message_and_what_was_not_found(tmp_path: Path, capsys):
    _write(tmp_path / "a.jsonl", [GOOD | {"labels": ["fawning"], "overall": 2}])

    main([str(tmp_path / "a.jsonl")])

    out = capsys.readouterr().out.splitlines()
    at = next(number for number, line in enumerate(out) if line.startswith("-- good (ask-email), overall 2: ready, "))
    assert out[at + 1 : at + 4] == ["   missed       fawning", "   | Subject: Your column", "   | Hi Maria,"]


def test_a_folder_that_is_not_there_is_told_and_the_others_go_on(folder: Path, capsys):
    status = main([str(folder / "nowhere"), str(folder / "b.jsonl")])

    assert status == 0
    assert capsys.readouterr().err == f"{folder / 'nowhere'} is not there, so it is left out.\n"


def test_nothing_to_evaluate_is_no_success(tmp_path: Path):
    assert main([str(tmp_path)]) == 1


@pytest.mark.parametrize(
    "line",
    ["{oops", "[]", '{"id": 1, "kind": "poem", "body": "x", "overall": 3}', '{"kind": "ask-email", "overall": 3}',
     '{"kind": "ask-email", "body": "x", "overall": 9}', '{"kind": "ask-email", "body": "x"}',
     '{"kind": "yes", "body": "x", "headers": []}', '{"kind": "ask-email", "body": "x", "overall": 3, "labels": 4}',
     '{"kind": "ask-email", "body": "x", "overall": 3, "subject": 4}', "[" * 5000],
)  # fmt: skip
def test_a_bad_line_is_told_and_skipped(line: str, tmp_path: Path):
    path = tmp_path / "mixed.jsonl"
    path.write_text(f"{json.dumps(GOOD)}\n\n{line}\n{json.dumps(REPLIES[0])}\n")

    file = read(path)

    assert ([each.id for each in file.messages], [each.id for each in file.replies]) == (["good"], ["r1"])
    assert [each.split(":")[0] for each in file.bad] == ["mixed.jsonl, line 3"]


def test_labels_that_are_no_faults_of_ours_are_left_out(tmp_path: Path):
    _write(tmp_path / "a.jsonl", [BAD])

    assert read(tmp_path / "a.jsonl").messages[0].labels == {"template-leak"}


def test_files_come_in_the_order_of_their_names(folder: Path):
    found = files_in([str(folder)], say=pytest.fail)

    assert [each.name for each in found] == ["a.jsonl", "b.jsonl", "replies.jsonl"]
