"""The clockwork of one process: a thread that makes a round every so often, and stops when it is told to.

Truth lives in the rows, so a killed round loses nothing: the next one finds what is due (docs/why/this-engine.md).
"""

from __future__ import annotations

import logging
import signal
from threading import Event, Thread

from django.db import Error, close_old_connections, connections

from askwell import clock
from askwell.actions.accounts import account_called
from askwell.work.jobs import one_round

PAUSE = 60.0
"""Seconds between two rounds."""
AT_MOST = 1
"""Messages a round, so that two mails are never closer than a person would send them."""
log = logging.getLogger(__name__)


class Clockwork:
    def __init__(self, pause: float = PAUSE) -> None:
        self.pause = pause
        self.stopping = Event()
        self.thread = Thread(target=self.run, name="clockwork", daemon=True)

    def start(self) -> None:
        self.thread.start()

    def stop(self) -> None:
        """Let the round that runs finish: it may be waiting for the answer to a final dot."""
        self.stopping.set()
        self.thread.join(timeout=30)

    def run(self) -> None:
        while not self.stopping.wait(self.pause):
            self._one_round()
        connections.close_all()

    def _one_round(self) -> None:
        close_old_connections()
        try:
            one_round(account_called(""), now=clock.now(), wall=clock.wall(), at_most=AT_MOST)
        except Error:
            log.exception("A round of work found the database unwilling; the next one tries again.")


def run_until_stopped() -> None:
    """The clockwork alone, in the foreground: for `askwell work` beside several web processes."""
    clockwork = Clockwork()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: clockwork.stopping.set())
    clockwork.run()
