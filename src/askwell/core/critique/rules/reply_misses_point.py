"""Each answer has its own answer: times to a yes, thanks to a no, their day to a later, the name to a name."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import REPLY

I_SHALL = r"\b(?:i(?:'ll| will| shall|'m going to|'ve| have)|let me)(?: \w+){0,2}"
EXPECTED = {
    "yes": (
        "when to talk",
        wording(
            r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b",
            r"\b(?:works?|suits?|suit you|see you|confirm\w*|flexible|available|availability|free|time|times|when|"
            r"tomorrow|"
            r"calendar|week|\d{1,2}[:.]\d\d|\d ?[ap]m|morning|afternoon|evening|noon)\b",
        ),
    ),
    "no": (
        "a word of thanks",
        wording(r"\b(?:thank|thanks|appreciate|grateful|understand|kind|no (?:problem|worries)|all the best|luck)\b"),
    ),
    "later": (
        "that you will write again then",
        wording(
            rf"{I_SHALL} (?:write|come|get|be|ask|try|check|call|ring|reach|contact|e-?mail|knock|remind|put|made|"
            rf"look|"
            rf"note[d]?)\b",
            r"\b(?:until|till) (?:then|january|february|march|april|may|june|july|august|september|october|november|"
            r"december|the|next|after|spring|summer|autumn|fall|winter)\b|\b(?:then|in \w+) it is\b",
        ),
    ),
    "referred": (
        "that you will write to the person they named",
        wording(
            rf"{I_SHALL} (?:write|written|e-?mail|e-?mailed|reach|reached|get|got|contact|contacted|be in touch|"
            rf"call|ring|"
            rf"message|messaged|speak|talk|approach|drop|mention|look|ask|asked|connect|follow)\w*\b"
        ),
    ),
}


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if draft.context.replying_to is None:
        yield Needs("replying_to")
        return
    missing, words = EXPECTED.get(draft.context.replying_to, ("", None))
    if words and not draft.has(words):
        yield Hit(fills={"missing": missing})


rule = Rule(
    id="reply-misses-point",
    fault="no-clear-ask",
    kinds=(REPLY,),
    severity=WARNING,
    evidence=("FORDHAM", "CARLETON", "MOLTZ", "RESMAX"),
    says="This does not say {missing}.",
    why="They answered you; the next step is yours, and a reply without it sends the work back to them.",
    fix="Add one line that says {missing}.",
    finder=find,
    good=(
        Example(body="Hi Ko,\n\nThursday at ten it is, I'll ring you.", context={"replying_to": "yes"}),
        Example(body="Hi Ko,\n\nThank you for answering all the same.", context={"replying_to": "no"}),
        Example(body="Hi Ko,\n\nThank you. I'll write again in May.", context={"replying_to": "later"}),
        Example(
            body="Hi Ko,\n\nThat's generous. I'll get in touch with Bea Lund.", context={"replying_to": "referred"}
        ),
    ),
    bad=(
        Example(body="Hi Ko,\n\nHow wonderful, I am so excited about the kilns!", context={"replying_to": "yes"}),
        Example(body="Hi Ko,\n\nI see.", context={"replying_to": "no"}),
        Example(body="Hi Ko,\n\nThat is fine with me, of course.", context={"replying_to": "later"}),
        Example(body="Hi Ko,\n\nInteresting, she sounds great.", context={"replying_to": "referred"}),
    ),
)
