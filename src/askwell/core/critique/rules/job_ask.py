"""An informational interview is about the work. A request for a job, open or hidden, ends it before it starts."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import ERROR, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, THANK_YOU

OPENLY = wording(
    (
        r"\b(?:are you|is (?:your|the) (?:\w+ )?(?:team|company|firm|department)|whether you(?:'re| are)) "
        r"(?:currently )?hiring\b"
    ),
    (
        r"\bany (?:job |current |open )*(?:openings|vacancies|open positions|open roles|positions available|"
        r"job opportunities)\b"
    ),
    r"\b(?:job|position|place|role|internship|spot) for me\b",
    r"\brefer me\b",
    r"\bput in a (?:good )?word\b",
    r"\binterview me\b",
    (
        r"\b(?:pass(?:ing)? (?:on|along)|forward(?:ing)?|submit(?:ting)?) my (?:resume|résumé|cv|application|"
        r"details)\b"
    ),
    (
        r"\bconsider(?:ed|ing)? (?:me )?for (?:an?|the|any) (?:\w+ )?(?:job|position|role|internship|opening|"
        r"vacancy)\b"
    ),
    r"\bhire me\b",
    (
        r"\b(?:get|land|find|secure) (?:me )?(?:an?|any) (?:job|internship|position|interview) (?:at|with|in) "
        r"(?:your|the) (?:company|firm|team|department)\b"
    ),
    r"\bapply(?:ing)? (?:for|to) (?:your|the|this) (?:\w+ ){0,3}(?:job|position|role|opening)\b",
    r"\b(?:meet|speak to|talk to|introduce me to) (?:the |your )?(?:recruiters?|hiring managers?)\b",
)
HIDDEN = wording(
    (
        r"\binterested in (?:the|your|this|an?) (?:open )?(?:[\w/-]+ ){0,4}(?:position|vacancy|job|"
        r"internship)\b"
    ),
    (
        r"\b(?:an?|the|any|current|job) (?:[\w/-]+ ){0,3}(?:vacancy|open position|open role|job posting|job "
        r"ad)\b"
    ),
    r"\b(?:an?|any|current|job) (?:[\w/-]+ ){0,3}opening(?= (?:for|in|at|on|as|that|which)\b| ?[.,;!?])",
    (
        r"\b(?:strong|good|great|perfect|ideal) (?:match|fit|candidate) for (?:the|your|this|a) (?:[\w-]+ "
        r"){0,3}(?:role|position|team|job|company)\b"
    ),
    r"\bmy (?:application|candidacy) (?:is|for|to)\b",
    r"\bboost my chances\b",
    r"\bmake my application stand out\b",
)
ABOUT_WORK = wording(
    r"\b(?:you|they|she|he) (?:\w+ )?(?:applied|hired|filled|told me|took the)\b", r"\bmy own (?:opening|shop)\b"
)

rule = Rule(
    id="job-ask",
    fault="job-begging",
    kinds=(*ASKS, FOLLOW_UP, THANK_YOU),
    severity=ERROR,
    evidence=("CONSULT", "KSTATE", "POMONA", "BETHEL", "BERK-E", "WELLESLEY", "TUFTS", "WARWICK", "RECRUIT"),
    says="“{text}” asks for a job.",
    why="Career centres agree that the talk is for learning. Who is asked for a job says no to the talk as well.",
    fix="Ask about the work itself; openings come up by themselves when the talk goes well.",
    finder=pattern(OPENLY, HIDDEN, denied_counts=False, unless=ABOUT_WORK),
    good=(
        Example(body="Hi Nia,\n\nI have read the opening of your book on locks twice. Which lock came first?"),
        Example(body="Hi Nia,\n\nI'm not looking for any openings, only for what a day at the weir is like."),
        Example(body="Hi Nia,\n\nYou hired a poet as lock keeper. How did you know? Ten minutes by phone would do."),
        Example(body="Hi Nia,\n\nCould I ask how the job of a lock keeper has changed, for 15 minutes by phone?"),
    ),
    bad=(
        Example(body="Hi Nia,\n\nI keep locks. Are you hiring? Could you pass along my resume?"),
        Example(
            body=(
                "Hi Nia,\n\nI'm very interested in the lock keeper position at Northwater. Could we talk for 15 "
                "minutes?"
            )
        ),
        Example(kind="thank-you", body="Hi Nia,\n\nThank you for Monday. Do you know of any openings?"),
        Example(
            body="Hi Nia,\n\nI noticed that Northwater has an opening for a keeper. Could we talk about the team?"
        ),
    ),
)
