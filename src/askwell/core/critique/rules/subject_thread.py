"""“Re:” claims an earlier mail. When none was sent, it is a trick, and people remember tricks."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS

CLAIM = wording(r"\A\s{0,9}(?:re|fwd?|aw|sv)\s?:")


def find(draft: Draft) -> Iterator[Hit | Needs]:
    claimed = next(iter(draft.about.find(CLAIM)), None)
    if claimed is None:
        return
    if draft.context.earlier is None:
        yield Needs("earlier")
    elif not draft.context.earlier:
        yield Hit(part="subject", start=claimed.start(), end=claimed.end(), replacement="")


rule = Rule(
    id="subject-thread",
    fault="dishonest",
    kinds=KINDS,
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
    ),
    bad=(Example(subject="Re: salt roads", body="Hi Oz, a question.", context={"earlier": []}),),
)
