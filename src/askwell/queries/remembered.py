"""What is read from the tables for an account and kept in memory while nothing happens.

Every action leaves an event, or raises the revision of the book it writes in, within the transaction in which it
writes (`tests/actions/conftest.py` watches that). So the events of everybody who shares a book with the account, and
the revisions of these books, tell whether anything may have changed. Occupations are loaded for all accounts at once,
and when tells which they are.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

from django.db import connection

from askwell.models import Account
from askwell.queries.people_index import selected

Value = TypeVar("Value")
Version = tuple[object, ...]
KEPT = 8
"""Accounts in memory at once; the one not asked for longest goes first."""
VERSION = """WITH happened AS (
    SELECT count(*) AS events, max(at) AS newest FROM event WHERE account_id = %s OR account_id IN (
        SELECT other.account_id FROM membership mine JOIN membership other ON other.book_id = mine.book_id
        WHERE mine.account_id = %s)
    )
    SELECT happened.events, happened.newest, (SELECT max(loaded_at) FROM occupation_source), book.id, book.revision
    FROM happened LEFT JOIN membership ON membership.account_id = %s LEFT JOIN book ON book.id = membership.book_id
    ORDER BY book.id"""
"""One question, since to ask is what a list costs that lies in memory. A row for each book, or one without."""


def version_of(account: Account) -> Version:
    """Equal only while everything is as it was."""
    return tuple(selected(VERSION, account.pk, account.pk, account.pk))


class Remembered(Generic[Value]):
    """What `read` answers for an account, as new as the database."""

    def __init__(self, read: Callable[[Account], Value]) -> None:
        self.read = read
        self._held: OrderedDict[str, tuple[Version, Value]] = OrderedDict()
        self._lock = Lock()

    def of(self, account: Account) -> Value:
        version = version_of(account)  # before reading: what comes in between is read again, never missed
        with self._lock:
            held = self._held.get(account.pk)
            if held and held[0] == version:
                self._held.move_to_end(account.pk)
                return held[1]
        value = self.read(account)
        if not connection.in_atomic_block:  # what is read in there may never come to be
            self._keep(account.pk, version, value)
        return value

    def _keep(self, id: str, version: Version, value: Value) -> None:
        with self._lock:
            self._held[id] = version, value
            self._held.move_to_end(id)
            while len(self._held) > KEPT:
                self._held.popitem(last=False)
