"""The account on this machine, and the link that signs in once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from askwell.actions import accounts
from askwell.core.errors import NotFound, Usage
from askwell.models import Account, Book, SignInLink
from tests.cast import NOON

MINUTE = timedelta(minutes=1)


def test_the_first_start_makes_one_account_and_every_other_finds_it(db):
    first = accounts.ensure_ready(now=NOON)
    second = accounts.ensure_ready(now=NOON + MINUTE)

    assert (first, first.name, Account.objects.count(), Book.objects.count()) == (second, "you", 1, 1)
    assert first.profile.as_core().sign_off == "Best wishes"


def test_the_demo_is_never_taken_for_the_owner(db):
    accounts.open_account("demo", now=NOON - MINUTE, kind=Account.Kind.DEMO)

    owner = accounts.ensure_ready(now=NOON)

    assert (owner.name, accounts.account_called(""), accounts.account_called("demo").is_demo) == ("you", owner, True)


def test_an_account_that_is_not_there_is_not_found(owner):
    with pytest.raises(NotFound):
        accounts.account_called("nobody")


def test_a_link_signs_in_once(owner):
    token = accounts.make_sign_in_link(owner, wall=NOON)

    answers = [accounts.use_sign_in_link(token, wall=NOON + MINUTE) for _ in range(2)]

    assert answers == [owner, None]


@pytest.mark.parametrize(("minutes", "works"), [(9, True), (10, False)])
def test_a_link_lasts_ten_minutes(owner, minutes, works):
    token = accounts.make_sign_in_link(owner, wall=NOON)

    assert (accounts.use_sign_in_link(token, wall=NOON + minutes * MINUTE) == owner) is works


def test_only_the_hash_of_a_link_is_kept(owner):
    token = accounts.make_sign_in_link(owner, wall=NOON)

    assert token not in str(SignInLink.objects.values().get())
    assert accounts.use_sign_in_link(SignInLink.objects.get().token_hash, wall=NOON) is None


def test_links_that_have_run_out_are_cleared_away(owner):
    accounts.make_sign_in_link(owner, wall=NOON)

    accounts.make_sign_in_link(owner, wall=NOON + 11 * MINUTE)

    assert SignInLink.objects.count() == 1


def test_settings_are_kept(owner):
    accounts.change_settings(owner, paused=True, undo_seconds=0, rest_days=[6, 7])

    it = Account.objects.get(pk=owner.pk)
    assert (it.paused, it.undo_seconds, it.rest_days) == (True, 0, [6, 7])


@pytest.mark.parametrize(
    "changes", [{"undo_seconds": 121}, {"undo_seconds": -1}, {"rest_days": [0]}, {"name": "root"}]
)
def test_settings_without_sense_are_refused(owner, changes):
    with pytest.raises(Usage):
        accounts.change_settings(owner, **changes)


def test_a_step_that_was_skipped_stays_skipped_once(owner):
    accounts.skip_step(owner, "mailbox")
    accounts.skip_step(owner, "import")
    accounts.skip_step(owner, "mailbox")

    assert Account.objects.get(pk=owner.pk).setup_skipped == ["import", "mailbox"]
