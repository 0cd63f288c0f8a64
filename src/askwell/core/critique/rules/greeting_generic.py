"""A greeting for anybody announces a letter for anybody."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from askwell.core.critique.checks import either, where
from askwell.core.critique.context import Person
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, HINT, WARNING, Example, Finder, Hit, Needs, Rule, Severity
from askwell.core.critique.wording import Wording, wording
from askwell.core.late import late
from askwell.core.outreach import KINDS
from askwell.core.slots import find_slots

FRIENDLY = ("hi", "hello", "dear")
_OPENS = r"\A\s{0,99}(?:dear|hello|hi|hey|greetings|respected|good (?:morning|afternoon|evening|day))"
_ENDS = r"(?![\w.])(?=\s?[,:;!\n-]|\s?$| (?-i:I|My|We|You|Could|May)\b)"
ANYBODY = wording(
    rf"{_OPENS}\s(?:sir|madam|ma'am|sirs)\b(?:\s?(?:/|or|and)\s?(?:sir|madam|ma'am)\b)?(?! (?-i:[A-Z]))",
    rf"{_OPENS}\s(?:mr|mrs|ms)\.?\s?(?:/|or)\s?(?:mr|mrs|ms)\b",
    rf"{_OPENS}\s(?:professional|hiring (?:manager|team|lead|leader|committee|department)|recruiter|"
    r"human resources|hr (?:team|manager)|alumn(?:us|i|a)|"
    r"connection|concerned|valued\b[^,\n]{0,30}|professional colleagues?|team member|business owner)\b",
    rf"{_OPENS}\s(?:colleagues?|friends?)\b(?=,)",
    r"\A\s{0,99}to whom(?:soever)? it may concern",
    r"\A\s{0,99}(?:sir|madam|sirs)(?: or madam|\s?/\s?(?:madam|ma'am|mam))\s?[,:]",
)
ALMOST = wording(
    rf"{_OPENS}\sdear\s?[,!]",
    rf"{_OPENS}\s(?:there|all|everyone|everybody|team|folks|guys|friends|you|stranger|beautiful|lovely \w+)\b{_ENDS}",
    rf"{_OPENS}\s(?:mr|mrs|ms|miss|director|manager|founder|ceo|leader|expert)\b{_ENDS}",
)
TITLED = wording(
    rf"{_OPENS}\s(?:professor|prof|doctor|dr|reverend)\b{_ENDS}",
    r"\A\s{0,99}(?:sir|madam|ma'am)\s?[,:]",
)
"""Polite, and in many places how a teacher or an officer is addressed; the name is still better."""
NOBODY: tuple[tuple[Wording, Severity], ...] = ((ANYBODY, ERROR), (ALMOST, WARNING), (TITLED, HINT))
NAME_AFTER = late(r"\s{0,3}[^\W\d_a-z][\w'-]{1,30}\s?[,!-]")


def nameless(draft: Draft) -> Iterator[Hit]:
    """A small flaw: the greeting is there, the name is not. After "Dear" it leaves a hole."""
    greeting = draft.greeting
    if not greeting or not greeting.word or greeting.name or find_slots(greeting.text):
        return
    if not NAME_AFTER.match(draft.plain, greeting.end):
        severity = WARNING if greeting.word == "dear" else HINT
        yield Hit(start=greeting.start, end=greeting.end, severity=severity)


def at_the_top(draft: Draft) -> Iterator[Hit]:
    """What is said before anything else; "Sir, I hope" further down greets nobody."""
    start, passage = min((each for each in draft.everything if each[1].sentences), key=itemgetter(0))
    first = passage.sentences[0]
    for wanted, severity in NOBODY:
        for found in first.find(wanted):
            at = start + first.start
            yield Hit(start=at + found.start(), end=at + found.end(), severity=severity)


def named(finder: Finder) -> Finder:
    """What the finder finds, with a greeting by name in its place where the name is on record."""

    def find(draft: Draft) -> Iterator[Hit | Needs]:
        to = draft.context.to
        for each in finder(draft):
            if isinstance(each, Hit) and to and to.first_name and to.name:
                each = each._replace(replacement=_by_name(draft.plain[each.start : each.end], to))
            yield each

    return find


def _by_name(greeting: str, to: Person) -> str:
    bare = greeting.rstrip(" ,:;!-")
    space, word = greeting[: len(greeting) - len(greeting.lstrip())], bare.split()[0]
    kept = word if word.lower() in FRIENDLY else "Dear"
    name = to.first_name if kept.lower() in FRIENDLY[:2] else to.name
    return f"{space}{kept} {name}{greeting[len(bare) :]}"


rule = Rule(
    id="greeting-generic",
    fault="wrong-or-missing-name",
    kinds=KINDS,
    severity=ERROR,
    evidence=("AMHERST", "CARLETON"),
    says="“{text}” could open a letter to anybody.",
    why="People answer people. Career centres call a blanket greeting the surest way not to be read.",
    fix="Use the name of the one person whom you are asking.",
    finder=named(either(where((ANYBODY, ALMOST, TITLED), at_the_top), nameless)),
    good=(
        Example(body="Dear Sirine,\n\nMay I ask how you price a vineyard?"),
        Example(body="Hi Ola,\n\nThe agency told me to write “Dear Sir or Madam”, and I would rather not."),
        Example(body="Dear Captain Ruiz,\n\nI sail.\n\nSir, may I ask how you price a vineyard?"),
        Example(body="Dear Madam Fischer,\n\nMay I ask how you price a vineyard?"),
        Example(body="Dear Professor Okoye,\n\nMay I ask how you price a vineyard?"),
        Example(body="Hi [Name],\n\nMay I ask how you price a vineyard?"),
        Example(body="Dear Dr. Ali,\n\nMay I ask how you price a vineyard?"),
    ),
    bad=(
        Example(body="Dear Sir or Madam,\n\nMay I ask how you price a vineyard?"),
        Example(body="To whom it may concern,\n\nMay I ask how you price a vineyard?"),
        Example(body="Hi there,\n\nMay I ask how you price a vineyard?"),
        Example(body="Respected Professor,\n\nMay I ask how you price a vineyard?"),
        Example(body="Dear Hiring Leader,\n\nMay I ask how you price a vineyard?"),
        Example(body="Hello dear, may I ask how you price a vineyard?"),
        Example(body="Sir/Madam,\n\nMay I ask how you price a vineyard?"),
        Example(body="Hello,\n\nMay I ask how you price a vineyard?"),
        Example(body="Dear Mr. or Mrs. Quist,\n\nMay I ask how you price a vineyard?"),
    ),
)
