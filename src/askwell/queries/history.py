"""What an account's own records say of the people in its books: what passed, who is known, through whom, and what
the user wishes of their shortlists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property

import numpy as np
from django.db.models import F
from django.db.models.functions import Coalesce

from askwell.core.cadence import CONNECTOR_REST
from askwell.core.contacts import Contact, Goal, Profile
from askwell.core.correspondence import Correspondence
from askwell.core.messages import SPENT
from askwell.core.occupations import Register
from askwell.core.outreach import INTRO_REQUEST
from askwell.core.search import Living
from askwell.core.shortlist import Candidate, Seen, Wishes
from askwell.core.shortlist.circle import Circle
from askwell.core.shortlist.crowd import Crowd
from askwell.core.shortlist.kept import Kept
from askwell.core.shortlist.resting import lends_no_name
from askwell.models import Account, Message, Outreach, Tie
from askwell.models import Goal as Goals
from askwell.queries import own
from askwell.queries.circle import circle_of
from askwell.queries.correspondence import by_contact
from askwell.queries.crowd_index import crowds_of
from askwell.queries.occupations import register
from askwell.queries.remembered import Remembered
from askwell.queries.sending import blocked_people
from askwell.queries.wishes import HiddenLine, hidings, pins

VIEWS = 4
"""Two days, since lists are looked at before midnight and after it, and who rests on each."""
LOOKED_AT = 2_000
"""People of whom everything is kept: those whom the last lists showed."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The newest outreach to somebody."""

    on: date
    refused: bool
    open: bool


@dataclass(frozen=True, kw_only=True)
class History:
    """By contact. Kept until anything happens; nobody may change it."""

    account: Account
    profile: Profile
    goals: Mapping[str, Goal]
    """By their own ids."""
    asked: Mapping[str, Asked]
    ties: Mapping[str, str]
    blocked: frozenset[str]
    told: Mapping[str, Correspondence]
    circle: Circle
    pins: Mapping[str, tuple[str, ...]]
    """By goal, the first pinned first."""
    hidings: tuple[HiddenLine, ...]
    """The last one hidden first."""
    register: Register
    """To read titles by."""
    looked_at: Kept
    """Candidates with all that is known of them, by id."""
    said: Kept
    """What speaks for and against them whatever the goal (`core/shortlist/remembered.py`)."""
    requested: Mapping[str, datetime | None]
    """Of whom an introduction was last asked, and when; None while it is on its way, which counts as now."""
    views: Kept
    """What depends on the day besides: who rests, and the same history in which those introduce nobody."""

    def as_of(self, now: datetime) -> History:
        """With a circle in which those who should rest at that moment introduce nobody."""
        resting = self.resting(now)
        found: History = self.views.get(resting, lambda: self._rested(resting))
        return found

    def resting(self, now: datetime) -> frozenset[str]:
        """Who is asked for no introduction just now: they were asked for one lately, or are left in peace."""
        return self.left_in_peace(now.date()).union(self.asked_lately(now))

    def asked_lately(self, now: datetime) -> dict[str, datetime]:
        """Of whom an introduction was asked within the time for which connectors are spared, and when."""
        moments = ((id, at or now) for id, at in self.requested.items())
        return {id: at for id, at in moments if at > now - CONNECTOR_REST}

    def left_in_peace(self, today: date) -> frozenset[str]:
        """Who said no, or has a letter lying there without an answer. Who is blocked is in no circle."""
        found: frozenset[str] = self.views.get(today, lambda: frozenset(self._left_in_peace(today)))
        return found

    def _left_in_peace(self, today: date) -> Iterator[str]:
        refused = (id for id, it in self.asked.items() if it.refused)
        waiting = (id for id, it in self.told.items() if it.unanswered_since)
        for id in {*refused, *waiting}:
            if lends_no_name(self.candidate(Contact(id=id, name="", tie=self.ties.get(id)), ()), today=today):
                yield id

    def _rested(self, resting: frozenset[str]) -> History:
        circle = self.circle.without(resting)
        if circle is self.circle:
            return self
        return replace(self, circle=circle, looked_at=Kept(LOOKED_AT), said=Kept(LOOKED_AT))

    @cached_property
    def sights(self) -> tuple[Seen, ...]:
        """Everybody as columns, with the history of those who have one."""
        return tuple(map(self._seen, crowds_of(self.account)))

    def hidden(self, goal: str = "") -> tuple[HiddenLine, ...]:
        """Whom the shortlist of this goal does not show; without a goal those whom none shows."""
        return tuple(each for each in self.hidings if each.keeps_off(goal))

    def wishes(self, goal: str) -> Wishes:
        return Wishes(pinned=self.pins.get(goal, ()), hidden=frozenset(each.id for each in self.hidden(goal)))

    def candidate(self, contact: Contact, introducers: tuple[str, ...]) -> Candidate:
        asked = self.asked.get(contact.id)
        return Candidate(
            contact=contact,
            last_asked=asked.on if asked else None,
            refused=asked is not None and asked.refused,
            open_outreach=asked is not None and asked.open,
            blocked=contact.id in self.blocked,
            correspondence=self.told.get(contact.id),
            introducers=introducers,
        )

    def _seen(self, crowd: Living[Crowd]) -> Seen:
        return Seen(
            crowd=crowd.part,
            circle=self.circle,
            history=self._of(crowd.part),
            living=np.ones(crowd.part.size, np.bool_) if crowd.living is None else crowd.living,
        )

    def _of(self, crowd: Crowd) -> dict[str, Candidate]:
        ids = {id for id in (*self.asked, *self.ties, *self.blocked, *self.told) if id in crowd.row_of}
        return {
            id: self.candidate(
                Contact(id=id, name="", tie=self.ties.get(id), connected_on=crowd.connected_on[crowd.row_of[id]]),
                (),
            )
            for id in ids
        }


def history_of(account: Account) -> History:
    return _HISTORIES.of(account)


def read_history(account: Account) -> History:
    """From the tables, whatever lies in memory."""
    return History(
        account=account,
        profile=own.profile(account).as_core(),
        goals={each.pk: each.as_core() for each in Goals.objects.filter(account=account)},
        asked=_asked(account),
        ties=dict(Tie.objects.filter(account=account, knower=None).values_list("known_id", "kind")),
        blocked=frozenset(blocked_people(account)),
        told=by_contact(account),
        circle=circle_of(account),
        pins=pins(account),
        hidings=hidings(account),
        register=register(),
        looked_at=Kept(LOOKED_AT),
        said=Kept(LOOKED_AT),
        requested=_requested(account),
        views=Kept(VIEWS),
    )


def _asked(account: Account) -> dict[str, Asked]:
    rows = Outreach.objects.of(account).order_by("created_at", "pk")
    told = rows.values_list("contact_id", "ended_by", "closed_at", "asked_at", "invited_at", "created_at")
    return {
        id: Asked(on=(asked or invited or begun).date(), refused=ended_by == "no", open=closed is None)
        for id, ended_by, closed, asked, invited, begun in told
    }


def _requested(account: Account) -> dict[str, datetime | None]:
    """What is on its way counts as asked."""
    rows = Message.objects.of(account).filter(kind=INTRO_REQUEST, connector__isnull=False, state__in=SPENT)
    told = rows.annotate(at=Coalesce("accepted_at", "approved_at")).order_by(F("at").asc(nulls_last=True))
    return dict(told.values_list("connector", "at"))


_HISTORIES: Remembered[History] = Remembered(read_history)
