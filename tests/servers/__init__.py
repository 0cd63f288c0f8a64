"""Real servers for tests, on free loopback ports and in folders of their own, with certificates made on the spot.

    with mail_world("maya@uni.test", "jo@acme.test") as world:    Postfix and Dovecot
    with smtp_stage(Script(rcpt="550 5.1.1 No such")) as stage:   aiosmtpd, told what to answer
    with imap_stage(ImapScript(can="IMAP4rev1")) as config:       the same for reading
    with postgres() as url:                                       PostgreSQL
    chromium()                                                    path of the browser

What is not installed is skipped with its name; with ASKWELL_REQUIRE_SERVERS=1 that is a failure. No service of the
system is touched, nothing reaches beyond loopback, and processes end by their own id.
"""

from tests.servers.browser import chromium
from tests.servers.imap_stage import ImapScript, imap_stage
from tests.servers.mail import PASSWORD, MailWorld, mail_world
from tests.servers.postgres import postgres
from tests.servers.processes import missing, require
from tests.servers.stage import Script, Stage, smtp_stage

__all__ = [
    "PASSWORD",
    "ImapScript",
    "MailWorld",
    "Script",
    "Stage",
    "chromium",
    "imap_stage",
    "mail_world",
    "missing",
    "postgres",
    "require",
    "smtp_stage",
]
