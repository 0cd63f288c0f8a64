"""What failed outside of the program, in words: the disk, the database, the settings. Bugs are left to crash.

Django is asked only when it is there already: commands that open no table start without it.
"""

from __future__ import annotations

import sys

from askwell.core.errors import Outside, Problem, Usage


def kinds() -> tuple[type[Exception], ...]:
    """What is no bug of ours. Asked for only when something has gone wrong."""
    if "django" not in sys.modules:
        return (OSError,)
    from django.core.exceptions import ImproperlyConfigured
    from django.db import DatabaseError, InterfaceError

    return (OSError, ImproperlyConfigured, InterfaceError, DatabaseError)


def as_problem(fault: Exception) -> Problem:
    """The same as a problem that a person can mend. A question that was put wrongly to the database is a bug."""
    if isinstance(fault, OSError):
        return _of_the_machine(fault)
    from django.core.exceptions import ImproperlyConfigured
    from django.db import DataError, IntegrityError, NotSupportedError, ProgrammingError

    if isinstance(fault, ImproperlyConfigured):
        return _of_the_settings(fault)
    if isinstance(fault, DataError | IntegrityError | NotSupportedError | ProgrammingError):
        raise fault
    return _of_the_database(fault)


def _of_the_machine(fault: OSError) -> Problem:
    why = fault.strerror or str(fault)
    if not fault.filename:
        return Outside(f"This machine would not go along: {why}.", hint="Mend that and try again.")
    return Outside(
        f"{fault.filename} cannot be used: {why}.",
        hint="Askwell keeps its data in the folder that ASKWELL_HOME names. Check that you may write there.",
    )


def _of_the_settings(fault: Exception) -> Problem:
    if "psycopg" in str(fault):
        return Outside(
            "ASKWELL_DATABASE_URL names a PostgreSQL database, and the driver for it is not installed.",
            hint='Install it with `pip install "askwell[postgres]"`, or unset ASKWELL_DATABASE_URL for SQLite.',
        )
    return Usage(str(fault), hint="The settings are in docs/reference/settings.md.")


def _of_the_database(fault: Exception) -> Problem:
    first, *_ = str(fault).strip().splitlines() or ["it gave no reason"]
    if "locked" in first:
        hint = "Another Askwell is busy with it. Wait a moment and try again; nothing was changed."
    else:
        hint = "Check ASKWELL_HOME and ASKWELL_DATABASE_URL, and that the disk is not full."
    return Outside(f"The database cannot be used: {first.rstrip('.')}.", hint=hint)
