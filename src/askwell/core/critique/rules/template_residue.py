"""A slot left open tells the reader that the letter was not written for them. It is certain, so it blocks."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import any_of
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS
from askwell.core.slots import Slot, find_slots
from askwell.core.text import WORD

LEFTOVER = wording(
    r"\bX{3,9}\b",
    r"(?<!\w)_{3,40}(?!\w)",
    r"\blorem ipsum\b",
    r"\binsert (?:name|company|topic|text|date)(?: here)?\b",
    r"\b(?:first|last|company)_?name\b(?= ?,|[.!])",
)
NAMED = ("NAME", "COMPANY", "TITLE", "FIRM", "SCHOOL", "TOPIC", "ROLE", "CONNECTION", "INDUSTRY", "FIELD")
WRITTEN = frozenset(each.encode() for each in NAMED)
IN_CAPITALS = any_of(
    LEFTOVER,
    r"(?-i:\b(?:FIRST|LAST|FIRM|COMPANY|CONTACT|RECIPIENT|EMPLOYER|SCHOOL|UNIVERSITY|YOUR|THEIR|CLIENT|JOB|ROLE|TEAM|"
    rf"MUTUAL)[ _](?:{'|'.join(NAMED)})\b)",
)
"""With the ways that are looked for only where one of these words stands in capitals."""


def find(draft: Draft) -> Iterator[Hit]:
    quoted = {slot.text for slot in draft.slots if _is_quoted(slot, draft)} if draft.slots else ()
    for slot in find_slots(draft.subject or ""):
        if slot.text not in quoted:
            yield Hit(part="subject", start=slot.start, end=slot.end)
    for slot in draft.slots:
        if not _is_quoted(slot, draft):
            yield Hit(start=slot.start, end=slot.end)
    for found in draft.find(LEFTOVER if WRITTEN.isdisjoint(draft.in_capitals) else IN_CAPITALS):
        if not any(slot.start <= found.start < slot.end for slot in draft.slots):
            yield Hit(start=found.start, end=found.end)


def _is_quoted(slot: Slot, draft: Draft) -> bool:
    """Whether it stands among other words between quotation marks: somebody tells of a slot. Sending still asks."""
    around = (each for each in draft.quotations if each.start < slot.start and slot.end < each.end)
    return any(WORD.search(each.text.replace(slot.text, " ")) for each in around)


rule = Rule(
    id="template-residue",
    fault="template-leak",
    kinds=KINDS,
    severity=ERROR,
    blocks=True,
    evidence=("HELPMATT",),
    says="“{text}” still waits to be filled.",
    why="One open slot shows that the text was made for anybody, and letters for anybody are seldom answered.",
    fix="Fill it with what is true for this person, or take the sentence out.",
    finder=find,
    good=(
        Example(
            body="Hi Ines,\n\nYour note on the NAME project and on company names was clear. Which span is older?"
        ),
        Example(body="Hi Ines,\n\nYour table of spans [1] and the note on it [sic] kept me up late."),
        Example(
            subject="Dear [FirstName], and other disasters",
            body="Hi Ines,\n\nOnce I mailed 40,000 people as “Dear [FirstName]”. Which span failed first?",
        ),
        Example(
            kind="thank-you", body="The page you meant is <https://example.org/company/name>, I have read it twice."
        ),
    ),
    bad=(
        Example(body="Hi [Name],\n\nI read your piece on {{topic}} and have a question."),
        Example(body="Hi Ines,\n\nYour piece “[title]” is clear."),
        Example(body="Hi Ines,\n\n[your question for Ines]\n\nBest,\nJo"),
        Example(body="Hi Ines,\n\nI admire FIRM NAME and what it builds."),
        Example(subject="Question for <Company Name>", body="Hi Ines, may I ask you something about XXXX?"),
    ),
)
