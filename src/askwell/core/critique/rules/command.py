"""An order to a stranger. The same wish as a question can be granted, and feels like a gift."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, REPLY, THANK_YOU

START = (
    r"(?:\A|[.!?;:\n]\s{0,3}|, (?=just|please|kindly|so|then))(?:- |\d[.)] ?)?"
    r"(?:(?:please|just|kindly|so|then|also|and|or|ok|now|maybe),? ){0,2}"
)
ORDER = wording(
    *(
        rf"{START}(?:{some}) (?:me|us|over|on|along|it|them|him|her|my|the attached|this)\b"
        for some in ("send|give|get", "text|drop|pass", "shoot|hand|forward", "e-?mail")
    ),
    rf"{START}tell (?:me (?:your|what|how|who|when|where|about|everything|all|why)|him|her|them)\b",
    rf"{START}(?:call|ring|phone|contact|message|text|dm|reach) me\b",
    rf"{START}(?:introduce|connect|refer|recommend|mention|endorse|hire|consider|meet|help|put) (?:me|us|my)\b",
    (
        f"{START}(?:read|review|check out|check|have a look at|look at|take a look at|watch|see|visit|open|"
        "download|fill in|fill out|complete|edit|proofread) (?:my|the attached|the (?:link|file|deck|document|"
        r"form)|this|it over|attached|below)\b"
    ),
    rf"{START}(?:schedule|set up|book|arrange|fix|organi[sz]e) (?:a|an|some|it|me|time|the|one)\b",
    rf"{START}(?:inform|instruct|notify|tell|let) (?:your|the) (?:secretary|reception\w*|assistant|office|front desk|"
    r"team|staff|boss|manager|hr\b)",
    rf"{START}(?:have ready|have half an|have an hour|have someone|have somebody|have a list|have a copy)\b",
    rf"{START}have your (?:\w+ ){{0,4}}(?:ready|at hand|open)\b",
    r"\band have (?:some(?:one|body) \w+|your (?:\w+ ){0,5}(?:ready|at hand|to hand|open|prepared))\b",
    rf"{START}send me (?:two|three|a few|some|your) (?:slots|times|dates|options)\b",
    rf"{START}(?:explain|describe|list|name|answer|advise|share) (?:me|your|the|these|my|how|what|why|all)\b",
    rf"{START}(?:make sure|be sure|be prepared|be ready|remember) (?:to|that|you)\b",
    rf"{START}(?:don't|do not) (?:ignore|forget|miss|delete|waste|keep me|make me)\b",
    (
        f"{START}(?:sign up|subscribe|join (?:us|me|my|our)|click|claim|register|save the date|mark your|have a "
        r"think)\b"
    ),
    r"\bput me in front of\b",
    r"\b(?:rather|prefer) not (?:to )?(?:go through|apply (?:through|online|via)|use|fill)\b",
)

rule = Rule(
    id="command",
    fault="entitled-or-pressuring",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, THANK_YOU, REPLY),
    severity=WARNING,
    evidence=("GRANT", "VAULT"),
    says="“{text}” is an order.",
    why="You are asking a favour; who is told what to do looks for a reason not to.",
    fix="Ask: “would you be willing to …?”",
    finder=pattern(
        ORDER,
        unless=wording(
            (
                r"\b(?:if|whenever|unless|prefer|would rather|feel free|no rush|any ?time|when you|only when|or "
                r"(?:not|ignore|delete))\b"
            ),
            r"\bcall me (?-i:[A-Z])",
            (
                r"\b(?:to (?:stop|go away|get lost|mind)|(?:my|the) (?:regards|best|thanks|love|greetings)|hello|"
                r"said hi|thank)\b"
            ),
        ),
    ),
    good=(
        Example(body="Hi Bo,\n\nWould you tell me how you chose the mast? Tell me to mind my own boat if you like."),
        Example(
            kind="thank-you",
            body="Hi Bo,\n\nThank you. Give my regards to the crew, and tell them that the mast stands.",
        ),
    ),
    bad=(
        Example(body="Hi Bo,\n\nI'd like to build a mast. Send me your plans and call me on Monday."),
        Example(body="Hi Bo,\n\nI build masts. Please have your drawings at hand, and inform the office."),
        Example(kind="reply", body="Hi Bo,\n\nMonday is good. Arrange the crane."),
        Example(kind="intro-request", body="Hi Bo,\n\nI want to meet the sailmaker. Just forward my profile to her."),
    ),
)
