"""Phrases that everybody's letters hold, so that yours sounds like everybody's.

One of the milder ones stands in many a good letter and is only a hint; where they crowd, the letter is made of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import pattern
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS

MANY = 3
WORN = wording(
    r"\badd you to my (?:professional )?network\b",
    r"\bin today's (?:\w+ ){0,2}(?:world|market|landscape|economy|climate)\b",
    r"\bbreak(?:ing)? into (?:the|your) (?:industry|field|business)\b",
    r"\bdelv(?:e|ing) (?:deeper )?into\b",
    r"\bto whom\b(?= this)",
    r"\b(?:explore|leverage|find|discuss|potential) (?:\w+ )?synerg(?:y|ies)\b",
    r"\bleverag(?:e|ing) (?:my|your|our|the|\w+ (?:tools|insights))\b",
    r"\bmutually beneficial\b",
)
MILD = wording(
    r"\bcircl(?:e|ing) back\b",
    r"\btouch(?:ing)? base\b",
    (
        r"\b(?:i )?(?:hope|trust|hoping) (?:that )?(?:this|my|the)? ?(?:e-?mail|message|note|letter|mail)?,? "
        r"?(?:finds|is finding|will find) you\b(?: (?:well|in good health|and yours well))?"
    ),
    (
        r"\b(?:tak(?:e|ing)|making|carving) (?:the |some )?time (?:out of|from) your (?:\w+ )?(?:busy|hectic|"
        r"packed)? ?(?:schedule|day)\b"
    ),
    r"\byour (?:very )?(?:busy|hectic) schedule\b",
    (
        r"\b(?:learn|know|hear|find(?:ing)? out|learning|hearing|knowing)(?:ed)? (?:a bit |a little )?(?:more "
        ")?about (?:your (?:own )?(?:professional |career |unique )?(?:journey|career path|career|background|"
        r"story|experiences?|company(?: and)?|role|work)\b(?! (?:at|from|in|with|on|as|moving|of|\w+ing)\b))"
    ),
    r"\byour (?:\w+ )?journey\b(?= and|[.,!])",
    r"\b(?:very|so|incredibly|extremely|truly|really) (?:insightful|informative|inspiring|enlightening|helpful)\b",
    r"\b(?:valuable|actionable|invaluable|great|useful) insights?\b",
    r"\bmy (?:professional|career|own) journey\b",
    r"\bresonated (?:deeply |strongly )?with me\b",
    r"\breach(?:ing)? out to (?:see|ask|connect|inquire|express)\b",
    (
        r"\bthank you (?:so much |very much )?for your time and (?:your )?(?:consideration|generosity|insight|"
        r"expertise|help)\b"
    ),
    r"\bin advance for your (?:time|help|consideration)\b",
    r"\bit was (?:a|such a|truly a) (?:\w+ )?pleasure (?:meeting|speaking|learning|talking|to)\b",
    r"\b(?:came|stumbled) (?:across|upon) your (?:linkedin )?profile\b",
    r"\bfound your (?:name|profile|contact)\b[^.?!\n]{0,30}\bon linkedin\b",
    (
        r"\bimpressed by your (?:\w+ )?(?:journey|background|experience|expertise|profile|career|accomplishments|"
        r"achievements)\b"
    ),
    r"\b(?:greatly|really|truly|would) (?:appreciate|value|welcome) (?:the|an|any) (?:opportunity|chance) to\b",
    r"\b(?:opportunity|love|like) to connect(?: with you)? (?:and|to) (?:learn|hear)\b",
    r"\blearn from your (?:experiences?|journey|expertise)\b",
    r"\b(?:everything|all) (?:that )?(?:it|you|they) stands? for\b",
    r"\bpassionate about\b",
    r"\bat your convenience\b",
    r"\blook forward to (?:staying in touch|hearing from you soon)\b",
    (
        r"\b(?:any|your) (?:advice|insights?|guidance|tips) (?:that )?you (?:may|might|could|would) (?:have|share|"
        r"offer|be willing)\b"
    ),
    r"\byour (?:career path|experience) (?:and|in the) (?:your )?(?:experience|industry|field|insights?)\b",
    r"\bplease do not hesitate\b",
    r"\bin connection with\b",
    r"\b(?:fruitful|exciting) (?:collaboration|conversation|discussion|partnership)\b",
    r"\bgoing forward\b",
    r"\bsupport each other's\b",
    r"\bget to know each other\b",
)

_worn = pattern(WORN)
_mild = pattern(MILD)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    yield from _worn(draft)
    mild = [each for each in _mild(draft) if isinstance(each, Hit)]
    crowded = WARNING if len(mild) >= MANY else HINT
    yield from (Hit(start=each.start, end=each.end, severity=crowded) for each in mild)


rule = Rule(
    id="stock-phrase",
    fault="stuffy-or-formulaic",
    kinds=KINDS,
    severity=WARNING,
    evidence=("LAUNCH", "LI-INSIDER", "GOLDFARB"),
    says="“{text}” stands in every other letter.",
    why="A worn phrase is skipped, and what follows it is read as a template too.",
    fix="Put a fact in its place, or nothing.",
    finder=find,
    good=(
        Example(
            body="Hi Pim,\n\nYour letter “hope this finds you well” made the whole archive laugh. Where is it kept?"
        ),
        Example(body="Hi Pim,\n\nYour journey by cargo bike to Gdańsk is why I have one. Which hub?"),
    ),
    bad=(
        Example(body="Hi Pim,\n\nI hope this email finds you well. I'd like to add you to my professional network."),
        Example(kind="follow-up", body="Hi Pim,\n\nJust circling back on my note of last week."),
        Example(
            kind="thank-you",
            body="Hi Pim,\n\nThank you for taking time out of your busy schedule. It was a pleasure speaking with "
            "you, and I gained valuable insights for my professional journey.",
        ),
    ),
)
