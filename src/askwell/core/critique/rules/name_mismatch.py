"""A wrong name is read before anything else and shows a copied letter. Facts prove it, and so do two names in one."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.anatomy.greeting import find_greeting
from askwell.core.critique.anatomy.span import Span
from askwell.core.critique.context import Person
from askwell.core.critique.draft import Draft
from askwell.core.critique.names import goes_by, misspelt, name_parts
from askwell.core.critique.reading import Found
from askwell.core.critique.roles.commonplace import TIMES, listed
from askwell.core.critique.roles.oneself import YOURS
from askwell.core.critique.rule import ERROR, WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.late import late
from askwell.core.outreach import KINDS
from askwell.core.text import WORD

ADDRESSED_LATER = wording(
    r"\b(?:thanks|thank you|regards|sincerely|dear|hello|hi)(?: so much| again| very much)?,? "
    r"(?P<name>(?-i:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor)\b\.?(?: (?:or|/) (?:Mrs|"
    r"Ms)\.?)? (?-i:[A-Z])[\w'-]{1,30})(?=[.,!:]|$)",
)


CALLED = wording(
    r"(?<=[a-z]), (?P<name>(?-i:[A-Z][a-z]{2,20})), (?:and|so|but|for|because) (?:i|i'd|i'm|i've|i'll|thanks|"
    r"thank|would|could|"
    r"may|please)\b",
    r"(?<=[a-z]), (?P<name>(?-i:[A-Z][a-z]{2,20})), (?:thanks|thank you|would you|could you|could i|may i|please)\b",
    r"(?:\A|[.!?] )(?:and |but |so )?(?P<name>(?-i:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor)\b\.? "
    r"(?-i:[A-Z])[\w'-]{1,30}), "
    r"(?:you|your|i|i'd|would|could|may|thank|please)\b",
)
"""Somebody is called by name in the middle: "... about breath, Margot, and I'd be glad"."""
ANOTHER = listed(
    "friend colleague sister brother wife husband mother father son daughter cousin boss teacher neighbour neighbor "
    "student manager partner mentor coach city town county state of in at from near and or named called"
)
"""After these a name is told to the reader, and not theirs."""
ABOVE = wording(r"\A(?:hello|hi|hey|dear|attn:?|for) (?P<name>(?-i:[A-Z][a-z]{2,20}))\s?(?:[,:!-]|\Z)")
"""The subject greets too."""


def find(draft: Draft) -> Iterator[Hit | Needs]:
    greeted = draft.greeting.name if draft.greeting else None
    if greeted:
        yield from _against_itself(draft, greeted)
    to = draft.context.to
    if to is None or not to.name:
        yield Needs("to.name")
    elif greeted and name_parts(greeted.text):
        yield from _against_facts(draft, greeted, to)


def _against_itself(draft: Draft, greeted: Span) -> Iterator[Hit]:
    """Somebody else is thanked at the end than was greeted at the top."""
    later, above = [*draft.find(ADDRESSED_LATER), *_called(draft)], draft.about.find(ABOVE)
    if not (later or above) or not name_parts(greeted.text):
        return
    known = Person(name=greeted.text)
    for found in later:
        start = found.start + found.match.start("name") - found.match.start()
        if start >= greeted.end and goes_by(found.match["name"], known) is False:
            yield _two_names(Span(start, start + len(found.match["name"]), found.match["name"]), greeted)
    for found in above:
        if not _titled(greeted.text) and goes_by(found.match["name"], known) is False:
            yield _two_names(greeted, Span(0, 0, found.match["name"]))


def _called(draft: Draft) -> Iterator[Found]:
    if draft.may_say & CALLED.may_be and _may_call(draft.core):
        yield from (each for each in draft.find_in_core(CALLED) if _is_called(draft, each))


def _may_call(text: str) -> bool:
    """Most letters hold no word that could be such a name, and end here."""
    return any(each.search(text) for each in MAY_CALL)


MAY_CALL = (
    late(r", (?<=[a-z], )[A-Z][a-z]{2,20}, [a-z]"),
    *(late(rf"\{mark} (?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof)[a-z]*\.? [A-Z]") for mark in ".!?"),
)
"""Each begins with a literal, which is quick to look for: that is why the comma stands before the look behind it."""


def _two_names(at: Span, other: Span) -> Hit:
    fills = {"name": f"“{other.text}” at the top", "hint": ""}
    return Hit(start=at.start, end=at.end, severity=WARNING, blocks=False, fills=fills)


def _is_called(draft: Draft, found: Found) -> bool:
    """Whether the name is the reader's: nobody was announced before it, and the sentence speaks to "you"."""
    name, greeted = found.match["name"], draft.greeting.name if draft.greeting else None
    if name.lower() in TIMES or (greeted and _titled(greeted.text) and not _titled(name)):
        return False
    before = WORD.findall(draft.prose[max(0, found.start - 30) : found.start + 1].lower())
    if before and before[-1] in ANOTHER:
        return False
    sentence = draft.sentence_of(found.start)
    return sentence is not None and not YOURS.isdisjoint(sentence.stretch.words)


def _titled(name: str) -> bool:
    return name.split(maxsplit=1)[0].rstrip(".") in TITLES


TITLES = frozenset(("Mr", "Mrs", "Ms", "Mx", "Miss", "Dr", "Prof", "Professor"))


def _against_facts(draft: Draft, greeted: Span, to: Person) -> Iterator[Hit | Needs]:
    match goes_by(greeted.text, to):
        case None:
            yield Needs("to.name in the alphabet of the greeting")
        case False:
            fills = {"name": to.name, "hint": _hint(draft, greeted.text, to)}
            yield Hit(start=greeted.start, end=greeted.end, replacement=to.first_name, fills=fills)


def _hint(draft: Draft, greeted: str, to: Person) -> str:
    if misspelt(greeted, to):
        return " It looks like a slip of the hand."
    if any(set(name_parts(greeted)) & set(_greeted_in(other)) for other in draft.context.others or ()):
        return " That is the name in another letter of yours."
    return ""


def _greeted_in(body: str) -> tuple[str, ...]:
    greeting = find_greeting(body[:200])
    return name_parts(greeting.name.text) if greeting and greeting.name else ()


MARIA = {"to": {"name": "Maria Lopez-García", "employer": "Tidewater"}}

rule = Rule(
    id="name-mismatch",
    fault="wrong-or-missing-name",
    kinds=KINDS,
    severity=ERROR,
    blocks=True,
    evidence=("SCHOF",),
    says="You write “{text}”, but this goes to {name}.{hint}",
    why="A wrong or misspelt name is the first thing seen, and says that the letter was meant for somebody else.",
    fix="Write the name as they write it.",
    finder=find,
    good=(
        Example(body="Hi Maria,\n\nThank you for Monday.", context=MARIA),
        Example(body="Dear Ms. Lopez-Garcia,\n\nThank you for Monday.", context=MARIA),
        Example(body="Hi Bob,\n\nThank you for Monday.", context={"to": {"name": "Robert Hale"}}),
        Example(body="Good morning,\n\nThank you for Monday.", context=MARIA),
        Example(body="Hi T.J.,\n\nThank you for Monday.", context={"to": {"name": "Thomas James Reed"}}),
        Example(body="Dear Ms. Hale,\n\nMay I ask how you age a violin?\n\nThank you, Ms. Hale."),
        Example(
            body="Hi Ana,\n\nYou taught my sister, Ingrid, and I hear you still. May I ask how you age a violin?"
        ),
        Example(body="Hi Ana,\n\nYou play in Cremona, Milan, and Bergamo, and next week, Thursday, would suit me."),
        Example(body="Hi Maria,\n\nYou were right to thank Mr. Petersen. May I ask how he built the mould?"),
    ),
    bad=(
        Example(body="Hi Mario,\n\nThank you for Monday.", context=MARIA),
        Example(body="Dear Ms. Petersen,\n\nThank you for Monday.", context=MARIA),
        Example(
            body="Hi Tove,\n\nMay I ask how you age a violin?",
            context={**MARIA, "others": ["Hi Tove,\n\nMay I ask how you age a cello?"]},
        ),
        Example(body="Dear Ms. Hale,\n\nMay I ask how you age a violin?\n\nThanks, Mr. Bruun!"),
        Example(
            body="Hi Ana,\n\nMay I ask how you age a violin? I know you are busy, Ingrid, so thanks for reading."
        ),
        Example(body="Dear Dr. Hale,\n\nI build violins. Professor Bruun, you are the one to ask about varnish."),
        Example(subject="Hello Jon: your varnish", body="Hi Ana,\n\nMay I ask how you age a violin?"),
    ),
)
