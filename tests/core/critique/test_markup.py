"""HTML from a mail program: its text is judged, and what is found is quoted where it stands in the markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.critique import Draft, critique
from askwell.core.critique.markup import is_markup, take

GMAIL = (
    '<div dir="ltr"><div>Hi Maria,</div><div><br></div><div>I read your column &amp; the notes on it,\n  twice.</div>'
    "<div>It was <b>[topic]</b>.</div></div>"
)
OUTLOOK = (
    '<html xmlns:o="urn:x"><head><style>p {margin:0}</style><!--[if mso]><xml>no</xml><![endif]--></head><body>'
    "<p class=MsoNormal>Hi Maria,<o:p></o:p></p><p class=MsoNormal>Don&#8217;t hurry.<br>Yours</p>"
    "<blockquote><p>I wrote:</p><p>Call me</p></blockquote></body></html>"
)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (GMAIL, "Hi Maria,\n\nI read your column & the notes on it, twice.\nIt was [topic]."),
        (OUTLOOK, "Hi Maria,\n\nDon’t hurry.\nYours\n\n> I wrote:\n\n> Call me"),
        ("<p>One<p>Two", "One\n\nTwo"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("<p>Dear <topic>, or &lt;name&gt;</p>", "Dear <topic>, or <name>"),
        ("<p>mail <maria@press.example> or <b@press.example></p>", "mail <maria@press.example> or <b@press.example>"),
        ("<p>a&nbsp;&nbsp;b &copy;</p>", "a b ©"),
        ("<p>5 < 6 and <!-- never closed", "5 < 6 and never closed"),
        ("<p><style>never closed", "never closed"),
        ("", ""),
    ],
)
def test_the_text_is_what_a_reader_would_see(markup: str, text: str):
    assert take(markup).text == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GMAIL, True),
        (OUTLOOK, True),
        ("Hi<br>there<br/>you", True),
        ("Hi <name>, your piece on <topic> at <title>", False),
        ("I asked why <b> is bold.", False),
        ("a < b and c > d", False),
        ("plain", False),
    ],
)
def test_only_what_no_letter_holds_by_chance_is_markup(text: str, expected: bool):
    assert is_markup(text) is expected


def test_a_finding_is_quoted_from_the_markup():
    found = [each for each in critique(Draft(kind="ask-email", body=GMAIL)).findings if each.blocks]

    assert [(each.text, GMAIL[each.start : each.end], each.replacement) for each in found] == [
        ("[topic]", "[topic]", None)
    ]


def test_what_is_found_across_tags_is_quoted_with_them():
    body = "<p>Hi Maria,</p><p>I hope this <i>email</i> finds you well.</p>"

    quoted = [each.text for each in critique(Draft(kind="ask-email", body=body)).findings if each.start < each.end]

    assert any("<i>email</i>" in each for each in quoted)


def test_markup_counts_for_no_length():
    plain = critique(Draft(kind="ask-linkedin-note", body="Hi Maria,\n\nI read your column. May I connect?"))
    marked = critique(
        Draft(
            kind="ask-linkedin-note",
            body=f'<p style="{"x" * 400}">Hi Maria,</p><p>I read your column. May I connect?</p>',
        )
    )

    assert [each.rule for each in marked.findings] == [each.rule for each in plain.findings]
    assert marked.words == plain.words


PIECES = [
    "<p>", "</p>", "<br>", "<div x='1'>", "<", ">", "<!--", "-->", "<style>", "</style>", "&amp;", "&#0;", "&bad;",
    "Hi [Name]", "no worries", " ", "\r\n", "<blockquote>", "😀", "שלום", "<topic>", "&lt;p&gt;",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_every_character_of_the_text_has_its_place(markup: str):
    taken = take(markup)

    assert len(taken.text) == len(taken.starts) == len(taken.ends)
    assert all(0 <= start <= end <= len(markup) for start, end in zip(taken.starts, taken.ends, strict=True))
    assert taken.starts == sorted(taken.starts)


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(lambda each: "<p>" + "".join(each)))
def test_every_finding_in_markup_quotes_the_markup(markup: str):
    for finding in critique(Draft(kind="ask-email", body=markup)).findings:
        assert finding.text == markup[finding.start : finding.end]


@pytest.mark.parametrize("piece", ["<", "<p", "<p>", "<!--", "<style>", "&", "&a", "<p ", "< ", " ", "<a href='"])
def test_long_markup_is_read_to_its_end(piece: str):
    """Quadratic reading of 300 kB would take minutes; this takes a second."""
    body = "<p>" + piece * (300_000 // len(piece))

    assert is_markup(body)
    assert len(take(body).text) <= len(body)
