"""Who looks for work and says the opposite is found out at the first question, and remembered for it."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import where
from askwell.core.critique.draft import Draft
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.roles.disclaiming import NO_JOB_WANTED
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE

HUNTING = wording(
    r"\b(?:job|change[- ]role|new[- ]role|one[- ]company|hunt|hunting|hire|hired|work at|position|internship"
    r"|apply|applying)\b"
)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    denials = draft.find_in_core(NO_JOB_WANTED)
    if not denials:
        return
    goal = draft.context.me.goal if draft.context.me else ""
    if not goal:
        yield Needs("me.goal")
    elif draft.read(goal).has(HUNTING):
        yield from (Hit(start=each.start, end=each.end, fills={"goal": goal.replace("-", " ")}) for each in denials)


rule = Rule(
    id="false-disclaimer",
    fault="dishonest",
    kinds=(ASK_EMAIL, ASK_MESSAGE),
    severity=ERROR,
    says="“{text}”, while your goal here is “{goal}”.",
    why="They will ask what you are looking for, and a denial that turns out untrue costs more than it ever bought.",
    fix="Leave the sentence out; you need not mention jobs at all.",
    finder=leaving_out(where(NO_JOB_WANTED, find)),
    good=(
        Example(
            body="Hi Eli,\n\nI'm not asking for a job. How do you tune the organ?",
            context={"me": {"goal": "choose-major"}},
        ),
        Example(body="Hi Eli,\n\nHow do you tune the organ at night?", context={"me": {"goal": "change-role"}}),
    ),
    bad=(
        Example(
            body="Hi Eli,\n\nI'm not asking for a job. How do you tune the organ?",
            context={"me": {"goal": "change-role"}},
        ),
        Example(
            body="Hi Eli,\n\nI'm not looking for work. How do you tune the organ?",
            context={"me": {"goal": "find a job as a tuner"}},
        ),
    ),
)
