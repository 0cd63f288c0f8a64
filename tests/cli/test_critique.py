"""The critique from a shell: a file or a stream in, names that never change out, and no Django on the way."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from askwell.cli import main
from askwell.core.critique import RULES
from tests.cli.critiquing import ASK, answer, piped

MARIA = {"to": {"name": "Maria Lopez"}, "others": [], "earlier": []}


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_bytes(ASK.encode())
    return path


def test_a_good_letter_is_ready(letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    context = tmp_path / "maria.json"
    context.write_text(json.dumps(MARIA))

    status = main(
        [
            "critique",
            str(letter),
            "--kind",
            "ask-email",
            "--subject",
            "Your column",
            "--context",
            str(context),
            "--json",
        ]
    )

    assert status == 0
    told = answer(capsys)
    assert told.pop("score") in range(90, 101)
    assert told == {"kind": "ask-email", "verdict": "ready", "words": 44, "findings": [], "not_checked": []}


def test_a_finding_has_the_shape_of_the_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "note.txt"
    path.write_text("Hi [Name], your map of ferries made my week. I draw maps in Oban. May I connect?")

    status = main(["critique", str(path), "--kind", "ask-linkedin-note", "--json"])

    assert status == 1
    assert answer(capsys)["findings"] == [
        {
            "rule": "template-residue", "fault": "template-leak", "severity": "error", "blocks": True, "part": "body",
            "start": 3, "end": 9, "text": "[Name]", "says": "“[Name]” still waits to be filled.",
            "why": RULES["template-residue"].why, "fix": RULES["template-residue"].fix, "replacement": None,
            "evidence": ["HELPMATT"],
        }
    ]  # fmt: skip


def test_a_file_may_begin_with_its_subject():
    done = piped(["critique", "-", "--kind", "ask-email", "--json"], "Subject: Networking\r\n\r\nHi [Name],\r\n")

    findings = json.loads(done.stdout)["findings"]
    assert [(each["part"], each["start"], each["text"]) for each in findings[:2]] == [
        ("body", 3, "[Name]"),
        ("subject", 0, "Networking"),
    ]


def test_an_empty_subject_is_not_a_missing_one():
    absent = json.loads(piped(["critique", "--kind", "ask-email", "--json"], "Hi Maria,").stdout)
    empty = json.loads(piped(["critique", "--kind", "ask-email", "--subject", "", "--json"], "Hi Maria,").stdout)

    assert {"rule": "subject-missing", "needs": "subject"} in absent["not_checked"]
    assert "subject-missing" in {each["rule"] for each in empty["findings"]}


def test_many_messages_get_one_answer_a_line():
    lines = [
        json.dumps({"id": "one", "kind": "ask-email", "subject": "Your column", "body": ASK, "context": MARIA}),
        json.dumps({"id": 2, "kind": "follow-up", "body": "You never answered."}),
    ]

    done = piped(["critique", "--jsonl", "-"], "\n".join(lines) + "\n")

    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(each["id"], each["verdict"]) for each in answers] == [("one", "ready"), (2, "hold")]
    assert done.returncode == 0


@pytest.mark.parametrize(
    "bad",
    ["no JSON", "[]", '{"id": 1, "kind": "ask-email"}', '{"kind": "poem", "body": ""}',
     '{"kind": "ask-email", "body": "", "subject": 3}', '{"kind": "ask-email", "body": "", "context": []}',
     '{"kind": "ask-email", "body": "\\ud800"}', "[" * 5000],
)  # fmt: skip
def test_a_bad_line_is_reported_and_the_others_are_answered(bad: str):
    done = piped(["critique", "--jsonl", "-"], f'{bad}\n{{"id": "good", "kind": "thank-you", "body": "Thanks"}}\n')

    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert set(first) == {"id", "line", "error"}
    assert first["line"] == 1
    assert first["error"]["code"] == "usage"
    assert second["id"] == "good"
    assert done.returncode == 1


def test_a_kind_is_asked_for(letter: Path, capsys: pytest.CaptureFixture[str]):
    status = main(["critique", str(letter), "--json"])

    assert status == 2
    assert answer(capsys)["error"]["code"] == "usage"  # type: ignore[index]


def test_a_file_that_is_not_there_is_a_sentence(capsys: pytest.CaptureFixture[str]):
    status = main(["critique", "nowhere.txt", "--kind", "ask-email"])

    assert status == 2
    assert "There is no file nowhere.txt" in capsys.readouterr().err


def test_a_reader_sees_five_findings_and_how_to_see_the_rest(capsys: pytest.CaptureFixture[str], tmp_path: Path):
    path = tmp_path / "bad.txt"
    path.write_text(
        "yo! I'm desperate. Thanks in advance! It will only take ten minutes. Could u call me at 555? ASAP!!"
    )

    main(["critique", str(path), "--kind", "ask-email"])
    short = capsys.readouterr().out
    main(["critique", str(path), "--kind", "ask-email", "--all"])
    long = capsys.readouterr().out

    assert "--all shows them" in short
    assert len(long) > len(short)


POOR = "Kind: ask-email\n\nHi Maria,\n\nCould I pick your brain for 45 minutes by phone or by email?\n\nJo Lind"


def found(capsys: pytest.CaptureFixture[str]) -> set[str]:
    return {each["rule"] for each in answer(capsys)["findings"]}  # type: ignore[attr-defined]


def test_rules_are_silenced_and_numbers_set_for_one_call(capsys: pytest.CaptureFixture[str], tmp_path: Path):
    path = tmp_path / "letter.txt"
    path.write_text(POOR)

    main(["critique", str(path), "--json"])
    usual = found(capsys)
    main(["critique", str(path), "--off", "pick-your-brain", "--limit", "duration-long=45", "--json"])

    assert usual - found(capsys) == {"pick-your-brain", "duration-long"}


def test_they_hold_for_every_line_of_many_messages(capsys: pytest.CaptureFixture[str], tmp_path: Path):
    path = tmp_path / "letters.jsonl"
    path.write_text(json.dumps({"id": 1, "kind": "ask-email", "body": POOR.partition("\n\n")[2]}) + "\n")

    main(["critique", "--jsonl", str(path), "--off", "pick-your-brain"])

    assert "pick-your-brain" not in found(capsys)


@pytest.mark.parametrize(
    ("words", "status"),
    [(["--off", "no-such-rule"], 2), (["--limit", "length-over"], 2), (["--off", "template-residue"], 3)],
)
def test_a_rule_that_cannot_be_set_is_refused(letter: Path, words: list[str], status: int):
    assert main(["critique", str(letter), "--kind", "ask-email", *words]) == status


def test_the_critique_starts_without_django():
    code = (
        "import sys; from askwell.cli import main; main(['rules']); import askwell.core.critique; "
        "sys.exit('django' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], capture_output=True).returncode == 0
