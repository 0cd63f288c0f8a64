"""The right questions in the right order, and no slot filled from thin air."""

from __future__ import annotations

from datetime import date
from string import Formatter

import pytest

from askwell.core.contacts import GOAL_KINDS, Contact, Goal, Position, Profile
from askwell.core.questions import MUST_HITS, all_packs, choose
from askwell.core.questions.question import ADVICE, CLOSING

MOVED = Contact(
    name="Ilka Sorn",
    positions=(
        Position(title="Glaze chemist", employer="Fenbrook Tiles", started=date(2021, 5, 1)),
        Position(title="Teacher", employer="Mill Lane School", ended=date(2021, 4, 1)),
    ),
)
UNKNOWN = Contact(name="Ilka Sorn")
CHANGE = Goal(title="From the lab into ceramics", kind="change-role", roles=("glaze chemist",))


def texts(contact: Contact, goal: Goal = CHANGE, profile: Profile | None = None, **more: frozenset[str]) -> list[str]:
    return [each.text for each in choose(goal, contact, profile=profile or Profile(), **more)]


def test_the_users_own_questions_come_first():
    goal = Goal(title="Ceramics", learn=("How is a glaze tested?", "Who buys it?"))

    first, second, *_ = choose(goal, UNKNOWN, profile=Profile())

    assert (first.text, first.because, first.must) == ("How is a glaze tested?", "You asked to learn this.", True)
    assert second.text == "Who buys it?"


@pytest.mark.parametrize("kind", GOAL_KINDS)
def test_every_goal_covers_path_daily_work_and_long_term(kind):
    chosen = choose(Goal(title="Anything", kind=kind), UNKNOWN, profile=Profile())

    assert tuple(each.category for each in chosen if each.must) == MUST_HITS


def test_a_move_is_named_when_both_positions_are_known():
    assert (
        "You went from Teacher at Mill Lane School to Glaze chemist at Fenbrook Tiles. How did that come about?"
        in texts(MOVED)
    )


def test_a_move_is_not_invented():
    assert "How did you come to do what you do now?" in texts(UNKNOWN)
    assert not [each for each in texts(UNKNOWN) if "You went from" in each]


def test_two_posts_held_side_by_side_are_no_move():
    both = Contact(
        name="Ilka Sorn",
        positions=(
            Position(title="Glaze chemist", employer="Fenbrook Tiles", started=date(2021, 5, 1)),
            Position(title="Trustee", employer="Mill Lane School", started=date(2019, 1, 1)),
        ),
    )

    assert not [each for each in texts(both) if "You went from" in each]


def test_no_slot_is_left_open():
    for each in texts(UNKNOWN) + texts(MOVED):
        assert [name for _, name, _, _ in Formatter().parse(each) if name] == []


def test_what_the_user_does_is_told_only_when_it_is_known():
    technician = Profile(positions=(Position(title="Lab technician", employer="City Lab"),))

    assert not [each for each in texts(MOVED) if "I have worked as" in each]
    assert "I have worked as Lab technician at City Lab. Which gap would you worry about?" in texts(
        MOVED, profile=technician
    )


def test_a_question_says_which_goal_it_serves():
    chosen = {each.id: each for each in choose(CHANGE, MOVED, profile=Profile())}

    assert chosen["skills-missing"].because.startswith('It serves your goal "From the lab into ceramics".')


def test_what_is_answered_is_not_asked_again_but_must_hits_are():
    asked = frozenset({"path-story", "path-turning-point"})

    ids = {each.id for each in choose(CHANGE, MOVED, profile=Profile(), asked=asked)}

    assert ids & asked == {"path-story"}


def test_a_removed_must_hit_is_gone():
    chosen = choose(CHANGE, MOVED, profile=Profile(), removed=frozenset({"path"}))

    assert "path" not in {each.category for each in chosen}


def test_one_company_hears_of_its_culture_before_the_industry():
    chosen = choose(Goal(title="Fenbrook", kind="one-company"), MOVED, profile=Profile())

    categories = [each.category for each in chosen]

    assert categories.index("culture") < categories.index("industry")


def test_advice_and_who_else_close_the_list():
    chosen = choose(CHANGE, MOVED, profile=Profile())

    assert [each.category for each in chosen][-13:] == [ADVICE] * 8 + [CLOSING] * 5


def test_every_question_on_the_shelf_has_an_id_of_its_own():
    ids = [each.id for pack in all_packs().values() for each in pack.questions]

    assert len(ids) == len(set(ids)) > 70


@pytest.mark.parametrize("pack", all_packs().values(), ids=all_packs())
def test_no_question_asks_for_a_job_or_for_their_pay(pack):
    forbidden = ("hire me", "a job for", "refer me", "resume", "your salary", "do you earn", "mentor")

    said = " ".join(each.text for each in pack.questions).casefold()

    assert [each for each in forbidden if each in said] == []
