"""The tone for friends is a liberty with strangers."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import at_least, either, pattern, when
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, WARNING, Example, Hit, Rule
from askwell.core.critique.swapping import swapping
from askwell.core.critique.wording import wording
from askwell.core.late import late
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, REFERENCE_REQUEST, THANK_YOU

PICTURES = late("[🌀-🫿☀-➿]{1,9}")
FEW = 2
"""Pictures that are a hint; more of them are a tone."""
SMALL = 3
"""Sentences that begin small: one or two are slips, more are a manner."""

HAIL = (
    r"(?:\A|[.!?,]\s{0,3})(?:hey|hi|hello|yo|thanks|cheers|ok|sorry|please|listen),? "
    r"(?:there )?(?:my |you )?(?:\w+ )?"
)
SHORT_CUTS = wording(
    r"(?-i:\bu\b)(?![.\-]\w)",
    r"(?-i:\b(?:ur|sup|rn)\b)(?![.\-]\w)",
    (
        r"\b(?:lol|lmao|lmk|omg|omw|gonna|wanna|gotta|gimme|lemme|dunno|kinda|sorta|y'all|thx|pls|plz|hmu|tbh|idk|"
        r"imho|ngl|wtf)\b"
    ),
    r"(?<!\S)(?:'cause|cuz|coz|b/c)(?= )",
    r"(?<!\S)\bw/(?= )",
    r"\b(?:a lot|alot) of (?:ppl|u)\b",
    r"\bgot a q\b",
    r"\b(?:haha\w{0,6}|hehe\w{0,6}|lolz|teehee)\b",
    r"\b(?:sooo|heyyy|heeyy|pleaa|hiii|waaa|yeess|yeees|loove|looove|loooo|thankss)\w{0,9}\b",
    r"\bxo(?:xo)?\b",
    r"(?:[!.,]|\A)\s{0,3}(?-i:\bxx?\b)(?= |\Z)",
)
SLANG = wording(
    (
        r"\b(?:dude|bruh|homie|no biggie|hit me up|shoot the breeze|hang out|what's up|wassup|freakin[g']?|damn|"
        r"crap|hella|dope|psyched|stoked|totes|badass|rock ?star|good vibes)\b"
    ),
    rf"{HAIL}\b(?:man|dude|bro|bruh|buddy|pal|mate|guys?|girl|hun|hon)\b(?=[,.!\s])",
    rf"{HAIL}\b(?:babe|darling|sweetie|boss|chief|legend|friend|soul|gorgeous|beautiful|fam)\b(?=[,.!\s])",
    r"\byou(?:'re| are) (?:totally |clearly )?the (?:guy|man|dude|gal|girl|chap|bloke)\b",
    r"\bfigured? (?:you'd|u'd|you) be the\b",
    r"\b(?:crazy|wild|mad|weird) times\b",
    r"\bi was like\b",
    r"\bokay,? okay\b",
    r"\bhuge favou?r\b",
    r"\b(?:or|and) (?:whatever|stuff|that)[.,!?]",
    r"\bfirst (?:one|round)(?:'s| is) on me\b",
    r"\b(?:grab|get|have) (?:a|some) (?:beers?|drinks?|pints?)\b",
    r"\A\s{0,99}\b(?:yo|hiya|heya|ok|okay|sup)\b",
    r"\A\s{0,99}\bhey+ (?:girl|man|dude)\b",
    r"\bmy bad\b",
    r"\bhook me up\b",
    r"\bsuper (?:connected|cool|excited|pumped|keen|duper)\b",
)


WRITTEN_OUT = {
    "u": "you", "gonna": "going to", "wanna": "want to", "gimme": "give me", "lemme": "let me", "dunno": "don't know",
    "idk": "I don't know", "lmk": "let me know", "kinda": "rather", "sorta": "rather", "y'all": "you",
    "thx": "thanks", "pls": "please", "plz": "please", "'cause": "because", "cuz": "because", "coz": "because",
    "b/c": "because", "w/": "with", "rn": "now", "hang out": "meet", "shoot the breeze": "talk",
    "hit me up": "write to me", "no biggie": "no problem", "my bad": "my mistake", "stoked": "glad",
    "psyched": "glad", "huge favor": "favor", "huge favour": "favour", "super excited": "excited",
    "super pumped": "glad", "super keen": "keen", "super connected": "well connected", "super cool": "good",
}  # fmt: skip
STRETCHED = (
    (r"so{3,20}", "so"), (r"pleaa+se", "please"), (r"waa+y", "way"), (r"hi{3,20}", "hi"), (r"loo+ve", "love"),
    (r"ye+s+", "yes"), (r"thanks+", "thanks"),
)  # fmt: skip


def _pictures(draft: Draft) -> Iterator[Hit]:
    if draft.body.isascii():
        return
    found = list(PICTURES.finditer(draft.prose))
    severity = HINT if len(found) <= FEW else None
    for each in found:
        start, end = _with_space(draft.plain, *each.span())
        yield Hit(start=start, end=end, severity=severity, replacement="")


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """A picture and the spaces before it, or behind it where it begins a line; between two words one stays."""
    before = len(text[:start].rstrip(" "))
    if text[end : end + 1].isalnum():
        return start, end
    if before and text[before - 1] != "\n":
        return before, end
    return start, end + len(text[end:]) - len(text[end:].lstrip(" "))


def _small_letters(draft: Draft) -> Iterator[Hit]:
    for each in draft.sentences:
        if each.text[0].islower() and each.text.isprintable():
            first = each.text.split(maxsplit=1)[0]
            yield Hit(
                start=each.start,
                end=each.start + len(first),
                severity=HINT,
                replacement=None if "." in first or "@" in first else first[0].upper() + first[1:],
            )


rule = Rule(
    id="too-casual",
    fault="over-casual",
    kinds=(*ASKS, INTRO_REQUEST, REFERENCE_REQUEST, THANK_YOU, FOLLOW_UP),
    severity=WARNING,
    evidence=("AMHERST", "TUDELFT", "CARLETON"),
    says="“{text}” is for friends.",
    why="A stranger cannot hear your smile, and short cuts read as little care.",
    fix="Write the word out.",
    finder=either(
        swapping(
            pattern(SHORT_CUTS, SLANG, unless=wording(r"\b(?:was|did me) a huge favou?r\b")), WRITTEN_OUT, *STRETCHED
        ),
        pattern(r"\A\s{0,99}hey,", severity=HINT),
        when(
            lambda draft: draft.kind in {*ASKS, THANK_YOU},
            pattern(r"(?:\A|\n|[.!?]\s)\s{0,3}(?:love|xoxo|hugs|kisses),"),
        ),
        at_least(SMALL, _small_letters),
        _pictures,
    ),
    good=(
        Example(body="Dear U Thant Lwin,\n\nCould I ask how you dry tea?"),
        Example(
            kind="thank-you",
            body="Hi Ro,\n\nLetting me stir was a huge favour; it did me good, and I now dry it slowly.",
        ),
        Example(body="Hi Ro,\n\nYour killer whale survey made me wonder: who counts the calves? Best, Max"),
    ),
    bad=(
        Example(body="hey, wanna talk about tea? lol"),
        Example(body="Hi Ro,\n\nCan u tell me about tea? 😀"),
        Example(body="Hey man,\n\nJust figured you'd be the guy to ask, haha."),
        Example(kind="follow-up", body="Hi Ro,\n\nok thanks for that. but i kinda want the tea."),
    ),
)
