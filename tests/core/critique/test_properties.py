"""Whatever text comes in, the answer can be trusted: spans lie where they say, the same text gets the same answer."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from askwell.core.critique import RULES, Draft, critique
from askwell.core.critique.rule import Hit
from askwell.core.outreach import KINDS

PIECES = [example.body for rule in RULES.values() for example in rule.bad]
texts = st.one_of(
    st.text(max_size=300),
    st.lists(
        st.sampled_from([*PIECES, "\r\n", "\n\n", "  ", "“", "’", "İ", "😀", "\u2028", "Best,\r\nJo"]), max_size=6
    ).map("".join),
)
drafts = st.builds(Draft, kind=st.sampled_from(KINDS), subject=st.none() | texts, body=texts)


@given(drafts)
def test_every_finding_quotes_the_text_that_stands_there(draft: Draft):
    for finding in critique(draft).findings:
        source = draft.body if finding.part == "body" else draft.subject

        assert source is not None
        assert 0 <= finding.start <= finding.end <= len(source)
        assert finding.text == source[finding.start : finding.end]


@given(drafts)
def test_the_same_draft_gets_the_same_critique(draft: Draft):
    again = Draft(kind=draft.kind, subject=draft.subject, body=draft.body)

    assert critique(draft) == critique(again)


@given(drafts)
def test_the_verdict_follows_from_the_findings(draft: Draft):
    result = critique(draft)
    severities = [finding.severity for finding in result.findings]

    assert (result.verdict == "hold") == ("error" in severities)
    assert severities == sorted(severities, key=["error", "warning", "hint"].index)
    assert 0 <= result.score <= 100


@given(st.sampled_from(KINDS), texts)
@example("ask-linkedin-note", "Hi Gil,\n\n" + "a" * 288 + "\n\nI've been rejected everywhere.")
@example("ask-linkedin-message", "Hi Gil,\n" + "word " * 1598 + "\nI've been rejected everywhere.")
def test_windows_line_ends_change_no_finding_but_its_place(kind: str, body: str):
    body = body.replace("\r", "")
    unix = critique(Draft(kind=kind, body=body))
    windows = critique(Draft(kind=kind, body=body.replace("\n", "\r\n")))

    assert [(each.rule, each.severity) for each in windows.findings] == [
        (each.rule, each.severity) for each in unix.findings
    ]


@pytest.mark.parametrize(
    "piece",
    [
        " ", "\n", "\r\n", "a ", "I am ", "you ", "could you ", "[", "[name", "<", '"', "'", "your very ", "send ",
        ". ", "about ", "!", "-", "> ", "---\n", "not ", "Hi ", "attach ", "www.", "x@", "10 to ", "best ",
        "ASAP.", "Ms. ", "don't ", "10:30 ", "please ",
        "I keep the books of a cooperative. ",
    ],
)  # fmt: skip
def test_every_rule_reads_a_long_text_to_its_end(piece: str):
    """A rule that went back over the text for each place in it would not come to an end, or find the same twice."""
    body = piece * (50_000 // len(piece))
    drafts = {kind: Draft(kind=kind, subject=body[:500], body=body) for kind in KINDS}

    for rule in RULES.values():
        hits = [each for each in rule.finder(drafts[min(rule.kinds)]) if isinstance(each, Hit)]

        assert sum(each.end - each.start for each in hits) <= len(body) + 500
