from __future__ import annotations

import pytest

from askwell.adapters.bounces import Bounce
from askwell.adapters.letters import parse

REPORT = b"""\
From: MAILER-DAEMON@mx.test
Subject: Undelivered
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

It could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.test

Final-Recipient: rfc822; jo@acme.test
Action: %s
Status: %s
Diagnostic-Code: smtp; 550 No such user

--b
Content-Type: %s

From: maya@uni.test
Message-ID: <1@askwell.invalid>

--b--
"""


@pytest.mark.parametrize("returned", [b"message/rfc822", b"text/rfc822-headers"])
@pytest.mark.parametrize(("action", "status", "lasting"), [("failed", "5.1.1", True), ("delayed", "4.4.1", False)])
def test_a_standard_report_is_read(returned: bytes, action: str, status: str, lasting: bool) -> None:
    letter = parse(REPORT % (action.encode(), status.encode(), returned))

    assert letter.bounce == Bounce(
        status=status,
        action=action,
        recipient="jo@acme.test",
        original_message_id="<1@askwell.invalid>",
        says="550 No such user",
    )
    assert letter.bounce.lasting is lasting


QMAIL = b"""\
From: MAILER-DAEMON@mx.test
Subject: failure notice

Hi. This is the qmail-send program at mx.test.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<jo@acme.test>:
No such address here. (#5.1.1)

--- Below this line is a copy of the message.

From: maya@uni.test
Message-ID: <1@askwell.invalid>
"""


def test_a_bounce_in_prose_is_read_too() -> None:
    letter = parse(QMAIL)

    assert letter.bounce == Bounce(
        status="5.1.1", action="failed", recipient="jo@acme.test", original_message_id="<1@askwell.invalid>"
    )


def test_a_person_who_forwards_a_bounce_is_no_bounce() -> None:
    letter = parse(QMAIL.replace(b"MAILER-DAEMON@mx.test", b"jo@acme.test"))

    assert letter.bounce is None
