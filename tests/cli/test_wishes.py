"""What you say of a shortlist yourself, at the command line."""

from __future__ import annotations

import pytest

from askwell.cli.output import plain
from askwell.core.errors import Usage
from tests import make
from tests.cast import NOON


@pytest.fixture
def goal(owner) -> str:
    return str(make.goal(owner).pk)


@pytest.fixture
def maria(owner) -> str:
    return str(make.contact(owner, tie="friend").pk)


@pytest.fixture
def tom(owner) -> str:
    return str(make.contact(owner, "Tom Ashby", title="", employer="").pk)


def ids(typed, goal):
    return [each["id"] for each in plain(typed("shortlist", goal).data)["contacts"]]


def test_a_pin_is_set_and_taken_back(typed, goal, maria, tom):
    done = typed("shortlist", "pin", goal, tom)

    assert (done.data, done.text) == (
        {"id": tom, "goal": goal, "pinned": True, "resting": False},
        "On top of the list.",
    )
    assert ids(typed, goal) == [tom, maria]
    assert "You pinned them." in typed("shortlist", goal).text
    assert typed("shortlist", "unpin", goal, tom).data["pinned"] is False
    assert ids(typed, goal) == [maria, tom]


def test_of_whom_nothing_is_known_that_is_said(typed, goal, owner):
    make.contact(owner, title="", employer="", email="")

    assert "Nothing speaks for them yet that your book could tell." in typed("shortlist", goal).text


def test_a_pin_that_waits_says_so(typed, goal, owner, maria, tom):
    make.asked(owner, at=NOON, to=make.Contact.objects.get(pk=tom))

    done = typed("shortlist", "pin", goal, tom)

    assert done.text == "Pinned. They rest for now, and come to the top once they may be asked."
    assert ids(typed, goal) == [maria, tom]


def test_whom_you_hide_is_listed_with_the_reason_and_comes_back(typed, goal, maria, tom, printed):
    done = typed("shortlist", "hide", tom, "--why", "my old boss")

    assert done.data == {"id": tom, "goal": None, "hidden": True, "why": "my old boss"}
    assert ids(typed, goal) == [maria]
    assert plain(typed("shortlist", goal).data)["hidden"] == [
        {"id": tom, "name": "Tom Ashby", "why": "my old boss", "everywhere": True, "goal": ""}
    ]
    assert "1 hidden: `askwell shortlist hidden` says whom and why." in typed("shortlist", goal).text
    assert f"{tom}  Tom Ashby  every goal  my old boss" in printed(typed("shortlist", "hidden"))
    assert typed("shortlist", "show", tom).data["taken_back"] == 1
    assert ids(typed, goal) == [maria, tom]
    assert typed("shortlist", "hidden").text == "You have hidden nobody."


def test_hidden_for_one_goal(typed, goal, maria, tom):
    typed("shortlist", "hide", maria, "--goal", goal, "--why", "other work")
    typed("shortlist", "hide", tom, "--goal", goal, "--why", "other work")

    assert typed("shortlist", goal).text.startswith("You have hidden everybody who could stand here")
    assert typed("shortlist", "show", tom, "--goal", goal).text == "They are shown again."
    assert typed("shortlist", "show", tom, "--goal", goal).text == "They were not hidden."


def test_reasons_are_weighed_in_one_line(typed, goal, maria, printed):
    told = plain(typed("shortlist", "weigh", goal, "tie=more", "reachable=not").data)

    levels = {each["reason"]: each["level"] for each in told["reasons"]}
    assert (levels["tie"], levels["reachable"], levels["same-school"]) == ("more", "not", "usual")
    assert "asked-lately" not in levels
    assert "tie              more   You know them" in printed(typed("shortlist", "weigh", goal))
    found = plain(typed("shortlist", goal).data)
    assert found["weights"] == {"tie": 2, "reachable": 0}
    (line,) = found["contacts"]
    assert sum(each["points"] for each in line["reasons"]) == line["score"]


@pytest.mark.parametrize("wrong", ["tie", "=more"])
def test_a_weight_that_says_nothing_is_explained(typed, goal, wrong):
    with pytest.raises(Usage):
        typed("shortlist", "weigh", goal, wrong)
