"""Letter-book English keeps people at arm's length."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.swapping import NOT_AFTER_AN, swapping
from askwell.core.critique.wording import said, wording
from askwell.core.outreach import KINDS

LETTER_BOOK = said(
    "esteemed", "herewith", "pursuant to", "hereby", "humbly", "at your earliest convenience",
    "respectfully request", "the undersigned", "kindly find", "kindly advise", "kindly revert", "kindly let me know",
    "kindly consider", "kind perusal", "kind consideration", "please find attached", "please find enclosed",
    "your good self", "your good office", "do the needful", "with regard to the above", "permit me to",
    "it would be greatly appreciated", "has always been a passion of mine", "whatever advice you may have",
    "take this opportunity to", "allow me to introduce myself", "let me take this opportunity", "i beg to",
    "avail myself", "forthwith", "the aforementioned", "concerned person", "concerned department", "thanking you in",
    "in anticipation of your", "i should relish", "i have long regarded", "it is with great", "it is with much",
    "your esteemed organization", "greetings of the day", "warm greetings", "please be informed", "this is to inform",
    "as per our", "i shall be highly", "afford me", "grant me the", "bestow", "latest by", "at the earliest",
    "await your word", "method of communication",
)  # fmt: skip
TURNS = wording(
    (
        r"\bi(?:'m| am) (?:writing|contacting|reaching out)(?: to you)?(?: today)? (?:to (?:enquire|inquire|"
        r"express|formally)|because i am (?:very )?interested)\b"
    ),
    r"\bi am contacting you because\b",
    r"\bi would be (?:most|extremely|highly|deeply) (?:grateful|obliged|thankful|honou?red)\b",
    r"\b(?:highly|much) obliged\b",
    r"\bi remain\b[^.?!\n]{0,20}\b(?:yours|your)\b",
    r"\bfavou?rable (?:reply|response|consideration|answer)\b",
    r"\b(?:express|expressing) my (?:keen|deep|sincere|strong|great|utmost) \w+",
    r"\b(?:prestigious|reputed|renowned|distinguished) (?:organi[sz]ation|company|firm|institution|university)\b",
    r"\bshould you (?:require|wish|desire|deem|so)\b",
    r"\bmake me an? (?:\w+ )?(?:ideal|strong|perfect|great|excellent|suitable|good)? ?(?:candidate|fit|addition)\b",
    (
        r"\b(?:my|this) (?:\w+ and )?(?:passion|skills?|experience|background|"
        r"expertise)[^.?!\n]{0,30}\b(?:significant|immediate|meaningful|lasting|real) (?:impact|contribution)\b"
    ),
    r"\b(?:valuable|great|strong) (?:asset|addition) to (?:your|the|any)\b",
    r"\b(?:most|very) respectfully\b",
)

PLAIN = {
    "at your earliest convenience": "when it suits you", "kindly advise": "please tell me",
    "kindly let me know": "please let me know", "kindly consider": "please consider",
    "kindly revert": "please answer", "forthwith": "at once", "afford me": "give me", "grant me the": "give me the",
    "your good self": "you", "permit me to": "let me", "latest by": "by",
    "your esteemed organization": "your organization",
    "most respectfully": "respectfully", "very respectfully": "respectfully",
}  # fmt: skip
ADJECTIVES = r"(?:prestigious|reputed|renowned|distinguished)"
TALKED_OF = (
    (r"i am contacting you because(?! i am\b)", "I am writing because"),
    (r"respectfully request(?! that\b| to\b| you\b)", "ask for"),
    (
        r"i(?:'m| am) (?:writing|contacting|reaching out)(?: to you)?(?: today)? to (?:enquire|inquire)",
        "I would like to ask",
    ),
    (r"i would be (?:most|extremely|highly|deeply) (?:grateful|obliged|thankful)", "I would be grateful"),
    (rf"(?<!\ba )(?<!\ban ){ADJECTIVES} (\w+)", r"\1"),
    (rf"{NOT_AFTER_AN}favou?rable (reply|response)", r"\1"),
    (r"(?<=\bbe )(?:highly|much) obliged", "grateful"),
)

rule = Rule(
    id="stuffy",
    fault="stuffy-or-formulaic",
    kinds=KINDS,
    severity=WARNING,
    evidence=("BOOM-OPEN", "FASTCO"),
    says="“{text}” is letter-book language.",
    why="Formal openings were answered least and college-level prose less than plain prose.",
    fix="Say it as you would across a table.",
    finder=leaving_out(
        swapping(
            pattern(LETTER_BOOK, TURNS, unless=wording(r"\b(?:form|letter|contract|deed) (?:begins|says|reads)\b")),
            PLAIN,
            *TALKED_OF,
        )
    ),
    good=(
        Example(body="Hi Una,\n\nThe form begins “I hereby declare”; who still writes such things, and why?"),
        Example(body="Hi Una,\n\nI'm writing because you mend typewriters. Which ribbon do you use?"),
    ),
    bad=(
        Example(body="Dear Una,\n\nI am writing to enquire whether you mend typewriters. Kindly advise."),
        Example(body="Dear Una,\n\nI respectfully request ten minutes at your earliest convenience."),
        Example(body="Dear Una,\n\nMy passion and experience would let me have a significant impact."),
    ),
)
