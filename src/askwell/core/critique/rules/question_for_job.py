"""A list of questions that ends at a job was never about the work."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import CONFIRMATION, QUESTIONS, REPLY, TIMES

rule = Rule(
    id="question-for-job",
    fault="job-begging",
    kinds=(QUESTIONS, CONFIRMATION, REPLY, TIMES),
    severity=WARNING,
    evidence=("RECRUIT", "CONSULT", "LDL"),
    says="“{text}” asks for a job, not about one.",
    why="They agreed to tell you about their work. A request for a job makes the whole talk look like a pretext.",
    fix="Ask how people come into this work, and let them bring up openings.",
    finder=pattern(
        r"\b(?:are|is) (?:you|your (?:team|company|firm|department|employer|organi[sz]ation)|there) (?:currently |"
        r"still |"
        r"now )?(?:hiring|recruiting|looking for (?:people|someone|interns|staff))\b",
        r"\b(?:are|is) there (?:currently |any |an )*(?:openings?|vacanc(?:y|ies)|open (?:roles?|positions?)|jobs?|"
        r"internships?)\b(?: \w+){0,3} (?:at|in|on|for|with|open|available|now)\b",
        r"\bhow (?:do|can|could|would|should) i (?:get|land|be|secure|find) (?:hired|a (?:job|role|position|place|"
        r"foot)|an "
        r"(?:interview|internship|offer))(?: \w+){0,3} (?:here|there|with you|at your|in your|at (?-i:[A-Z]))",
        r"\b(?:could|can|would|will) you (?:please |also |perhaps )?(?:refer|hire|recommend|get|put|employ|place|"
        r"take) "
        r"(?:me\b|my|in a (?:good )?word)",
        r"\b(?:would|could|might|will) (?:you|your (?:team|company|firm|boss)) (?:consider (?:me|hiring|taking)|"
        r"hire|take "
        r"(?:me|on an intern)|have (?:a (?:place|job|role|spot)|an (?:opening|internship)))\b",
        r"\bbe my mentor\b|\bmentor me\b",
        r"\bpass(?:ing)? (?:on|along)? ?my (?:cv|resume|résumé|details|application)\b",
        r"\b(?:what are|do i have|would i have|rate) (?:my )?(?:any |a )?(?:chances?|shot)\b",
    ),
    good=(
        Example(body="Hi Gus,\n\nHow do people usually hear of openings before they are posted?"),
        Example(body="Hi Gus,\n\nWhat do you look for when your team is hiring?"),
    ),
    bad=(
        Example(body="Hi Gus,\n\nIs your team currently hiring? How do I get a job there?"),
        Example(body="Hi Gus,\n\n1. What is a normal day?\n2. Would you refer me for the June intake?"),
    ),
)
