"""The do-not-contact list: which of its entries stand for an address.

An entry for a domain stands for everything below it as well, one for an address for the same mailbox under every tag
(`jo+lists@...`). When in doubt somebody is left in peace.
"""

from __future__ import annotations

from collections.abc import Collection


def standing_for(address: str, entries: Collection[str]) -> str:
    """The entry that keeps `address` from being written to; empty when none does."""
    meant = _meant_by(address) if entries else set()
    return next((each for each in entries if _plain(each) in meant), "")


def domain_of(entry: str) -> str:
    return entry.rpartition("@")[2]


def _meant_by(address: str) -> set[str]:
    """Every entry that would stand for it: the mailbox, its domain, and the domains above that."""
    mailbox = _plain(address)
    labels = domain_of(mailbox).split(".")
    return {mailbox, *(".".join(labels[first:]) for first in range(len(labels)))}


def _plain(entry: str) -> str:
    """In lower case and, for an address, without its tag."""
    local, at, domain = entry.lower().rpartition("@")
    return f"{local.partition('+')[0] or local}{at}{domain}"
