"""`make evaluate`: the critique and the reading of replies, held against data that people have labelled.

First the tables, one file at a time and all together; then every miss with its text, because a figure says how often
and only the text says why. Data are files of JSON lines, or folders of such files.
"""

from __future__ import annotations

import sys
import textwrap
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from askwell.bench import agreement
from askwell.bench.agreement import Judged, Labelled
from askwell.bench.labelled import LabelledReply, files_in, read
from askwell.core import replies
from askwell.core.critique import Draft, critique, read_context
from askwell.core.replies import Reading

TODAY = date(2026, 11, 23)
"""The day on which replies are read: always the same, so that two runs can be compared."""


@dataclass(frozen=True, kw_only=True)
class JudgedReply:
    reply: LabelledReply
    reading: Reading

    @property
    def is_miss(self) -> bool:
        return self.reply.kind != self.reading.kind


def main(argv: Sequence[str] | None = None) -> int:
    """0 when something was evaluated, 1 when there was nothing."""
    parser = ArgumentParser(prog="python -m askwell.bench.evaluate", description=__doc__)
    parser.add_argument("data", nargs="+", metavar="FILE|FOLDER", help="labelled messages or replies, JSON lines")
    parser.add_argument("--tables", action="store_true", help="leave the misses out")
    given = parser.parse_args(argv)
    lines = evaluate(given.data, every_miss=not given.tables)
    if lines:
        print("\n".join(lines))
    return 0 if lines else 1


def evaluate(data: Iterable[str], *, every_miss: bool = True) -> list[str]:
    """What is printed. Empty when nothing could be evaluated; what was skipped goes to stderr."""
    messages: dict[str, list[Judged]] = {}
    answers: dict[str, list[JudgedReply]] = {}
    for path in files_in(data, say=_aside):
        file = read(path)
        for trouble in file.bad:
            _aside(f"Skipped: {trouble}")
        messages[str(path)] = [judge(each) for each in file.messages]
        answers[str(path)] = [judge_reply(each) for each in file.replies]
    lines = [*_of_messages(messages), *_of_replies(answers)]
    if every_miss:
        lines += [line for each in messages.values() for it in each if it.is_miss for line in miss(it)]
        lines += [line for each in answers.values() for it in each if it.is_miss for line in missed_reply(it)]
    return lines


def judge(it: Labelled) -> Judged:
    context = read_context(it.context)
    return Judged(
        message=it, critique=critique(Draft(kind=it.kind, subject=it.subject, body=it.body, context=context))
    )


def judge_reply(it: LabelledReply) -> JudgedReply:
    return JudgedReply(reply=it, reading=replies.read(it.incoming, today=TODAY))


# --- tables


def _of_messages(files: dict[str, list[Judged]]) -> Iterator[str]:
    told = {name: judged for name, judged in files.items() if judged}
    for name, judged in told.items():
        yield from section(name, judged)
    if len(told) > 1:
        yield from section("all together", [each for judged in told.values() for each in judged])


def section(name: str, judged: Sequence[Judged]) -> Iterator[str]:
    """Everything about the messages of one file, or of all."""
    five = agreement.flawless(judged)
    names = ", ".join(each.message.id for each in agreement.held(five))
    yield f"== {name}: {len(judged)} messages"
    yield f"area under the curve, bad against good  {_number(agreement.bad_against_good(judged))}"
    yield f"of overall 5, held back                 {len(agreement.held(five))} of {len(five)}  {names}".rstrip()
    yield f"of overall 5, warnings and errors each  {_number(agreement.findings_each(five))}"
    yield ""
    yield f"{'overall':<9}{'ready':>8}{'improve':>9}{'hold':>6}"
    for overall, verdicts in agreement.verdicts(judged).items():
        yield f"{overall:<9}{verdicts['ready']:>8}{verdicts['improve']:>9}{verdicts['hold']:>6}"
    yield ""
    yield f"{'fault (* editors agree well on it)':<36}  recall  precision  right  missed  false"
    for it in agreement.by_fault(judged):
        star = "* " if it.fault in agreement.AGREED else "  "
        yield (
            f"{star}{it.fault:<34}{_number(it.recall):>8}{_number(it.precision):>11}"
            f"{it.right:>7}{it.missed:>8}{it.false:>7}"
        )
    yield ""


def _of_replies(files: dict[str, list[JudgedReply]]) -> Iterator[str]:
    for name, judged in files.items():
        if judged:
            yield from reply_section(name, judged)


def reply_section(name: str, judged: Sequence[JudgedReply]) -> Iterator[str]:
    """The share that was read rightly, for each kind."""
    every = Counter(each.reply.kind for each in judged)
    right = Counter(each.reply.kind for each in judged if not each.is_miss)
    yield f"== {name}: {len(judged)} replies"
    for kind, count in sorted(every.items()):
        yield f"{kind:<16}{right[kind]:>4} of {count:<4}{_number(right[kind] / count):>6}"
    yield f"{'all':<16}{right.total():>4} of {every.total():<4}{_number(right.total() / every.total()):>6}"
    yield ""


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


# --- misses


def miss(it: Judged) -> Iterator[str]:
    """One message on which critique and editor differ, as a person wants to read it."""
    message, verdict = it.message, it.critique
    yield f"-- {message.id} ({message.kind}), overall {message.overall}: {verdict.verdict}, {verdict.score} of 100"
    if it.missed:
        yield f"   missed       {', '.join(sorted(it.missed))}"
    for each in it.false_alarms:
        quote = f": “{textwrap.shorten(each.text, 70, placeholder=' …')}”" if each.text else ""
        yield f"   false alarm  {each.fault} ({each.rule}){quote}"
    if message.subject:
        yield f"   | Subject: {message.subject}"
    yield from (f"   | {line}".rstrip() for line in message.body.splitlines())
    yield ""


def missed_reply(it: JudgedReply) -> Iterator[str]:
    yield f"-- {it.reply.id}: a {it.reply.kind}, read as {it.reading.kind}"
    yield from (f"   because {each}" for each in it.reading.because)
    yield from (f"   | {line}".rstrip() for line in it.reply.incoming.body.splitlines())
    yield ""


def _aside(text: str) -> None:
    print(text, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
