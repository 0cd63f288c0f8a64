"""HTML becomes the text that its reader would see, and nothing else."""

from __future__ import annotations

import pytest

from askwell.core.html_text import text_from_html


@pytest.mark.parametrize(
    ("markup", "seen"),
    [
        ("Dear&nbsp;Maya,", "Dear\xa0Maya,"),
        ("<p>Yes &amp;\n gladly</p><p>Tuesday</p>", "Yes & gladly\n\nTuesday"),
        ("one<br>two<hr>three", "one\ntwo\nthree"),
        ("<ul><li>one</li><li>two</li></ul>after", "one\n\ntwo\n\nafter"),
        ("<table><tr><td>one</td><td>two</td></tr></table>", "one\n\ntwo"),
        ("1 &lt; 2 and <b>bold</b>", "1 < 2 and bold"),
        ("&lt;p&gt; is no paragraph", "<p> is no paragraph"),
    ],
)
def test_each_block_is_a_line(markup: str, seen: str):
    assert text_from_html(markup) == seen


def test_history_is_marked_as_in_plain_mails():
    markup = "<p>Gladly</p><blockquote>Would you?<blockquote>Hello</blockquote></blockquote>Ilka"

    assert text_from_html(markup) == "Gladly\n\n> Would you?\n> > Hello\n\nIlka"


@pytest.mark.parametrize(
    "markup",
    ["<script>steal()</script>", "<style>p{}</style>", "<title>no</title>", "<img src=http://spy.example/x>"],
)
def test_what_no_reader_sees_is_gone(markup: str):
    assert text_from_html(f"before {markup}after") == "before after"


@pytest.mark.parametrize("markup", ["<blockquote>a" * 60_000, "<div>" * 60_000, "<" * 200_000, "&" * 200_000, "<a "])
def test_a_text_made_to_swell_does_not(markup: str):
    assert len(text_from_html(markup)) <= 200_000
