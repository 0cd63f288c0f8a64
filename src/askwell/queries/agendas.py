"""The agenda as it stands while a conversation runs: what is asked, what is still open, what fits into the rest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from askwell.core.agenda import Agenda, Item, LeftOut
from askwell.core.questions.question import DAILY_WORK, LONG_TERM, PATH, YOURS
from askwell.core.replanning import replan
from askwell.models import Account
from askwell.queries import conversations, own


@dataclass(frozen=True, kw_only=True)
class Line(Item):
    asked: bool


@dataclass(frozen=True, kw_only=True)
class MustHit:
    says: str
    asked: bool


@dataclass(frozen=True, kw_only=True)
class Plan:
    conversation: str
    minutes: int
    left: int | None
    """The minutes that this plan is for, when it is one for the rest."""
    lines: tuple[Line, ...]
    left_out: tuple[LeftOut, ...]
    must_hits: tuple[MustHit, ...]


def plan_of(account: Account, id: str, *, left: int | None = None) -> Plan:
    """The whole agenda with its ticks, or what is still open of it in the `left` minutes (Usage outside 1 to 90)."""
    covered = frozenset(own.conversation(account, id).covered)
    whole = conversations.agenda(account, id)
    now = whole if left is None else replan(whole, left=left, covered=covered)
    return Plan(
        conversation=id,
        minutes=now.minutes,
        left=left,
        lines=tuple(_lines(now, covered)),
        left_out=now.left_out,
        must_hits=tuple(_must_hits(whole, covered)),
    )


def _lines(agenda: Agenda, covered: frozenset[str]) -> Iterable[Line]:
    for each in agenda.items:
        fields = {name: getattr(each, name) for name in Item.__dataclass_fields__}
        yield Line(asked=bool(each.id) and each.id in covered, **fields)


MUST_HITS = {PATH: "Their path", DAILY_WORK: "Daily work", LONG_TERM: "The long run", YOURS: "What you want to learn"}


def _must_hits(agenda: Agenda, covered: frozenset[str]) -> Iterable[MustHit]:
    for category, says in MUST_HITS.items():
        wanted = {each.id for each in agenda.items if each.category == category and each.must}
        if wanted:
            yield MustHit(says=says, asked=wanted <= covered)
