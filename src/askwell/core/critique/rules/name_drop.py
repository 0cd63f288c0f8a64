"""One name opens a door. A second one asks to be admired for the first."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import HINT, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE

_WHO = r"(?-i:[A-Z])[\w'-]{1,20} (?-i:[A-Z])[\w'-]{1,20}"
DROPPED = wording(
    rf"\b(?:know|knows|friends with|close to|worked with|work with|working with|advised|connected (?:to|with)|"
    rf"spoke (?:to|with)|"
    rf"spoken (?:to|with)|dined with|met with|talked to|mentored by|backed by) {_WHO}(?:,| and|,? as well as) {_WHO}",
    r"\b(?:the (?:famous|renowned|legendary|great|celebrated)|household name|celebrity|"
    r"a-list\w*) (?-i:[A-Z])[\w'-]{1,20}\b",
    r"\b(?:my|our) (?:good |close |dear |old )?friends? (?-i:[A-Z])[\w'-]{1,20} (?-i:[A-Z])[\w'-]{1,20},? (?:the |"
    r"who (?:is|runs|"
    r"founded|heads)|ceo|founder|minister|president|head|chair)",
    r"\b(?:on first-?name terms|rub(?:bed|bing) shoulders|move in (?:the same|those|high) circles|people who matter|"
    r"important people|powerful (?:people|friends))\b",
)

rule = Rule(
    id="name-drop",
    fault="self-centred",
    kinds=(ASK_EMAIL, ASK_MESSAGE),
    severity=HINT,
    evidence=("MIKE", "SBM"),
    says="“{text}” names more people than the letter needs.",
    why="Names that did not send you only say whom you know.",
    fix="Keep the one who sent you.",
    finder=pattern(DROPPED),
    good=(
        Example(body="Hi Per,\n\nPaula Reyes suggested I write. May I ask how you season oak?"),
        Example(body="Hi Per,\n\nYour book quotes Anna Lind and Olle Berg on oak. May I ask who was right?"),
    ),
    bad=(
        Example(body="Hi Per,\n\nI have worked with Anna Lind and Olle Berg. May I ask how you season oak?"),
        Example(
            body="Hi Per,\n\nMy good friend Anna Lind, who runs the museum, and I are on first-name terms with oak."
        ),
    ),
)
