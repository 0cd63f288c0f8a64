"""Opening the tables for a command: Django's set-up, the migrations that are due, the account and the time."""

from __future__ import annotations

import os
from datetime import datetime

from askwell.cli.desk import Desk


def open_desk() -> Desk:
    set_up()
    from django.conf import settings

    from askwell import clock
    from askwell.actions.accounts import account_called, ensure_ready

    now = clock.now()
    ensure_ready(now=now)
    return Desk(account=account_called(settings.ASKWELL_ACCOUNT), now=now, wall=clock.wall())


def moment() -> datetime:
    """Domain time alone, for commands that open no table: the settings are read, Django is not set up."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "askwell.settings")
    from askwell import clock

    return clock.now()


def set_up() -> None:
    """Django's own set-up; harmless when it ran before."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "askwell.settings")
    import django

    django.setup()
