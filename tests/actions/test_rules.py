"""A user's own rules: kept with the account, added to, taken back; and refused before anything is kept."""

from __future__ import annotations

import pytest

from askwell.actions.rules import change_rules
from askwell.core.critique import Preferences
from askwell.core.errors import NotFound, Problem, Refusal, Usage
from askwell.models import Account
from askwell.queries.rules import preferences_of


def kept(account: Account) -> Preferences:
    return preferences_of(Account.objects.get(pk=account.pk))


def test_an_account_begins_with_every_rule_as_usual(owner):
    assert kept(owner) == Preferences()


def test_a_rule_is_silenced_and_a_number_kept(owner):
    change_rules(owner, off=["stuffy"], limits={"length-over": 160})

    assert kept(owner) == Preferences(off=frozenset({"stuffy"}), limits={"length-over": 160})


def test_what_is_not_named_stays(owner):
    change_rules(owner, off=["stuffy", "hype"], limits={"length-over": 160})

    change_rules(owner, on=["stuffy"], limits={"duration-long": 45})

    assert kept(owner) == Preferences(off=frozenset({"hype"}), limits={"duration-long": 45, "length-over": 160})


def test_the_usual_number_gives_ones_own_up(owner):
    change_rules(owner, limits={"length-over": 160})

    change_rules(owner, limits={"length-over": 125})

    assert Account.objects.get(pk=owner.pk).rule_limits == {}


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({"off": ["no-such-rule"]}, NotFound),
        ({"on": ["no-such-rule"]}, NotFound),
        ({"off": ["template-residue"]}, Refusal),
        ({"off": ["stuffy"], "on": ["stuffy"]}, Usage),
        ({"limits": {"stuffy": 3}}, Usage),
        ({"limits": {"length-over": 5000}}, Usage),
    ],
)
def test_what_makes_no_sense_changes_nothing(owner, changes: dict[str, object], refused: type[Problem]):
    change_rules(owner, off=["hype"])

    with pytest.raises(refused):
        change_rules(owner, **({"off": ["pitch"]} | changes))  # type: ignore[arg-type]

    assert kept(owner) == Preferences(off=frozenset({"hype"}))


def test_nobody_else_s_rules_change(owner, stranger):
    change_rules(owner, off=["stuffy"])

    assert kept(stranger) == Preferences()
