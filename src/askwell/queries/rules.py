"""What a user has set about the rules of the critique. Every critique of a saved message asks here."""

from __future__ import annotations

from askwell.core import own_rules
from askwell.core.critique import Preferences
from askwell.models import Account


def preferences_of(account: Account) -> Preferences:
    return own_rules.kept(off=account.rules_off, limits=account.rule_limits)
