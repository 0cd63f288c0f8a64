"""What is offered in the place of a hit can be taken with one key: the letter reads on, and the finding is gone."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from askwell.core.critique import RULES, Draft, Finding, critique

GREETING = "Hi Bo,\n\n"
ASK = "Could I ask you about the mast for ten minutes by phone?"
AWKWARD = re.compile(r"  | [,.;!?]|\n{3}|\s\Z|\A\s| \n|,\s*[.,]")
"""Two spaces, an orphaned mark, an empty paragraph, an end or a line end in white space."""


def of(rule: str, draft: Draft) -> list[Finding]:
    return [each for each in critique(draft).findings if each.rule == rule and each.part == "body"]


def mended(rule: str, body: str, *, kind: str = "ask-email") -> str:
    """The text when every replacement of the rule has been taken, from the last to the first."""
    for each in sorted(of(rule, Draft(kind=kind, body=body)), key=lambda finding: -finding.start):
        if each.replacement is not None:
            body = body[: each.start] + each.replacement + body[each.end :]
    return body


@pytest.mark.parametrize(
    ("rule", "said", "plain"),
    [
        ("stock-phrase", "I hope this email finds you well. I fit boats.", "I fit boats."),
        ("stock-phrase", "Could we touch base about the mast?", "Could we talk about the mast?"),
        ("stock-phrase", "I gained valuable insights from it.", "I gained insights from it."),
        ("stock-phrase", "Your talk was very inspiring to us.", "Your talk was inspiring to us."),
        ("stock-phrase", "I'm reaching out to ask about masts.", "I'm writing to ask about masts."),
        ("stock-phrase", "I came across your LinkedIn profile.", "I found your LinkedIn profile."),
        ("stuffy", "I am writing to enquire whether you fit masts.", "I would like to ask whether you fit masts."),
        ("stuffy", "Kindly advise on the mast.", "Please tell me on the mast."),
        ("stuffy", "Any day at your earliest convenience is good.", "Any day when it suits you is good."),
        ("stuffy", "I would be most grateful.", "I would be grateful."),
        ("too-casual", "Can u tell me?", "Can you tell me?"),
        ("too-casual", "I wanna learn it.", "I want to learn it."),
        ("too-casual", "It is sooo high, b/c of the sail.", "It is so high, because of the sail."),
        ("too-casual", "It is high. 😀 I fit boats. 🚤", "It is high. I fit boats."),
        ("shouting", "PLEASE help, it is VERY high.", "Please help, it is very high."),
        ("shouting", "It is high!! I fit boats.", "It is high! I fit boats."),
        ("presumed-yes", "I fit boats. Thanks in advance!", "I fit boats. Thank you for considering it!"),
        ("presumed-yes", "I fit boats. I look forward to speaking with you.", "I fit boats."),
        ("self-belittling", "I'm just a student in Hull.", "I'm a student in Hull."),
        ("self-belittling", "Bear with my silly questions.", "Bear with my questions."),
        ("pick-your-brain", "I'd like to pick your brain about masts.", "I'd like to ask you about masts."),
        ("urgency", "I'd be glad of a prompt reply.", "I'd be glad of a reply."),
        ("urgency", "Write as soon as possible.", "Write when it suits you."),
        ("resume-attached", "I fit boats. My CV is attached.", "I fit boats."),
        ("typo", "I recieved the the mast.", "I received the mast."),
    ],
)
def test_a_plain_word_takes_the_place_of_a_worn_one(rule: str, said: str, plain: str):
    body = f"{GREETING}{said} {ASK}\n\nBest,\nJo"
    assert mended(rule, body) == f"{GREETING}{plain} {ASK}\n\nBest,\nJo"
    assert of(rule, Draft(kind="ask-email", body=mended(rule, body))) == []


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("stock-phrase", "It was a very insightful talk."),
        ("stuffy", "I respectfully request that you write."),
        ("too-casual", "Ur boat is high."),
        ("self-belittling", "This may be a silly question."),
        ("presumed-yes", "Thanks in advance for the mast."),
        ("urgency", "I'd be glad of an immediate reply."),
    ],
)
def test_where_what_stands_around_forbids_it_nothing_is_offered(rule: str, said: str):
    body = f"{GREETING}{said} {ASK}"
    assert mended(rule, body) == body


def test_a_sentence_in_small_letters_gets_its_capital():
    body = f"{GREETING}i fit boats. they are high. we like them. {ASK}"
    assert mended("too-casual", body).startswith(f"{GREETING}I fit boats. They are high. We like them.")


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule >= "m"])
def test_taking_what_is_offered_leaves_no_gap(rule: str):
    for example in RULES[rule].bad:
        draft = example.draft(kind=RULES[rule].kinds[0])
        result = mended(rule, draft.body, kind=draft.kind)
        if result != draft.body and not AWKWARD.search(draft.body):
            assert not AWKWARD.search(result), result
            assert len(of(rule, replace(draft, body=result))) < len(of(rule, draft))
