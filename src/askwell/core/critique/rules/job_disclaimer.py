"""“I’m not looking for a job” plants the very thought it denies. Sources differ; silence is the quieter way."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.roles.disclaiming import NO_JOB_WANTED
from askwell.core.critique.rule import HINT, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS

rule = Rule(
    id="job-disclaimer",
    fault="job-begging",
    kinds=ASKS,
    severity=HINT,
    evidence=("SFU", "DALTON-H", "KSTATE", "POMONA"),
    says="“{text}” brings up what it denies.",
    why="Some advisers want it said, others not mentioned at all. A letter that asks about the work needs no denial.",
    fix="Leave the sentence out.",
    finder=leaving_out(pattern(NO_JOB_WANTED, unless=wording(r"\byou(?:'re| are| were)? (?:not|n't)\b"))),
    good=(
        Example(body="Hi Eli,\n\nYour job as a piper made me ask: who repairs the organ at night?"),
        Example(body="Hi Eli,\n\nI'm not looking for a job in Leeds any more; I want to hear how you tune a reed."),
    ),
    bad=(
        Example(body="Hi Eli,\n\nI'm not asking for a job. Could I hear how you tune the organ for ten minutes?"),
        Example(body="Hi Eli,\n\nTo be clear, this isn't about a job. Could I hear how you tune the organ?"),
    ),
)
