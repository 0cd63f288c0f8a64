"""Opening the tables for a command: Django's set-up, the migrations that are due, the account and the time."""

from __future__ import annotations

import os

from askwell.cli.frame import Desk


def open_desk() -> Desk:
    set_up()
    from askwell import clock
    from askwell.actions.accounts import ensure_ready, owner

    ensure_ready()
    return Desk(account=owner(os.environ.get("ASKWELL_ACCOUNT", "")), now=clock.now())


def set_up() -> None:
    """Django's own set-up; harmless when it ran before."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "askwell.settings")
    import django

    django.setup()
