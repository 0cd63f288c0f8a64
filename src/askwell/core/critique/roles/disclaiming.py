"""Disclaiming: “I’m not looking for a job” and its kin."""

from __future__ import annotations

from askwell.core.critique.wording import wording

_WORK = (
    r"(?:an? |any |the )?(?:new |full-time |paid )?(?:jobs?|internships?|positions?|roles?|employment|work|"
    r"referrals?|openings?)"
)

NO_JOB_WANTED = wording(
    rf"\b(?:not|n't|never) (?:currently |actually |here |really |at all |writing |reaching out |in any way"
    rf" )*(?:looking|asking|hoping|applying|"
    rf"angling|fishing|hunting|to ask|to look|about|after|expecting|in the market)(?: you)?(?: for| to get|"
    rf" about)? {_WORK}\b"
    r"(?! (?:in|at|as|that|where|with|which))",
    rf"\b(?:isn't|is not|not) (?:about|a request for|an? (?:attempt|ploy|way) to get) {_WORK}\b",
    r"\bnot a job (?:application|request|hunt|search|pitch)\b",
    r"\bno (?:hidden )?(?:job )?(?:agenda|strings attached)\b",
    rf"\b(?:don't|do not|won't|will not) (?:want|expect|ask(?: you)? for|need) {_WORK}\b(?! (?:in|at|as|that"
    rf"|where|with|which))",
    r"\bnot (?:currently )?(?:job[- ]hunting|job[- ]seeking|on the (?:job )?market)\b",
)
