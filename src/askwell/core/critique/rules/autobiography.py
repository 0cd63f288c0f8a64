"""Who you are fits in a clause. The rest can be told when they ask.

Two sentences on oneself are no fault where the letter also says what drew the writer to this reader; good letters
from people who change careers often need them. So the share of the words counts, and it counts more where the reader
does not appear at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from askwell.core.critique.draft import Draft, Sentence
from askwell.core.critique.reading import Passage
from askwell.core.critique.roles.oneself import keeps_to_writer, starts_with_reader, tells_of_writer
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, ASK_NOTE, KEEP_IN_TOUCH

HALF, MOST, STORY, MAINLY = 0.5, 0.7, 0.3, 0.57
"""Shares of the words: [SFU] and others say 40%, which would also flag letters that an editor sends as they are."""
ENOUGH, LONG, LONGER = 30, 60, 80
"""Words below which a share means nothing, above which it may stand for a life story, and above which a story that is
most of the letter is one even where a reason stands beside it."""

SLACK = 0.02
"""A sentence with a "you" in passing is part of the story too."""


def find(draft: Draft) -> Iterator[Hit]:
    if draft.words < ENOUGH:
        return
    share = draft.total(_own_words) / draft.words
    if share >= HALF and _too_much(draft, share):
        own = draft.doing(keeps_to_writer)
        yield Hit(start=own[0].start, end=own[-1].end, fills={"percent": round(100 * share)})


def _own_words(passage: Passage) -> int:
    return sum([len(each.words) for each in passage.sentences if keeps_to_writer(each)])


def _too_much(draft: Draft, share: float) -> bool:
    story = _words(draft.doing(tells_of_writer)) / draft.words
    most_of_it = share >= MOST and draft.words >= LONG and story >= STORY
    if draft.words >= LONGER and min(share + SLACK, story) >= MAINLY:
        return True
    if draft.kind == KEEP_IN_TOUCH:
        return most_of_it and _stranger_to_reader(draft)
    return most_of_it or (story >= STORY and _stranger_to_reader(draft))


def _stranger_to_reader(draft: Draft) -> bool:
    return not draft.doing(starts_with_reader) and not draft.reasons


def _words(sentences: Iterable[Sentence]) -> int:
    return sum(len(each.stretch.words) for each in sentences)


rule = Rule(
    id="autobiography",
    fault="self-centred",
    kinds=(ASK_EMAIL, ASK_MESSAGE, ASK_NOTE, KEEP_IN_TOUCH),
    severity=WARNING,
    evidence=("SFU", "FORDHAM", "DALTON-P"),
    says="{percent}% of your words are about yourself alone.",
    why="They decide by what they are asked, not by your path; a life story hides the question.",
    fix="Keep your role and the one fact that touches them, and say what of theirs made you write.",
    finder=find,
    good=(
        Example(body="Hi Flo,\n\nI'm a diver in Split. I've read your reef atlas. Which page would you redraw?"),
        Example(
            body=(
                "Hi Flo,\n\nYour reef atlas has been on our boat for years. I dived for the navy until last winter. "
                "Now I have a place on a survey crew and two weeks to accept. Which reef would you draw first?"
            )
        ),
        Example(
            kind="keep-in-touch",
            body=(
                "Hi Flo,\n\nYou told me to draw the reef before I measured it. I did, and the survey took half the "
                "time. I thought you'd like to know."
            ),
        ),
    ),
    bad=(
        Example(
            body="Hi Flo,\n\nMy name is Jo. I studied law in Split. I worked in a bank for six years. I have dived "
            "since I was ten. Which reef would you draw first?"
        ),
        Example(
            body=(
                "Hi Flo,\n\nI have a degree in marine biology from Split and two diplomas in navigation. I spent "
                "three summers on survey boats, where I led a crew of nine. I hope to hear from you."
            )
        ),
    ),
)
