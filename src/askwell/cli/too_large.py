"""What the server says of a request that is larger than any list of people, in words for whoever sent it.

It is refused by its size, before a byte of it is on the disk. The page says the same before anything is sent
(web/static/askwell/js/drop.js); this is for browsers without scripts, and for programs.
"""

from __future__ import annotations

from waitress.channel import HTTPChannel
from waitress.task import ErrorTask
from waitress.utilities import RequestEntityTooLarge

from askwell.actions.uploads import LARGEST

SAYS = (
    f"That is larger than {LARGEST // 1024**2} MB, and no list of people is. Nothing of it has come in.\n\n"
    "Go back and choose Connections.csv from inside LinkedIn's archive, or only the sheet with the people."
)


class _TooLarge(RequestEntityTooLarge):  # type: ignore[misc] # waitress brings no types
    def to_response(self, ident: str | None = None) -> tuple[str, list[tuple[str, str]], bytes]:
        return f"{self.code} {self.reason}", [("Content-Type", "text/plain; charset=utf-8")], SAYS.encode()


class _Refusing(ErrorTask):  # type: ignore[misc]
    def execute(self) -> None:
        if isinstance(self.request.error, RequestEntityTooLarge):
            self.request.error = _TooLarge("")
        super().execute()


class PlainSpoken(HTTPChannel):  # type: ignore[misc]
    error_task_class = _Refusing
