"""Reading with gates finds what reading without them finds, on every letter and every example there is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from askwell.bench.labelled import read
from askwell.core.critique import RULES, Draft, critique, read_context
from askwell.core.critique.reading import Memory, gated, naive
from askwell.core.critique.wording import wording

FOLDER = Path(__file__).parents[2] / "vectors" / "messages"
BRAIN = wording(r"\bpick your brains?\b")
LOOSE = wording(r"\b[a-z]{3}\b", r"\bbrains\b")


def letters(path: Path) -> Iterator[Draft]:
    for each in read(path).messages:
        yield Draft(kind=each.kind, subject=each.subject, body=each.body, context=read_context(each.context))


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.jsonl")), ids=lambda path: path.stem)
def test_gates_let_everything_through_in_our_own_letters(path: Path):
    for draft in letters(path):
        assert critique(draft) == critique(replace(draft, read=naive))


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_gates_let_everything_through_in_the_examples(rule):
    for example in (*rule.good, *rule.bad):
        draft = example.draft(kind=rule.kinds[0])

        assert critique(draft) == critique(replace(draft, read=naive))


def test_a_match_is_told_where_it_stands_in_the_paragraph():
    passage = gated("It rains. May I pick your brain?")

    assert [(each.start, each.end) for each in passage.find(BRAIN)] == [(16, 31)]
    assert [sentence.has(BRAIN) for sentence in passage.sentences] == [False, True]


def test_nothing_is_found_across_the_end_of_a_sentence():
    assert not gated("These are the ones to pick. Your brain is your own.").has(BRAIN)


def test_an_expression_without_a_gate_is_looked_for_when_it_is_asked_for():
    sentence = gated.sentence("Two brains, one cup.")

    assert [found.group() for found in sentence.find(LOOSE)] == ["Two", "brains", "one", "cup"]


def test_a_memory_reads_only_the_sentence_that_changed():
    memory = Memory()
    before, now = memory("May I ask you something? It is"), memory("May I ask you something? It is short")

    assert now.sentences[0] is before.sentences[0]
    assert [each.text for each in now.sentences] == ["May I ask you something?", "It is short"]


def test_a_sentence_that_was_read_alone_finds_the_same_at_its_place():
    text = "One cup. May I pick your brains?"

    spans = [[found[:2] for found in read(text).find(BRAIN)] for read in (Memory(), gated, naive)]

    assert spans == [[(15, 31)]] * 3


def test_a_memory_knows_a_paragraph_again_and_forgets_the_oldest():
    memory = Memory(room=2)
    first = memory("One.")

    assert memory("One.") is first
    memory("Two."), memory("Three.")
    assert memory("One.") is not first
