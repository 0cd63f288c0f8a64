"""“Re:” claims an earlier mail. When none was sent, it is a trick, and people remember tricks."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ANSWERS, ASKS, FOLLOW_UP, INTRO_REQUEST, KINDS

CLAIM = wording(r"\A\s{0,9}(?:re|fwd?|aw|sv)\s?:")
FIRST = (*ASKS, INTRO_REQUEST, FOLLOW_UP)
"""Only of these is it certain: other letters may answer a mail that stands in another outreach."""


def find(draft: Draft) -> Iterator[Hit | Needs]:
    claimed = next(iter(draft.about.find(CLAIM)), None)
    if claimed is None or draft.context.replying_to:
        return
    if draft.context.earlier is None:
        yield Needs("earlier")
    elif not draft.context.earlier:
        certain = draft.kind in FIRST
        yield Hit(
            part="subject",
            start=claimed.start,
            end=claimed.end,
            severity=ERROR if certain else WARNING,
            blocks=certain,
            replacement="",
        )


rule = Rule(
    id="subject-thread",
    fault="dishonest",
    kinds=tuple(kind for kind in KINDS if kind not in ANSWERS),
    severity=ERROR,
    blocks=True,
    evidence=("VAULT",),
    says="“{text}” claims an earlier mail, and there is none.",
    why="The reader looks for it, does not find it, and trusts nothing that follows.",
    fix="Take the “{text}” away.",
    finder=find,
    good=(
        Example(
            subject="Re: salt roads",
            body="Hi Oz, once more.",
            context={"earlier": [{"kind": "ask-email", "body": "Hi"}]},
        ),
        Example(subject="Reed beds", body="Hi Oz, a question.", context={"earlier": []}),
        Example(subject="Re: reeds", body="Hi Oz, a question.", context={"earlier": [], "replying_to": "question"}),
    ),
    bad=(
        Example(subject="Re: salt roads", body="Hi Oz, a question.", context={"earlier": []}),
        Example(
            kind="keep-in-touch", subject="Fwd: salt", body="Hi Oz, the roads are open.", context={"earlier": []}
        ),
    ),
)
