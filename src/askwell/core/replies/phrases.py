"""Phrases: the small notation in which signs write down what people say.

    {glad} to {talk}     a word of the class `glad`, then "to", then a word of the class `talk`
    can not ... help     "help" at most a few words later
    i {very}want         up to two words of any kind in between
    (a|the)? no+         and whatever else a regular expression can say, since a phrase becomes one

A phrase matches whole words of a sentence's plain spelling (lower case, contractions written out, "thank you" for
"thanks"), so "can not" also finds "can't" and "cannot".
"""

from __future__ import annotations

import re

CLASSES: dict[str, str] = {
    "again": "reach (?:back )?out|get (?:back )?(?:in touch|to (?:me|us))|check (?:back|in)|touch base|come back|"
    "circle back|ping|drop me|write|try|contact|e-?mail|mail|ask|message|connect|talk|chat|speak|revisit|follow up|"
    "reconnect|meet|call|catch up|discuss|do (?:it|this|that)|remind|nudge|schedule|pick (?:this|it) up|"
    "find (?:a )?time|let us|set (?:it|this|something) up|consider|think",
    "am": "i am|i would be|i will be|we are|we would be",
    "busy": "busy|stretched|swamped|booked|overloaded|slammed|full|overcommitted|packed|jammed|hectic|crazy|mad",
    "count": r"a|an|one|two|three|four|five|six|few|couple|some|several|\d+",
    "day": "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|this (?:week|afternoon|morning)|next week|"
    r"mornings?|afternoons?|evenings?|lunch|weekends?|any ?time|\d{1,2}(?::\d\d)? ?(?:am|pm|h)|\d{1,2}:\d\d",
    "glad": "happy|glad|delighted|pleased|keen|open|willing|honou?red|thrilled|excited|game|available|up",
    "here": "here is|here are|this is|see|check out|take a look at|have a look at|look at|read|watch|listen to|visit|"
    "try|refer to|start with|find|have you (?:read|seen|heard|watched|looked at|tried)",
    "mail": "message|mail|e-?mail",
    "month": "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|"
    "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
    "kin": "colleague|friend|successor|boss|manager|team ?mate|co-?founder|partner|wife|husband|brother|sister",
    "office": "team|department|office|dean|director|head|lead|hr|assistant",
    "soon": "again|later|after|once|when (?:i|we|things|it|the|my|your|term|school|exams)|until|another time|"
    "some ?time else|at a later|(?:early|mid|late|end of)|"
    "in (?:a |about |another |the next )?(?:few|couple|two|three|four|five|six|some|\\d+)|"
    "in q[1-4]|closer to|next (?:month|year|quarter|semester|term|spring|summer|fall|autumn|winter|season)|"
    "in (?:the )?(?:new year|spring|summer|fall|autumn|winter|{month})",
    "talk": "help|chat|talk|speak|connect|share|answer|meet|discuss|do (?:it|this|that|so|a)|have a|hop|jump|get on|"
    "set|find a|offer|tell|give|take|be (?:of|interviewed)|catch|assist|support|make|participate|contribute|schedule|"
    "arrange|lend|look|read",
    "talking": "talking|chatting|speaking|meeting|helping|connecting|our|it|the (?:call|chat|talk)",
    "thing": "(?:podcast|episode|article|post|blog|video|book|guide|page|website|site|link|faq|talk|interview|"
    "resource|newsletter|thread|recording|webinar|course|write-?up|paper|report|chapter|slides|handout)s?",
    "very": r"(?:\w+ ){0,2}",
    "yes": "yes|yep|yeah|yup|sure|absolutely|definitely|of course|certainly|ok|okay|gladly|no problem|with pleasure|"
    "my pleasure|by all means|why not|alright|deal|perfect|excellent",
}

GREETED = r"^\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!]{0,30}[,.!… ]+)?"
"""The beginning of a sentence, with or without a greeting before its first word."""


def phrase(*written: str) -> re.Pattern[str]:
    """One pattern that finds any of the phrases."""
    return re.compile("|".join(rf"(?<!\w)(?:{_spelt_out(each)})(?!\w)" for each in written))


def _spelt_out(written: str) -> str:
    """The phrase with its classes put in; a class may name others."""
    while found := re.search(r"\{([a-z]+)\}", written):
        words = CLASSES[found[1]]
        written = (
            written[: found.start()] + (words if found[1] == "very" else f"(?:{words})") + written[found.end() :]
        )
    return written.replace(" ... ", r"\b.{0,50}\b")
