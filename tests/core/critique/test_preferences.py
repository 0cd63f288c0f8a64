"""What a writer has set: silence where they wished for it, their own numbers, and never less than what is certain."""

from __future__ import annotations

from askwell.core.critique import Critique, Draft, Preferences, critique
from askwell.core.critique.rules import duration_long, length_over, question_flood

ASK = (
    "Hi Maria,\n\nI read your column on tenants, and I keep the books of a housing cooperative in Malmö. "
    "Could I pick your brain about a landlord's figures for 45 minutes by phone or by email? "
    "If now isn't good, no worries.\n\nThank you for considering it,\nJo Lind"
)


def judged(body: str, *, subject: str | None = "Your column", **set: object) -> Critique:
    return critique(Draft(kind="ask-email", subject=subject, body=body, preferences=Preferences(**set)))  # type: ignore[arg-type]


def rules_of(result: Critique) -> set[str]:
    return {each.rule for each in result.findings}


def test_a_rule_that_is_off_finds_nothing_and_costs_nothing():
    usual, own = judged(ASK), judged(ASK, off=frozenset({"pick-your-brain"}))

    assert rules_of(usual) - rules_of(own) == {"pick-your-brain"}
    assert own.score > usual.score


def test_a_rule_that_is_off_asks_for_no_facts():
    waiting = {each.rule for each in judged(ASK, subject=None, off=frozenset({"subject-vague"})).not_checked}

    assert "subject-vague" not in waiting
    assert "subject-missing" in waiting


def test_what_blocks_is_found_though_its_rule_is_off():
    result = judged(ASK.replace("Maria", "[Name]"), off=frozenset({"template-residue"}))

    assert result.blocks
    assert "template-residue" in rules_of(result)


def test_a_number_of_ones_own_replaces_the_usual_one():
    lenient, strict = (judged(ASK, limits={"duration-long": each}) for each in (45, 10))

    assert "duration-long" not in rules_of(lenient)
    assert "duration-long" in rules_of(strict)


def test_more_questions_may_be_asked_by_who_says_so():
    five = "Hi Kai,\n\nWhich oven? What flour? Whose yeast? How many hours? Can I visit?"

    assert "question-flood" in rules_of(judged(five))
    assert "question-flood" not in rules_of(judged(five, limits={"question-flood": 5}))


def test_a_budget_of_ones_own_moves_every_kind_in_proportion():
    twice = Preferences(limits={"length-over": 250})

    for kind, usual in length_over.BUDGETS.items():
        assert length_over.room_for(kind, twice) == {severity: 2 * words for severity, words in usual.items()}
    assert length_over.room_for("times", twice) == {}


def test_without_a_wish_the_numbers_are_the_shelf_s():
    nothing = Preferences()

    assert length_over.room_for("ask-email", nothing) == length_over.BUDGETS["ask-email"]
    assert nothing.number("duration-long", duration_long.PLENTY) == duration_long.PLENTY
    assert nothing.number("question-flood", question_flood.MOST) == question_flood.MOST
