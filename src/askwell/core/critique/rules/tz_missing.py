"""Ten o'clock is two different hours when two people live apart. The zone belongs to the time, theirs first."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from operator import attrgetter

from askwell.core.critique.anatomy.clock import Clock
from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.talk import asks_for_talk
from askwell.core.critique.rule import HINT, WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, CONFIRMATION, FOLLOW_UP, REPLY, TIMES

FROM_AFAR = wording(r"\b(?:phone|call|zoom|video|teams|skype|facetime|google meet|whatsapp|ring you|virtual)\b")

SOUNDS = wording(r"\b(?:suit|sound|work|free|available|between|after|before)\b")
AGREED = (REPLY, TIMES, CONFIRMATION)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    unzoned = [each for each in draft.clocks if each.zone is None]
    bare = next((each for each in unzoned if _is_offered(draft, each)), None)
    zones = [side.time_zone if side else "" for side in (draft.context.to, draft.context.me)]
    if bare is None or (zones[0] and zones[0] == zones[1]):
        return
    if all(zones):
        yield Hit(start=bare.start, end=bare.end, severity=WARNING)
    elif draft.core_has(FROM_AFAR):
        yield Hit(start=bare.start, end=bare.end)
    else:
        yield Needs("me.time_zone" if zones[0] else "to.time_zone")


def _is_offered(draft: Draft, clock: Clock) -> bool:
    """Whether it is a time for the talk, and not one at which bakers rise."""
    if draft.kind in AGREED:
        return True
    at = bisect(draft.sentences, clock.start, key=attrgetter("start")) - 1
    held = draft.sentences[at] if at >= 0 else None
    return held is not None and clock.start < held.end and (held.stretch.once(asks_for_talk) or held.has(SOUNDS))


APART = {"to": {"time_zone": "America/Denver"}, "me": {"time_zone": "Europe/Lisbon"}}
TOGETHER = {"to": {"time_zone": "Europe/Lisbon"}, "me": {"time_zone": "Europe/Lisbon"}}

rule = Rule(
    id="tz-missing",
    fault="mechanics",
    kinds=(*ASKS, FOLLOW_UP, REPLY, TIMES, CONFIRMATION),
    severity=HINT,
    evidence=("DARTMOUTH", "POSNER", "RCEL"),
    says="“{text}” is named without a time zone.",
    why="If you live apart, one of you will sit there alone.",
    fix="Write their time first: “10:00 your time (18:00 mine)”.",
    finder=find,
    good=(
        Example(body="Hi Gus,\n\nWould the 3am round of the ewes be needed? May I call?", context=APART),
        Example(body="Hi Gus,\n\nCould I call about wool on Monday at 10:00 your time?", context=APART),
        Example(body="Hi Gus,\n\nCould I call about wool on Monday at 10:00?", context=TOGETHER),
        Example(body="Hi Gus,\n\nShearing starts at 5am in the barn, you wrote. Could I come by and watch?"),
        Example(body="Hi Gus,\n\nWould 9am or 4pm Mountain suit for a call about wool?", context=APART),
    ),
    bad=(
        Example(body="Hi Gus,\n\nCould I call about wool on Monday at 10:00?", context=APART),
        Example(body="Hi Gus,\n\nWould 9.30am on Zoom suit you for ten minutes about wool?"),
    ),
)
