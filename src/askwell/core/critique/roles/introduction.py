"""Introducing oneself: which sentences tell a stranger who writes, and which show that they are none."""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.roles.knowing import known_by, together
from askwell.core.critique.roles.oneself import is_trade_alone, tells_of_writer
from askwell.core.critique.wording import ungated, wording

AS_WHO = wording(
    r"(?:\A|[,;(-] ?|\b(?:i|me|myself|because|and|that|but|so|where) )as an? (?!(?:result|follow|courtesy|"
    r"thank|token|favou?r|reminder|way|consequence|whole|matter|fan|quick|side|bonus|first step|gesture|next|"
    r"(?:very |highly |truly |self-)?(?:motivated|driven|results|passionate|dedicated|ambitious|sincere))\b)\w",
    r"\bas an? (?!yes\b|no\b)(?:fellow )?[\w-]+(?: [\w-]+){0,4},? i\b",
    r"(?<!up )(?<!you )\bas (?:someone|somebody) (?:who|with|in|from|\w+ing)\b"
    r"(?!(?: \w+){0,3} (?:passionate|interest(?:ed)?|passion|curiosity|admires?|loves?|enjoys?|hopes?|wants?|"
    r"fascinated)\b)",
    r"\bfellow [\w-]+",
    r"\balso an? (?:\w+ )?(?:alum|alumna|alumnus|graduate|grad|student|member|parent|veteran|nurse|teacher)\b",
    r"\bfrom one [\w-]+ (?:[\w-]+ )?to another\b",
    r"(?:\A|(?<=[.!;-]\s))\b(?:also|currently|previously|formerly|now) "
    r"(?:an?|at|with|in|work|study|teach|\w{3,20}ing)\b",
    r"\A(?:an? )?(?:[\w-]+ ){0,2}(?:fellow \w+|[\w-]+(?:er|or|ist|ian|ee|nt|man|woman|alum|grad|nurse)) here\b",
    r"\A(?:an? |another |also an? )?(?:[\w-]+ ){1,3}(?:in|from|at|of|with|"
    r"near) (?-i:[A-Z])[\w'-]+ (?:(?-i:[A-Z])[\w'-]+ )?here\b",
    r"(?:\A|(?<=[.!;-]\s))\b(?:been|work(?:ing|ed)?|stud(?:ying|ied)|taught|teaching|training|finish(?:ing|ed)|"
    r"run(?:ning)?) (?:an?|as|at|for|in|my|with|on|the) ",
    r"\bthis is [^\W\d_a-z][\w'.-]{0,30}(?: [^\W\d_a-z][\w'.-]{0,30})? (?:from|at|of|with)\b",
    r"\bmy name(?: is|'s) (?:[\w'.-]+ ){1,4}(?:from|and i(?:'m| am| work| study| run| teach)|of|at|with)\b",
    r"\bmy name(?: is|'s) [^.,\n]{2,40}, (?!and i (?:came|saw|read|found|would|was)\b)",
    r"\bmy background is\b",
    r", me,",
    r"\bto you as an? (?!fan\b|favou?r\b|last\b|reminder\b|result\b)\w",
    r"[:;-] (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) years "
    r"(?:of|in|as|at|on|with|\w{2,12}ing)\b",
    r"(?:\A|(?<=[.!;] ))\bam (?:an?|the|in|at|from|with|currently|now) ",
    r"\A(?:an? )?(?:(?:first|second|third|fourth|fifth|final)[- ]year|retired|former|trainee|freelance|junior"
    r"|senior|current"
    r"|aspiring|newly|recently|lifelong|part-time|full-time) [a-z]",
    r"\A(?:between (?:jobs|roles|degrees)|just (?:left|finished|qualified|graduated|moved|retired|started)) ",
    r"\bi(?:'m| am) writing (?:an?|my|the) (?!(?:short |quick |brief )?(?:e-?mail|note|letter|message|line))\w",
    r"(?:\A|[,.] )ex-\w",
    r"\A[^.?!\n]{0,60}\b\d{1,2}\+? years (?!ago|old|from|later|since|to|before|after|now|and you)[a-z]",
    r"\b(?:changing|leaving|moving|switching|transitioning|pivoting|returning|coming) (?:careers? )?"
    r"(?:from|out of|into|over from|back to)\b",
)
PLACED = wording(
    r"\b(?:alum|alumna|alumnus|graduate|grad|student|junior|senior|sophomore|freshman|undergrad(?:uate)?|candidate|"
    r"apprentice|trainee|resident|intern|postdoc|major) (?:of|at|from|here|in|with)\b",
)
THEIR_PLACE = wording(
    r"\byou(?:r|'re|'ve| are| were)? (?:[\w'-]+ ){0,5}(?:alum|alumna|alumnus|graduate|grad|student|junior|senior|"
    r"sophomore|freshman|undergrad(?:uate)?|candidate|apprentice|trainee|resident|intern|postdoc|major)\b"
)
FOR_YEARS = wording(r"\b(?:years?|months?|decades?|career) (?:as|in|at|of|on|with|behind|spent|doing)\b")
MINE = ungated(r"\b(?:i|i'm|i've|my|me|our)\b")
THEIR_YEARS = wording(r"\byou(?:r|'ve)? (?:[\w'-]+ ){0,4}(?:years?|months?|decades?|career)\b")

ACQUAINTED = wording(
    r"\bwe (?:talked|spoke|met|worked|studied|shared|were (?:both )?(?:at|in|on))\b",
    r"\bthank(?:s| you) for (?:connecting|accepting|getting back)\b",
    r"\b(?:good|great|lovely|nice) to (?:see|meet) you\b",
    r"\bsince we\b",
    r"\bour (?:last )?(?:talk|call|chat|conversation)\b",
    r"\byou (?:may|might|probably|won't|will)? ?(?:not )?remember me\b",
)


def introduces(sentence: Stretch) -> bool:
    """Whether it says what the writer is, does, did, has or comes from."""
    if sentence.once(tells_of_writer) or ("," in sentence.text and is_trade_alone(sentence)):
        return True
    return bool(sentence.may_say & IN_OTHER_WORDS) and _introduces_in_other_words(sentence)


IN_OTHER_WORDS = together(AS_WHO, PLACED, FOR_YEARS)


def _introduces_in_other_words(sentence: Stretch) -> bool:
    return (
        sentence.has(AS_WHO)
        or (sentence.has(PLACED) and not sentence.has(THEIR_PLACE))
        or (sentence.has(FOR_YEARS) and sentence.has(MINE) and not sentence.has(THEIR_YEARS))
    )


@known_by(ACQUAINTED)
def knows_them(sentence: Stretch) -> bool:
    """Whether it shows that the two have met or written before."""
    return sentence.has(ACQUAINTED)
