"""The account on this machine: made ready on the first start, signed in by a link that works once."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor

from askwell.adapters.file_systems import network_file_system
from askwell.core.errors import NotFound, Outside, Usage
from askwell.core.times import zone_of
from askwell.models import Account, Book, Membership, Profile, SignInLink
from askwell.queries import own

OWNER = "you"
NO_PASSWORD = "!"  # noqa: S105 - the absence of one
"""Django's mark for an account that no password opens: sign-in is by link."""
LINK_LASTS = timedelta(minutes=10)


def ensure_ready(*, now: datetime) -> Account:
    """Migrations that are due, and the owner with a book and a profile. Safe to call at every start."""
    if connection.vendor == "sqlite":
        refuse_network_folder(settings.ASKWELL_HOME)
    if _migrations_are_due():
        call_command("migrate", verbosity=0, interactive=False)
    found = Account.objects.filter(kind=Account.Kind.OWNER).order_by("created_at", "pk").first()
    return found or open_account(OWNER, now=now)


def refuse_network_folder(home: Path) -> None:
    """SQLite loses data on network file systems, whose locks do not hold (docs/why/sqlite-first.md)."""
    if kind := network_file_system(home):
        raise Outside(
            f"Your data folder {home} is on a network drive ({kind}), where a database cannot be kept safe.",
            hint="Point ASKWELL_HOME at a folder on this machine's own disk.",
            lasting=True,
        )


def open_account(name: str, *, now: datetime, kind: str = Account.Kind.OWNER, book: str = "My people") -> Account:
    with transaction.atomic():
        account = Account.objects.create(name=name, kind=kind, created_at=now, password=NO_PASSWORD)
        Profile.objects.create(account=account)
        shelf = Book.objects.create(name=book, created_at=now)
        Membership.objects.create(book=shelf, account=account)
    return account


def account_called(name: str) -> Account:
    """The account of that name; the owner when no name is given."""
    rows = Account.objects.filter(name=name) if name else Account.objects.filter(kind=Account.Kind.OWNER)
    found = rows.order_by("created_at", "pk").first()
    if found is None:
        raise NotFound(f"There is no account called {name!r}.", hint="Leave ASKWELL_ACCOUNT empty to use your own.")
    return found


def make_sign_in_link(account: Account, *, wall: datetime) -> str:
    """A token for one sign-in within ten minutes. Only its hash is kept."""
    token = secrets.token_urlsafe(32)
    SignInLink.objects.filter(expires_at__lt=wall).delete()
    SignInLink.objects.create(token_hash=_hash(token), account=account, expires_at=wall + LINK_LASTS)
    return token


def use_sign_in_link(token: str, *, wall: datetime) -> Account | None:
    """The account that this token signs in, the first time; None ever after."""
    rows = SignInLink.objects.filter(token_hash=_hash(token), used_at__isnull=True, expires_at__gt=wall)
    if rows.update(used_at=wall) != 1:
        return None
    return SignInLink.objects.select_related("account").get(token_hash=_hash(token)).account


def change_settings(account: Account, **changes: Any) -> Account:
    """`paused`, `undo_seconds` (0 to 120) and `rest_days` (ISO weekdays)."""
    _check(changes)
    for name, value in changes.items():
        setattr(account, name, value)
    Account.objects.filter(pk=account.pk).update(**changes)
    return account


def skip_step(account: Account, step: str) -> None:
    """Pass a step of Welcome by, for good."""
    with transaction.atomic():
        fresh = Account.objects.select_for_update().get(pk=account.pk)
        Account.objects.filter(pk=account.pk).update(setup_skipped=sorted({*fresh.setup_skipped, step}))


def finish_today(account: Account, *, now: datetime) -> None:
    """Enough for today: Today proposes nothing new until tomorrow."""
    day = now.astimezone(zone_of(own.profile(account).time_zone)).date()
    Account.objects.filter(pk=account.pk).update(finished_on=day)


def _check(changes: dict[str, Any]) -> None:
    unknown = changes.keys() - {"paused", "undo_seconds", "rest_days"}
    if unknown:
        raise Usage(f"There is no setting called {', '.join(sorted(unknown))}.")
    if not 0 <= changes.get("undo_seconds", 0) <= 120:
        raise Usage("The time to undo is between 0 and 120 seconds.", hint="30 suits most people.")
    if not set(changes.get("rest_days", [])) <= set(range(1, 8)):
        raise Usage("Rest days are weekdays from 1 for Monday to 7 for Sunday.")


def _migrations_are_due() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
