"""How far a source carries: measured, counted, advised or only repeated. Told beside each source of a rule.

Most of what is known about asks is advice. It is good advice, given by people who see many letters, and it is told as
what it is. What vendors counted was mostly sales and recruiting mail, so their figures show a direction only.
"""

from __future__ import annotations

from typing import Literal

Grade = Literal["A", "B", "C", "D"]

GRADES: dict[Grade, str] = {
    "A": "measured and reviewed by peers, or the platform's own word",
    "B": "counted by a vendor, in sales or recruiting mail rather than in asks",
    "C": "advised by a career centre or by people who are asked",
    "D": "repeated, and not traced to where it comes from",
}

_KNOWN: dict[Grade, frozenset[str]] = {
    "A": frozenset(
        (
            "BOHNS", "BROOKS", "BYAF13", "BYAF22", "FLYNN", "GIURGE", "GRANTGINO", "HUANG", "KOOTI", "KUMAR",
            "LI-INMAIL", "LI-INV", "LIU", "MASTRO", "ROGH", "SCHLUND", "SCIAM", "STERN", "WEAK", "ZHU",
        )
    ),
    "B": frozenset(
        (
            "ALCHEMY", "BELKINS23", "BELKINS24", "BELKINS25", "BOOM", "BOOM-CLOSE", "BOOM-OPEN", "DRIP", "FASTCO",
            "HUNTER", "IMISOFTS", "INSTANTLY", "LI-INSIDER", "LI-STUDY", "SENDGRID", "WOOD",
        )
    ),
    "D": frozenset(("PROBACK",)),
}  # fmt: skip


def grade(source: str) -> Grade:
    """The grade of a key of `sources.SOURCES`. What nobody measured or counted is advice."""
    return next((each for each, known in _KNOWN.items() if source in known), "C")
