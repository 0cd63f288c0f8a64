"""What a mail server's refusal means: whom it concerns, whether it lasts, and what the user can do.

Numbers decide before words: first the enhanced code of RFC 3463 ("5.1.1"), then the stage at which it came.
Servers' words are shown, shortened, because they often say exactly what is wrong; they are never trusted as markup.
"""

from __future__ import annotations

import re

from askwell.adapters.delivery import About, Refused, Stage

ENHANCED = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
QUOTA = re.compile(
    r"\b[45]\.(?:4\.5|7\.28)\b|quota|daily.{0,20}limit|sending limit|rate limit|too many", re.IGNORECASE
)
SPELLING = re.compile(r"\b[45]\.6\.7\b")
"""Addresses beyond ASCII are not taken here (RFC 6531)."""
RELAY = re.compile(r"\brelay", re.IGNORECASE)
LONGEST_QUOTE = 200


def refusal(stage: Stage, *, code: int, text: str, recipient: str) -> Refused:
    """`code` and `text` are the server's answer, which is not a 2xx or 3xx."""
    about = _about(stage, code=code, text=text)
    lasting = 500 <= code < 600 and about != "quota"
    says, hint = _words(about, lasting=lasting, recipient=recipient)
    return Refused(
        stage=stage,
        code=code,
        says=f"{says} It said: “{_quote(code, text)}”",
        hint=hint,
        lasting=lasting,
        about=about,
    )


def _about(stage: Stage, *, code: int, text: str) -> About:
    subject = _enhanced_subject(text)
    if code == 421 or stage in ("connect", "starttls"):
        return "server"
    if stage == "auth":
        return "account"
    # A full mailbox (x.2.2) speaks of a quota too, but of the recipient's, which is no reason to stop all mail.
    if subject not in ("1", "2") and QUOTA.search(text):
        return "quota"
    if SPELLING.search(text) or (subject == "1" and stage != "mail"):
        return "recipient"
    return _about_stage(stage, code=code, text=text)


def _enhanced_subject(text: str) -> str:
    """The middle number: 1 address, 2 mailbox, 3 system, 4 network, 5 protocol, 6 content, 7 policy."""
    found = ENHANCED.search(text)
    return found[2] if found else ""


def _about_stage(stage: Stage, *, code: int, text: str) -> About:
    if stage == "mail":
        return "content" if code == 552 else "account"
    if stage == "rcpt":
        return "account" if RELAY.search(text) else "recipient"
    return "content" if code >= 500 else "server"


def _words(about: About, *, lasting: bool, recipient: str) -> tuple[str, str]:
    now = "The mail was not sent and is tried again later; you need do nothing."
    sentences: dict[tuple[About, bool], tuple[str, str]] = {
        ("recipient", True): (
            f"The mail server refused the address {recipient}.",
            "Check the spelling, look for another address, or write on another channel.",
        ),
        ("recipient", False): (f"The mail server cannot take mail for {recipient} just now.", now),
        ("account", True): (
            "The mail server does not let you send from this mailbox.",
            "Check the user name, the password and the address of your mailbox. Many providers want an app password.",
        ),
        ("account", False): ("The mail server could not sign you in just now.", now),
        ("quota", False): (
            "Your provider allows no more mail from this mailbox for now.",
            "Sending pauses for a day and goes on by itself.",
        ),
        ("content", True): (
            "The mail server refused the message itself.",
            "Read what it said. A shorter text with fewer links often passes; or write on another channel.",
        ),
        ("content", False): ("The mail server did not take the message just now.", now),
        ("server", True): (
            "The mail server refused to talk.",
            "Read what it said, and check the server and port at your provider's help page for mail programs.",
        ),
        ("server", False): ("The mail server is busy or not quite well.", now),
    }
    return sentences[about, lasting]


def _quote(code: int, text: str) -> str:
    words = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    shortened = words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rstrip() + "…"
    return f"{code} {shortened}".strip()
