"""Meeting: the ways and the times to talk that a sentence offers."""

from __future__ import annotations

from askwell.core.critique.reading import Passage, Stretch
from askwell.core.critique.roles.knowing import together
from askwell.core.critique.wording import wording
from askwell.core.late import late

MODE = wording(
    r"\b(?:phone|telephone|calls?|video|zoom|teams|skype|facetime|webex|whatsapp)\b",
    r"\b(?:google meet|virtual(?:ly)?|jitsi|hangouts?|voice (?:notes?|messages?))\b",
    r"\bon my (?:calendar|diary|schedule)\b",
    r"\b(?:coffees?|tea|lunch|in person|visit|breakfast|dinner|bite)\b",
    r"\b(?:face[ -]to[ -]face|drinks?|beers?|pints?)\b",
    r"\b(?:by|via|over|through|an?|short|reply|emailed|in an|or|and) e-?mails?\b",
    r"\be-?mailed\b",
    r"\bin writing\b",
    r"\b(?:ring|phone|call|visit|shadow) you\b",
    r"\b(?:at|to|near|outside|around) your (?:\w+ )?(?:office|desk|shop|campus|place|work|workshop|studio|lab|"
    r"farm|school|building)\b",
    r"\b(?:near|to|round to|over to) you\b(?=[,.?!;]| or| if| and|$)",
    r"\b(?:stop|drop|come|pop|swing|walk|cycle) (?:by|in|over|round|up to|to you)\b",
    r"\b(?:buy|treat|stand) you\b",
    r"\bi(?:'ll| will| can| could|'d)? come (?:to|where|wherever)\b",
    r"\bat the \w+(?: \w+){0,3} (?:conference|fair|meeting|event|booth|stand|show|congress|congresses|summit|"
    r"reception)\b",
)
_DAY = r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)"
_ABOUT = (
    r"(?:(?<=\bin )|(?<=\bearly )|(?<=\bmid )|(?<=\blate )|(?<=\bend of )|(?<=\bafter )|(?<=\bbefore )|"
    r"(?<=\buntil )|(?<=\bby )|(?<=\bduring )|(?<=\bthrough ))"
)
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
WINDOW = wording(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b",
    rf"(?:(?<=\bon )|(?<=\bnext )|(?<=\bthis )|(?<=\bany )|(?<=\bor )|(?<=\band )|(?<=\bcoming ))\b{_DAY}\b",
    (
        r"\b(?:this|next|coming|following) (?:day|week|month|term|semester|summer|"
        r"spring|autumn|fall|winter|quarter|morning|afternoon|evening)\b"
    ),
    r"\b(?:tomorrow|tonight|noon)\b",
    r"\b(?:this|next|coming|following) (?:few |couple of |two |three |\d )?days\b",
    r"(?<!some )\b(?:mornings?|afternoons?|evenings?|lunch(?:time| hour| break)|weekdays?|weekends?)\b",
    rf"{_ABOUT}\b{_MONTH}\b",
    r"\b(?:before|after) (?:work|school|hours|class|lunch|dinner|easter|christmas|thanksgiving|ramadan|eid|"
    r"the (?:\w+ )?(?:holidays?|"
    r"exams?|break|harvest|season|conference|weekend))\b",
    r"\b(?:while|when|next time) (?:i'm|i am|you're|you are) (?:next )?(?:in|at|over|around|back)\b",
    r"\b(?:at|on|in) any (?:hour|day|week)\b|\b(?:every|most) (?:day|week)s?\b",
    r"\bany (?:day|time (?:on|this|next|between|after|before))\b",
    r"\bend of (?:the )?(?:week|month|day)\b",
)
IN_FIGURES = wording(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december) \d",
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b",
    r"\bthe \d{1,2}(?:st|nd|rd|th)\b",
    r"\b(?:before|after|between|from|at|around) \d{1,2}\b",
    r"\b\d{1,2} ?(?:am|pm|a\.m|p\.m)\b",
)
HOUR = late(r"\b\d{1,2}[:hH.]\d\d\b")
FIGURE = late(r"[0-9]")
"""Stands in all of these, and in few sentences."""


def offers(stretch: Stretch) -> bool:
    """Whether it names a way of meeting or a time for it."""
    if stretch.may_say & IN_WORDS and (stretch.has(MODE) or stretch.has(WINDOW)):
        return True
    return _names_in_figures(stretch)


IN_WORDS = together(MODE, WINDOW)


def names_time(stretch: Stretch | Passage) -> bool:
    """Whether it names a day or an hour."""
    return stretch.has(WINDOW) or _names_in_figures(stretch)


def _names_in_figures(stretch: Stretch | Passage) -> bool:
    if not FIGURE.search(stretch.text):
        return False
    return stretch.has(IN_FIGURES) or HOUR.search(stretch.text) is not None
