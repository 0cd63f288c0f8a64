"""The words and numbers of a delivery report in the text itself, for reports that arrive without their headers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.replies.letter import Letter
from askwell.core.replies.sign import PROOF, Evidence, Sign, any_of, bodies, says

STATUS = re.compile(
    r"(?<![\d.])[45]\d\d[ -]#?(?P<status>[45]\.\d{1,3}\.\d{1,3})\b"
    r"|^Status:\s*(?P<field>[45]\.\d{1,3}\.\d{1,3})",
    re.MULTILINE,
)


def by_status(letter: Letter) -> Iterator[Evidence]:
    found = STATUS.search(letter.incoming.body)
    if not found:
        return
    status = found["status"] or found["field"]
    meaning = "for good" if status.startswith("5") else "for now"
    because = f"It carries the status {status}: a mail server refused the message {meaning}."
    yield Evidence(kind="bounce", weight=PROOF, by="machine", because=because)


def by_words(letter: Letter) -> Iterator[Evidence]:
    for each in words(letter):
        yield Evidence(kind="bounce", weight=PROOF, by="machine", because=each.because, sentence=each.sentence)


words = says(
    "bounce",
    PROOF,
    "is what mail servers write",
    "(your|the following|this) {mail} ... (could|can|was|has|were) not (be |been )?(yet )?delivered",
    "{mail} ... (is|was|has been) (undeliverable|blocked|rejected)|recipient address rejected",
    "account ... does not exist",
    "delivery (to the following recipients?|has failed|failed|of (the|your) message)",
    "(not|un|could not|was not) ?(able to )?deliver (your|the|this) {mail}",
    "address (was )?not found$|address could not be found or is unable to receive",
    "(user|recipient|mailbox|address) (is )?(unknown|does not exist)|unknown user|no such user",
    "mailbox is (full|over quota)|permanent (fatal )?(error|failure)",
)

sign = Sign(
    name="undelivered",
    why="Some programs forward the text of a report and drop everything that marked it.",
    good=bodies(
        "Your message to kit@fenbrook.example could not be delivered.",
        "The server answered: 550 5.1.1 unknown here",
        "<kit@fenbrook.example>: user unknown",
    ),
    bad=bodies(
        "I delivered a talk on that last year, 550 people came.",
        "Your message made my day.",
        "Version 5.1.1 of our tool changed how I work.",
    ),
    find=any_of(by_status, by_words),
)
