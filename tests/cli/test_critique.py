"""The critique from a shell: a file or a stream in, names that never change out, and no Django on the way."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from askwell.cli import main
from askwell.core.critique import RULES

ASK = (
    "Hi Maria,\r\n\r\nI read your column on tenants, and I keep the books of a housing cooperative in Malmö.\r\n\r\n"
    "Could I ask you how you check a landlord's figures, for 15 minutes by phone or in two lines by email? "
    "If now isn't good, no worries.\r\n\r\nThank you for considering it,\r\nJo Lind\r\n"
)
MARIA = {"to": {"name": "Maria Lopez"}, "others": [], "earlier": []}


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_bytes(ASK.encode())
    return path


def answer(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    return json.loads(capsys.readouterr().out)


def piped(words: list[str], text: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "askwell", *words], input=text, capture_output=True, text=True, encoding="utf-8"
    )


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
    assert answer(capsys) == {
        "kind": "ask-email", "verdict": "ready", "score": 100, "words": 44, "findings": [], "not_checked": [],
    }  # fmt: skip


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


def test_every_rule_is_listed_and_explained(capsys: pytest.CaptureFixture[str]):
    main(["rules", "--json"])
    listed = [each["id"] for each in answer(capsys)["rules"]]  # type: ignore[attr-defined]

    assert listed == list(RULES)
    for rule in listed:
        assert main(["explain", rule]) == 0
        assert RULES[rule].why in capsys.readouterr().out


def test_an_unknown_rule_is_not_found_and_the_nearest_is_named(capsys: pytest.CaptureFixture[str]):
    status = main(["explain", "pick-brain"])

    assert status == 2
    assert "pick-your-brain" in capsys.readouterr().err


def test_the_critique_starts_without_django():
    code = (
        "import sys; from askwell.cli import main; main(['rules']); import askwell.core.critique; "
        "sys.exit('django' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], capture_output=True).returncode == 0
