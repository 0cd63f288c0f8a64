"""A reproach that is not called one: what an answer would have cost, and who at home waits for it."""

from __future__ import annotations

from askwell.core.critique.checks import any_of, either, pattern, when
from askwell.core.critique.roles.being_hurt import MANNERS, OUT_OF_BALANCE, OUTSHONE, SEEN_READING, WOUNDED
from askwell.core.critique.rule import ERROR, WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, KEEP_IN_TOUCH, KINDS, REPLY

WAITING_HOME = wording(
    r"\bmy (?:\w+ )?(?:wife|husband|mother|mum|mom|father|dad|sister|brother|children|kids|son|daughter|family|"
    r"parents|friends) "
    r"(?:\w+ ){0,3}(?:asks?|asked|asking|wonders?) (?:me )?(?:\w+ ){0,3}(?:every|each|whether|if you|what you|has "
    r"(?:he|she)|times|again|"
    r"night|day)\b",
    r"\bi (?:open|check|refresh|look (?:at|in(?:to)?)|keep|watch)(?: \w+){0,2} (?:mailbox|inbox|mail|e-?mails?|"
    r"phone|letterbox)\b"
    r"[^.?!\n]{0,40}\b(?:every|each|when i wake|before i sleep|by my|day|hour|night|morning)\b",
    r"\b(?:children|wife|sister|mother|family|they|she|he|everyone) (?:no more|no longer|(?:have|has) stopped) "
    r"ask(?:s|ing)?\b",
)
"""People at home who wait for the answer: pity is a bill too."""
BITTER = wording(
    r"\bmade? the cut\b",
    r"\bwould have taken (?:you )?(?:less|only|just|a (?:minute|moment|second)|five|two|ten|no)\b",
    r"\bless time (?:to (?:answer|reply|write)|than (?:it|to))\b",
    r"\b(?:i'm|i am) sure (?:that )?(?:there is|there's|you have|you've got) (?:an? |your |some )?(?:\w+ "
    r")?reasons?\b",
    r"\b(?:perhaps|maybe) i (?:was|made a mistake|am mistaken|misunderstood|misread|was wrong|expected too)\b",
    r"\bi thought you(?:'d| were| would)(?: be)? (?:happy|glad|pleased|interested|keen|one who|the kind|somebody "
    r"who|someone who)\b",
    r"\btoo much to (?:hope|expect)\b",
    r"\bsome (?:people|of us) (?:have to wait|must wait|are left to wait|have to stand|are just not)\b",
    r"\b(?:no|without any?) satisfaction\b|\bas i have had no\b",
    r"\b(?:on|of) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: \w+)?,? (?:and )?(?:again|once more) (?:on|of) (?:the )?\d",
    r"\b(?:calls?|talk|chat|meeting|coffee|conversation|time|visit|answer|reply|it|you|minutes)\b[^.?!\n]{0,20}"
    r"\b(?:shorter|less|briefer) than (?:i (?:had )?(?:expected|hoped|thought)|we(?:'d| had)? (?:said|agreed)|"
    r"(?:you )?promised)\b",
    r"\byou (?:were|are) (?:probably|surely|obviously|no doubt) (?:tired|too busy|distracted)\b",
    r"\b(?:as )?(?:we|you) (?:still )?(?:have|owe me) (?:\w+ )?minutes left\b",
    r"\bafter everything\b(?! (?:you|i learn))",
)
"""A bill that is not called one: what it would have cost them, and what one had thought of them."""
KINDLY = wording(
    r"\b(?:happy|glad|grateful|thank\w*|delighted|laugh\w*|relieved|luckily|all the better|fine)\b",
)
"""Where it is told with joy, or forgiven."""
MILD = wording(
    r"\b(?:if|in case|whether|forgive|i hope|sorry|excuse|no worries) (?:\w+ ){0,4}(?:you|this|that|i|my)\b"
)

HURT = (WOUNDED, OUT_OF_BALANCE, SEEN_READING, MANNERS)
WRITTEN_BEFORE = frozenset((FOLLOW_UP, REPLY, KEEP_IN_TOUCH))
"""Kinds before which something was written. A request may be a second one too, whatever it is called."""

rule = Rule(
    id="veiled-reproach",
    fault="guilt-or-nagging",
    kinds=KINDS,
    severity=WARNING,
    evidence=("GRANT14",),
    says="“{text}” lets them feel what they owe you.",
    why="They owe you nothing. A bill that is written between the lines is still read, and is paid less gladly.",
    fix="Delete it, and ask again in one friendly line.",
    finder=either(
        pattern(BITTER, unless=any_of(KINDLY, MILD)),
        when(
            lambda draft: draft.kind in WRITTEN_BEFORE,
            either(pattern(WAITING_HOME), pattern(*HURT, OUTSHONE, unless=KINDLY, severity=ERROR)),
        ),
        when(lambda draft: draft.kind in ASKS, pattern(*HURT, unless=KINDLY)),
    ),
    good=(
        Example(
            kind="thank-you", body="Hi Wil,\n\nYour story of the bell was shorter than I expected, and I laughed."
        ),
        Example(
            kind="keep-in-touch",
            body="Hi Wil,\n\nMy wife asked what the bell weighs. Some people never ask. I'm glad she does.",
        ),
        Example(kind="follow-up", body="Hi Wil,\n\nI'm sure you have a full week. Might the bell still be for sale?"),
        Example(body="Hi Wil,\n\nI'm sure you have more important things to do, but which bell was the first?"),
        Example(
            body="Hi Wil,\n\nI was sad when the old bell was sold. Where I come from each barn has one. Why not here?"
        ),
        Example(
            body="Hi Wil,\n\nYour paper shows that letters were opened by the sexton. May I ask how you found out?"
        ),
        Example(kind="follow-up", body="Hi Wil,\n\nIn case it slipped your mind: the bell is yours until May."),
        Example(kind="follow-up", body="Hi Wil,\n\nThe bell is not as heavy as I said, so two of us could fetch it."),
        Example(kind="keep-in-touch", body="Hi Wil,\n\nI hung it wet and won't make that mistake again."),
        Example(kind="reply", body="Hi Wil,\n\nIf you have found somebody else for the bell, I'm glad for you both."),
    ),
    bad=(
        Example(kind="follow-up", body="Hi Wil,\n\nMy mother asks me every night whether you have written."),
        Example(kind="follow-up", body="Hi Wil,\n\nA line would have taken less time."),
        Example(
            kind="follow-up", body="Hi Wil,\n\nI do hope that I haven't offended you. The bell is still for sale."
        ),
        Example(kind="follow-up", body="Hi Wil,\n\nI see that my mail was opened. A word isn't much to ask."),
        Example(
            kind="keep-in-touch", body="Hi Wil,\n\nIt seems I'm the only one who keeps the bell-ringers together."
        ),
        Example(kind="ask-linkedin-message", body="Hi Wil, you post about bells daily, so I know you're online."),
        Example(kind="reply", body="Hi Wil,\n\nI was counting on you for the bell."),
        Example(kind="follow-up", body="Hi Wil,\n\nI suppose you have decided not to answer me."),
        Example(kind="follow-up", body="Hi Wil,\n\nI made the mistake of hoping for an answer."),
        Example(kind="follow-up", body="Hi Wil,\n\nI guess founders are not as kind as people say."),
        Example(kind="follow-up", body="Hi Wil,\n\nI'd hate to tell the parish that nobody answered."),
        Example(kind="follow-up", body="Hi Wil,\n\nYou answered Tom within the day. I must be talking to a wall."),
        Example(
            kind="follow-up",
            body="Hi Wil,\n\nI rang on the 4th and again on the 9th. I thought you were keen on bells.",
        ),
        Example(
            kind="thank-you", body="Hi Wil,\n\nThe call was shorter than we had agreed; you were probably tired."
        ),
    ),
)
