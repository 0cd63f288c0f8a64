"""Dovecot 2.3: IMAP with STARTTLS and TLS, delivery by LMTP, and the sign-in that Postfix asks."""

from __future__ import annotations

import os
import pwd
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.servers.processes import answers, program, running

if TYPE_CHECKING:
    from tests.servers.mail import MailWorld

SETTINGS = """
base_dir = {place}/run
state_dir = {place}/state
log_path = {place}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
first_valid_uid = 1
ssl = required
ssl_cert = <{place}/server.pem
ssl_key = <{place}/server.key
disable_plaintext_auth = yes
auth_mechanisms = plain login
auth_failure_delay = 0
# The same address may sign in wrongly many times in a second of tests.
auth_cache_size = 0
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
passdb {{
  driver = passwd-file
  args = username_format=%Lu {place}/users/%Lu
}}
userdb {{
  driver = passwd-file
  args = username_format=%Lu {place}/users/%Lu
  override_fields = uid={uid} gid={gid} home={place}/mail/%Lu
}}
mail_location = maildir:~/Maildir
mailbox_idle_check_interval = 1s
namespace inbox {{
  inbox = yes
  # Not there at first, as in many a new mailbox: whoever files a copy has to make it.
  mailbox Sent {{
    special_use = \\Sent
  }}
  mailbox Junk {{
    auto = subscribe
    special_use = \\Junk
  }}
}}
service imap-login {{
  inet_listener imap {{
    port = {world.imap_port}
  }}
  inet_listener imaps {{
    port = {world.imaps_port}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {world.lmtp_port}
  }}
}}
service auth {{
  inet_listener {{
    port = {auth_port}
  }}
}}
protocol lmtp {{
  postmaster_address = postmaster@mail.test
}}
"""


@contextmanager
def dovecot(world: MailWorld, *, auth_port: int) -> Iterator[None]:
    place = world.place
    owner = pwd.getpwnam("nobody")  # Dovecot gives no mail to root
    (place / "mail").mkdir()
    os.chown(place / "mail", owner.pw_uid, owner.pw_gid)
    settings = place / "dovecot.conf"
    settings.write_text(
        SETTINGS.format(
            place=place,
            world=world,
            auth_port=auth_port,
            uid=owner.pw_uid,
            gid=owner.pw_gid,
        )
    )
    ports = (world.imap_port, world.imaps_port, world.lmtp_port, auth_port)
    with running(
        [program("dovecot"), "-F", "-c", settings],
        log=place / "dovecot.log",
        ready=lambda: all(answers(port) for port in ports),
    ):
        yield
