"""Notices that a mail server is still trying: not delivered yet, and nothing to be done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.replies.letter import Incoming, Letter
from askwell.core.replies.sign import PROOF, Evidence, Sign

TRYING = re.compile(
    r"\b(?:delivery|message|mail) (?:\w+ ){0,3}(?:is |has been |was )?delayed\b|\bnot (?:been |be )?delivered yet\b"
    r"|\b(?:will|shall) (?:keep (?:on )?trying|continue to (?:try|be attempted)|try again|be retried)\b"
    r"|\bdelivery attempts? will continue\b|\bno action is required\b|\bnot yet been delivered\b"
)


def find(letter: Letter) -> Iterator[Evidence]:
    body = " ".join(letter.incoming.body.casefold().split())
    reported = re.search(r"^action:\s*delayed\b", letter.incoming.body, re.IGNORECASE | re.MULTILINE)
    if reported or (TRYING.search(f"{letter.subject} {body}") and _is_about_mail(letter, body)):
        because = "It is only delayed: the mail server is still trying, so the address need not be wrong."
        yield Evidence(kind="bounce", weight=PROOF, by="machine", because=because)


def _is_about_mail(letter: Letter, body: str) -> bool:
    """Parcels and trains are delayed as well."""
    sender = letter.header("From").casefold()
    return "mailer-daemon" in sender or "postmaster" in sender or ("deliver" in body and "message" in body)


sign = Sign(
    name="delayed",
    why="A delay is no failure: nothing changes until the server gives up.",
    good=(
        Incoming(
            body="Your message to kit@fenbrook.example is delayed. We will keep trying for two days to deliver it."
        ),
        Incoming(headers={"From": "postmaster@relay.example", "Subject": "Delivery delayed"}),
    ),
    bad=(
        Incoming(body="My train is delayed, I will try again tomorrow."),
        Incoming(body="Sorry for the delayed answer."),
    ),
    find=find,
)
