"""Loaded occupations take part in recognition, replace earlier ones, and never overrule the house."""

from __future__ import annotations

from datetime import timedelta

import pytest

from askwell.actions.occupations import load_occupations
from askwell.core.errors import Unreadable
from askwell.models import Account, Event, OccupationName
from askwell.queries.occupations import all_occupations, read_title, register
from askwell.queries.shortlist import shortlist
from tests import make, official
from tests.cast import BEGAN

pytestmark = pytest.mark.django_db


def test_loaded_titles_are_recognised_with_their_attribution(owner: Account) -> None:
    assert read_title("Senior Cetacean Steward").occupation is None

    done = load_occupations(owner, official.texts(), now=BEGAN)

    read = read_title("Senior Cetacean Steward")
    assert (done.occupations, done.names) == (3, 6)
    assert read.occupation is not None
    assert (read.occupation.name, read.seniority) == ("Whale Herders", "senior")
    assert read.occupation.tasks == ("Lead pods along the coast.", "Sing to calves.")
    assert "USDOL/ETA" in read.attribution
    assert "CC BY 4.0" in read.attribution
    assert Event.objects.filter(account=owner, verb="occupations-loaded").count() == 1


def test_the_house_is_not_overruled_and_two_claims_are_none(owner: Account) -> None:
    load_occupations(owner, official.texts(), now=BEGAN)

    assert register().read("Software Engineer").occupation == "software-engineer"
    assert register().read("Numbers Whisperer").occupation == "data-scientist"
    assert not register().read("Sea Farm Overseer").known


def test_a_second_download_takes_the_place_of_the_first(owner: Account) -> None:
    load_occupations(owner, official.texts(), now=BEGAN)
    before = OccupationName.objects.count()

    load_occupations(owner, official.workbooks(), now=BEGAN + timedelta(days=1))

    assert OccupationName.objects.count() == before
    assert len({each.id for each in all_occupations().occupations}) == len(all_occupations().occupations)


def test_what_is_no_download_leaves_the_loaded_ones_alone(owner: Account) -> None:
    load_occupations(owner, official.texts(), now=BEGAN)

    with pytest.raises(Unreadable):
        load_occupations(owner, {"people.csv": b"Name\n"}, now=BEGAN)

    assert register().read("Whale herder").known


def test_loaded_occupations_rank_people_too(owner: Account) -> None:
    make.contact(owner, "Ines Okafor", title="Pod Keeper")
    goal = make.goal(owner, roles=("whale herder",))
    before = shortlist(owner, goal.pk, now=BEGAN).contacts[0].reasons

    load_occupations(owner, official.texts(), now=BEGAN)

    after = shortlist(owner, goal.pk, now=BEGAN).contacts[0].reasons
    assert "role-words" not in {each.reason for each in before}
    assert "role-words" in {each.reason for each in after}
