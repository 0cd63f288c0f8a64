"""Agreeing on a talk: the day, the hour, the zone, the length, the means, and who calls whom."""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.wording import ungated, wording

DAY = ungated(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b",
    r"\b(?:mon|tue|wed|thu|thur|thurs|fri|sat|sun)\b\.?,? (?:the )?\d",
    r"\b(?:today|tonight|tomorrow|the day after)\b",
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b",
    r"\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\b",
    r"\b(?:on )?the \d{1,2}(?:st|nd|rd|th)?\b",
    r"\b\d{1,2}[/.-]\d{1,2}\b|\b\d{4}-\d\d-\d\d\b",
)
HOUR = ungated(
    r"\b\d{1,2}[:.h]\d\d\b",
    r"\b\d{1,2} ?(?:am|pm|a\.m|p\.m|o'clock|uhr|hrs)\b",
    r"\b(?:noon|midday|midnight|o'clock)\b",
    r"\b(?:half past|quarter (?:to|past)|half) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
    r"\b(?:at|from|after|before|until|till|between|around|about) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|"
    r"nine|"
    r"ten|eleven|twelve)\b(?! (?:minutes|mins|days|weeks|people|questions|things|years|of|more))",
)
ZONE = wording(
    r"(?-i:\b(?:GMT|UTC|BST|IST|CEST|CET|EEST|EET|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|JST|KST|SGT|HKT|AEST|"
    r"AEDT|"
    r"NZST|NZDT|WAT|EAT|CAT|SAST|MSK|PKT|GST|WIB|BRT|ART)\b)",
    r"\b(?:your|my|our|local|uk|us|eastern|central|pacific|mountain|east coast|west coast) (?:local )?(?:time|end|"
    r"side|"
    r"morning|afternoon|evening)\b",
    r"\b(?:eastern|pacific|central european|time ?zone)\b",
    r"\b(?-i:[A-Z])[a-z]+ time\b",
    r"\b(?:utc|gmt) ?[+-]\d",
)
END = ungated(
    r"\b(?:until|till|to|by|off (?:the line|by)) (?:\w+ )?(?:\d{1,2}|ten|half|quarter|one|noon)\b", r"\d ?- ?\d"
)
IN_PERSON = wording(
    r"\b(?:coffee|cafe|café|tea|lunch|breakfast|in person|your (?:office|shop|studio|lab|desk|workshop|place|school)|"
    r"reception|lobby|station|bakery|come to|come by|see you (?:at|in)|meet (?:you )?(?:at|in|outside))\b"
)
AT_A_DISTANCE = wording(
    r"\b(?:call|calls|ring|phone|telephone|dial|mobile|video|zoom|teams|skype|google meet|meet link|whatsapp|"
    r"facetime|"
    r"webex|signal|online)\b"
)
WHO_CALLS = wording(
    r"\bi(?:'ll| will| can| shall|'m going to)(?: \w+){0,2} (?:call|ring|phone|dial|send|invite|join|be on|open|"
    r"find|give)\b",
    r"\b(?:shall|should|may|can|could) i (?:call|ring|phone|send)\b",
    r"\byou(?:'ll| will| can| could| would|'d| said you'd)?(?: rather| prefer to)? (?:call|ring|phone|send|dial)\b",
    r"\b(?:call|ring|phone) (?:me|you)\b",
    r"\b(?:link|invite|invitation)\b|\b(?:your|my|the|this) (?:\w+ )?number\b|\bmy (?:mobile|cell)\b",
)
SETTLED = wording(
    r"\b(?:works?|suits?)(?: \w+){0,3} (?:for me|me|well|great|perfectly|fine|best)\b|\b(?:works|suits)\b[.!,]",
    r"\b(?:confirm\w*|it is|see you|speak (?:then|to you|on)|talk (?:then|to you|on)|until then|is (?:perfect|great|"
    r"fine|ideal|good))\b",
)


def settles(sentence: Stretch) -> bool:
    """Whether it agrees to a time, rather than offering some."""
    return sentence.has(SETTLED) and "?" not in sentence.text and (sentence.has(DAY) or sentence.has(HOUR))
