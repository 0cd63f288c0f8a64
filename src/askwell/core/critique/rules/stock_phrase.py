"""Phrases that everybody's letters hold, so that yours sounds like everybody's.

One of the milder ones stands in many a good letter and is only a hint; where they crowd, the letter is made of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import either, pattern, where
from askwell.core.critique.draft import Draft
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.rule import HINT, WARNING, Example, Hit, Rule
from askwell.core.critique.swapping import swapping
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

PLAIN = {
    "touch base": "talk", "circling back": "coming back", "circle back": "come back", "passionate about": "keen on",
    "at your convenience": "whenever it suits you", "delve into": "look into",
    "delving into": "looking into", "delve deeper into": "look further into", "valuable insights": "insights",
    "actionable insights": "insights", "invaluable insights": "insights",
    "delving deeper into": "looking further into", "resonated with me": "stayed with me",
    "resonated deeply with me": "stayed with me", "resonated strongly with me": "stayed with me",
}  # fmt: skip
TURNS = (
    (r"going forward(?=[.,!?;])", "from now on"),
    (
        r"(?:taking|making|carving) (?:the |some )?time (?:out of|from) your [^.?!\n]{0,20}(?:schedule|day)\b",
        "taking the time",
    ),
    (r"(?<!\ba )(?<!\ban )(?:very|incredibly|extremely|truly|really) (\w+)(?! that\b)", r"\1"),
    (r"reaching out to (ask|see|inquire)", r"writing to \1"),
    (r"reach out to (ask|see|inquire)", r"write to \1"),
    (r"(?:came|stumbled) (?:across|upon) your (linkedin )?profile", r"found your \1profile"),
    (r"thank you [^.?!\n]{0,20}for your time and (?:your )?consideration(?=[.!])", "thank you for considering it"),
    (r"(?<=\bwould )(?:greatly|really|truly) appreciate (?:the|an|any) (?:opportunity|chance) to", "like to"),
)

_worn = leaving_out(swapping(pattern(WORN), PLAIN, *TURNS))
_mild = leaving_out(swapping(pattern(MILD), PLAIN, *TURNS))


def crowding(draft: Draft) -> Iterator[Hit]:
    mild = [each for each in _mild(draft) if isinstance(each, Hit)]
    crowded = WARNING if len(mild) >= MANY else HINT
    yield from (each._replace(severity=crowded) for each in mild)


rule = Rule(
    id="stock-phrase",
    fault="stuffy-or-formulaic",
    kinds=KINDS,
    severity=WARNING,
    evidence=("LAUNCH", "LI-INSIDER", "GOLDFARB"),
    says="“{text}” stands in every other letter.",
    why="A worn phrase is skipped, and what follows it is read as a template too.",
    fix="Put a fact in its place, or nothing.",
    finder=either(_worn, where(_mild, crowding)),
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
