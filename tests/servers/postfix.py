"""Postfix 3: submission with STARTTLS required and with TLS, sign-in by Dovecot, delivery by LMTP to Dovecot.

An instance of its own with its own configuration, queue and data; the system's Postfix is neither read nor started.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.servers.processes import answers, program, running

if TYPE_CHECKING:
    from tests.servers.mail import MailWorld

MAIN = """
compatibility_level = 3.6
queue_directory = {place}/queue
data_directory = {place}/data
daemon_directory = {daemons}
mail_owner = postfix
setgid_group = postdrop
maillog_file = {place}/postfix.log
maillog_file_prefixes = {place}
myhostname = mail.test
myorigin = mail.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
local_recipient_maps =
# Every domain is a domain of this world, so nothing can leave the machine.
virtual_mailbox_domains = static:all
virtual_transport = lmtp:inet:127.0.0.1:{world.lmtp_port}
smtputf8_enable = yes
smtpd_tls_cert_file = {place}/server.pem
smtpd_tls_key_file = {place}/server.key
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{auth_port}
smtpd_recipient_restrictions = check_recipient_access regexp:{place}/refused, permit_sasl_authenticated, reject
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_delay_reject = no
lmtp_destination_concurrency_limit = 2
"""
MASTER = """
127.0.0.1:{world.smtp_port} inet n - n - - smtpd -o smtpd_tls_security_level=encrypt
127.0.0.1:{world.smtps_port} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""
REFUSED = "/^refused/ 550 5.1.1 No such person here\n"
PRIVATE = (
    "active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "private", "saved", "trace",
)  # fmt: skip


@contextmanager
def postfix(world: MailWorld, *, auth_port: int) -> Iterator[None]:
    program("postfix")
    place = world.place
    daemons = _ask("daemon_directory")
    settings = place / "postfix"
    settings.mkdir()
    (settings / "main.cf").write_text(MAIN.format(place=place, world=world, auth_port=auth_port, daemons=daemons))
    (settings / "master.cf").write_text(MASTER.format(world=world))
    (place / "refused").write_text(REFUSED)
    _queue(place)
    with running(
        [Path(daemons) / "master", "-c", settings, "-d"],
        log=place / "postfix.log",
        ready=lambda: answers(world.smtp_port) and answers(world.smtps_port),
    ):
        yield


def _ask(name: str) -> str:
    """A path that Postfix was built with; distributions differ."""
    answer = subprocess.run([program("postconf"), "-dh", name], capture_output=True, text=True, check=True)
    return answer.stdout.strip()


def _queue(place: Path) -> None:
    """The folders that `postfix start` would make, with the owners that its parts insist on."""
    (place / "queue" / "pid").mkdir(parents=True)
    for name in PRIVATE:
        _folder(place / "queue" / name, mode=0o700)
    _folder(place / "queue" / "public", mode=0o710, group="postdrop")
    _folder(place / "queue" / "maildrop", mode=0o1730, group="postdrop")
    _folder(place / "data", mode=0o700)


def _folder(path: Path, *, mode: int, group: str | None = None) -> None:
    path.mkdir()
    path.chmod(mode)
    shutil.chown(path, "postfix", group)
