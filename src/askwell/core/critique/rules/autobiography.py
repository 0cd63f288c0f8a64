"""Who you are fits in a clause. The rest can be told when they ask."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE

ABOUT_ME = wording(
    r"\A(?:and |also,? |currently,? |at \w+ |at my [\w ]{3,20}|previously,? )?(?:my (?:name|background|"
    r"passion|experience|goal|degree|career|major|studies|thesis|work)\b|i(?:'m| am| have| had|'ve| was| "
    "study| studied| graduated| work| worked| belong| completed| hold| grew| started| spent| major| want "
    r"to)\b)"
)
ABOUT_YOU = wording(r"\byou(?:r|'re|'ve)?\b", r"\?")
MOST = 2
"""Sentences in a row on oneself [SFU]; the number is our own."""


def find(draft: Draft) -> Iterator[Hit]:
    about = [each for each in draft.sentences if each.has(ABOUT_ME) and not each.has(ABOUT_YOU)]
    if len(about) > MOST:
        yield Hit(start=about[0].start, end=about[-1].end, fills={"count": len(about)})


rule = Rule(
    id="autobiography",
    fault="self-centred",
    kinds=(ASK_EMAIL, ASK_MESSAGE),
    severity=WARNING,
    evidence=("SFU", "FORDHAM", "DALTON-P"),
    says="{count} sentences tell your own story.",
    why="They decide by what they are asked, not by your path; a life story hides the question.",
    fix="Keep your role and the one fact that touches them.",
    finder=find,
    good=(Example(body="Hi Flo,\n\nI'm a diver in Split. I've read your reef atlas. Which page would you redraw?"),),
    bad=(
        Example(
            body="Hi Flo,\n\nMy name is Jo. I studied law in Split. I worked in a bank for six years. I have dived "
            "since "
            "I was ten. Which reef would you draw first?"
        ),
    ),
)
