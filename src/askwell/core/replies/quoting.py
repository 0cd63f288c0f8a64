"""Setting aside what the writer of a reply did not write: quoted history, signatures, footers.

The whole text is kept elsewhere; this is only for reading and for display. Where in doubt a line stays, because an
answer overlooked costs more than a quotation read.
"""

from __future__ import annotations

import re

ATTRIBUTION = re.compile(
    r"^(?:on|am|le|el|il|op|em|den|w dniu|dnia|den)\b.{3,300}"
    r"(?:wrote|schrieb\b.{0,80}|a écrit|escribió|ha scritto|schreef|escreveu|skrev\b.{0,80}|napisał\(?a?\)?)\s?:\s*$",
    re.IGNORECASE | re.DOTALL,
)
"""The line above a quotation, in the words of common mail programs. It may be wrapped over three lines."""

HISTORY = re.compile(
    r"^\s*(?:-{2,}\s*(?:original message|original appointment|ursprüngliche nachricht|message d'origine|"
    r"mensaje original|messaggio originale|forwarded message|weitergeleitete nachricht|oorspronkelijk bericht)"
    r"\s*-{2,}"
    r"|_{20,}\s*$|begin forwarded message:)",
    re.IGNORECASE,
)
HEADER_BLOCK = re.compile(r"^\*?(?:from|von|de|da|van|från|fra)\s?:\*?\s.{2,}", re.IGNORECASE)
HEADER_BLOCK_NEXT = re.compile(
    r"^\*?(?:sent|date|gesendet|datum|envoyé|enviado|inviato|verzonden|skickat|sendt|to|an|à|para|cc)\s?:\*?\s",
    re.IGNORECASE,
)
SIGNATURE = re.compile(r"^--\s?$")
FOOTER = re.compile(
    r"^\s*(?:sent from my |sent from (?:outlook|yahoo|proton)|get outlook for |von meinem \w+ gesendet"
    r"|envoyé de mon |this (?:e-?mail|message)\b.{0,80}\b(?:confidential|intended|privileged)"
    r"|confidentiality (?:notice|note)|disclaimer\b)",
    re.IGNORECASE,
)


def fresh(body: str) -> str:
    """The part of `body` that is new: answers between quoted lines stay, the quoted lines go."""
    lines = body.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kept: list[str] = []
    number = 0
    while number < len(lines):
        length = _attribution(lines, number)
        if length and not _quotes_follow(lines, number + length):
            break
        if _history_begins(lines, number) or SIGNATURE.match(lines[number]):
            break
        if not length and FOOTER.match(lines[number]):
            break
        if not length and not lines[number].lstrip().startswith(">"):
            kept.append(lines[number])
        number += length or 1
    return "\n".join(kept).strip()


def _attribution(lines: list[str], number: int) -> int:
    """Over how many lines, from here, an attribution runs; 0 when none begins here."""
    for length in (1, 2, 3):
        if ATTRIBUTION.match("\n".join(lines[number : number + length]).strip()):
            return length
    return 0


def _quotes_follow(lines: list[str], number: int) -> bool:
    """Whether the next line with something on it is marked as quoted: then an answer may stand below it."""
    return next((line.lstrip().startswith(">") for line in lines[number:] if line.strip()), False)


def _history_begins(lines: list[str], number: int) -> bool:
    if HISTORY.match(lines[number]):
        return True
    following = lines[number + 1 : number + 3]
    return bool(HEADER_BLOCK.match(lines[number])) and any(HEADER_BLOCK_NEXT.match(each) for each in following)
