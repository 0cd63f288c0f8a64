"""A quick SMTP server (aiosmtpd) that plays the part it is given: refuses, hesitates, or hangs up at a chosen byte.

What it accepted it keeps, so that a test can hold the sender's belief against what really happened.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from askwell.adapters.mail_config import MailboxConfig
from tests.servers.mail import HOST, certificates
from tests.servers.processes import folder, free_ports

STAGE_PASSWORD = "open sesame é"


@dataclass(frozen=True, kw_only=True)
class Script:
    """Answers to give in place of the usual ones, and where to hang up."""

    mail: str = ""
    rcpt: str = ""
    data: str = ""
    """Instead of 354."""
    dot: str = ""
    cut_after: int | None = None
    """Hang up when so many bytes of the mail, its final dot included, have come in."""
    silent_at_dot: bool = False
    cut_at_dot: bool = False
    """Hang up when the whole mail is in, without an answer; it is kept, as by a server that dies too late."""
    cut_at_quit: bool = False
    starttls: bool = True


@dataclass(frozen=True, kw_only=True)
class Stage:
    config: MailboxConfig
    kept: list[Envelope] = field(default_factory=list)
    """Mails this server has taken responsibility for."""


@contextmanager
def smtp_stage(script: Script | None = None) -> Iterator[Stage]:
    script = script or Script()
    with folder() as place:
        kept: list[Envelope] = []
        controller = _Controller(script, kept, place)
        controller.start()
        try:
            yield Stage(config=_config(controller.port, place), kept=kept)
        finally:
            controller.stop()


def _config(port: int, place: Path) -> MailboxConfig:
    return MailboxConfig(
        address="maya@uni.test",
        smtp_host=HOST,
        smtp_port=port,
        imap_host=HOST,
        user="maya",
        password=STAGE_PASSWORD,
        ca_file=place / "ca.pem",
    )


class _Controller(Controller):
    def __init__(self, script: Script, kept: list[Envelope], place: Path) -> None:
        self.script = script
        certificates(place)
        self.context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self.context.load_cert_chain(place / "server.pem", place / "server.key")
        super().__init__(_Handler(script, kept), hostname=HOST, port=free_ports(1)[0])

    def factory(self) -> SMTP:
        return _Server(
            self.handler,
            script=self.script,
            hostname="stage.test",
            tls_context=self.context if self.script.starttls else None,
            require_starttls=self.script.starttls,
            auth_required=self.script.starttls,
            auth_require_tls=True,
            authenticator=_sign_in,
            loop=self.loop,
        )


def _sign_in(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: LoginPassword) -> AuthResult:
    right = (data.login, data.password) == (b"maya", STAGE_PASSWORD.encode())
    return AuthResult(success=right, handled=False)


class _Handler:
    def __init__(self, script: Script, kept: list[Envelope]) -> None:
        self.script = script
        self.kept = kept

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        return self.script.mail or "250 2.1.0 Ok"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if not self.script.rcpt:
            envelope.rcpt_tos.append(address)
        return self.script.rcpt or "250 2.1.5 Ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.script.dot:
            return self.script.dot
        self.kept.append(envelope)
        if self.script.cut_at_dot:
            server.transport.abort()
        if self.script.silent_at_dot:
            await asyncio.sleep(3600)
        return "250 2.0.0 Ok: queued as 4SHxyz"

    async def handle_QUIT(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.script.cut_at_quit:
            server.transport.abort()
        return "221 2.0.0 Bye"


class _Server(SMTP):
    def __init__(self, handler: _Handler, *, script: Script, **settings: object) -> None:
        self.script = script
        super().__init__(handler, **settings)

    async def smtp_DATA(self, arg: str) -> None:
        if self.script.data:
            await self.push(self.script.data)
        elif self.script.cut_after is None:
            await super().smtp_DATA(arg)
        else:
            await self.push("354 Go on")
            await self._reader.readexactly(self.script.cut_after)
            self.transport.abort()
