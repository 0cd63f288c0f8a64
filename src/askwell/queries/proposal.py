"""The one new step that Today proposes: what is begun is finished first; then the next person of the shortlist."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from askwell.core import cadence, messages
from askwell.core.shortlist import Ranked
from askwell.models import Account, Goal
from askwell.queries.ahead import Standings
from askwell.queries.candidates import Book
from askwell.queries.outreach import Who
from askwell.queries.sending import asks_sent, open_asks
from askwell.queries.steps import Step, step_of


def new_step(account: Account, standings: Standings, *, now: datetime) -> Step | None:
    """At most one; None when enough is on its way."""
    begun = next(_begun(standings, now=now), None)
    if begun:
        return begun
    goal = Goal.objects.filter(account=account, closed_at=None).order_by("created_at", "pk").first()
    if goal is None:
        return Step(
            do="goal",
            says="Say what you would like to find out",
            contact=None,
            because="Everything begins with one line about why you are asking.",
            due=None,
            command='askwell goal add "..." --kind explore',
            owed=False,
        )
    if open_asks(account) >= cadence.OPEN_ASKS or cadence.week_free(
        asks_sent(account, since=now - timedelta(days=8)), now
    ):
        return None
    return _ask_somebody(account, goal, now=now)


def _begun(standings: Standings, *, now: datetime) -> Iterator[Step]:
    for it, next in standings:
        step = None if it.closed_at else step_of(it, next, now=now)
        if step and not step.owed:
            yield step


def _ask_somebody(account: Account, goal: Goal, *, now: datetime) -> Step | None:
    book = Book(account, now=now)
    known, asked = book.history.profile, book.history.asked
    best = next(iter(book.best(goal.as_core(), known, limit=1, today=now.date(), out=asked.keys())), None)
    if best is None:
        return Step(
            do="find",
            says="Add one person you could ask",
            contact=None,
            because="Somebody you know already is the easiest beginning.",
            due=None,
            command='askwell contact add "NAME" --tie friend',
            owed=False,
            goal=goal.pk,
        )
    return _ask(best, goal)


def _ask(best: Ranked, goal: Goal) -> Step:
    contact = best.contact
    reasons = tuple(each.because for each in best.reasons[:3])
    because = " ".join(reasons[:2]) or "They are the nearest to what you want to know."
    return Step(
        do="ask",
        says=f"Ask {contact.name}",
        contact=Who(id=contact.id, name=contact.name),
        because=because,
        due=None,
        command=f"askwell draft {contact.id} --goal {goal.pk} --kind {messages.first_ask(contact)}",
        owed=False,
        goal=goal.pk,
        about=" at ".join(each for each in (contact.title, contact.employer) if each),
        reasons=reasons,
    )
