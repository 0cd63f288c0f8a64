"""Goals, and what a message may say of the user."""

from __future__ import annotations

import pytest

from askwell.actions import goals
from askwell.core.contacts import Education, Position, Profile
from askwell.core.errors import NotFound, Usage
from askwell.models import Event, Goal
from askwell.queries import own
from tests import make
from tests.cast import NOON


def test_a_goal_is_kept_with_its_lists_tidied(owner):
    goal = make.goal(owner, "  Into science writing ", roles=(" editor ", "editor", "", "writer"))

    assert goal.as_core().title == "Into science writing"
    assert goal.as_core().roles == ("editor", "writer")
    assert Event.objects.filter(verb="goal-added", says="Into science writing").count() == 1


@pytest.mark.parametrize(("title", "kind"), [("  ", "explore"), ("Something", "wander")])
def test_a_goal_without_sense_is_refused(owner, title, kind):
    with pytest.raises(Usage):
        goals.add_goal(owner, title, kind=kind, now=NOON)

    assert not Goal.objects.exists()


def test_a_goal_is_mended(owner):
    goal = goals.edit_goal(owner, make.goal(owner).pk, now=NOON, title=" New ", learn=["How?", "How?"])

    assert (goal.title, goal.learn) == ("New", ["How?"])


@pytest.mark.parametrize("changes", [{"title": " "}, {"kind": "wander"}, {"created_at": NOON}])
def test_a_goal_is_not_mended_into_nonsense(owner, changes):
    goal = make.goal(owner)
    before = Goal.objects.values().get()

    with pytest.raises(Usage):
        goals.edit_goal(owner, goal.pk, now=NOON, **changes)

    assert Goal.objects.values().get() == before


def test_a_stranger_finds_nothing(owner, stranger):
    goal = make.goal(owner)

    with pytest.raises(NotFound):
        goals.edit_goal(stranger, goal.pk, now=NOON, title="Mine")


def test_the_profile_keeps_what_was_told(owner):
    goals.set_profile(owner, now=NOON, skills="chemistry, patience,", positions=(Position(employer="Aire Water"),))

    told = own.profile(owner).as_core()
    assert (told.skills, told.employers) == (("chemistry", "patience"), ("Aire Water",))


@pytest.mark.parametrize(
    "fields",
    [
        {"time_zone": "Leeds"},
        {"linkedin_plan": "gold"},
        {"shoe_size": "43"},
        {"education": "Leeds"},
        {"positions": "Aire Water"},
        {"sign_off": "x" * 61},
        {"headline": "x" * 201},
    ],
)
def test_a_profile_without_sense_is_refused_and_nothing_kept(owner, fields):
    before = own.profile(owner).as_core()

    with pytest.raises(Usage):
        goals.set_profile(owner, now=NOON, name="Somebody Else", **fields)

    assert own.profile(owner).as_core() == before


def test_a_profile_names_no_employer_that_is_none(owner):
    told = goals.set_profile(
        owner,
        now=NOON,
        positions=(Position(employer="Self-employed", title="Translator"), Position(employer="Aire Water")),
        education=(Education(school="N/A"),),
    ).as_core()

    assert (told.positions[0].employer, told.positions[0].title) == ("", "Translator, self-employed")
    assert (told.employers, told.education) == (("Aire Water",), ())


def test_a_file_that_names_no_school_fills_none(owner):
    found = Profile(name="K. Mensah", positions=(Position(employer="N/A"),), education=(Education(school="N/A"),))

    assert not {"positions", "education"} & goals.fill_profile(owner, found, now=NOON).keys()


def test_a_file_fills_only_what_the_user_has_not_said(owner):
    found = Profile(name="K. Mensah", interests=("peat",), education=(Education(school="York"),), sign_off="Yours")

    filled = goals.fill_profile(owner, found, now=NOON)

    told = own.profile(owner).as_core()
    assert filled == {"interests": ["peat"]}
    assert (told.name, told.interests, told.schools) == ("Kofi Mensah", ("peat",), ("University of Leeds",))


def test_a_headline_longer_than_there_is_room_for_ends_with_a_whole_word(owner, stranger):
    goals.fill_profile(stranger, Profile(headline="a lab technician " * 13), now=NOON)

    headline = own.profile(stranger).headline
    assert len(headline) <= 200
    assert headline.endswith("technician") or headline.endswith("lab") or headline.endswith(" a")
