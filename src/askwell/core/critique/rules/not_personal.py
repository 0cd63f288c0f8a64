"""Why this person, of all people? A letter that does not say could have gone to anybody."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import whole
from askwell.core.critique.draft import Draft, Sentence
from askwell.core.critique.roles.praise import praise
from askwell.core.critique.roles.reason import TIED, gives_reason
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import ASKS
from askwell.core.text import fold, words

WARM = 1
"""What `praise` counts for a warm word."""


def find(draft: Draft) -> Iterator[Hit]:
    if not (_given(draft) or _in_subject(draft) or _known(draft)):
        yield whole(draft.sentences[0] if draft.sentences else None)


def _given(draft: Draft) -> bool:
    """Whether a reason is given. Praise alone is one only beside a definite question."""
    return any(draft.topics or not _is_mere_praise(each) for each in draft.reasons)


def _is_mere_praise(reason: Sentence) -> bool:
    """A pedestal could carry anybody; what is named on it could not."""
    return reason.stretch.once(praise) > WARM and not reason.has(TIED)


def _in_subject(draft: Draft) -> bool:
    return any(each.once(gives_reason) for each in draft.about.sentences)


def _known(draft: Draft) -> bool:
    """Whether the text holds something known of them beyond name, employer and title."""
    to = draft.context.to
    if to is None:
        return False
    plain = {fold(word) for field in (to.name, to.employer, to.title) for word in words(field)}
    known = {fold(word) for fact in to.facts for word in words(fact) if len(word) > 4} - plain
    return bool(known & {fold(word) for word in words(draft.prose)})


rule = Rule(
    id="not-personal",
    fault="not-personalised",
    kinds=ASKS,
    severity=WARNING,
    evidence=("DUKE-G", "GRANT", "POMONA", "AMHERST", "ERIN"),
    says="Nothing here says why you ask this person.",
    why="The question in every reader's mind is “why me?”. A letter that answers it cannot have been sent to a list.",
    fix="Name one thing of theirs that made you write: a post, a talk, a step in their path, a shared school.",
    finder=find,
    good=(
        Example(body="Hi Lev,\n\nYou moved from the fire service to teaching. Could I ask what you missed?"),
        Example(
            body="Hi Lev,\n\nPaula Reyes suggested I write. I teach swimming. Could I ask you one thing by email?"
        ),
        Example(body="Hi Lev,\n\nYou say that every pool lies about its depth. Could I ask you one thing by email?"),
        Example(body="Hi Lev,\n\nI saw that you served on a tug before the school opened. Could I ask about it?"),
        Example(body="Hi Lev,\n\nI swim by the tide table you put up for the club. Could I ask you about it?"),
        Example(body="Hi Lev,\n\nI'd like to qualify at sixty, as you did in 2015. Could I ask you one thing?"),
        Example(body="Hi Lev,\n\nI noticed that you went to train divers at Skagen. Could I ask about it?"),
        Example(body="Hi Lev,\n\nYou have worked with the Skagen lifeboat. Could I ask how they train?"),
        Example(body="Hi Lev,\n\nThey say you work in rescue training at Skagen. Could I ask how that began?"),
        Example(body="Hi Lev,\n\nI've been a fan of Skagen's night drills since I was ten. Could I ask about them?"),
        Example(subject="Your essay on cold water", body="Hi Lev,\n\nI teach swimming. Could I ask you about it?"),
        Example(
            body="Hi Lev,\n\nThe Skagen lifeboat is where I learned to swim. Could I ask you one thing by email?",
            context={"to": {"name": "Lev Brandt", "club": "Skagen lifeboat crew"}},
        ),
    ),
    bad=(
        Example(body="Hi Lev,\n\nYou are a shining star to swimmers everywhere. Could we talk for ten minutes?"),
        Example(body="Hi Lev,\n\nI'm a student and would value 20 minutes by phone to hear what your field is like."),
        Example(body="Hi Lev,\n\nYour name keeps popping up, and you bring such a fresh view. Could we talk?"),
        Example(body="Hi Lev,\n\nI admire what you have built, and I'd like to sit at your feet. Could we talk?"),
        Example(body="Hi Lev,\n\nI admire the work you did and the success you made. Could we talk?"),
        Example(kind="ask-linkedin-note", body="Hi Lev, I see that we're both in the logistics space. Connect?"),
        Example(kind="ask-linkedin-note", body="Hi Lev, I'm a results person and would like to widen my circle."),
    ),
)
