"""One talk with one SMTP server, phase by phase, so that every fault can be placed before or after the final dot.

Nothing is decided here and nothing tried twice. Encryption is never given up.
"""

from __future__ import annotations

import re
import smtplib
from base64 import b64encode
from contextlib import suppress

from askwell.adapters.delivery import About, Accepted, Outcome, Parcel, Refused, Stage, Uncertain
from askwell.adapters.mail_config import MailboxConfig
from askwell.adapters.mail_faults import not_encrypted, trust, wrong_password
from askwell.adapters.smtp_replies import refusal
from askwell.core.errors import Outside

FAULTS = (OSError, smtplib.SMTPException, UnicodeError)
LINE_END = re.compile(rb"\r\n|\r|\n")
LEADING_DOT = re.compile(rb"^\.", re.MULTILINE)
QUEUE_ID = re.compile(r"queued (?:mail )?(?:as|for delivery)?\s*<?([\w.-]+)", re.IGNORECASE)
FAREWELL_PATIENCE = 5.0


class Stopped(Exception):
    """The server said no before the dot."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.says)
        self.refused = refused


class Dialogue:
    """One talk with one server. `stage` is always the phase that is under way, so that a fault can be placed."""

    stage: Stage = "connect"

    def __init__(self, config: MailboxConfig, *, patience: float) -> None:
        self.config = config
        self.patience = patience
        self.client: smtplib.SMTP | None = None

    def sign_in(self) -> None:
        client = self._connect()
        if self.config.smtp_security == "starttls":
            self._encrypt(client)
        self.stage = "auth"
        self._expect(2, self._authenticate(client))

    def hand_over(self, parcel: Parcel) -> None:
        client = self._line()
        self.stage = "mail"
        self._expect(2, self._mail_from(client, parcel), recipient=parcel.recipient)
        self.stage = "rcpt"
        self._expect(2, client.rcpt(parcel.recipient), recipient=parcel.recipient)
        self.stage = "data"
        self._expect(3, client.docmd("DATA"), recipient=parcel.recipient)
        self.stage = "body"
        client.send(on_the_wire(parcel.raw))

    def finish(self, parcel: Parcel, *, patience: float) -> Outcome:
        self.stage = "dot"
        client = self._line()
        try:
            client.sock.settimeout(patience)  # type: ignore[union-attr]
            client.send(b".\r\n")
            code, answer = client.getreply()
        except FAULTS:
            return _uncertain(self.config.smtp_host)
        text = _decoded(answer)
        if code // 100 in (4, 5):
            return refusal("dot", code=code, text=text, recipient=parcel.recipient)
        if code // 100 != 2:
            return _uncertain(self.config.smtp_host)
        return Accepted(queue_id=_queue_id(text), says=text, at_stage=self.farewell())

    def farewell(self) -> Stage:
        """The phase at which the talk ended. A server that dies at QUIT has the mail all the same."""
        client = self._line()
        with suppress(*FAULTS):
            client.sock.settimeout(FAREWELL_PATIENCE)  # type: ignore[union-attr]
            client.docmd("QUIT")
            self.stage = "quit"
        return self.stage

    def broken(self, problem: Outside) -> Refused:
        """Everything that is neither an answer nor an ending: no way through, no trust, a line that was cut."""
        about: About = "account" if problem.lasting else "server"
        return Refused(stage=self.stage, says=problem.says, hint=problem.hint, lasting=problem.lasting, about=about)

    def close(self) -> None:
        if self.client:
            self.client.close()

    def _connect(self) -> smtplib.SMTP:
        host, port, context = self.config.smtp_host, self.config.smtp_port, trust(self.config)
        # A literal address instead of this computer's name, which is nobody's business and slow to look up.
        me = "[127.0.0.1]"
        try:
            if self.config.smtp_security == "tls":
                self.client = smtplib.SMTP_SSL(host, port, me, timeout=self.patience, context=context)
            else:
                self.client = smtplib.SMTP(host, port, me, timeout=self.patience)
        except smtplib.SMTPConnectError as said:
            raise self._stopped(said.smtp_code, said.smtp_error) from None
        self._expect(2, self.client.ehlo())
        return self.client

    def _encrypt(self, client: smtplib.SMTP) -> None:
        self.stage = "starttls"
        if not client.has_extn("starttls"):
            raise not_encrypted(self.config.smtp_host)
        try:
            client.starttls(context=trust(self.config))
        except smtplib.SMTPResponseException as said:
            raise self._stopped(said.smtp_code, said.smtp_error) from None
        self._expect(2, client.ehlo())

    def _authenticate(self, client: smtplib.SMTP) -> tuple[int, bytes]:
        """PLAIN, or LOGIN for old servers, in UTF-8, and once: three tries with one wrong password lock accounts."""
        user, password = self.config.user, self.config.password
        offered = client.esmtp_features.get("auth", "").upper().split()
        if "PLAIN" in offered:
            return client.docmd("AUTH", "PLAIN " + _base64(f"\0{user}\0{password}"))
        if "LOGIN" not in offered:
            return 504, b"This server offers no sign-in with a password."
        code, answer = client.docmd("AUTH", "LOGIN " + _base64(user))
        return client.docmd(_base64(password)) if code == 334 else (code, answer)

    def _mail_from(self, client: smtplib.SMTP, parcel: Parcel) -> tuple[int, bytes]:
        if (parcel.sender + parcel.recipient).isascii():
            return client.mail(parcel.sender)
        if client.has_extn("smtputf8"):
            return client.mail(parcel.sender, ["SMTPUTF8"])
        return 553, b"5.6.7 This server cannot write to addresses with such letters."

    def _expect(self, kind: int, answer: tuple[int, bytes], *, recipient: str = "") -> None:
        code, text = answer
        if code // 100 != kind:
            raise self._stopped(code, text, recipient=recipient)

    def _stopped(self, code: int, answer: bytes | str, *, recipient: str = "") -> Stopped:
        refused = refusal(self.stage, code=code, text=_decoded(answer), recipient=recipient)
        if self.stage != "auth" or code not in (534, 535):
            return Stopped(refused)
        problem = wrong_password(self.config.smtp_host, self.config.user)
        return Stopped(
            Refused(stage="auth", code=code, says=problem.says, hint=problem.hint, lasting=True, about="account")
        )

    def _line(self) -> smtplib.SMTP:
        assert self.client, "sign_in comes first"
        return self.client


def on_the_wire(raw: bytes) -> bytes:
    """Whole lines ending in CRLF, leading dots doubled: nothing in a text can end it, or smuggle in a second mail."""
    lines = LINE_END.sub(b"\r\n", raw)
    whole = lines if lines.endswith(b"\r\n") else lines + b"\r\n"
    return LEADING_DOT.sub(b"..", whole)


def _uncertain(host: str) -> Uncertain:
    return Uncertain(
        says=f"The connection to {host} broke off just when the mail was handed over, so it may have left.",
        hint="Look into your Sent folder, or wait for an answer. It is not sent again unless you say so.",
    )


def _queue_id(text: str) -> str:
    found = QUEUE_ID.search(text)
    return found[1] if found else text[:80]


def root(fault: BaseException) -> BaseException:
    """What really happened: smtplib hides a time-out inside its own "unexpectedly closed"."""
    inner = fault.__context__
    return inner if isinstance(fault, smtplib.SMTPServerDisconnected) and isinstance(inner, OSError) else fault


def _base64(text: str) -> str:
    return b64encode(text.encode()).decode("ascii")


def _decoded(answer: bytes | str) -> str:
    return answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
