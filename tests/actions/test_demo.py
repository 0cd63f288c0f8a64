"""The demo world: every state, nobody mailable, gone without a trace."""

from __future__ import annotations

import pytest

from askwell.actions import messages
from askwell.actions.demo import build_demo, clear_demo
from askwell.core.errors import Refusal
from askwell.core.outreach import STATES
from askwell.models import Account, Address, Contact, Event, Goal, Message, Outreach
from askwell.queries.shortlist import shortlist
from tests import make
from tests.cast import NOON


def test_the_demo_has_an_outreach_in_every_state(owner):
    account = build_demo(now=NOON)

    assert set(Outreach.objects.of(account).values_list("state", flat=True)) == set(STATES)


def test_nobody_in_the_demo_has_an_address_that_exists(owner):
    account = build_demo(now=NOON)

    addresses = Address.objects.filter(contact__in=Contact.objects.of(account)).values_list("value", flat=True)
    assert [each for each in addresses if not each.endswith(".example")] == []


def test_nothing_can_be_approved_in_the_demo(owner):
    account = build_demo(now=NOON)
    draft = Message.objects.of(account).filter(state="draft").first()

    with pytest.raises(Refusal) as refused:
        messages.approve_message(account, draft.pk, now=NOON, wall=NOON)

    assert (refused.value.code, "invented" in refused.value.says) == ("no-mailbox", True)


def test_the_demo_shows_what_one_can_say_of_a_list(owner):
    account = build_demo(now=NOON)

    found = shortlist(account, Goal.objects.get(title__startswith="From the lab").pk, now=NOON)
    assert [each.name for each in found.contacts if each.pinned] == [found.contacts[0].name] == ["Hugo Bellamy"]
    assert [each.name for each in found.hidden] == ["Owen Price"]


def test_building_it_twice_makes_one(owner):
    first = build_demo(now=NOON)

    assert build_demo(now=NOON) == first


def test_clearing_it_leaves_what_is_yours(owner):
    make.asked(owner, at=NOON)
    mine = [model.objects.count() for model in (Account, Contact, Outreach, Message, Event)]
    build_demo(now=NOON)

    cleared = clear_demo()

    assert cleared
    assert [model.objects.count() for model in (Account, Contact, Outreach, Message, Event)] == mine
    assert not clear_demo()
