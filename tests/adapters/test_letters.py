from __future__ import annotations

import email
from datetime import UTC, datetime
from email.policy import default
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from askwell.adapters.letters import Letter, build, parse
from askwell.core.errors import Unreadable, Usage

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
LONG_ID = f"<{'a' * 120}@mail.gmail.example>"


def built(body: str = "Dear Jo,\n\nMay I ask you three questions?\n", **changes: Any) -> bytes:
    words: dict[str, Any] = {
        "sender_name": "Maya Okafor",
        "sender_address": "maya@uni.test",
        "recipient": "jo@acme.test",
        "subject": "A question about your work",
        "message_id": "<1@askwell.invalid>",
        "written_at": NOON,
    }
    return build(body, **{**words, **changes})


def test_a_built_mail_is_plain_and_says_nothing_beyond_what_it_must() -> None:
    raw = built()

    assert raw == (
        b"From: Maya Okafor <maya@uni.test>\r\n"
        b"To: jo@acme.test\r\n"
        b"Subject: A question about your work\r\n"
        b"Date: Mon, 02 Mar 2026 12:00:00 +0000\r\n"
        b"Message-ID: <1@askwell.invalid>\r\n"
        b'Content-Type: text/plain; charset="utf-8"\r\n'
        b"Content-Transfer-Encoding: 7bit\r\n"
        b"MIME-Version: 1.0\r\n"
        b"\r\n"
        b"Dear Jo,\r\n\r\nMay I ask you three questions?\r\n"
    )


def test_what_was_built_is_parsed_to_the_same_words() -> None:
    raw = built("Grüße 😀\n.\n", subject="Über Ihre Arbeit – 3 Fragen", sender_name="Mäya, née “O'K”")

    letter = parse(raw)

    assert letter == Letter(
        message_id="<1@askwell.invalid>",
        sender_name="Mäya, née “O'K”",
        sender_address="maya@uni.test",
        to=("jo@acme.test",),
        subject="Über Ihre Arbeit – 3 Fragen",
        sent_at=NOON,
        text="Grüße 😀\n.",
        reply_text="Grüße 😀\n.",
        headers=letter.headers,
    )


def test_long_ids_are_not_encoded_so_that_threads_find_them() -> None:
    raw = built(in_reply_to=LONG_ID, references=("<first@x>", LONG_ID), message_id=LONG_ID)

    letter = parse(raw)

    assert LONG_ID.encode() in raw
    assert (letter.message_id, letter.in_reply_to) == (LONG_ID, (LONG_ID,))
    assert letter.references == ("<first@x>", LONG_ID)
    assert letter.thread == (LONG_ID, "<first@x>")


def test_a_long_thread_keeps_its_first_id_and_the_newest() -> None:
    ids = [f"<{number:04}.of-a-long-thread@acme.test>" for number in range(200)]

    kept = parse(built(references=ids)).references

    assert kept[0] == ids[0]
    assert list(kept[1:]) == ids[-len(kept) + 1 :]
    assert 1400 < len(" ".join(kept)) <= 1500


@pytest.mark.parametrize(
    "field", ["sender_name", "sender_address", "recipient", "subject", "message_id", "in_reply_to"]
)
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\0"])
def test_no_field_can_smuggle_in_a_header(field: str, end: str) -> None:
    with pytest.raises(Usage, match="line break"):
        built(**{field: f"x@y.test{end}Bcc: everybody@acme.test"})


@pytest.mark.parametrize(
    "recipient", ["", "jo", "jo@acme.test, al@acme.test", "Jo <jo@acme.test>", "jo@@acme.test", "jo@ac me.test"]
)
def test_only_exactly_one_address_is_written_to(recipient: str) -> None:
    with pytest.raises(Usage, match="is not one address"):
        built(recipient=recipient)


def test_a_text_that_no_mail_can_carry_is_refused() -> None:
    with pytest.raises(Usage, match="NUL"):
        built("one\0two")


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=300))
@example("From here\n.\n..\n\n trailing \n" + "x" * 2000)
def test_every_text_comes_back_as_it_was_written(body: str) -> None:
    raw = built(body)

    content = email.message_from_bytes(raw, policy=default).get_content()

    written = body.replace("\r\n", "\n").replace("\r", "\n")
    assert content.replace("\r\n", "\n").rstrip("\n") == written.rstrip("\n")
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert raw.isascii()


@given(st.binary(max_size=400))
@example(b"")
@example(b"Date: 99 Foo 20000000 99:99\r\nFrom: \xff\xfe <\r\nSubject: =?x?q?=ZZ?=\r\n\r\n\0\0")
@example(b'Content-Type: text/plain; charset=".."\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%=\r\n')
@example(b"Content-Type: multipart/mixed\r\n\r\nno boundary")
@example(b"Content-Type: message/rfc822\r\n\r\n")
@example(b"From: =?utf-16?b?2AA=?= <a@b>\r\nTo: undisclosed-recipients:;\r\n\r\nx")
def test_nothing_that_arrives_can_break_the_reader(raw: bytes) -> None:
    letter = parse(raw)

    shown = (letter.subject, letter.sender_name, letter.text, letter.reply_text, *letter.headers.values())
    assert all("\0" not in each and each.encode() is not None for each in shown)
    assert letter.message_id.startswith("<")


@given(
    st.lists(
        st.sampled_from(
            ["From: a@b", "Subject: =?utf-8?q?=00?=", "Message-ID: <a@b> <c@d>", "Content-Type: multipart/report",
             "Content-Type: multipart/mixed; boundary=b", "--b", "--b--", "", "Content-Type: text/html; charset=\xff",
             "Content-Type: message/delivery-status", "Final-Recipient: rfc822;", "Action:", "Status: x",
             "From: MAILER-DAEMON@b", "Content-Transfer-Encoding: uuencode", "Content-Disposition: attachment",
             "Date: Thu, 1 Jan 0000 00:00:00 +9999", "On Monday Jo wrote:", "> x", "<p>&amp;<script>x", "-- "],
        ),
        max_size=30,
    )
)  # fmt: skip
def test_nothing_that_looks_like_mail_can_break_the_reader(lines: list[str]) -> None:
    letter = parse("\r\n".join(lines).encode("latin-1"))

    assert letter.text.encode().count(b"\0") == 0


def test_a_mail_without_an_id_gets_one_from_its_bytes() -> None:
    one, same, other = parse(b"From: a@b\r\n\r\nx"), parse(b"From: a@b\r\n\r\nx"), parse(b"From: a@b\r\n\r\ny")

    assert one.message_id == same.message_id != other.message_id


def test_a_mail_packed_into_itself_too_deeply_is_unreadable() -> None:
    boundaries = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(3000))

    with pytest.raises(Unreadable, match="too many times"):
        parse(boundaries.encode())
