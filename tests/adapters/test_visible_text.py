from __future__ import annotations

import pytest

from askwell.adapters.letters import parse
from askwell.adapters.visible_text import LONGEST_READ, LONGEST_TEXT


def test_html_is_read_as_a_person_would_see_it() -> None:
    raw = (
        b"Content-Type: text/html; charset=utf-8\r\n\r\n"
        b"<title>no</title><style>p{}</style><p>Dear&nbsp;Maya,</p><div>yes &amp; gladly:<br>Tuesday <b>or</b>"
        b"\n Friday</div><script>alert(1)</script><img src=http://spy.test/x>1 &lt; 2"
    )

    letter = parse(raw)

    assert letter.text == "Dear\xa0Maya,\n\nyes & gladly:\nTuesday or Friday\n1 < 2"


def test_the_plain_part_is_preferred_and_attachments_are_left_alone() -> None:
    raw = (
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n"
        b"--c\r\nContent-Type: text/plain\r\n\r\nthe words\r\n"
        b"--c\r\nContent-Type: text/html\r\n\r\n<p>markup\r\n--c--\r\n"
        b"--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\na file\r\n"
        b"--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: other\r\n\r\nanother letter\r\n--b--\r\n"
    )

    letter = parse(raw)

    assert letter.text == "the words"


@pytest.mark.parametrize(
    "quotation",
    [
        "On Mon, 2 Mar 2026 at 12:00, Maya Okafor <maya@uni.test> wrote:\n> May I ask?",
        "Am Mo., 2. März 2026 um 12:00 Uhr schrieb Maya Okafor <maya@uni.test>:\n> May I ask?",
        "Le lun. 2 mars 2026 à 12:00, Maya Okafor <maya@uni.test> a écrit :\n> May I ask?",
        "From: Maya Okafor\nSent: Monday\nTo: Jo\nSubject: A question\n\nMay I ask?",
    ],
)
def test_the_reply_is_told_from_what_it_quotes(quotation: str) -> None:
    raw = b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + f"Tuesday suits me.\n\n{quotation}\n".encode()

    letter = parse(raw)

    assert letter.reply_text == "Tuesday suits me."
    assert "May I ask?" in letter.text


def test_long_paragraphs_come_through_whole_with_the_quotation_gone() -> None:
    paragraph = "I would be glad to talk, and here is why. " * 20

    letter = parse(f"\n{paragraph}\n\nOn Mon, 2 Mar 2026, Maya wrote:\n> {paragraph}\n".encode())

    assert letter.reply_text == paragraph.strip()


@pytest.mark.parametrize(
    "body",
    ["\n" * 100_000, "\n".join(["Am " + "schrieb " * 30] * 80), "On \n" * 30_000, "<div>" * 60_000, "&" * 200_000],
)
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_a_text_made_to_keep_the_reader_busy_comes_through_shortened(kind: str, body: str) -> None:
    letter = parse(f"Content-Type: text/{kind}\n\nHello\n{body}".encode())

    assert letter.text.startswith("Hello")
    assert len(letter.text) <= LONGEST_TEXT
    assert letter.reply_text.startswith("Hello")
    assert len(letter.reply_text) <= LONGEST_READ
