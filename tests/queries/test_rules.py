"""A saved message is judged, and its page measured, by what its own writer has set."""

from __future__ import annotations

from askwell.actions.messages import edit_message
from askwell.actions.rules import change_rules
from askwell.models import Account, Message
from askwell.queries.material import critique_of
from askwell.queries.writing import desk
from tests import make
from tests.cast import NOON

ASK = "Hi Maria,\n\nCould I pick your brain about science writing for 45 minutes by phone or by email?\n\nKofi"


def rules_of(message: Message) -> set[str]:
    fresh = Message.objects.get(pk=message.pk)
    return {each.rule for each in critique_of(fresh, now=NOON).findings}


def letter(account: Account) -> Message:
    message = make.draft(account)
    return edit_message(account, message.pk, now=NOON, body=ASK)


def test_a_rule_that_its_writer_silenced_says_nothing(owner):
    message = letter(owner)
    before = rules_of(message)

    change_rules(owner, off=["pick-your-brain"], limits={"duration-long": 60})

    assert before - rules_of(message) == {"pick-your-brain", "duration-long"}


def test_what_another_account_silenced_is_still_said(owner, stranger):
    change_rules(stranger, off=["pick-your-brain"])

    assert "pick-your-brain" in rules_of(letter(owner))


def test_the_budget_on_the_write_page_is_the_writer_s_own(owner):
    message = letter(owner)

    change_rules(owner, limits={"length-over": 80})

    assert desk(owner, message.pk, now=NOON).budget.room == 80
