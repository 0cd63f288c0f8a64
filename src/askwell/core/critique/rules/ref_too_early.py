"""Who has never seen you work cannot vouch for you, and it embarrasses them to say so."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import pattern
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import REFERENCE_REQUEST, THANK_YOU

BARELY_MET = wording(
    r"\b(?:we|i|you)(?:'ve| have)? only (?:just )?(?:met|spoke|spoken|talked|chatted|known)\b",
    r"\b(?:spoke|talked|met|chatted|conversation|call)\b[^.?!\n]{0,30}\b(?:only )?once\b",
    r"\b(?:only|just) (?:the )?one (?:call|conversation|chat|meeting|talk)\b",
    r"\b(?:haven't|have not|never|hadn't|didn't|not) (?:actually |really )?(?:worked (?:together|with)|seen (?:me|"
    r"my)|"
    r"see (?:me|my)|had the chance to see)\b",
    r"\b(?:don't|do not|barely|hardly) know (?:me|each other|my work)\b",
    r"\bafter our (?:one |short |brief |single |recent )?(?:call|chat|coffee|conversation|informational interview|"
    r"zoom)\b[^.?!\n]{0,60}\b(?:reference|recommend|referee|vouch)\w*",
)
SEEN_AT_WORK = wording(
    r"\byou(?:'ve| have)? (?:saw|seen|watched|supervised|managed|taught|read|reviewed|marked|graded|trained|coached|"
    r"advised|led|hired)\b",
    r"\b(?:worked|work|volunteered|served|studied|taught|built|ran|did)\b[^.?!\n]{0,40}\b(?:together|with you|for "
    r"you|"
    r"under you|alongside|in your|on your|at)\b",
    r"\b(?:our|your) (?:work|time|project|team|class|course|lab|years?|days|thesis|seminar|supervision) (?:together|"
    r"on|"
    r"at|in|with|of)\b",
    r"\b(?:how|what|the) (?:i|we) (?:did|handled|ran|was|were|wrote|made|worked|built|managed|kept|[a-z]+ed)\b",
    r"\bas my (?:manager|supervisor|teacher|tutor|professor|boss|coach|lead|advisor|adviser|mentor)\b",
    r"\b(?:the|that|my) (?:[\w-]+ ){0,3}(?:report|project|thesis|paper|essay|prototype|model|drawings?|portfolio) "
    r"(?:that |which )?you\b",
)
ADMITTED = pattern(BARELY_MET)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    admitted = list(ADMITTED(draft))
    if admitted or draft.core_has(SEEN_AT_WORK):
        yield from admitted
    elif draft.context.earlier is None:
        yield Needs("earlier")
    elif [each.kind for each in draft.context.earlier].count(THANK_YOU) <= 1 and not _close(draft):
        yield Hit(severity=WARNING)


def _close(draft: Draft) -> bool:
    return draft.context.to is not None and draft.context.to.known_well


ONE_TALK = {"earlier": [{"kind": "ask-email", "body": "Could I ask?"}, {"kind": "thank-you", "body": "Thank you."}]}

rule = Rule(
    id="ref-too-early",
    fault="entitled-or-pressuring",
    kinds=(REFERENCE_REQUEST,),
    severity=ERROR,
    evidence=("CONSULT",),
    says="They have not seen you work.",
    why="One talk makes no referee: they would have to invent something or refuse, and both are unpleasant.",
    fix="Ask somebody who saw what you do, or name the piece of work that they know.",
    finder=find,
    good=(
        Example(body="Dear Una,\n\nYou supervised my two years on the ferry. Would you be a reference?", context={}),
        Example(
            body="Dear Una,\n\nWould you be a reference? You could speak to the tide report you read.",
            context=ONE_TALK,
        ),
        Example(
            body="Dear Una,\n\nWould you be a reference for me?",
            context=ONE_TALK | {"to": {"name": "Una Roe", "tie": "colleague"}},
        ),
    ),
    bad=(
        Example(body="Dear Una,\n\nI know we only spoke once, but would you be a reference for me?"),
        Example(body="Dear Una,\n\nYou have never seen my work, yet would you recommend me?"),
        Example(body="Dear Una,\n\nWould you be a reference for me by Friday?", context=ONE_TALK),
    ),
)
