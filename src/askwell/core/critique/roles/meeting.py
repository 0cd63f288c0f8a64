"""Meeting: the ways and the times to talk that a sentence offers."""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.wording import wording

MODE = wording(
    r"\b(?:phone|telephone|calls?|video|zoom|teams|skype|facetime|google meet)\b",
    r"\b(?:coffees?|tea|lunch|in person|visit)\b",
    r"\b(?:by|via|over|through|an?|short|reply) e?-?mails?\b",
    r"\be?-?mailed\b",
    r"\bin writing\b",
    r"\bat your (?:office|desk|shop)\b",
    r"\bnear (?:you|your)\b",
    r"\b(?:stop|drop|come) by\b",
)
WINDOW = wording(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b",
    r"\b(?:this|next|coming|following) (?:few |couple of |two |three |\d )?(?:weeks?|months?)\b",
    r"\bweeks? ahead\b",
    r"\b(?:mornings?|afternoons?|evenings?|lunch(?:time| hour| break)|weekdays?|weekends?)\b",
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december) \d",
    (
        r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|"
        r"october|november|december)\b"
    ),
    r"\b(?:before|after|between|from) \d{1,2}\b",
    r"\b\d{1,2} ?(?:am|pm|a\.m|p\.m)\b",
)


def offers(sentence: Stretch) -> bool:
    """Whether it names a way of meeting or a time for it."""
    return sentence.has(MODE) or sentence.has(WINDOW)
