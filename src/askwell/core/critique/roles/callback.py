"""Calling back to what went before: which words say that there was an earlier letter, talk or promise.

Generous on purpose: a follow-up that any of these ties to something is none that comes out of nowhere.
"""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.wording import wording

MESSAGE = (
    r"(?:note|e-?mails?|messages?|mails?|letter|questions?|request|invitation|invite|voicemail|line|lines|ask|post|"
    r"DM|enquiry|inquiry|proposal|outreach|application|introduction|thread|text|card|fax|query)"
)
WROTE = wording(
    (
        r"\b(?:i|we)(?:'d|'ve| had| have| did)?(?: \w+ly| first| last| once| also| just| already| never)? (?:wrote|"
        r"written|"
        r"asked|sent|e-?mailed|messaged|reached out|contacted|dropped|left|called|rang|phoned|pinged|got in touch|"
        r"introduced myself|mentioned|requested|invited|promised|said|told|applied|approached|tried (?:you|to reach)|"
        r"enquired|inquired|posted|queried|write to you (?:for|again)|am writing (?:again|to you (?:for|again)))\b"
    ),
    (
        r"\b(?:i|we)(?:'d|'ve| had| have| both| first| last)? (?:met|spoke|spoken|talked|chatted|connected|"
        r"corresponded|bumped into|ran into|crossed paths|sat|shared)\b"
    ),
    r"\bwe (?:were|have been|had) [a-z]+",
    rf"\bmy (?:[\w'-]+ ){{0,3}}{MESSAGE}\b",
    rf"\b(?:previous|earlier|last|first|original|initial|recent|older|old|second|third|fourth|\d(?:st|nd|rd|th)) "
    rf"{MESSAGE}\b",
    rf"\b(?:the|this|that) {MESSAGE} (?:i|we|below|from|of|about|that i|on)\b",
    r"\b(?:below|above) (?:is|was|my|the)\b|\bsee below\b",
)
THEIRS = wording(
    r"\A(?:yes|yes please|of course|certainly|sure|no problem)\s?[,.!]",
    (
        r"\byou(?:'d|'ve| had| have| once| kindly| very kindly| so kindly)? (?:said|told|suggested|mentioned|asked "
        r"me|"
        r"offered|promised|invited|wrote|replied|answered|agreed|recommended|encouraged|gave|were (?:kind|going|"
        r"travelling|traveling|away|busy|out|off|on leave))\b"
    ),
    r"(?<!\bto )\byour (?:[\w'-]+ ){0,2}(?:repl(?:y|ies)|answers?|advice|suggestions?|contact|note|e-?mail|response|"
    r"invitation|promise|offer)\b",
    r"\bthank(?:s| you)(?: so much| very much| again)? for (?:your|the|replying|getting|coming|accepting|answering|"
    r"responding|writing|connecting)\b",
    r"\b(?:good|great|nice|lovely|pleasure|glad|wonderful)(?: \w+)? (?:to meet|meeting|to have met|talking|to talk|"
    r"speaking|to speak|chatting)\b",
    r"\bour (?:[\w'-]+ ){0,2}(?:talk|chat|conversation|call|meeting|exchange|correspondence|thread|encounter|"
    r"discussion)\b",
    r"\bremember me\b|\bi was the (?:one|person|man|woman|student|girl|guy) (?:who|with|in|that)\b",
    r"\bwhen (?:we|i (?:wrote|asked|saw|met|heard))\b",
    r"\b(?:get(?:ting)?|got|come|coming|came|heard|hear|hearing) back (?:to me|from you)\b",
    r"\b(?:replying|to reply|answered|responded|reply to (?:me|my))\b",
)
TIME = wording(
    r"\b(?:last|earlier this|earlier in the) (?:week|month|year|spring|summer|autumn|fall|winter|night|\w+day|"
    r"semester|term)\b",
    r"\b(?:\d{1,2}|an?|one|two|three|four|five|six|seven|ten|a few|a couple of|several|some) (?:days?|weeks?|"
    r"months?|years?) (?:ago|back|since)\b",
    r"\b(?:a while|the other day|some time|a bit) (?:ago|back)\b|\bthe other (?:day|week)\b",
    r"\bsince (?:i|my|we|you|our|then|last|the \d)\b",
    r"\bin the meantime\b",
    r"\b(?:as|like) (?:i |we )?(?:promised|said|mentioned|agreed|discussed)\b",
    r"\bper (?:my|our|your)\b",
)
ONCE_MORE = wording(
    r"\bone (?:last|final|more) (?:note|time|try|message|e-?mail|mail|line|nudge|attempt|question)\b",
    r"\b(?:once|one) (?:more|again)\b",
    r"\b(?:ask|asking|write|writing|try|trying|wanted|question)(?: \w+){0,3} again\b",
    r"\b(?:again|re-?send|resending|resurfac\w+|re-?visit\w*)\b(?=[^.!?\n]{0,60}\b(?:ask|question|about|below|from|"
    r"on)\b)",
    r"\bstill (?:love|like|glad|hope|hoping|interested|curious|keen|happy|welcome|possible|worth|on|open|value|"
    r"appreciate)\b(?=.{0,60}\b(?:about|on|how|to|\d)\b)",
    r"\b(?:\d+|five|ten|fifteen|twenty|thirty|a few) more (?:minutes|questions?)\b",
    r"\bmy question (?:changes|has changed|is now|still)\b|\bchanges my question\b",
)
IN_PASSING = wording(
    r"\bfollow(?:ing)?[ -]?up\b",
    r"\bfollow(?:ing)? up\b",
    r"\b(?:bring|bump|mov|push|nudg|float|surfac|circl)(?:e|ing|ed|s)? (?:this|it|back)\b",
    r"\btop of your inbox\b",
    r"\b(?:got|gotten|been|get) (?:buried|lost|missed|swallowed)\b",
    r"\b(?:slipped|slip) (?:through|past|by|down)\b",
    r"\breminder\b",
)
"""A word that follows something, and does not say what."""


def calls_back(sentence: Stretch) -> bool:
    """Whether it names what went before: a letter, a talk, a promise, a time."""
    return any(sentence.has(each) for each in (WROTE, THEIRS, TIME, ONCE_MORE))


def calls_back_in_passing(sentence: Stretch) -> bool:
    return sentence.has(IN_PASSING)
