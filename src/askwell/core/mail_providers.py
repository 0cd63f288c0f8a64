"""What the large mail providers ask of a program that sends and reads for its owner. As of November 2026.

Servers change seldom, rules of sign-in more often: when one of them does, this table is the only place to mend.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Provider:
    """Servers as HOST:PORT. `how` says in plain words where the password for programs comes from."""

    name: str
    domains: tuple[str, ...]
    smtp: str
    imap: str
    security: str
    how: str
    link: str


GMAIL = Provider(
    name="Gmail",
    domains=("gmail.com", "googlemail.com"),
    smtp="smtp.gmail.com:465",
    imap="imap.gmail.com:993",
    security="tls",
    how="Turn on 2-Step Verification, then make an app password. Google shows sixteen letters once: paste them here.",
    link="https://myaccount.google.com/apppasswords",
)
ICLOUD = Provider(
    name="iCloud",
    domains=("icloud.com", "me.com", "mac.com"),
    smtp="smtp.mail.me.com:587",
    imap="imap.mail.me.com:993",
    security="starttls",
    how="Sign in to your Apple account, open Sign-In and Security, and make an app-specific password.",
    link="https://account.apple.com",
)
FASTMAIL = Provider(
    name="Fastmail",
    domains=("fastmail.com", "fastmail.fm"),
    smtp="smtp.fastmail.com:465",
    imap="imap.fastmail.com:993",
    security="tls",
    how="Open Privacy and Security, then Connected apps, and make an app password for mail.",
    link="https://app.fastmail.com/settings/security",
)
PROVIDERS = (GMAIL, ICLOUD, FASTMAIL)
WITHOUT_PASSWORDS = ("outlook.com", "hotmail.com", "live.com", "msn.com")
"""Microsoft lets no program in with a password any more (since September 2024), an app password included."""


def provider_of(address: str) -> Provider | None:
    domain = address.rpartition("@")[2].strip().lower()
    return next((each for each in PROVIDERS if domain in each.domains), None)


def takes_no_password(address: str) -> bool:
    return address.rpartition("@")[2].strip().lower() in WITHOUT_PASSWORDS
