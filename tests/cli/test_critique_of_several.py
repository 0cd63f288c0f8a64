"""Several letters in files: told one by one, as JSON, for GitHub and for a scanner."""

from __future__ import annotations

from pathlib import Path

import pytest

from askwell.cli import main
from tests.cli.critiquing import ASK, answer

MARKED = "Kind: ask-email\nSubject: Your column\n\n"
HELD = "Kind: thank-you\n\nHi [Name],\n\nThank you for Tuesday.\n"


@pytest.fixture
def letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "maria.txt").write_text(MARKED + ASK, newline="")
    (tmp_path / "tom.txt").write_text(HELD)
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    (tmp_path / "plain.txt").write_text("Hi Maria,")
    return tmp_path


def test_several_letters_are_told_one_by_one_and_counted(letters: Path, capsys: pytest.CaptureFixture[str]):
    status = main(["critique", "maria.txt", "tom.txt"])

    out = capsys.readouterr().out
    assert status == 1
    assert out.startswith("maria.txt: Ready: a careful editor would send it.")
    assert "\n\ntom.txt: Hold it back until the errors are mended." in out
    assert "error    line 3  template-residue" in out
    assert out.endswith("\n\n2 letters: 1 ready, 1 to hold back.\n")


def test_several_letters_as_json_have_the_answer_of_each(letters: Path, capsys: pytest.CaptureFixture[str]):
    main(["critique", "maria.txt", "tom.txt", "logo.png", "--json"])

    told = answer(capsys)["letters"]
    assert [(each["file"], each.get("verdict")) for each in told] == [  # type: ignore[attr-defined]
        ("maria.txt", "ready"),
        ("tom.txt", "hold"),
        ("logo.png", None),
    ]
    assert told[2]["error"]["code"] == "unreadable-file"  # type: ignore[index]


def test_several_good_letters_exit_with_zero(letters: Path):
    assert main(["critique", "maria.txt", "maria.txt"]) == 0


def test_a_file_that_cannot_be_read_stops_no_other(letters: Path, capsys: pytest.CaptureFixture[str]):
    status = main(["critique", "nowhere.txt", "logo.png", "plain.txt", "maria.txt"])

    out = capsys.readouterr().out
    assert status == 2
    assert out.split("\n\n")[:3] == [
        "nowhere.txt: There is no file nowhere.txt. Check the name, or give - to read from a pipe.",
        "logo.png: logo.png is a picture, not plain text. Copy the text out of it, and save that as plain text in "
        "UTF-8.",
        "plain.txt: Say what plain.txt is, with --kind or a first line “Kind: ...”. Choose one of ask-email, "
        "ask-linkedin-note, ask-linkedin-message, intro-request, follow-up, thank-you, keep-in-touch, reply, "
        "reference-request, questions, confirmation, times.",
    ]
    assert out.endswith("4 letters: 1 ready, 3 not read.\n")


def test_the_kind_that_a_file_says_goes_before_the_one_for_all(letters: Path, capsys: pytest.CaptureFixture[str]):
    main(["critique", "tom.txt", "plain.txt", "--kind", "ask-email", "--json"])

    told = answer(capsys)["letters"]
    assert [each["kind"] for each in told] == ["thank-you", "ask-email"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "words", [["maria.txt", "tom.txt", "--subject", "Hi"], ["maria.txt", "--json", "--format", "github"]]
)
def test_what_contradicts_itself_is_wrong_usage(letters: Path, words: list[str]):
    assert main(["critique", *words]) == 2


def test_github_gets_a_line_for_each_finding(letters: Path, capsys: pytest.CaptureFixture[str]):
    status = main(["critique", "tom.txt", "logo.png", "--format", "github"])

    *findings, complaint, counted = capsys.readouterr().out.splitlines()
    assert status == 1
    assert (
        "::error file=tom.txt,line=3,endLine=3,col=4,endColumn=10,title=template-residue::“[Name]” still waits to be "
        "filled. Fill it with what is true for this person, or take the sentence out."
    ) in findings
    assert complaint.startswith("::error file=logo.png,title=unreadable-file::logo.png is a picture")
    assert counted == "2 letters: 1 to hold back, 1 not read."


def test_a_scanner_gets_sarif(letters: Path, capsys: pytest.CaptureFixture[str]):
    status = main(["critique", "tom.txt", "--format", "sarif"])

    run = answer(capsys)["runs"][0]  # type: ignore[index]
    assert status == 1
    found = {each["ruleId"]: each["locations"][0]["physicalLocation"] for each in run["results"]}
    assert found["template-residue"] == {
        "artifactLocation": {"uri": "tom.txt"},
        "region": {"startLine": 3, "startColumn": 4, "endLine": 3, "endColumn": 10},
    }
