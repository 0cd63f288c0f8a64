"""A subject that could stand over any mail gives no reason to open this one."""

from __future__ import annotations

from askwell.core.critique.checks import subject_is
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import ASK_EMAIL, INTRO_REQUEST

rule = Rule(
    id="subject-vague",
    fault="mechanics",
    kinds=(ASK_EMAIL, INTRO_REQUEST),
    severity=WARNING,
    evidence=("WSP", "EMC2", "NEU", "GRANT"),
    says="“{text}” could stand over any mail.",
    why="Busy people open what they can place: a name, a school, a topic they know.",
    fix="Name the link and the topic: “Leeds nurse, question on discharge letters”.",
    finder=subject_is(
        r"\A\s*(?:(?:a |one |just a |my |an |the )?(?:quick |short |brief |small )?(?:hello|\bhi\b|hey|question|q "
        "for u|inquiry|enquiry|help|networking|network|coffee(?: chat)?|chat|introduction|intro|interview|"
        "informational interview|advice|opportunity|request|favou?r|connect(?:ing)?|reaching out|"
        "follow(?:ing)?[ -]up|checking in|meeting|call|career advice|mentorship|request for a (?:short |"
        r"brief )?(?:conversation|chat|call|meeting)))(?: (?:please|request))?\s*[!?.]*\s*\Z"
    ),
    good=(
        Example(subject="Quick question about salt roads", body="Hi Oz, which one is still walked?"),
        Example(subject="Coffee roasting after nursing", body="Hi Oz, how did you begin?"),
    ),
    bad=(
        Example(subject="Quick question", body="Hi Oz, which salt road is still walked?"),
        Example(subject="Networking", body="Hi Oz, which salt road is still walked?"),
    ),
)
