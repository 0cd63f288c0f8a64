"""Odd text and no text at all: an answer or a sentence, never a traceback."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.cli.critiquing import piped


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
