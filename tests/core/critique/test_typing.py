"""A letter that is being typed gets the critique of one that is read for the first time, whatever is remembered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from askwell.core.critique import RULES, Draft, Rule, critique
from askwell.core.critique.reading import Memory, naive


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_whatever_is_remembered_while_an_example_is_typed_its_critique_is_the_same(rule: Rule):
    memory = Memory()

    for draft in _states(rule):
        assert critique(replace(draft, read=memory)) == critique(draft)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_typed_example_ends_with_the_critique_of_running_every_expression_on_it(rule: Rule):
    memory = Memory()
    *states, last = _typed(rule.bad[0].draft(kind=rule.kinds[0]))

    for draft in states:
        critique(replace(draft, read=memory))

    assert critique(replace(last, read=memory)) == critique(replace(last, read=naive))


def test_what_is_said_of_words_that_stay_is_not_made_again_and_of_moved_ones_it_is():
    draft = Draft(kind="ask-email", body="Hi Maria,\n\nCould I pick your brain about peat?", read=Memory())

    before, after, moved = (
        next(each for each in critique(replace(draft, body=body)).findings if each.rule == "pick-your-brain")
        for body in (draft.body, f"{draft.body} Thank you.", draft.body.replace("Maria", "Mariana"))
    )

    assert after is before
    assert (moved.start, moved.text) == (before.start + 2, before.text)


def _states(rule: Rule) -> Iterator[Draft]:
    """What stands on the page while an example is typed, another put before it, and the first taken away."""
    good, bad = (each[0].draft(kind=rule.kinds[0]) for each in (rule.good, rule.bad))
    yield from _typed(bad)
    for end in _ends(good.body):
        yield replace(bad, body=f"{good.body[:end]}\n\n{bad.body}")
    for end in _ends(bad.body):
        yield replace(bad, body=f"{good.body}\n\n{bad.body[end:]}")


def _typed(draft: Draft) -> Iterator[Draft]:
    return (replace(draft, body=draft.body[:end]) for end in _ends(draft.body))


def _ends(body: str) -> list[int]:
    """Behind every word and every mark: between two of them little happens."""
    return [at for at in range(1, len(body)) if not body[at].isalnum()] + [len(body)]
