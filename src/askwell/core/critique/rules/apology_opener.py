"""An apology for asking tells the reader that there is something to forgive."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, REFERENCE_REQUEST

rule = Rule(
    id="apology-opener",
    fault="apologetic-or-self-deprecating",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, REFERENCE_REQUEST),
    severity=WARNING,
    evidence=("HESS", "HURWITZ", "BRAYTON", "BEEW"),
    says="“{text}” apologises for nothing.",
    why="A polite question needs no pardon; an apology makes it look like an intrusion.",
    fix="Start with what links you to them. One “I know your time is limited” later is fine.",
    finder=leaving_out(
        pattern(
            r"\b(?:sorry|apologi[sz]e|apologies|forgive me|excuse me|pardon me)(?: again| so much| in advance|"
            r" sincerely| deeply)?,?(?: \w+)? (?:to|for|if|about|that) "
            r"(?:\w+ ){0,3}(?:bother(?:ing)?|disturb(?:ing)?|intru(?:de|ding|sion)|cold|unsolicited|e-?mail|message"
            r"|note|reach|writ|contact|trouble|troubling|tak(?:e|ing)|"
            r"ask(?:ing)?|this|random|inconvenience|interrupt|spam|pester|burden|impos|nuisance|pain|bug)\w*",
            r"\b(?:sorry|apologies|apologi[sz]e) (?:in advance|for being|again)\b",
            r"\b(?:hate|loath) to (?:ask|bother|trouble|be a|disturb|impose)\b|\bi feel (?:bad|awful|terrible"
            r"|guilty|silly|stupid|awkward|embarrassed|weird) (?:for |about )?(?:ask|writ|bother|reach|even|to)",
            r"\b(?:forgive|pardon|excuse) (?:the|my|this) (?:\w+ ){0,2}(?:intrusion|interruption|boldness|message"
            r"|e-?mail|ignorance|presumption|forwardness|audacity|liberty|bother|ramblings?)\b",
            r"\b(?:hope|know) (?:this|it|that)(?: is| isn't|'s| does not| doesn't)(?: not)?(?: come across as| seem"
            r"| sound)? (?:too )?(?:weird|strange|random|a lot to ask|forward|an imposition|odd|annoying|creepy|"
            r"a bother|a nuisance|inappropriate|rude)\b",
            r"\bhope (?:i'm|i am|that i'm|that i am) not (?:bothering|disturbing|intruding|overstepping|imposing"
            r"|annoying|being|wasting|troubling)\b",
            r"\bdon't want to (?:bother|flood|bug|pester|annoy|be a (?:bother|pain|nuisance)|intrude|impose)\b"
            r"|\bnot (?:trying|want(?:ing)?) to be a (?:pest|bother|pain|nuisance)\b",
            r"\bi know (?:that )?i (?:have no (?:business|right)|shouldn't|should not|really shouldn't)\b|\bwho am"
            r" i to\b|\bi(?:'m| am) sure (?:this is|i'm|i am) (?:annoying|bothering|the last)\b",
            r"\bsorry,? i know\b|\bi don't mean to (?:intrude|bother|impose|disturb|pester|be (?:a|rude|forward))\b",
            r"\bi(?:'m| am) (?:so |a bit |a little |rather |really )?(?:embarrassed|ashamed|nervous|scared|afraid)"
            r" to (?:ask|write|bother|reach|contact|send)\b",
            r"\b(?:sorry|apologies) for (?:the |this |my )?(?:out[- ]of[- ]the[- ]blue|sudden|unexpected|long"
            r"|rambling|forward|abrupt)\b",
            r"\b(?:realise|realize|know|understand|aware)(?: that)? this is (?:a bit |a little |rather |very |quite"
            r" |so )?(?:awkward|weird|strange|random|forward|presumptuous|cheeky)\b",
        )
    ),
    good=(
        Example(
            body=(
                "Hi Gil,\n\nI was sorry to miss your lecture on moss. Could I ask about the slides? I know your "
                "time is limited."
            )
        ),
        Example(body="Hi Gil,\n\nPlease excuse my simple English. Which moss do you teach beginners first?"),
    ),
    bad=(
        Example(body="Hi Gil,\n\nSorry to bother you. Could I ask about moss for ten minutes?"),
        Example(body="Hi Gil,\n\nI hate to ask, and I hope this isn't weird, but could we talk about moss?"),
    ),
)
