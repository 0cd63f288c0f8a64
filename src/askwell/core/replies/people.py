"""Whom a text names: the colleague to ask instead, with an address where one is given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import dropwhile

from askwell.core.replies.letter import ADDRESS, Letter, Sentence
from askwell.core.replies.sign import Referred

TITLE = r"(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.?\s+)?"
WORD = r"[^\W\d_a-zß-ÿ][\w'’-]*[a-zß-ÿ][\w'’-]*|[A-Z]\."
NAME = rf"{TITLE}(?P<name>(?:{WORD})(?:\s+(?:(?:de|van|von|der|da|del|la|al|bin|di)\s+){{0,2}}(?:{WORD})){{0,2}})"

BEFORE = re.compile(
    r"(?:(?i:talk|speak|chat|write|reach(?:ing)? out|connect|introduce you|put you in touch|in touch|better off|"
    r"get hold|recommend|suggest|contact|e-?mail|try|tried|ask|ping|message|meet|met|know|cc'?|copying|copied|"
    r"looping in|adding|added|forward(?:ed|ing)?(?: on)?|pass(?:ed|ing)(?: (?:this|it|you|your \w+))?(?: on)?|"
    r"colleague|friend|successor|manager|boss|assistant|team ?mate|person(?: to \w+ \w+)?|name|is|be|and))"
    r"(?:ing|ed|d)?[,:]?\s+(?:(?!(?:in|from|about|for|on|again|if|when|by)\b)[a-z'-]+,?\s+){0,5}" + NAME
)
"""A name after words that lead to one, with up to five small words between ("talk to our head of glazes, ...")."""
AFTER = re.compile(
    NAME + r"(?:,[^,.]{2,60},)?(?:\s+\([^)]{2,80}\))?\s+(?i:would be|is (?:the|a|better|your|much|probably|who)|"
    r"might be|could be|may be|knows|runs|leads|handles|looks after|has (?:taken|more)|can (?:help|tell)|will be)"
)
STRAIGHT = re.compile(r"\b(?i:ask|contact|try|e-?mail|call|ping|message)\s+" + NAME)
BESIDE_ADDRESS = re.compile(NAME + r"[,:]?\s*(?:\(|<|\[|at |on |via |- |– )?\s*(?:mailto:)?(?=[\w.+'-]{1,64}@)")

NOT_NAMES = frozenset(
    word.title()
    for line in (
        "i you we they he she it the this that my our your his her she's he's there here",
        "thanks thank yes no hi hello hey dear best please sorry maybe perhaps good great unfortunately regards kind",
        "ask contact try call ping message talk speak write reach connect forward better",
        "if when what who how why where and but so for email zoom teams google",
        "monday tuesday wednesday thursday friday saturday sunday christmas easter",
        "january february march april may june july august september october november december",
    )
    for word in line.split()
) | {"LinkedIn", "HR", "She's", "He's"}
"""Words that are written large without being anybody."""


def person_in(sentence: Sentence, *, letter: Letter) -> Referred | None:
    """The person whom this sentence names, with the address beside the name or in the rest of the letter."""
    address = _address(sentence.text, letter=letter)
    name = next(_names(sentence.text), None)
    if name and not address:
        address = _address_of(name, letter=letter)
    return Referred(name=name, address=address) if name or address else None


def told_to_ask(sentence: Sentence) -> bool:
    """Whether the sentence sends the reader straight to a name: "Ask Ilka Sorn"."""
    found = STRAIGHT.search(sentence.text)
    return found is not None and found["name"].split()[0] not in NOT_NAMES


def _names(text: str) -> Iterator[str]:
    for pattern in (BESIDE_ADDRESS, BEFORE, AFTER):
        for found in pattern.finditer(text):
            words = dropwhile(NOT_NAMES.__contains__, found["name"].strip(" .,'’").split())
            if name := " ".join(words):
                yield re.sub(r"['’]s$", "", name)


def _address(text: str, *, letter: Letter) -> str | None:
    found = (each.group().rstrip(".'-").lower() for each in ADDRESS.finditer(text))
    return next((each for each in found if each != letter.sender), None)


def _address_of(name: str, *, letter: Letter) -> str | None:
    """An address elsewhere in the letter that carries part of the name; any other could be somebody else's."""
    parts = [part.casefold() for part in name.split() if len(part) > 2]
    addresses = (each.group().rstrip(".'-").lower() for each in ADDRESS.finditer(letter.text))
    return next((each for each in addresses if any(part in each.partition("@")[0] for part in parts)), None)
