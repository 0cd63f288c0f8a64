"""A subject is read in a column a thumb wide."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, Example, Hit, Needs, Rule
from askwell.core.late import late
from askwell.core.outreach import ASK_EMAIL, INTRO_REQUEST
from askwell.core.text import words

MOST_WORDS, MOST_CHARACTERS = 8, 60
"""Three or four words were opened most [BOOM]; a named link needs five to eight [NEU] [CARLETON]. Our own middle."""
ANSWER = late(r"\A(?:\s{0,3}(?:re|fwd?|aw|sv)\s?:){1,9}\s{0,3}", re.IGNORECASE)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if draft.subject is None:
        yield Needs("subject")
        return
    own = ANSWER.sub("", draft.subject)
    count = len(words(own))
    if count > MOST_WORDS + 1 or len(own) > MOST_CHARACTERS:
        yield Hit(part="subject", end=len(draft.subject), fills={"words": count, "characters": len(own)})


rule = Rule(
    id="subject-length",
    fault="mechanics",
    kinds=(ASK_EMAIL, INTRO_REQUEST),
    severity=HINT,
    evidence=("BOOM", "NEU", "CARLETON"),
    says="The subject has {words} words and {characters} characters.",
    why="Short subjects were opened most, and a phone shows about forty characters.",
    fix="Keep the link and the topic: “Leeds nurse, question on discharge letters”.",
    finder=find,
    form=True,
    good=(
        Example(subject="Re: Leeds nurse, question on discharge letters", body="Hi Oz, which one is still walked?"),
    ),
    bad=(
        Example(
            subject="A few thoughts and one or two questions about the old salt roads of the eastern Alps",
            body="Hi Oz, which one is still walked?",
        ),
    ),
)
