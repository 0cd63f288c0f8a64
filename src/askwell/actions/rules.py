"""The user's own rules: what their critique leaves unsaid, and their own numbers. What is certain stays on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.db import transaction

from askwell.core import own_rules
from askwell.core.critique import Preferences
from askwell.models import Account
from askwell.queries.rules import preferences_of


def change_rules(
    account: Account, *, off: Iterable[str] = (), on: Iterable[str] = (), limits: Mapping[str, int] | None = None
) -> Preferences:
    """Silence the rules `off`, let those `on` speak again, take numbers of one's own. What is not named stays.

    Setting the usual number gives one's own up. Refused with critique-block where a rule speaks only of what is
    certain. Letters that wait are not judged anew; the next look at a letter follows.
    """
    with transaction.atomic():
        fresh = Account.objects.select_for_update().get(pk=account.pk)
        own = own_rules.changed(preferences_of(fresh), off=off, on=on, limits=limits or {})
        account.rules_off, account.rule_limits = sorted(own.off), dict(own.limits)
        Account.objects.filter(pk=account.pk).update(rules_off=account.rules_off, rule_limits=account.rule_limits)
    return own
