"""Reports that a mail server sends about a message: by their type, their sender and their subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.replies.letter import Incoming, Letter
from askwell.core.replies.sign import PLAIN_WORDS, PROOF, Evidence, Sign

SENDER = re.compile(r"\b(?:mailer-daemon|mail-daemon|postmaster|mail delivery (?:sub)?system)\b", re.IGNORECASE)
SUBJECT = re.compile(
    r"^(?:undeliver(?:able|ed)|(?:mail |message )?delivery (?:status notification|has failed|failure|failed|problem|"
    r"incomplete)|returned mail|mail (?:delivery failed|system error)|failure notice|failed delivery|"
    r"message (?:not delivered|undeliverable|delivery failed)|unzustellbar|nicht zustellbar|non remis|"
    r"no se puede entregar|warning: (?:message|could not))"
)
DELIVERED = re.compile(r"^action:\s*(?:delivered|relayed|expanded)\b", re.IGNORECASE | re.MULTILINE)
FAILED = re.compile(r"^action:\s*(?:failed|delayed)\b", re.IGNORECASE | re.MULTILINE)


def find(letter: Letter) -> Iterator[Evidence]:
    body = letter.incoming.body
    # A report may also tell that all went well, and then nothing has bounced.
    kind = "" if DELIVERED.search(body) and not FAILED.search(body) else "bounce"
    if "delivery-status" in letter.header("Content-Type").casefold():
        yield Evidence(kind=kind, weight=PROOF, by="machine", because="It is a mail server's delivery report.")
    from_system = SENDER.search(letter.header("From"))
    if letter.header("X-Failed-Recipients"):
        because = f"Its header X-Failed-Recipients names {letter.header('X-Failed-Recipients')}."
        yield Evidence(kind="bounce", weight=PROOF, by="machine", because=because)
    if SUBJECT.match(letter.subject):
        because = f'Its subject, "{letter.header("Subject")}", is that of a delivery report.'
        yield Evidence(kind=kind, weight=PROOF if from_system else PLAIN_WORDS, by="machine", because=because)
    elif from_system:
        yield Evidence(kind="", weight=PLAIN_WORDS, by="machine", because="A mail server sent it, not a person.")


sign = Sign(
    name="mail-system",
    why="A message that came back was not answered, and its address may be dead.",
    good=(
        Incoming(headers={"Content-Type": "multipart/report; report-type=delivery-status"}),
        Incoming(headers={"From": "MAILER-DAEMON@relay.example", "Subject": "Returned mail: see below"}),
        Incoming(headers={"Subject": "Undeliverable: A question about kilns"}),
    ),
    bad=(
        Incoming(headers={"From": "Dana Post <dana@master.example>", "Subject": "Re: Undeliverable?"}),
        Incoming(headers={"Content-Type": "text/plain"}, body="It was delivered, and I am glad to talk."),
    ),
    find=find,
)
