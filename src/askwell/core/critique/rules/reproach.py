"""A reproach, however polite, makes the reader a debtor. Nobody who owes nothing likes to be sent a bill."""

from __future__ import annotations

from askwell.core.critique.checks import any_of, either, pattern, when
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.rule import ERROR, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import FOLLOW_UP, KEEP_IN_TOUCH, KINDS, REPLY

ACCUSING = wording(
    (
        r"\byou(?: still| just| simply| clearly| obviously| have| had)?(?:'ve)? ?(?:haven't|have not|did not|"
        "didn't|never|not)"
        "(?: even| yet| once| bothered to| managed to)? (?:responded|replied|answered|respond|reply|answer|"
        "got(?:ten)? "
        r"back|get back|written back|write back|acknowledged?|bothered|called back)\b(?! (?:the|an?|your|his|her|"
        "that))"
    ),
    (
        r"\byou(?:'ve| have)? (?:ignored|ghosted|forgotten|forgot) (?:me\b|my|about|the (?:first|last|e-?mail)|all|"
        "every|both)"
    ),
    (
        r"\byou(?:'ve| have)? (?:failed to (?:reply|respond|answer|write|get back|call|even)|couldn't be bothered|"
        r"didn't (?:bother|even)|haven't (?:bothered|even))\b"
    ),
    r"\b(?:ignoring|ghosting|avoiding) (?:me|my)\b",
    r"\b(?:been|being|feel) (?:ghosted|ignored)\b",
    r"\b(?:stood me up|left me (?:on read|hanging|waiting))\b",
    r"\byou must have (?:missed|overlooked|forgotten|ignored) (?:my|me|this|it|the)\b",
    r"\bwhy (?:haven't you|have you not|didn't you (?:answer|reply|respond|write|call)|won't you|have i not)\b",
    (
        r"\b(?:cannot|can't|couldn't|could not) (?:even )?(?:spare|find|manage|write|send) (?:me )?(?:one|a single|"
        r"five|two|ten)\b"
    ),
    r"(?<![\w'\"] )\byou promised\b",
    r"\b(?:but|and|because|though|when|even) you promised\b",
    r"\byou promised\b[^.?!\n]{0,40}\b(?:never|hasn't|has not|haven't|still|didn't)\b",
)
WATCHED = wording(
    r"\b(?:see|saw|seen|noticed|notice)(?: that)? you(?:'ve| have| were| are|'re| had)? (?:been )?(?:\w+ "
    r")?(?:active|posting|tweeting|"
    r"around|online|busy (?:posting|with)|replying to others)\b",
    r"\byou(?:'ve| have| were| are|'re)? (?:clearly |obviously )?(?:been )?(?:online|active on)\b",
    (
        r"\byou(?:'ve| have)? (?:clearly |obviously )?(?:opened|read|seen|viewed|looked at) my (?:\w+ )?(?:e-?mail|"
        r"message|note|profile|request|invitation)s?\b"
    ),
    r"\byou(?:'re| are) (?:getting|receiving|reading|seeing) (?:these|them|my)\b",
    (
        r"\b(?:find|found|have|had|make|made) (?:the )?time (?:for|to help) (?:others|everyone|other (?:people|"
        r"students)|them|the others)\b"
    ),
    r"\byou (?:\w+ )?(?:have|had|has|found|find) (?:the )?time to (?:post|tweet|blog|scroll|comment|speak at)\b",
    r"\bread receipts?\b",
)
HURT = wording(
    (
        r"\b(?:disappoint|discourag|dishearten|frustrat|upsett|strange|odd\b|rude|hurt|puzzl|insult|annoy)\w{0,6} "
        "(?:that (?:you|i|my|no|nobody|someone)|not to|by (?:your|the) (?:silence|lack)|to (?:hear (?:nothing|"
        "crickets)|"
        r"get no|receive no|be ignored)|with you|in you)\b"
    ),
    (
        r"\b(?:sad|surpris(?:ed|ing)|shame|unfortunate|pity)(?: that (?:you (?:won't|don't|can't|haven't|didn't|"
        r"never|have not)|i haven't)| not to (?:hear|have))\b"
    ),
    (
        r"\bi(?:'m| am|'ve been| was)(?: a (?:bit|little)| rather| quite| very| really| so)? (?:disappointed|"
        r"frustrated|hurt)\b"
    ),
    (
        r"\bi(?:'d| had| would have|'d have| must say i) (?:really |honestly )?(?:expected|thought|"
        r"hoped)\b[^.?!\n]{0,20}\b(?:you|better|more|a (?:reply|response|answer)|at least)\b"
    ),
    r"\bexpected (?:better|more) (?:of|from)\b",
    r"\blet me down\b",
    (
        r"\bi (?:have to|must|will) (?:say|admit|confess)(?: that)? i(?:'m| am|'ve been)(?: a (?:bit|little)| "
        r"rather| quite)? surprised\b"
    ),
    r"\b(?:is|are) there really (?:no|not)\b",
    r"\b(?:patroni[sz]ing|condescending|discourteous|inconsiderate|disrespectful|unprofessional|rudeness)\b",
    (
        r"\byour (?:continued |complete |total )?(?:silence|lack of (?:a )?(?:response|reply|answer|courtesy|"
        r"interest))\b"
    ),
    r"\bmust be nice\b",
    r"\bi(?:'m| am) glad you have your\b",
)
SELF_PITY = wording(
    (
        r"\b(?:maybe|perhaps|i guess|guess|i suppose|i assume|apparently|clearly|obviously|evidently)\b[^.?!\n]{0,40}"
        r"\b(?:my|i|me|you)\b[^.?!\n]{0,30}\b(?:wasn't|isn't|aren't|weren't|am not|i'm not|not|don't) (?:\w+ "
        ")?(?:worth|interest|important|"
        r"good enough|enough|a priority|matter|care|big)\w{0,4}\b"
    ),
    r"\b(?:did|have) i (?:do|done|say|said|offend|offended)\b",
    r"\bwas it something i\b",
    (
        r"\btoo (?:busy|important|good|grand|famous|proud) (?:for (?:me|us|someone|people|this|a)|to (?:answer|"
        r"reply|respond|bother|talk to (?:me|someone)))\b"
    ),
)


PROMISED = wording(r"\bpromised (?:only|just)\b|\bthough you promised (?:\w+ )?(?:\d|ten|twenty|thirty|half)\b")
"""They gave more than they promised."""


def _answers(draft_kind: str) -> bool:
    return draft_kind in {FOLLOW_UP, REPLY, KEEP_IN_TOUCH}


MILD = wording(
    (
        r"\b(?:if|in case|whether|understand|forgive|i hope|sorry|excuse|perfectly) (?:\w+ ){0,4}(?:you|this|that|"
        r"i|my|well)\b"
    ),
    r"\b(?:myself|my own|no worries|not a problem)\b",
)

rule = Rule(
    id="reproach",
    fault="guilt-or-nagging",
    kinds=KINDS,
    severity=ERROR,
    evidence=("GRANT14",),
    says="“{text}” reproaches them.",
    why="They owe you nothing, and who feels accused looks away.",
    fix="Delete it. If you write at all, say “I know how full weeks get” and ask again in one line.",
    finder=either(
        leaving_out(pattern(ACCUSING, unless=any_of(MILD, PROMISED))),
        when(
            lambda draft: _answers(draft.kind),
            leaving_out(either(pattern(WATCHED), pattern(HURT, SELF_PITY, unless=MILD))),
        ),
    ),
    good=(
        Example(
            kind="follow-up", body="Hi Wil,\n\nIn case you haven't replied because the bell is sold: all is well."
        ),
        Example(kind="thank-you", body="Hi Wil,\n\nThe drawing you promised me came. I can hear the bell in it."),
        Example(kind="thank-you", body="Hi Wil,\n\nIt is a shame that the bell cracked; I was sad to hear it go."),
        Example(kind="thank-you", body="Hi Wil,\n\nThank you for an hour, though you promised only ten minutes."),
        Example(body="Hi Wil,\n\nYou never answered the phone in that film. Was the silence planned?"),
    ),
    bad=(
        Example(kind="follow-up", body="You never answered my mail about the bell."),
        Example(kind="follow-up", body="Hi Wil,\n\nI am disappointed in you, I must say."),
        Example(kind="follow-up", body="Hi Wil,\n\nThe drawing you promised me has never come, and you promised."),
        Example(kind="follow-up", body="Hi Wil,\n\nPerhaps my message was not interesting enough for you."),
        Example(kind="reply", body="Hi Wil,\n\nYou had time to post about bells, I notice."),
    ),
)
