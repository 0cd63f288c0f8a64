"""Some hate the phone, others have no time for coffee. A second way, best a written one, keeps the door open."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import whole
from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.meeting import MODE
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL

WAYS = (
    ("phone", "call"),
    ("video", "zoom", "teams", "skype", "facetime", "meet"),
    ("coffee", "tea", "lunch", "person", "office", "near", "drop", "stop", "come by", "visit", "desk", "shop"),
    ("mail", "writing"),
)


def find(draft: Draft) -> Iterator[Hit]:
    if draft.talk_request is None:
        return
    offered = " ".join([found.group() for each in draft.options for found in each.stretch.find(MODE)]).lower()
    if sum(any(map(offered.__contains__, way)) for way in WAYS) == 1:
        yield whole(draft.talk_request)


rule = Rule(
    id="single-mode",
    fault="no-meeting-options",
    kinds=(ASK_EMAIL,),
    severity=HINT,
    evidence=("ROCH", "BABSON", "POMONA", "BILLFOLD"),
    says="You offer one way of talking only.",
    why="A question by email, then a call, then a coffee is the gentle ladder; let them choose the rung.",
    fix="Add “or a few questions by email, if you prefer”.",
    finder=find,
    good=(
        Example(body="Hi Ivo,\n\nCould I ask you about kilns for 15 minutes, by phone, or in two lines by email?"),
    ),
    bad=(Example(body="Hi Ivo,\n\nCould I ask you about kilns for 15 minutes by phone?"),),
)
