"""`service`: start Askwell when you sign in, or no longer."""

from __future__ import annotations

from argparse import Namespace

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command


def _install(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.service import install_service

    file = install_service()
    return Answer(
        data={"installed": file}, text=f"Askwell starts when you sign in. Open it with `askwell open`. ({file})"
    )


def _remove(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.service import remove_service

    was_there = remove_service()
    return Answer(
        data={"removed": was_there},
        text="It starts by itself no longer." if was_there else "It did not start by itself.",
    )


commands = [
    Command(
        words="service install",
        summary="start Askwell when you sign in",
        run=_install,
        examples=("askwell service install",),
    ),
    Command(
        words="service remove",
        summary="no longer start it by itself",
        run=_remove,
        examples=("askwell service remove",),
    ),
]
