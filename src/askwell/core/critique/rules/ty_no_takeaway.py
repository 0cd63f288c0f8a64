"""A thank-you without the thing learnt could have been sent to anybody, and before the talk."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.own_words import stems, telling
from askwell.core.critique.roles.takeaway import says_what_was_learnt, sells
from askwell.core.critique.roles.wanting import asks_favour
from askwell.core.critique.rule import ERROR, WARNING, Example, Hit, Needs, Rule
from askwell.core.outreach import THANK_YOU

HOLDS_LITTLE = 3
"""A letter with more telling words than these has a subject of its own, even where no takeaway was seen."""


def find(draft: Draft) -> Iterator[Hit | Needs]:
    notes = draft.context.notes
    if notes and stems([draft.core]) & stems(notes):
        return
    if not _takeaways(draft):
        yield Hit(severity=ERROR if _told(draft) <= HOLDS_LITTLE else WARNING)
    elif notes is None:
        yield Needs("notes")
    elif notes:
        yield Hit(severity=WARNING)


def _takeaways(draft: Draft) -> bool:
    return bool(set(draft.doing(says_what_was_learnt)) - set(draft.doing(asks_favour)))


def _told(draft: Draft) -> int:
    """Telling words outside of favours asked and praise of oneself."""
    told = (
        telling(each.text)
        for each in draft.sentences
        if not each.stretch.once(asks_favour) and not each.stretch.once(sells)
    )
    return len(frozenset().union(*told))


rule = Rule(
    id="ty-no-takeaway",
    fault="generic-thanks",
    kinds=(THANK_YOU,),
    severity=ERROR,
    evidence=("ALBRIGHT", "IU", "RCEL", "TUDELFT", "YALE", "CLIMB"),
    says="No word here says what you took from the talk.",
    why="The one thing you learnt is what they are glad to read; without it the thanks are a formality.",
    fix="Pick one thing they said and tell what you will do with it.",
    finder=find,
    good=(
        Example(body="Hi Lil,\n\nThank you for Monday. Your advice to plant in the rain saved my beans.", context={}),
        Example(
            body="Hi Lil,\n\nThank you for Monday. What you said about slugs made me laugh, and I'll sow marigolds.",
            context={"notes": ["plant marigolds between the rows"]},
        ),
        Example(
            body="Lil,\n\nYou mostly showed me compost and broken tools, which is why I believed you. Thank you."
        ),
        Example(body="Hi Lil,\n\nThanks again! On the way home I bought two hoes and a ball of twine."),
    ),
    bad=(
        Example(
            body="Hi Lil,\n\nThank you so much for your time on Monday. It was great. I'll let you know how it goes."
        ),
        Example(
            body="Hi Lil,\n\nThank you for Monday. What you said about pruning roses and hedges was great.",
            context={"notes": ["plant marigolds between the rows"]},
        ),
        Example(
            body=(
                "Dear Lil,\n\nIt was a pleasure to learn about your career path. I gained many valuable insights "
                "that "
                "I will carry with me."
            )
        ),
        Example(
            body="Dear Lil,\n\nI was lucky to receive your counsel on career transitions. It will remain with me, "
            "and I "
            "shall be indebted to you in all my future endeavours.",
        ),
        Example(
            body="Dear Lil,\n\nThanks for Monday. I came across as somebody who knows roses and hedges and ponds. "
            "I forgot "
            "to say that I prune pears.",
        ),
        Example(
            body="Dear Lil,\n\nThanks for Monday. I feel that I made a strong impression on your whole committee."
        ),
    ),
)
