"""A shared school that is not shared is the one claim that they can check without looking anything up."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import where
from askwell.core.critique.context import Person
from askwell.core.critique.draft import Draft
from askwell.core.critique.names import goes_under
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST

_NAMED = r"(?P<school>(?-i:[A-Z])[\w&'.-]{1,30}(?: (?:of |the )?(?-i:[A-Z])[\w&'.-]{1,30}){0,3})"
_ALUM = r"(?:alum(?:na|nus|ni|nae)?|graduates?|grads?|students?|classmates?)"
BOTH = wording(
    rf"\bfellow {_NAMED} {_ALUM}\b",
    rf"\bfellow {_ALUM} (?:of|from|at) (?:the )?{_NAMED}",
    rf"\bwe (?:both|each) (?:went to|studied at|attended|graduated from|come from|came from) (?:the )?{_NAMED}",
    rf"\b(?:also|too,?) (?:went to|studied at|attended|graduated from) (?:the )?{_NAMED}",
    rf"\b(?:also|too) an? {_NAMED} {_ALUM}\b",
)
THEIRS = wording(
    rf"\byou (?:went to|studied at|attended|graduated from) (?:the )?{_NAMED}",
    rf"\byour (?:years|time|days|degree|studies) (?:at|from) (?:the )?{_NAMED}(?= (?:university|college|school)\b)",
)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    for claims, sides in ((BOTH, ("to", "me")), (THEIRS, ("to",))):
        for found in draft.find(claims):
            for side in sides:
                person: Person | None = getattr(draft.context, side)
                if person is None or not person.school:
                    yield Needs(f"{side}.school")
                elif not goes_under(found.match["school"], person):
                    start = found.start + found.match.start("school") - found.match.start()
                    whose = "their" if side == "to" else "your own"
                    fills = {"whose": whose, "school": person.school}
                    yield Hit(start=start, end=start + len(found.match["school"]), blocks=True, fills=fills)


BOTH_AT = {"to": {"name": "Lu", "school": "Skagen College"}, "me": {"name": "Bo", "school": "Skagen College"}}

rule = Rule(
    id="false-common-ground",
    fault="dishonest",
    kinds=(*ASKS, FOLLOW_UP, INTRO_REQUEST),
    severity=ERROR,
    evidence=("VAULT",),
    says="You write of {text}, but {whose} school is recorded as {school}.",
    why="They know where they studied. A false link costs more than none.",
    fix="Check the school, or take another link.",
    finder=where((BOTH, THEIRS), find),
    good=(
        Example(body="Hi Lu,\n\nAs a fellow Skagen College alum I ask how you net eels.", context=BOTH_AT),
        Example(body="Hi Lu,\n\nYou studied at Skagen, I read.", context=BOTH_AT),
        Example(body="Hi Lu,\n\nAs a fellow angler I ask how you net eels.", context=BOTH_AT),
    ),
    bad=(
        Example(body="Hi Lu,\n\nAs a fellow Orchid College alum I ask how you net eels.", context=BOTH_AT),
        Example(
            body="Hi Lu,\n\nWe both went to Skagen College.",
            context={
                "to": {"name": "Lu", "school": "Skagen College"},
                "me": {"name": "Bo", "school": "Orchid School"},
            },
        ),
        Example(body="Hi Lu,\n\nI saw that you studied at Orchid College.", context=BOTH_AT),
    ),
)
