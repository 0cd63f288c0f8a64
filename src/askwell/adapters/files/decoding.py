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
}
"""The same where other letters are written: tried where none of the others makes words of the bytes."""

SAMPLE = 16_384
"""Bytes of accented lines that a guess looks at."""

A_TIE = 0.03
"""Two guesses whose mess differs by less than this are equally good: on a short list of names, the western and the
central European Windows sets read almost alike. Then signs inside words decide, and after those the commoner set."""


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
        f"The file does not say its character set, so it was read as {(GUESSES | ELSEWHERE)[encoding]}. If names look"
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
    mess = _mess(sample, GUESSES)
    if not mess:
        others = _mess(sample, ELSEWHERE)
        return min(others, key=others.__getitem__, default="cp1252")
    tied = [each for each in GUESSES if mess.get(each, 1.0) <= min(mess.values()) + A_TIE]
    return min(tied, key=lambda each: _signs_in_words(sample.decode(each, errors="replace")))


def _mess(sample: bytes, sets: Iterable[str]) -> dict[str, float]:
    """How much each of the sets that could be it would look like no language, from 0."""
    from charset_normalizer import from_bytes  # late: most files are UTF-8 and never come here

    matches = from_bytes(sample, cp_isolation=list(sets))
    found = {encoding: match.chaos for match in matches for encoding in match.could_be_from_charset}
    return {each: found[each] for each in sets if each in found}


def _signs_in_words(text: str) -> int:
    """ "Poznañ³": letters of one set that turn into signs in another give the wrong one away."""
    return len(re.findall(r"(?<=[^\W\d_])[£¥ª¯°±²³´¸¹º¼½¾¿](?=\w)|[£¥¯³¹¿¼¾](?=[^\W\d_])", text))
