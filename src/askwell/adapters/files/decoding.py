"""Bytes to text, for files that rarely say which character set they are in.

UTF-8 proves itself; anything else is an informed guess, and a guess is always told to the person.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

GUESSES = {
    "cp1252": "Windows (western)",
    "mac_roman": "Mac (western)",
    "cp1250": "Windows (central European)",
}
"""What spreadsheets really save when they do not save UTF-8, most common first."""

ELSEWHERE = {
    "cp1251": "Cyrillic (Windows)",
    "shift_jis": "Japanese (Shift-JIS)",
    "gb18030": "Chinese (GB 18030)",
    "big5": "Chinese (Big5)",
    "euc_kr": "Korean (EUC-KR)",
    "cp1253": "Greek (Windows)",
    "cp1256": "Arabic (Windows)",
    "cp1255": "Hebrew (Windows)",
    "koi8_r": "Cyrillic (KOI8-R)",
    "cp874": "Thai (Windows)",
}
"""The same where other letters than the Latin ones are written."""

TURKISH = {"cp1254": "Windows (Turkish)"}
"""The western set with six other letters, which stand in place of those that only Icelandic needs. So bytes in one of
them always make words in the other too, and the letters have to tell."""
ONLY_TURKISH = re.compile(r"[ýÝçÇüÜ]|(?<=\w)þ")
"""What tells of Turkish in a text that was read as western: "Ayþe Yýlmaz" is Ayşe Yılmaz."""
ONLY_ICELANDIC = re.compile(r"[ðáéíóúæÁÉÍÓÚÆ]|\b[Þþ]")

CALLED = GUESSES | ELSEWHERE | TURKISH

SAMPLE = 16_384
"""Bytes of accented lines that a guess looks at."""

A_TIE = 0.03
"""Two guesses whose mess differs by less than this are equally good: on a short list of names, the western and the
central European Windows sets read almost alike. Then oddly written words decide, and after those the commoner set."""

MOSTLY = 0.6
"""Where so many letters of the words with any beyond ASCII are so, it is another alphabet. Polish has a third."""


@dataclass(frozen=True, kw_only=True)
class Decoded:
    text: str
    note: str = ""


def decode(data: bytes) -> Decoded:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return Decoded(text=data.decode(encoding, errors="replace"))
    if encoding := _wide(data[:SAMPLE]):
        return Decoded(text=data.decode(encoding, errors="replace"))
    try:
        return Decoded(text=data.decode("utf-8"))
    except UnicodeDecodeError:
        return _guessed(data)


def _wide(sample: bytes) -> str:
    """Which UTF-16 a text without its mark is in, or nothing: names, commas and line ends have a NUL in each pair of
    bytes, and always on the same side."""
    first, second = sample[::2], sample[1::2]
    for side, other, encoding in ((first, second, "utf-16-be"), (second, first, "utf-16-le")):
        if side.count(0) * 2 > len(side) and not other.count(0):
            return encoding
    return ""


def guess(data: bytes) -> tuple[str, str]:
    """The likeliest character set of bytes that are not UTF-8, and the sentence that tells of the guess."""
    encoding = _likeliest(_accented_lines(data))
    return encoding, (
        f"The file does not say its character set, so it was read as {CALLED[encoding]}. If names look"
        " wrong, save it as “CSV UTF-8” and import it again."
    )


def _guessed(data: bytes) -> Decoded:
    encoding, note = guess(data)
    return Decoded(text=data.decode(encoding, errors="replace"), note=note)


def _accented_lines(data: bytes) -> bytes:
    """Only lines that need a guess: a thousand plain lines would drown the ten that tell the sets apart."""
    sample = b""
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            sample += line[:SAMPLE]
            if len(sample) > SAMPLE:
                break
    return sample


def _likeliest(sample: bytes) -> str:
    best = _least_odd(sample)
    return "cp1254" if best == "cp1252" and _is_turkish(sample) else best


def _least_odd(sample: bytes) -> str:
    ways = [(GUESSES, _signs_in_words), (ELSEWHERE, _beginning_small)]
    for sets, oddities in reversed(ways) if _is_in_other_letters(sample) else ways:
        if mess := _mess(sample, sets):
            tied = [each for each in sets if mess.get(each, 1.0) <= min(mess.values()) + A_TIE]
            return min(tied, key=lambda each: oddities(sample.decode(each, errors="replace")))
    return "cp1252"


def _is_in_other_letters(sample: bytes) -> bool:
    words = b"".join(each for each in re.findall(rb"[A-Za-z\x80-\xff]+", sample) if not each.isascii())
    return len(re.findall(rb"[\x80-\xff]", words)) > MOSTLY * len(words)


def _is_turkish(sample: bytes) -> bool:
    """Whether a sample in the western set is in the Turkish one instead."""
    western = sample.decode("cp1252", errors="replace")
    if western == sample.decode("cp1254", errors="replace"):
        return False
    return len(ONLY_TURKISH.findall(western)) > len(ONLY_ICELANDIC.findall(western))


def _mess(sample: bytes, sets: Iterable[str]) -> dict[str, float]:
    """How much each of the sets that could be it would look like no language, from 0."""
    from charset_normalizer import from_bytes  # late: most files are UTF-8 and never come here

    matches = from_bytes(sample, cp_isolation=list(sets))
    found = {encoding: match.chaos for match in matches for encoding in match.could_be_from_charset}
    return {each: found[each] for each in sets if each in found}


def _signs_in_words(text: str) -> int:
    """ "Poznañ³": letters of one set that turn into signs in another give the wrong one away."""
    return len(re.findall(r"(?<=[^\W\d_])[£¥ª¯°±²³´¸¹º¼½¾¿](?=\w)|[£¥¯³¹¿¼¾](?=[^\W\d_])", text))


def _beginning_small(text: str) -> int:
    """Names begin with a capital, or have none: Hebrew that is read as Cyrillic or Greek begins small everywhere."""
    return sum(first.islower() for first in re.findall(r"\b[^\W\d_]", text) if not first.isascii())
