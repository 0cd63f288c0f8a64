"""A wish for work between the lines is heard all the same; only the reader cannot answer it openly."""

from __future__ import annotations

from askwell.core.critique.checks import any_of, pattern
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.roles.being_recommended import LEADS, SPEAK_FOR_ME
from askwell.core.critique.roles.hinting_at_work import (
    ABOUT_THE_FIELD,
    NEED_OF_PEOPLE,
    OF_USE,
    TERMS,
    TO_BE_THOUGHT_OF,
)
from askwell.core.critique.roles.openings import OPENINGS
from askwell.core.critique.roles.wanting_work import TAKE_ME
from askwell.core.critique.rule import ERROR, Example, Rule
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, KEEP_IN_TOUCH, REPLY, THANK_YOU

OPENLY = any_of(OPENINGS, TAKE_ME, SPEAK_FOR_ME, LEADS)
"""A sentence that asks openly is looked at by the rule for that; one sentence is not two faults."""

rule = Rule(
    id="job-hint",
    fault="job-begging",
    kinds=(*ASKS, FOLLOW_UP, THANK_YOU, INTRO_REQUEST, KEEP_IN_TOUCH, REPLY),
    severity=ERROR,
    evidence=("CONSULT", "POMONA", "BETHEL", "TUFTS", "RECRUIT"),
    says="“{text}” makes you a candidate.",
    why="They hear that the questions are a way to a place, and answer neither the question nor the hint.",
    fix="Ask about the work alone. If they want you, they will find the words.",
    finder=leaving_out(
        pattern(
            NEED_OF_PEOPLE,
            TERMS,
            TO_BE_THOUGHT_OF,
            OF_USE,
            denied_counts=False,
            unless=any_of(ABOUT_THE_FIELD, OPENLY),
        )
    ),
    good=(
        Example(body="Hi Nia,\n\nHow often do posts come up on the canals, and who hears of them first?"),
        Example(
            body="Hi Nia,\n\nYou wrote that a lock needs people who wait. Could I start with one question on it?"
        ),
        Example(body="Hi Nia,\n\nI'm free at short notice for a call. What do you do when the weir freezes?"),
        Example(kind="thank-you", body="Hi Nia,\n\nThe otter is on my radar now. If I can be of use to you, do say."),
        Example(body="Hi Nia,\n\nIf there's a gap in your diary, may I hear for ten minutes how locks are staffed?"),
        Example(kind="reply", body="Hi Nia,\n\nTuesday is fine. If anything comes up, we move it, no problem."),
        Example(body="Hi Nia,\n\nIf my experience with boats is too small for your course, which would you take?"),
        Example(body="Hi Nia,\n\nWhich posts on a canal have died out since you began, and which were born?"),
        Example(body="Hi Nia,\n\nWhat do you tell the recruitment team when a keeper is afraid of water?"),
        Example(
            kind="ask-linkedin-note", body="Hi Nia, I keep a lock too and would be happy to be in contact with you."
        ),
        Example(kind="follow-up", body="Hi Nia,\n\nYour clerk kindly set me up with a visit; does Monday suit you?"),
        Example(kind="thank-you", body="Hi Nia,\n\nAfter a week in the mud I know that the canal is where I belong."),
        Example(body="Hi Nia,\n\nHow do you find places for boats that fall dry, and what would you put in first?"),
    ),
    bad=(
        Example(body="Hi Nia,\n\nI hear you'll need people on the locks soon. Could we talk about the work?"),
        Example(body="Hi Nia,\n\nI'd love to hear how you plan your headcount, and I could start within a month."),
        Example(body="Hi Nia,\n\nWhich roles would suit me, and what are the job IDs?"),
        Example(body="Hi Nia,\n\nIf my background fits any present or future need of the trust, do let me know."),
        Example(kind="reply", body="Hi Nia,\n\nTuesday is fine. Tell me which posts at the weir I could apply for."),
        Example(body="Hi Nia,\n\nCould we talk about the weir, and does the trust expect any post to come free?"),
        Example(body="Hi Nia,\n\nIf one of your keepers retires, come and see how I work. Could we talk?"),
        Example(body="Hi Nia,\n\nCould I see the weir, and hear if there is a way somebody with my papers may help?"),
        Example(kind="thank-you", body="Hi Nia,\n\nI'm now certain that your team is where I belong."),
        Example(kind="thank-you", body="Hi Nia,\n\nThank you. Please let the hiring manager know that I'm keen."),
        Example(kind="keep-in-touch", body="Hi Nia,\n\nYou'll tell me when there's a gap on the lock, won't you?"),
        Example(kind="follow-up", body="Hi Nia,\n\nA pity that you didn't think of me for the lock at Whitby."),
        Example(kind="intro-request", body="Hi Nia,\n\nWould you slip your uncle my CV and say a good word?"),
        Example(kind="ask-linkedin-message", body="Hi Nia, it would be great to be on your radar. A quick call?"),
    ),
)
