"""They gave a quarter of an hour, and the answer makes it an hour, a visit, or a table for four."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import CONFIRMATION, FOLLOW_UP, REPLY, TIMES

_WITH_ME = (
    r"(?:colleagues?|friends?|roommate|flatmate|brother|sister|cousin|partner|husband|wife|boss|manager|team|"
    r"classmates?|students?|associates?|co-?founders?|assistant|son|daughter|mother|father|interns?)"
)
_SOME = r"(?:my|a|an|two|three|four|five|six|a few|a couple of|some|several|our|his|her)"
LONGER = wording(
    r"\b(?:minutes?|mins?|half an hour|quarter of an hour|half hour)\b[^.?!\n]{0,20} (?:is|are|seems?|may be|"
    r"might be|"
    r"will be|would be) (?:\w+ )?(?:too short|not enough|hardly enough|too little|a bit short|rather short|a bit "
    r"tight)\b",
    r"\b(?:minutes?|mins?|half an hour|hour)\b[^.?!\n]{0,12} (?:isn't|won't|wouldn't|will not) (?:be )?(?:enough|"
    r"do\b|"
    r"suffice|cover)",
    r"\b(?:make|let us put|put|say|call|extend|stretch|turn) (?:it|this|that|our \w+)(?: in)?(?:to)? (?:for )?"
    r"(?:an? (?:full |whole |good )?(?:hour|half-day|day|afternoon|morning)|one hour|longer|two hours|ninety|90|"
    r"60|45)\b",
    r"\blet us put (?:one|an|two) hours?\b",
    r"\bi(?:'d| would|'ll| will) (?:probably |really |actually )?need (?:a bit |rather |much |some )?(?:more time|"
    r"longer|"
    r"more than|at least an hour)\b",
)
MORE_PEOPLE = wording(
    rf"\b(?:bring|bringing|come|coming|be|passing \w+ \w+|passing through \w+(?: on the \w+)?|arrive|with me|"
    rf"joined by) "
    rf"(?:along |over )?(?:with |by )?{_SOME} (?:\w+ )?{_WITH_ME}\b",
    rf"\bwith {_SOME} (?:\w+ )?{_WITH_ME} (?:from|and|who|of mine|so|too|as well)\b",
    rf"\b(?:my|two|a few|some) (?:\w+ )?{_WITH_ME} (?:\w+ )?(?:wants?|would like|will|'ll|is going|are going|is "
    rf"keen|is "
    r"coming|are coming|may|might) (?:also )?(?:to )?(?:come|join|sit in|be there|listen|tag|too|along)",
    r"\bwith (?:two|three|four|five|several|a few|some) (?:\w+ )?(?:colleagues|friends|associates|others|students)\b",
)
MORE_SIGHTS = wording(
    r"\b(?:simpler|easier|better|nicer|best|sense)(?: all round)? if (?:i|we) (?:come|came) to you\b",
    r"\b(?:leaves?|gives? us|have|be) (?:\w+ )?time (?:to see|for a tour|for lunch|to visit|to look (?:round|"
    r"around))\b",
    r"\b(?:your|the) \w+ (?:could|can|might|would|will) (?:also |then |perhaps )?(?:show|take|walk|give) (?:me|us)\b",
    r"\b(?:show|take|walk|give) (?:me|us) (?:round|around|through|a (?:full |short |quick )?tour)\b",
)

rule = Rule(
    id="more-than-granted",
    fault="entitled-or-pressuring",
    kinds=(REPLY, TIMES, CONFIRMATION, FOLLOW_UP),
    severity=WARNING,
    evidence=("FORDHAM", "GRANT"),
    says="“{text}” takes more than they gave.",
    why="They weighed a small favour and said yes to it. Who makes it larger makes them sorry that they did.",
    fix="Take what was offered, come alone, and leave the rest for another day.",
    finder=pattern(
        LONGER,
        MORE_PEOPLE,
        MORE_SIGHTS,
        denied_counts=False,
        unless=wording(
            r"\byou (?:offered|suggested|said|asked|invited|proposed|mentioned|kindly)\b",
            r"\b(?:as|like) (?:you|we) (?:said|agreed|suggested)\b",
            r"\bin case\b",
        ),
    ),
    good=(
        Example(kind="reply", body="Hi Ada,\n\nTwenty minutes is plenty, thank you. Thursday at ten is good for me."),
        Example(kind="reply", body="Hi Ada,\n\nYou offered to show us round the kiln, so I'll wear old shoes."),
        Example(kind="reply", body="Hi Ada,\n\nI won't bring my brother, though he fired the pots. See you at ten."),
        Example(kind="confirmation", body="Hi Ada,\n\nThursday at ten by phone it is. My sister sends her regards."),
    ),
    bad=(
        Example(kind="reply", body="Hi Ada,\n\nGreat! Fifteen minutes is a bit short, so could we make it an hour?"),
        Example(
            kind="reply", body="Hi Ada,\n\nPerfect. I'll bring two friends, and my cousin wants to join as well."
        ),
        Example(kind="reply", body="Hi Ada,\n\nIt seems easier if we come to you; then your potter could show us."),
    ),
)
