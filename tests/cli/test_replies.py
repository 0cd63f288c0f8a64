"""`read-reply` as a program meets it: JSON out, a line for a line, and the exit status that programs rely on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

MAIL = b"From: Ilka <ilka@tiles.example>\nSubject: Re: Crackle glazes\n\nCould you try me again in March?\n"


def run(*words: str, given: bytes = b"", home: Path) -> subprocess.CompletedProcess[bytes]:
    moved = {**os.environ, "ASKWELL_HOME": str(home), "ASKWELL_TEST_CLOCK": "2026-11-23T09:00:00+00:00"}
    return subprocess.run(
        [sys.executable, "-m", "askwell", "read-reply", *words],
        input=given,
        capture_output=True,
        env=moved,
        check=False,
    )


def test_a_saved_mail_is_read_as_json(tmp_path):
    mail = tmp_path / "answer.eml"
    mail.write_bytes(MAIL)

    done = run(str(mail), "--json", home=tmp_path)

    assert done.returncode == 0
    assert json.loads(done.stdout) == {
        "id": None,
        "kind": "later",
        "by": "human",
        "until": "2027-03-09",
        "referred": None,
        "because": [
            'They write "Could you try me again in March?", which puts it off '
            "(a month without a day is taken as its second Tuesday)."
        ],
    }


def test_a_mail_from_a_pipe_is_told_to_a_reader(tmp_path):
    done = run("-", given=MAIL, home=tmp_path)

    assert done.stdout.decode().splitlines()[0] == "later, written by a human, until 2027-03-09"


def test_lines_are_answered_line_by_line_and_a_bad_one_stops_nobody(tmp_path):
    lines = [
        {"id": "a", "headers": {}, "body": "Gladly."},
        {"id": "b", "body": "Ask Ilka Sorn, ilka@tiles.example"},
        {"id": "c", "headers": {}},
    ]
    given = "\n".join([*map(json.dumps, lines), "{oops", ""]).encode()

    done = run("--jsonl", "-", given=given, home=tmp_path)

    answers = [json.loads(each) for each in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [each["id"] for each in answers] == ["a", "b", "c", None]
    assert answers[0]["kind"] == "yes"
    assert answers[1]["referred"] == {"name": "Ilka Sorn", "address": "ilka@tiles.example"}
    assert answers[2] == {
        "id": "c",
        "line": 3,
        "error": {"code": "unreadable-file", "says": "`body` is missing or no text."},
    }
    assert answers[3]["line"] == 4


def test_good_lines_alone_exit_with_zero(tmp_path):
    done = run("--jsonl", "-", given=b'{"id": 7, "headers": null, "body": "Gladly."}\n', home=tmp_path)

    assert (done.returncode, json.loads(done.stdout)["id"]) == (0, 7)


def test_a_missing_file_is_wrong_usage(tmp_path):
    done = run("nowhere.eml", "--json", home=tmp_path)

    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["code"] == "not-found"


def test_what_is_no_mail_is_refused_with_a_way_on(tmp_path):
    done = run("-", "--json", given=b"Hello there", home=tmp_path)

    assert done.returncode == 1
    assert json.loads(done.stdout)["error"] == {
        "code": "unreadable-file",
        "says": "This is no saved mail: it does not begin with headers.",
        "hint": 'Save the message as .eml ("Show original", "Save as"), or give the text alone with --jsonl.',
    }
