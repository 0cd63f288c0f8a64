"""Marking: every character stands once, and no two underlines overlap."""

from __future__ import annotations

from dataclasses import replace

from askwell.core.compose import gaps
from askwell.core.critique import Draft, critique
from askwell.core.marking import Piece, mark

BODY = "Hi Maria, may I pick your brain? I liked [what you liked about it]. Best, Jo"


def test_gaps_and_findings_are_marked_where_they_stand() -> None:
    pieces = mark(BODY, gaps=gaps(BODY), findings=critique(Draft(kind="reply", body=BODY)).findings)

    assert Piece("[what you liked about it]", "gap") in pieces
    assert "".join(each.text for each in pieces) == BODY


def test_where_two_overlap_the_first_keeps_the_place() -> None:
    finding = _finding("pick your brain")
    wider = replace(finding, start=finding.start - 6, text="may I pick your brain")

    pieces = mark(BODY, gaps=(), findings=[finding, wider])

    assert [each for each in pieces if each.mark] == [Piece("pick your brain", "finding", 1)]


def test_a_piece_says_which_finding_it_is_about() -> None:
    first, second = _finding("pick your brain"), _finding("Hi Maria")

    pieces = mark(BODY, gaps=(), findings=[first, second])

    assert [(each.text, each.n) for each in pieces if each.mark] == [("Hi Maria", 2), ("pick your brain", 1)]


def test_a_finding_about_the_whole_letter_underlines_nothing() -> None:
    whole = replace(_finding("pick your brain"), start=0, end=len(BODY))

    assert mark(BODY, gaps=(), findings=[whole]) == (Piece(BODY),)


def test_what_blocks_is_marked_as_such() -> None:
    certain = replace(_finding("Hi Maria"), blocks=True)

    assert mark(BODY, gaps=(), findings=[certain])[0] == Piece("Hi Maria", "blocks", 1)


def test_a_finding_in_the_subject_marks_nothing_in_the_letter() -> None:
    elsewhere = replace(_finding("Hi Maria"), part="subject")

    assert mark(BODY, gaps=(), findings=[elsewhere]) == (Piece(BODY),)


def _finding(words: str):
    start = BODY.index(words)
    draft = Draft(kind="ask-email", body="Hi Ole, may I pick your brain?")
    found = next(each for each in critique(draft).findings if each.rule == "pick-your-brain")
    return replace(found, start=start, end=start + len(words), text=words, blocks=False)
