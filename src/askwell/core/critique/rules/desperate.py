"""Need moves nobody to a talk; interest does."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import either, pattern, where
from askwell.core.critique.draft import Draft
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.rule import ERROR, WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS
from askwell.core.text import WORD

PLEADING = wording(
    r"\bdesperate(?:ly)? (?:need|want|look|seek|search|try|hop|in need|for (?:an? |any |some |your |the"
    r" )?(?:\w+ )?(?:job|work|help|advice|chance|break|"
    r"interview|opportunity|position|internship|employment|money|guidance|role))\w{0,3}\b",
    r"\bdesperate to (?:find|get|break|leave|work|land|escape|start|move|make)\b",
    r"\bi(?:'m| am)(?: \w+){0,2} desperate(?= ?[.,!;]| and\b| now\b| at\b| here\b|\Z)",
    r"\bdesperate (?:situation|plea|attempt|position|circumstances)\b",
    r"\b(?:any job|anything at all|any work|whatever (?:job|work)) (?:will do|would do|you|would help|is fine)\b",
    r"\bplease,? please\b|\bpretty please\b",
    r"\bi(?:'m| am) begging\b|\bbeg(?:ging)? (?:of )?you\b|\bi implore\b|\bimploring\b",
    r"\b(?:my |the )?(?:last|only|final) (?:hope|chance|resort|option)\b"
    r"(?! (?:i|we|he|she|they|before|for the|of the)\b)",
    r"\brunning out of (?:options|money|time|hope|ideas)\b|\bout of options\b",
    r"\b(?:don't|do not|didn't) know (?:who|where) else to (?:turn|ask|go|write)\b|\bnowhere (?:else )?to"
    r" turn\b|\bno one else to (?:turn|ask)\b",
    r"\b(?:at my wits'? end|at the end of my (?:rope|tether)|losing hope|lost (?:all )?hope|giving up hope|rock"
    r" bottom|in dire (?:need|straits))\b",
    r"\bnobody (?:even )?(?:replies|answers|bothers|will (?:help|hire|answer|employ|take|give|talk to) (?:me|us)|"
    r"wants (?:me|us|to (?:hire|help|take|talk|employ|give)|(?:an?|some(?:one|body)) )|has (?:replied|answered))|"
    r"\bno ?one (?:replies|answers|will"
    r" (?:help|hire)|has (?:replied|answered|given))\b",
    r"\b(?:willing|ready|prepared|happy) to do (?:absolutely |literally |just about )?anything\b|\bany help"
    r" (?:whatsoever|at all)\b",
    r"\b(?:the )?only (?:person|one) (?:who|that) (?:can|could) help\b|\bif you (?:don't|can't|won't) help\b"
    r"|\bbreaking point\b",
    r"\bi(?:'m| am) (?:so|completely|totally) lost\b|\bdon't know what (?:else to (?:do|try)|to do (?:any ?more|now)"
    r"|i'll do|i will do)\b",
    r"\bi really need (?:someone|somebody|this|a (?:job|chance|break))\b|\bi must find (?:something|a job|work)\b",
    r"\bi(?:'ll| will|'d| would)(?: \w+)? (?:take|do|accept) (?:literally |absolutely )?(?:anything|any job)\b",
    r"\bi(?:'d| would) even (?:sweep|clean|work for (?:free|nothing)|make (?:the )?(?:coffee|tea))\b",
    r"\bi really,? really need\b|\bi (?:badly|urgently|desperately|so) need\b|\bi need (?:a|this|any) (?:job"
    r"|work|position|internship)\b",
    r"\banything (?:at all )?(?:that )?you (?:can|could) do (?:would|will) (?:mean|help)\b|\banything (?:would"
    r"|will) help\b",
    r"\bwould (?:save my life|change my life)\b|\bmy (?:whole )?(?:life|future) depends\b|\bin your hands\b",
)
"""A plea: the reader is made responsible."""

HARDSHIP = wording(
    r"\b(?:been|get(?:ting)?|keep getting|was) (?:rejected|turned down|ghosted)\b|\brejection (?:after"
    r"|letters)\b|\brejections\b",
    r"\b(?:looking|searching|applying) (?:for|since) (?:over |almost |nearly |more than )?\w+ (?:months|"
    r"years) (?:now|and|without"
    r"|with no)\b|\b(?:ignored|ghosted) by\b",
    r"\bapplied (?:to|for) (?:over |more than |about |nearly )?\d{2,4} (?:\w+ )?(?:jobs|places|positions"
    r"|companies|roles)\b",
    r"\bstruggling to (?:find (?:a job|work|anything)|get (?:a job|hired|work|interviews?)|make ends meet|pay"
    r"|land)\b|\bstruggling financially\b",
    r"\b(?:not|without) (?:a |one |even a )single (?:interview|reply|response|answer|offer|call)\b|\bheard"
    r" (?:back )?from (?:\d|one|two|none|nobody|no one)\b",
    r"\bsent (?:out )?(?:over |more than |about |nearly |some |almost |around )?(?:\d{2,4}|a hundred|two hundred"
    r"|hundreds)\b[^.!?\n]{0,30}\b(?:heard|applications?|resumes?|reply|replies)\b",
    r"\b(?:savings|money|benefits|unemployment|visa)(?: \w+){0,2} (?:gone|finish(?:ed|ing)|ending|(?:has |"
    r"have )?ended|runs? out|running out|run out|ran out"
    r"|dwindling|exhausted)\b",
    r"\bmy (?:rent|bills|mortgage|loans?|debts?)\b[^.!?\n]{0,25}\b(?:due|pay|piling|mounting|behind|overdue)\b"
    r"|\bpay my (?:rent|bills|way)\b|\bmouths to feed\b|\bfamily to (?:feed|support)\b",
    r"\b(?:unemployed|out of work|jobless|without (?:a job|work)) (?:for|since) (?:over |almost |nearly |more"
    r" than |about )?\w+ (?:months?|years?|weeks?)\b",
    r"\b(?:can't|cannot) (?:keep (?:living|going)|go on|take (?:it|this) any)\b|\bone thing after another\b",
)
"""Trouble, told to a stranger."""

ELSEWHERE = wording(
    r"\byour (?:\w+ ){0,3}(?:patients|characters|film|novel|book|chapter|clients|tenants|residents|study"
    r"|article|talk)\b",
    r"\b(?:book|manuscript|proposal|story|paper|grant|patients|clients|people|families|tenants|students|they|he"
    r"|she) (?:\w+ ){0,3}(?:rejected|turned down|behind|due)\b",
)
"""It is somebody else's."""

pleas = either(
    pattern(PLEADING, denied_counts=False, unless=ELSEWHERE),
    pattern(HARDSHIP, denied_counts=False, unless=ELSEWHERE, severity=WARNING),
)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    for each in pleas(draft):
        if isinstance(each, Needs) or not _is_name(draft.plain[each.start : each.end]):
            yield each


def _is_name(text: str) -> bool:
    """Whether all its longer words are capitalised, as in a title or the name of a place."""
    long = [word for word in WORD.findall(text) if len(word) > SHORT_WORD]
    return len(long) > 1 and all(word.istitle() for word in long)


SHORT_WORD = 3
"""Letters of a word that a title may leave in lower case."""

rule = Rule(
    id="desperate",
    fault="desperate",
    kinds=KINDS,
    severity=ERROR,
    evidence=("LAWC", "CIRCLE", "HESS"),
    says="“{text}” speaks of need.",
    why="It makes the reader responsible for your luck, and most step back from that.",
    fix="Say what draws you to the work, not what you lack.",
    finder=leaving_out(where(pleas, find)),
    good=(
        Example(body="Hi Amy,\n\nIn your novel the baker is desperate for rye. Where did you learn to bake?"),
        Example(body="Hi Amy,\n\nI saw Desperate Plea twice and bake in Last Hope, Ohio. Who taught you rye?"),
        Example(
            body="Hi Amy,\n\nYou say that nobody wants the early shift, and nobody will teach rye. Who taught you?"
        ),
        Example(body="Hi Amy,\n\nI'm in no way desperate, only curious: who taught you to score a loaf?"),
        Example(
            body="Hi Amy,\n\nI bake at night and I'm desperate for one thing only: sleep. When do you prove rye?"
        ),
        Example(
            body="Hi Amy,\n\nMy bakery closed in May, and I've time to learn rye at last. Where would you begin?"
        ),
    ),
    bad=(
        Example(body="Hi Amy,\n\nI bake, but at my age nobody wants to hire me."),
        Example(body="Hi Amy,\n\nI'm desperate and would do anything. You are my last hope."),
        Example(kind="follow-up", body="Hi Amy,\n\nMy note again. I've been rejected everywhere and nobody replies."),
        Example(body="Hi Amy,\n\nI don't know who else to turn to. My savings are nearly gone."),
        Example(body="Hi Amy,\n\nI've sent out 70 applications. Anything you could do would mean the world."),
    ),
)
