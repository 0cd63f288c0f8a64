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


# --- several letters


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


# --- bad input


def judged(text: str | bytes, *words: str) -> subprocess.CompletedProcess[bytes]:
    given = text.encode() if isinstance(text, str) else text
    command = [sys.executable, "-m", "askwell", "critique", "-", "--kind", "ask-email", "--json", *words]
    return subprocess.run(command, input=given, capture_output=True)


@pytest.mark.parametrize(
    "text", ["", "\n", " \r\n\r\n", "\u200b", "🙂", "e\u0301" * 30, "\u202eabc", "a" * 5000, "<p>"]
)
def test_odd_text_gets_an_answer(text: str):
    done = judged(text)

    told = json.loads(done.stdout)
    assert done.returncode in (0, 1)
    assert all(
        each["text"] == text[each["start"] : each["end"]] for each in told["findings"] if each["part"] == "body"
    )


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\x89PNG\r\n\x1a\n", "What came in is a picture, not plain text."),
        (b"%PDF-1.7\nabc", "What came in is a PDF document, not plain text."),
        (b"{\\rtf1 Hi}", "What came in is a rich text document, not plain text."),
        (b"PK\x03\x04docx", "What came in is a Word document or a zip archive, not plain text."),
        (b"Hi \xff\xfe\x9d", "What came in is not UTF-8 text."),
        (b"Hi\0there", "What came in is not text: it holds NUL bytes, which no letter does."),
        (b"\xff\xfeH", "What came in is not UTF-8 text."),
    ],
)
def test_binary_data_are_refused_with_a_sentence(data: bytes, says: str):
    done = judged(data)

    assert (done.returncode, json.loads(done.stdout)["error"]["says"]) == (1, says)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_what_windows_calls_unicode_is_read(encoding: str):
    told = json.loads(judged("Hi [Name],\r\nżółć".encode(encoding)).stdout)

    assert (told["findings"][0]["start"], told["findings"][0]["text"]) == (3, "[Name]")


def test_a_line_with_nul_bytes_is_reported():
    done = piped(["critique", "--jsonl", "-"], '{"id": 1, "kind": "ask-email", "body": "a\\u0000b"}\n')

    assert json.loads(done.stdout)["error"]["says"].startswith("This is not text")


def test_html_is_judged_by_its_text_and_quoted_where_it_stands():
    markup = f"<html><body><p>Hi <b>[Name]</b>,</p>{'<p>&nbsp;</p>' * 300}</body></html>\r\n"

    told = json.loads(judged(markup).stdout)

    slot = told["findings"][0]
    assert (slot["rule"], slot["start"], slot["text"]) == ("template-residue", markup.index("[Name]"), "[Name]")
    assert "length-over" not in {each["rule"] for each in told["findings"]}


def test_a_letter_of_a_megabyte_is_judged_to_its_end():
    told = json.loads(judged("I keep the books of a cooperative. " * 30_000).stdout)

    assert (told["verdict"], told["words"]) == ("hold", 210_000)


def test_another_language_is_told_and_judged_by_its_form():
    done = judged("Здравствуйте, [Name]! Я прочитал вашу статью о жильцах.", "--subject", "Статья")

    told = json.loads(done.stdout)
    assert [each["rule"] for each in told["findings"]] == ["template-residue", "length-under"]
    assert {"rule": "no-ask", "needs": "a text in English"} in told["not_checked"]
