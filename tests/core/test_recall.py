"""Prompts that bring names to mind: concrete where the profile tells, each once, and names read as they are typed."""

from __future__ import annotations

from askwell.core.contacts import TIES, Education, Position, Profile
from askwell.core.recall import Named, names_in, next_prompt, prompts

KOFI = Profile(
    education=(Education(school="University of Leeds"), Education(school="University of Leeds")),
    positions=(Position(employer="Aire Water"),),
)


def test_schools_and_employers_of_the_profile_are_named_after_the_warmest():
    first = [each.asks for each in prompts(KOFI)][:4]

    assert first[2:] == [
        "With whom did you spend your days at University of Leeds?",
        "Whom did you like working with at Aire Water?",
    ]
    assert [each.tie for each in prompts(KOFI)][:4] == ["family", "friend", "classmate", "colleague"]


def test_every_prompt_has_an_id_of_its_own_and_a_tie_that_exists():
    ids = [each.id for each in prompts(KOFI)]

    assert len(ids) == len(set(ids)) == 14
    assert {each.tie for each in prompts(KOFI)} <= set(TIES)


def test_it_goes_on_where_it_was_left_and_ends():
    every = [each.id for each in prompts(KOFI)]

    assert next_prompt(KOFI, every[:5]).id == every[5]
    assert next_prompt(KOFI, every) is None


def test_names_are_read_as_people_type_them():
    typed = """
      Rosa Lindqvist, nurse
    - Tom Ashby - runs the bakery, with his sister
    Anne-Marie O’Neill (midwife)
    rosa lindqvist
    12
    """

    assert names_in(typed) == (
        Named(name="Rosa Lindqvist", title="nurse"),
        Named(name="Tom Ashby", title="runs the bakery, with his sister"),
        Named(name="Anne-Marie O’Neill", title="midwife"),
    )
