"""A saved mail becomes headers and the text that a reader would see."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from askwell.core.errors import Unreadable
from askwell.core.replies import eml


def test_plain_text_and_encoded_headers():
    mail = EmailMessage()
    mail["Subject"] = "Zoë and the kiln"
    mail["From"] = "Zoë <zoe@tiles.example>"
    mail.set_content("Gern, Grüße")

    incoming = eml.parse(bytes(mail))

    assert incoming.headers["Subject"] == "Zoë and the kiln"
    assert incoming.body == "Gern, Grüße\n"


def test_a_mail_of_html_alone_is_read_as_text_with_its_history_marked():
    mail = EmailMessage()
    mail.set_content(
        "<style>p {}</style><p>Gladly &amp; soon</p><blockquote><p>Would you?</p></blockquote>", subtype="html"
    )

    assert eml.parse(bytes(mail)).body == "Gladly & soon\n\n> Would you?"


def test_the_fields_of_a_delivery_report_are_kept():
    report = (
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
        b"--b\nContent-Type: text/plain\n\nIt came back.\n"
        b"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; relay.example\n\n"
        b"Final-Recipient: rfc822; ilka@tiles.example\nAction: failed\nStatus: 5.1.1\n--b--\n"
    )

    body = eml.parse(report).body

    assert body.startswith("It came back.")
    assert body.endswith("Final-Recipient: rfc822; ilka@tiles.example\nAction: failed\nStatus: 5.1.1")


def test_an_unknown_charset_is_no_obstacle():
    mail = b"Subject: x\nContent-Type: text/plain; charset=klingon\n\nGladly.\n"

    assert eml.parse(mail).body == "Gladly.\n"


def test_a_mail_without_text_has_an_empty_body():
    assert (
        eml.parse(b"Subject: x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw==\n").body == ""
    )


@pytest.mark.parametrize("content", [b"", b"Hello there", b"\x89PNG\r\n"])
def test_what_is_no_mail_is_refused(content):
    with pytest.raises(Unreadable) as refused:
        eml.parse(content)

    assert refused.value.code == "unreadable-file"
