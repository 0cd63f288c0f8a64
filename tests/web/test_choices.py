"""What a page lets choose is what an action takes: each value of the core has its words, and no other is offered."""

from __future__ import annotations

import pytest

from askwell.core.contacts import GOAL_KINDS, TIES
from askwell.core.messages import HANDS
from askwell.core.outreach import TOLD_REPLIES
from askwell.models.conversation import MODES
from askwell.web.forms import choices
from askwell.web.forms.outreach import ANSWERS
from askwell.web.forms.write import HANDS_IN_WORDS


@pytest.mark.parametrize(
    ("offered", "taken"),
    [
        (ANSWERS, TOLD_REPLIES),
        (HANDS_IN_WORDS, HANDS),
        (dict(choices.MODES), MODES),
        (dict(choices.KINDS), GOAL_KINDS),
        (dict(choices.TIES), ("", *TIES)),
    ],
    ids=["answers", "hands", "modes", "kinds of goal", "ties"],
)
def test_what_is_offered_is_what_is_taken(offered: dict[str, str], taken: tuple[str, ...]):
    assert sorted(offered) == sorted(taken)
