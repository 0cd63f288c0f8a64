"""A small IMAP server that plays the part it is given: leaves numbers away, answers in odd order, chokes on a mail.

Dovecot does none of that, and real providers do all of it.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread

from askwell.adapters.mail_config import MailboxConfig
from tests.servers.mail import HOST, certificates
from tests.servers.processes import folder


@dataclass(frozen=True, kw_only=True)
class ImapScript:
    mails: Mapping[int, bytes] = field(default_factory=dict)
    """By UID."""
    can: str = "IMAP4rev1 AUTH=PLAIN"
    sign_in: str = "OK Welcome"
    opened: tuple[str, ...] = ("OK [UIDVALIDITY 7] Valid", "OK [UIDNEXT 100] Next")
    """What is said when a folder is opened."""
    poison: frozenset[int] = frozenset()
    """UIDs on which every fetch that names one fails."""
    forgotten: frozenset[int] = frozenset()
    """UIDs left out of the answer whenever others are asked for too."""
    uid_after_body: bool = False
    tls: bool = True


@contextmanager
def imap_stage(script: ImapScript) -> Iterator[MailboxConfig]:
    with folder() as place, _Server(script, place) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield _config(server.server_address[1], place, script)
        finally:
            server.shutdown()
            thread.join()


def _config(port: int, place: Path, script: ImapScript) -> MailboxConfig:
    return MailboxConfig(
        address="maya@uni.test",
        smtp_host=HOST,
        imap_host=HOST,
        imap_port=port,
        security="tls" if script.tls else "starttls",
        user="maya",
        password="open sesame",
        ca_file=place / "ca.pem",
    )


class _Server(ThreadingTCPServer):
    daemon_threads = True

    def __init__(self, script: ImapScript, place: Path) -> None:
        self.script = script
        certificates(place)
        super().__init__((HOST, 0), _Talk)
        if script.tls:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(place / "server.pem", place / "server.key")
            self.socket = context.wrap_socket(self.socket, server_side=True)


class _Talk(StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        self._say("* OK Ready")
        with suppress(OSError):
            while line := self.rfile.readline().decode().strip():
                tag, verb, words = (line + "  ").split(" ", 2)
                verb = f"{verb}_{words.split(' ')[0]}" if verb == "UID" else verb
                self._say(f"{tag} {getattr(self, verb.lower())(words.strip())}")

    def capability(self, words: str) -> str:
        self._say(f"* CAPABILITY {self.server.script.can}")
        return "OK Done"

    def authenticate(self, words: str) -> str:
        self._say("+ ")
        self.rfile.readline()
        return self.server.script.sign_in

    def login(self, words: str) -> str:
        return self.server.script.sign_in

    def list(self, words: str) -> str:
        self._say('* LIST (\\HasNoChildren) "/" INBOX')
        return "OK Done"

    def examine(self, words: str) -> str:
        for line in (f"{len(self.server.script.mails)} EXISTS", *self.server.script.opened):
            self._say(f"* {line}")
        return "OK [READ-ONLY] Done"

    def uid_search(self, words: str) -> str:
        beginning = re.search(r"UID (\d+):\*", words)
        uids = sorted(self.server.script.mails)
        found = [uid for uid in uids if not beginning or uid >= int(beginning[1]) or uid == uids[-1]]
        self._say(f"* SEARCH {' '.join(map(str, found))}")
        return "OK Done"

    def uid_fetch(self, words: str) -> str:
        script = self.server.script
        asked = [int(uid) for uid in words.split(" ")[1].split(",")]
        if script.poison.intersection(asked):
            return "NO Cannot read that"
        for uid in asked:
            if uid not in script.forgotten or asked == [uid]:
                self._give(uid, script.mails[uid])
        return "OK Done"

    def logout(self, words: str) -> str:
        self._say("* BYE Bye")
        return "OK Done"

    def _give(self, uid: int, raw: bytes) -> None:
        before, after = ("", f" UID {uid}") if self.server.script.uid_after_body else (f"UID {uid} ", "")
        self.wfile.write(f"* 1 FETCH ({before}BODY[]<0> {{{len(raw)}}}\r\n".encode() + raw)
        self._say(f"{after})")

    def _say(self, line: str) -> None:
        self.wfile.write(line.encode() + b"\r\n")
