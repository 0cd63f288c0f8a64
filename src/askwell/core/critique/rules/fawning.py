"""A little warmth helps, a lot of praise falls flat, and praise alone is a request in disguise."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import where, whole
from askwell.core.critique.draft import Draft, Sentence
from askwell.core.critique.leaving_out import can_go, left_out
from askwell.core.critique.roles.introduction import introduces
from askwell.core.critique.roles.knowing import together
from askwell.core.critique.roles.praise import HEIGHTENED, MILD, STRONG, praise
from askwell.core.critique.roles.reason import gives_reason
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import KINDS, THANK_YOU

ENOUGH = 2
"""One strong sentence, or warm words in two."""
MORE_THANKS = 2
"""What a thank-you may hold on top: gratitude is warm."""
PRAISE = (STRONG, HEIGHTENED, MILD)
"""Without one of these a sentence praises nobody."""
MAY_PRAISE = together(*PRAISE)


def find(draft: Draft) -> Iterator[Hit]:
    warm = [each for each in draft.sentences if each.stretch.may_say & MAY_PRAISE]
    weights = [(each, each.stretch.once(praise)) for each in warm]
    allowed = MORE_THANKS if draft.kind == THANK_YOU else 0
    if sum(weight for _, weight in weights) >= ENOUGH + allowed:
        yield from (_hit(draft, sentence) for sentence, weight in weights if weight)


def _hit(draft: Draft, sentence: Sentence) -> Hit:
    """Praise that carries no fact and does not say who writes can be left out."""
    hit, stretch = whole(sentence), sentence.stretch
    tells = stretch.once(gives_reason) or stretch.once(introduces) or sentence in draft.requests
    return left_out(draft, hit, sentence) if not tells and can_go(draft, sentence) else hit


rule = Rule(
    id="fawning",
    fault="fawning",
    kinds=KINDS,
    severity=WARNING,
    evidence=("BOOM", "STERN", "THOMS"),
    says="“{text}” praises more than it says.",
    why="Mild warmth was answered best, strong praise no better than none; praise works when it leads to a question.",
    fix="Replace it by the one fact that impressed you, then ask about that.",
    finder=where(PRAISE, find),
    good=(
        Example(body="Hi Pia,\n\nYour bridge of bottles is an impressive thing. How did you test it?"),
        Example(
            body="Hi Pia,\n\nYour remarkable map of the Fens hangs above my desk. It would be amazing to hear how "
            "you drew the drains, or to be sent the scale."
        ),
        Example(
            body="Hi Pia,\n\nI would be honoured if I might ask how you cast the piers. Your good self must know."
        ),
        Example(body="Hi Pia,\n\nThat hinge of yours is genius. What happens to it in frost?"),
        Example(body="Hi Pia,\n\nI'm a big fan of your podcast: the episode on ports made me change my course."),
        Example(
            kind="thank-you", body="Hi Pia,\n\nIt was a wonderful hour. Your advice to test in rain saved my model."
        ),
    ),
    bad=(
        Example(body="Hi Pia,\n\nThe breadth of your vision and your rare warmth have long had my admiration."),
        Example(body="Hi Pia,\n\nIt would be a dream come true to speak with somebody of your stature."),
        Example(body="Hi Pia,\n\nWhat elegance! What clarity! To speak to a mind such as yours!"),
        Example(body="Hi Pia,\n\nYou are truly an inspiration. I have read every one of your books."),
        Example(body="Hi Pia,\n\nI'm a huge fan of yours and in awe of everything you do."),
        Example(
            body="Hi Pia,\n\nYour amazing career, your inspiring talks and your incredible warmth have led me here."
        ),
    ),
)
