"""Receipts that a message was displayed. They say nothing about an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.replies.letter import Incoming, Letter
from askwell.core.replies.sign import PROOF, Evidence, Sign

SUBJECT = re.compile(r"^(?:read|gelesen|lu|leído|not read|deleted)\s?:")


def find(letter: Letter) -> Iterator[Evidence]:
    reported = "disposition-notification" in letter.header("Content-Type").casefold()
    if reported or (SUBJECT.match(letter.subject) and "was read" in letter.incoming.body.casefold()):
        yield Evidence(kind="unclear", weight=PROOF, by="machine", because="It is a receipt: the mail was opened.")


sign = Sign(
    name="read-receipt",
    why="A receipt must not stop the follow-up as an answer would.",
    good=(
        Incoming(headers={"Content-Type": "multipart/report; report-type=disposition-notification"}),
        Incoming(headers={"Subject": "Read: A question about kilns"}, body="Your message was read on Tuesday."),
    ),
    bad=(Incoming(headers={"Subject": "Read this!"}, body="It was read by many."), Incoming(body="I read it.")),
    find=find,
)
