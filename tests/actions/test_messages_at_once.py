"""Two who act on one message in the same moment."""

from __future__ import annotations

from threading import Barrier, Thread

from django.db import connection

from askwell.actions import outreach
from askwell.core.errors import Refusal
from askwell.models import Event, Outreach
from tests import make
from tests.actions.approving import approve, ready
from tests.cast import NOON


def test_two_approvals_at_once_are_one(transactional_db):
    from tests import cast

    owner = cast.owner()
    message = ready(owner)
    start, done = Barrier(2), []

    def run() -> None:
        start.wait()
        try:
            done.append(approve(owner, message).state)
        except Refusal as problem:
            done.append(problem.code)
        finally:
            connection.close()

    threads = [Thread(target=run), Thread(target=run)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert sorted(done) == ["limit", "queued"]
    assert Event.objects.filter(verb="approved").count() == 1


def test_two_drafts_at_once_begin_one_outreach(transactional_db):
    from tests import cast

    owner = cast.owner()
    goal, contact = make.goal(owner), make.contact(owner)
    start, done = Barrier(2), []

    def run() -> None:
        start.wait()
        try:
            done.append(outreach.draft(owner, contact.pk, goal=goal.pk, kind="ask-email", now=NOON).pk)
        finally:
            connection.close()

    threads = [Thread(target=run), Thread(target=run)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert len(done) == 2 and len(set(done)) == 1
    assert Outreach.objects.count() == 1
