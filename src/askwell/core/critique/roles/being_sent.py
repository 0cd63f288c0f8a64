"""Being sent: how a letter says that somebody else gave the reader's name."""

from __future__ import annotations

from askwell.core.critique.wording import wording

_NAME = r"(?-i:\b(?!You|We|They|She|He|It|Who|This|That|What)[A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20})?)"

BY_NAME = wording(
    rf"{_NAME} (?:\w+ )?(?:suggested|recommended|thought|advised|said)(?: that)?(?: i| you)\b",
    rf"{_NAME} (?:\w+ )?(?:pointed|sent|referred|steered|directed) me\b",
    rf"{_NAME} (?:\w+ )?(?:gave|passed|told) me (?:your|of you|about you|that you|on your)\b",
    rf"\b(?:referred|recommended|sent|introduced)(?: to you)? by {_NAME}",
    rf"\b(?:suggestion|recommendation|introduction|advice) (?:of|from) {_NAME}",
    rf"{_NAME}'s (?:suggestion|recommendation|introduction|advice)\b",
)
"""Somebody is named as the one who sent the writer."""

BY_SOMEBODY = wording(
    r"\b(?:friend|colleague|contact|acquaintance|professor|lecturer|neighbou?r|somebody|someone)(?: of \w+)? "
    r"(?:\w+ )?(?:suggested|recommended|gave me your|pointed me|sent me|referred me|told me (?:of|about) you)\b",
    r"\b(?:mutual|common) (?:friend|acquaintance|colleague)\b",
    r"\bi was (?:referred|recommended|pointed|sent|directed) to you\b",
)
"""Somebody sent the writer, and the letter keeps their name to itself."""
