"""After a no, one more question is allowed (whom else to ask). Two are a negotiation."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.wanting import asks_favour
from askwell.core.critique.rule import WARNING, Example, Hit, Needs, Rule
from askwell.core.outreach import REPLY


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if draft.context.replying_to is None:
        yield Needs("replying_to")
    elif draft.context.replying_to in {"no", "later"}:
        asking = [each for each in draft.sentences if "?" in each.text[-3:] or each.stretch.once(asks_favour)]
        if len(asking) > 1:
            yield Hit(start=asking[1].start, end=asking[-1].end, fills={"count": len(asking)})


rule = Rule(
    id="no-second-ask",
    fault="multiple-asks",
    kinds=(REPLY,),
    severity=WARNING,
    evidence=("MSMONEY", "MOLTZ"),
    says="They declined, and here are {count} more requests.",
    why="One “is there somebody whom you would suggest?” is fair; more makes them sorry that they answered.",
    fix="Keep one of them, or none.",
    finder=find,
    good=(
        Example(
            body="Hi Zoe,\n\nThank you for telling me. Is there somebody else whom you would suggest?",
            context={"replying_to": "no"},
        ),
        Example(body="Hi Zoe,\n\nThank you, I'll write in May as you say.", context={"replying_to": "later"}),
        Example(body="Hi Zoe,\n\nShall I ring you? Would Monday suit?", context={"replying_to": "yes"}),
    ),
    bad=(
        Example(
            body="Hi Zoe,\n\nI see. Who else could I ask? And could you look at my essay instead?",
            context={"replying_to": "no"},
        ),
        Example(
            body="Hi Zoe,\n\nMay it is. Could you send me your slides meanwhile? Do you know anyone free now?",
            context={"replying_to": "later"},
        ),
    ),
)
