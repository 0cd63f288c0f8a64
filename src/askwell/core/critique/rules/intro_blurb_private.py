"""What is meant to be forwarded is read by a third person. It may not speak to the friend who passes it on."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.anatomy.blurb import find_forwardable
from askwell.core.critique.draft import Draft
from askwell.core.critique.reading import gated
from askwell.core.critique.rule import ERROR, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import INTRO_REQUEST

TO_THE_FRIEND = wording(
    r"\b(?:as|like|what) you (?:said|know|told me|mentioned|promised|suggested)\b",
    r"\byou (?:told me|and i|know me|promised|once said|always say|said that (?:he|she|they))\b",
    r"\byour (?:old|former|ex-?|own)? ?(?:boss|friend|buddy|wife|husband|brother|sister|cousin|mate|neighbou?r|"
    r"flatmate|"
    r"roommate|classmate|client)\b",
    r"\b(?:introduce|connect) (?:me|us)\b",
    r"\b(?:could|would|can) you (?:forward|pass|ask (?:him|her|them)|put me)\b",
    r"\bthanks? (?:you )?(?:so much )?for (?:passing|forwarding|introducing|doing this|the intro)\b",
    r"\b(?:between us|don't tell|keep (?:this|it) between|off the record)\b",
    r"\bhow (?:are|is) (?:you|the kids|the family)\b",
)


def find(draft: Draft) -> Iterator[Hit]:
    for blurb in find_forwardable(draft.plain):
        for found in gated(blurb.text).find(TO_THE_FRIEND)[:1]:
            yield Hit(start=blurb.start + found.start, end=blurb.start + found.end)


rule = Rule(
    id="intro-blurb-private",
    fault="mechanics",
    kinds=(INTRO_REQUEST,),
    severity=ERROR,
    says="“{text}” stands in the lines to be forwarded, but speaks to your friend.",
    why="The third person will read it, and so learns what was meant for somebody else.",
    fix="Move it above the line, and let the lines speak of you in the third person.",
    finder=find,
    good=(
        Example(
            body=(
                "Hi Meg,\n\nAs you said, Raj is your old boss. Lines to forward:\n\n---\nJo thatches barns and "
                "would "
                "like to hear how your yard cuts reed.\n---\n\nJo"
            )
        ),
        Example(body="Hi Meg,\n\nAs you know, “Your Old Boss” is my favourite song. Would you introduce me to Raj?"),
    ),
    bad=(
        Example(
            body=(
                "Hi Meg,\n\nLines to forward:\n\n---\nJo thatches barns. As you know, your old boss could "
                "help.\n---\n\nJo"
            )
        ),
        Example(
            body=(
                "Hi Meg,\n\nWould you pass this on to Raj?\n\nJo Ward thatches barns in Devon, and you told me "
                "that he "
                "never says no to anybody who brings cider."
            )
        ),
    ),
)
