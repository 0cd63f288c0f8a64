"""What somebody looks like, where they live and whom they love is not for a stranger's letter."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import where
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, WARNING, Example, Hit, Rule, Severity
from askwell.core.critique.wording import Wording, wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST
from askwell.core.text import fold, words

BODY_AND_HOME = wording(
    r"\byou(?:'re| are| look| looked)(?: (?:so|very|really|absolutely|even|just))? (?:beautiful|pretty|handsome|"
    r"gorgeous|"
    r"attractive|hot|cute|sexy|stunning)\b",
    r"\b(?:hey|hi|hello|dear) (?:beautiful|gorgeous|handsome|sexy|cutie)\b",
    r"\byour (?:beautiful |pretty |lovely |gorgeous )(?:face|eyes|smile|hair|figure|body|legs|photos?|pictures?)\b",
    r"\b(?:drove|drive|walked|passed|been|come|came|swing|stop|drop|waited) (?:by|past|round to|outside|over to|"
    r"at|to) your "
    r"(?:house|home|flat|apartment|place)\b",
    r"\b(?:i know|found out|figured out|looked up) where you (?:live|park|sleep|jog|run|shop)\b",
    r"\byour (?:home|private|personal) (?:address|number|mobile|cell|phone)\b",
)
PRIVATE = wording(
    r"\byour (?:(?:\w+ )?(?:wife|husband|boyfriend|girlfriend|fiance\w?|ex-?(?:wife|husband)|kids?|children|"
    r"daughters?|sons?|"
    r"baby|toddler|twins|mother|father|mum|mom|dad|parents|sister|brother|family))\b(?!'s|-| (?:business|firm|"
    r"company|"
    r"farm|practice|law|name|vineyard|bakery|estate|foundation|trust|history|tree|medicine|office|book))",
    r"\b(?:your|the) (?:divorce|pregnancy|surgery|illness|cancer|diagnosis|miscarriage|weight|religion|salary|"
    r"wedding|"
    r"engagement|honeymoon|bereavement)\b(?! (?:law|research|study|studies|clinic|unit|ward|survey|bands?|book|"
    r"centre|"
    r"center|photograph\w*|planner|planning))",
    r"\b(?:your|on) (?:\w+ )?(?:instagram|facebook|tiktok|snapchat|strava|tinder|bumble|hinge)\b(?! (?:campaign|"
    r"ads?|team|"
    r"strategy|marketing|account for))",
    r"\byour (?:holiday|vacation|wedding|family|beach|private) (?:photos?|pictures?|snaps|pics)\b",
    r"\b(?:how old are you|are you (?:married|single|pregnant|religious|in a relationship)|do you have (?:kids|"
    r"children))\b",
    r"\b(?:what|how much)(?: money)? do you (?:earn|make)\b(?! (?:of|in the|with|sure|up|from))",
)
TOLD_BY_THEM = wording(
    r"\byou(?:'ve| have)? (?:\w+ )?(?:wrote|written|said|told|mentioned|described|spoke|talked|posted|shared|"
    r"blogged)\b",
    r"\b(?:in|from|on|of) your (?:\w+ ){0,2}(?:talk|post|essay|article|book|interview|podcast|column|lecture|"
    r"memoir)\b",
)
OWNED = wording(
    r"\b(?:said|told me|says|suggested|recommended|referred|introduced|teaches|at the|i teach|classmate)\b"
)
"""A brother who told the writer is a road and no secret."""


def find(draft: Draft) -> Iterator[Hit]:
    yield from _hits(draft, BODY_AND_HOME, ERROR)
    yield from _hits(draft, PRIVATE, WARNING)


def _hits(draft: Draft, wanted: Wording, severity: Severity) -> Iterator[Hit]:
    for start, passage in draft.everything:
        for found in passage.find(wanted):
            sentence = passage.sentence_of(found.start)
            if not (sentence.has(TOLD_BY_THEM) or sentence.has(OWNED) or _known(draft, found.match.group())):
                yield Hit(start=start + found.start, end=start + found.end, severity=severity)


def _known(draft: Draft, text: str) -> bool:
    """Whether the notes of a talk hold the word: they spoke of it themselves."""
    told = {fold(word) for note in draft.context.notes or () for word in words(note)}
    return any(fold(word) in told for word in words(text) if len(word) > 3)


rule = Rule(
    id="creepy-detail",
    fault="intrusive",
    kinds=(*ASKS, FOLLOW_UP, INTRO_REQUEST),
    severity=ERROR,
    evidence=("FLAG", "POWER"),
    says="“{text}” is closer than a stranger may come.",
    why="It tells them that they were looked at and not read. Even where it is public, it was not meant for you.",
    fix="Take a fact of their work instead: something they made, said or decided.",
    finder=where((BODY_AND_HOME, PRIVATE), find),
    good=(
        Example(
            body="Hi Oda,\n\nYou wrote about teaching your daughter to weld. Could I ask which torch you began with?"
        ),
        Example(body="Hi Oda,\n\nYour brother Arne said you weld anchors. Could I ask which torch you use?"),
        Example(body="Hi Oda,\n\nYour family business has made anchors since 1911. Could I ask who draws them?"),
        Example(body="Hi Oda,\n\nYour book on divorce law is on my desk. Could I ask about page nine?"),
    ),
    bad=(
        Example(body="Hi Oda,\n\nI saw on Facebook that your kids love anchors. Could I ask which torch you use?"),
        Example(body="Hi Oda,\n\nYou look gorgeous in your profile picture. Which torch do you use?"),
        Example(body="Hi Oda,\n\nI can swing by your house on Sunday to see the torch."),
    ),
)
