"""The table of mail providers in the page on connecting a mailbox."""

from __future__ import annotations

from askwell.core.mail_providers import PROVIDERS

from .markdown import row


def providers() -> str:
    rows = [
        row(it.name, f"`--smtp {it.smtp} --imap {it.imap} --security {it.security}`", f"{it.how} [There]({it.link}).")
        for it in PROVIDERS
    ]
    return "\n".join(["| provider | servers | password |", "|---|---|---|", *rows])
