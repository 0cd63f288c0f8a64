"""A résumé in a first letter turns a question into an application."""

from __future__ import annotations

from askwell.core.critique.checks import pattern, when
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, KEEP_IN_TOUCH, REPLY, THANK_YOU

PAPER = (
    r"(?:r[ée]sum[ée]s?|c\.?v\.?s?|curriculum vitae|bio-?data|transcripts?|cover letter|writing samples?"
    r"|credentials|"
    r"certificates|work samples?|academic record|application documents)"
)
GIVEN = (
    r"(?:attach(?:ed|ing|ment)?|enclos(?:ed|e|ing|ure)|includ(?:ed|e|ing)|send(?:ing)?|sent|forward(?:ed|ing)?"
    r"|shar(?:ed?|es|ing)|"
    r"provid(?:e|ed|ing)|upload(?:ed|ing)?|link(?:ed|ing)?|drop(?:ped|ping)?|submit(?:ted|ting)?|find|pfa"
    r"|pasted?|here(?:'s| is| are)|appended|email(?:ed|ing)?|"
    r"hand(?:ed)?|give|bring(?:ing)?|view|show)"
)
OFFERED = wording(
    rf"\b{GIVEN}\b(?! (?:with|to|for) (?:my|the) (?:advis[eo]r|boss|tutor))[^.!?\n]{{0,40}}?\b{PAPER}(?!\w)",
    rf"\b{PAPER}\b[^.!?\n]{{0,40}}?\b(?:is |are )?(?:attached|enclosed|below|linked|included|appended|available"
    rf"|here|on (?:my|the) (?:site|website|profile))\b",
    rf"\bmy (?:[\w-]+ ){{0,3}}{PAPER} (?:is|can be (?:found|seen|viewed)) (?:at|on|here)\b",
    rf"\bmy (?:[\w-]+ ){{0,3}}{PAPER} (?:for|if|would|might|could) (?:your|you|reference|be (?:useful|helpful"
    rf"|of use)|help|give)\b",
    rf"\b(?:copy|version|pdf) of my (?:[\w-]+ ){{0,2}}{PAPER}\b",
    rf"\b(?:would you like|like to see|want to see|wish to see|interested in seeing|if you(?:'d| would) like"
    rf"|need|see|pass|have) (?:a copy of )?my (?:[\w-]+ ){{0,2}}{PAPER}\b",
    rf"\b{PAPER} attached\b|\battached {PAPER}\b",
    r"\bsee (?:the )?attach(?:ed|ment)\b[^.!?\n]{0,40}\b(?:background|experience|qualifications|profile)\b",
)
NAMED = wording(
    r"r[ée]sum[ée]",
    r"\bc\.?v\.?s?\b",
    r"curriculum vitae|bio-?data|transcript|cover letter|writing sample|work sample|academic record",
    r"credentials|certificates|application documents|\bsee (?:the )?attach",
)
"""Without one of these words there is nothing to look for."""
ASKED_FOR = wording(
    r"\byou (?:asked|wanted|requested|said|offered|mentioned|suggested)\b",
    r"\bas (?:you )?(?:asked|requested|promised|discussed|agreed)\b",
    r"\b(?:your|their|his|her|old|historical) (?:[\w-]+ ){0,2}(?:r[ée]sum[ée]s?|cvs?|transcripts?)\b",
    r"\b(?:how|what|which|whether|why|should|do|does|did) (?:\w+ ){0,6}(?:r[ée]sum[ée]s|cvs)\b",
    r"\b(?:kept|keep|read|reading|saw|seen|got|receive|received|screen|screened|sift|sifted) (?:every |all "
    r"|many |\w+ )?(?:r[ée]sum[ée]|cv)s?\b",
)
"""They wanted it, or the talk is of other people's."""

rule = Rule(
    id="resume-attached",
    fault="attaches-or-offers-resume",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, THANK_YOU, KEEP_IN_TOUCH, REPLY),
    severity=WARNING,
    evidence=("DARTMOUTH", "OTB", "BETHEL", "SBM", "SCIAM"),
    says="“{text}” brings a résumé into a request to learn.",
    why="It reads as an application, and mails with attachments took twice as long to be answered.",
    fix="Put one link to a profile under your name; send more when they ask.",
    finder=when(lambda draft: draft.has(NAMED), leaving_out(pattern(OFFERED, denied_counts=False, unless=ASKED_FOR))),
    good=(
        Example(
            body="Hi Ada,\n\nI have not attached a CV, because my question is about glass. Which kiln was your first?"
        ),
        Example(kind="thank-you", body="Hi Ada,\n\nThank you for Monday. You asked for it, so my CV is attached."),
        Example(body="Hi Ada,\n\nI'm told that your kiln kept every résumé from 1951. May I see one page of them?"),
    ),
    bad=(
        Example(body="Hi Ada,\n\nI have attached my résumé. Could we talk about glass for ten minutes?"),
        Example(body="Hi Ada,\n\nCould we talk about glass? My CV is enclosed."),
        Example(body="Hi Ada,\n\nCould we talk about glass? I'd be happy to send you my resume."),
        Example(
            kind="intro-request", body="Hi Ada,\n\nCould you introduce me to Bo? My latest résumé is at jo.example."
        ),
        Example(body="Hi Ada,\n\nLet me know if you would like a copy of my CV. Could we talk about glass?"),
    ),
)
