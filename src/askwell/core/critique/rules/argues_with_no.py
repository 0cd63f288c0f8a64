"""A no is an answer. Who argues with it loses the door that a thank-you would have kept open."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft, Sentence
from askwell.core.critique.roles.refusal import ALWAYS_ARGUING, INSISTING, argues, insists, repeats_no
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.critique.wording import Wording
from askwell.core.outreach import REPLY


def find(draft: Draft) -> Iterator[Hit | Needs]:
    """What always argues does so without facts; “even ten minutes” does only after a no, told or repeated here."""
    arguing = draft.doing(argues)
    insisting = (each for each in draft.doing(insists) if not each.stretch.once(argues))
    refused = draft.context.replying_to in {"no", "later"}
    if refused or (draft.context.replying_to is None and draft.doing(repeats_no)):
        yield from (_hit(each, INSISTING) for each in insisting)
    yield from (_hit(each, ALWAYS_ARGUING) for each in arguing)
    if draft.context.replying_to is None and not arguing:
        yield Needs("replying_to")


def _hit(sentence: Sentence, words: Wording) -> Hit:
    found = sentence.stretch.find(words)[0]
    return Hit(start=sentence.start + found.start(), end=sentence.start + found.end())


rule = Rule(
    id="argues-with-no",
    fault="entitled-or-pressuring",
    kinds=(REPLY,),
    severity=ERROR,
    evidence=("MOLTZ",),
    says="“{text}” argues with their no.",
    why="A quick no is a kindness; accept it, and you may write again one day.",
    fix="Thank them for answering and wish them well.",
    finder=find,
    good=(
        Example(body="Hi Cy,\n\nThank you for telling me. I wish you a good harvest.", context={"replying_to": "no"}),
        Example(
            body="Hi Cy,\n\nTuesday, but perhaps at ten? Even ten minutes is plenty.", context={"replying_to": "yes"}
        ),
        Example(body="Hi Cy,\n\nI understand that you're swamped. If that ever changes, I'd still love to hear it."),
        Example(body="Hi Cy,\n\nThat's a pity, but thank you for answering so quickly. Good luck with the press!"),
    ),
    bad=(
        Example(body="Hi Cy,\n\nThat's a shame, but could we do even five minutes?", context={"replying_to": "no"}),
        Example(body="Hi Cy,\n\nI know you said you don't have time, but I still think you could do a Sunday."),
        Example(body="Hi Cy,\n\nPlease reconsider, I came to you first."),
    ),
)
