"""Weighing what the signs found. One sentence speaks once, machines before people, and no tie is settled silently."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from askwell.core.replies.sign import CLEAR, PLAIN_WORDS, Evidence, Referred

ORDER: tuple[str, ...] = (
    "bounce", "gone", "out-of-office", "referred", "later", "no", "yes", "question", "unclear",
)  # fmt: skip
"""Which of two equally strong kinds is believed: the one that the other usually only wraps.

"I'd love to, but I can't" is a no, "happy to, after the launch" is a later, "yes, when?" is a yes.
"""

BY_MACHINE = ("bounce", "gone", "out-of-office", "unclear")
BY_HAND = ("gone", "referred", "later", "no", "yes", "question")


@dataclass(frozen=True, kw_only=True)
class Reading:
    """How an incoming text was understood. `because` is for a person, who may correct it."""

    kind: str
    by: str
    until: date | None = None
    referred: Referred | None = None
    because: tuple[str, ...]


def decide(found: Sequence[Evidence], *, today: date) -> Reading:
    evidence = _one_voice_a_sentence(found)
    human = any(each.by == "human" for each in evidence)
    if any(each.by == "machine" for each in evidence) and not human:
        # A machine's stock sentences may sound like a person's; they must not hide its day of return.
        return _by_machine(found, today=today)
    if _is_only_a_notice(evidence):
        return _absence_told_by_hand(evidence, today=today) if human else _by_machine(evidence, today=today)
    return _by_hand(evidence, found=found, today=today)


def _one_voice_a_sentence(evidence: Sequence[Evidence]) -> list[Evidence]:
    """Of several meanings heard in one sentence the strongest; "may I ask why?" is not also a yes."""
    strongest: dict[int, Evidence] = {}
    for each in evidence:
        if each.sentence is not None:
            rival = strongest.get(each.sentence)
            strongest[each.sentence] = min((each, rival), key=_rank) if rival else each
    return [each for each in evidence if each.sentence is None or strongest[each.sentence] is each]


def _rank(evidence: Evidence) -> tuple[int, int]:
    return (-evidence.weight, ORDER.index(evidence.kind or "unclear"))


def _is_only_a_notice(evidence: list[Evidence]) -> bool:
    """Whether it tells of an absence and answers nothing; "away on Monday, but gladly" is an answer."""
    away = any(each.kind == "out-of-office" for each in evidence)
    return away and not any(each.kind in BY_HAND and each.weight >= PLAIN_WORDS for each in evidence)


def _by_machine(evidence: Sequence[Evidence], *, today: date) -> Reading:
    spoken = [each for each in evidence if each.kind in BY_MACHINE]
    if not spoken:
        told = "It says neither that somebody is away nor that the message came back."
        return Reading(kind="unclear", by="machine", because=(*_reasons(evidence, kinds=("",)), told))
    kind = min(spoken, key=_rank).kind
    until, about_until = (
        _until(evidence, kinds=(kind, "later"), today=today) if kind == "out-of-office" else (None, ())
    )
    return Reading(
        kind=kind, by="machine", until=until, because=(*_reasons(evidence, kinds=(kind, "")), *about_until)
    )


def _absence_told_by_hand(evidence: list[Evidence], *, today: date) -> Reading:
    until, about_until = _until(evidence, kinds=("out-of-office",), today=today)
    told = "A person says that they are away, so this counts as later."
    because = (*_reasons(evidence, kinds=("out-of-office", "")), told, *about_until)
    return Reading(kind="later", by="human", until=until, because=because)


def _by_hand(evidence: list[Evidence], *, found: Sequence[Evidence], today: date) -> Reading:
    spoken = sorted(_clear([each for each in evidence if each.kind in BY_HAND]), key=_rank)
    if not spoken:
        told = "Nothing in it clearly agrees, declines, puts off, refers or asks: please say what it is."
        return Reading(kind="unclear", by="human", because=(*_reasons(evidence, kinds=("", *ORDER)), told))
    kind = spoken[0].kind
    # A day may stand in a sentence that was outvoted: "I'd love to, but I'm travelling until 20 March".
    day, about_day = _until(found, kinds=("later", "out-of-office"), today=today) if kind == "later" else (None, ())
    return Reading(
        kind=kind,
        by="human",
        until=day,
        referred=_referred(evidence) if kind == "referred" else None,
        because=(*_reasons(evidence, kinds=(kind, "")), *_doubt(spoken, kind=kind), *about_day),
    )


def _clear(evidence: list[Evidence]) -> list[Evidence]:
    """What is clear by itself; failing that, hints of one kind that add up."""
    clear = [each for each in evidence if each.weight >= CLEAR]
    if clear:
        return clear
    hints = [each.kind for each in evidence]
    return [each for each in evidence if hints.count(each.kind) * each.weight >= CLEAR]


def _doubt(spoken: list[Evidence], *, kind: str) -> tuple[str, ...]:
    """A word on what else was heard with the same strength."""
    rival = next((each for each in spoken if each.kind != kind and each.weight == spoken[0].weight), None)
    return (f"It could also be read as {rival.kind}: {rival.because[0].lower()}{rival.because[1:]}",) if rival else ()


def _referred(evidence: list[Evidence]) -> Referred | None:
    named = [each.referred for each in evidence if each.kind == "referred" and each.referred]
    return next((each for each in named if each.address), named[0] if named else None)


def _until(
    evidence: Sequence[Evidence], *, kinds: tuple[str, ...], today: date
) -> tuple[date | None, tuple[str, ...]]:
    """The latest day named, and a word when it has passed: a past day is no reason to wait."""
    days = [each.until for each in evidence if each.kind in kinds and each.until]
    if not days:
        return None, ()
    day = max(days)
    if day < today:
        return None, (f"The day it names, {day.isoformat()}, has passed.",)
    return day, ()


def _reasons(evidence: Sequence[Evidence], *, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The strongest reasons first, each once."""
    spoken = sorted((each for each in evidence if each.kind in kinds), key=lambda each: -each.weight)
    return tuple(dict.fromkeys(each.because for each in spoken))
