"""Announcing: a call or a visit at a set time that nobody has agreed to, and the words with which one yields."""

from __future__ import annotations

from askwell.core.critique.wording import wording

_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun)(?:day)?s?"
WHEN = (
    rf"(?:(?:on |at |this |next |tomorrow |by |in |after |around ){{1,2}}(?:{_DAY}|week|\d{{1,2}}|noon|ten|eleven|"
    rf"two|"
    r"three|four|nine|lunch|work|the (?:\d{1,2}(?:st|nd|rd|th)?|morning|afternoon|evening))|"
    rf"tomorrow|tonight|today|{_DAY}|\d{{1,2}}(?:[:.]\d\d)? ?(?:am|pm|o'clock|h\b)|noon)\b"
)
_GO = (
    r"(?:tele)?(?:call|phone|ring)|come(?! to the| to an?\b)|(?:drop|stop|call|look|pop|swing|pass) (?:by|in|on|"
    r"upon|round|past)|"
    r"visit|zoom|dial|turn up|be at|be there|be outside"
)
COMING = wording(
    rf"\b(?:i'll|i will|i shall|i'm going to|i am going to|i plan to|and will|and shall|we'll|we will|we shall) "
    rf"(?:then |just |simply )?(?:{_GO})\b(?: [\w']+){{0,6}} {WHEN}",
    r"\b(?:i'll|i will|i shall) (?:expect|assume|take|see)(?: [\w']+){0,4} "
    rf"{WHEN}",
    rf"\bi(?:'m| am) coming (?:past|by|over|round|to see you)(?: [\w']+){{0,3}} {WHEN}",
)
YIELDING = wording(
    r"\bor (?:whenever|any|another|whatever|when|at)\b",
    r"\bwhatever suits\b",
    r"\bunless (?:that|it|another|you(?:'d)? (?:rather|prefer))\b",
    r"\b(?:you prefer|if not,? (?:then )?(?:any|when|what|please|i|just|we|another))\b",
    r"\bto (?:(?:see|ask|find out|learn|check) (?:if|whether|when|about)|arrange)\b",
    r"\bif (?:that|it|this|you|i may|the time)(?:'s| is|'re| are)? (?:\w+ )?(?:suits?|works?|all right|ok|"
    r"okay|free|good|convenient|agree|can|like|possible|want|wish)\b",
    r"\b(?:as|like) (?:you|we) (?:said|agreed|suggested|asked|arranged|planned)\b",
)
"""That the reader may choose otherwise."""
