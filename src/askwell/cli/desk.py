"""What a command finds on its desk: whose it is and what time it is. Empty for commands that need no table."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from askwell.models.account import Account


class Desk(NamedTuple):
    """Who asks, and when: what a command is given besides its words."""

    account: Account | None = None
    now: datetime | None = None
    wall: datetime | None = None
    """The real clock, for undo and leases; `now` may be moved by a rehearsal."""

    @property
    def owner(self) -> Account:
        assert self.account is not None, "a command that needs an account must keep tables=True"
        return self.account

    @property
    def real(self) -> datetime:
        assert self.wall is not None, "a command that needs the time must keep tables=True"
        return self.wall

    @property
    def moment(self) -> datetime:
        assert self.now is not None, "a command that needs the time must keep tables=True"
        return self.now
