"""A greeting for anybody announces a letter for anybody."""

from __future__ import annotations

from askwell.core.critique.checks import either, pattern
from askwell.core.critique.rule import ERROR, WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS

ANYBODY = wording(
    r"\A\s{0,99}(?:(?:dear|hello|hi|greetings)\s(?:(?:sir|madam|sirs)\b(?:\s?(?:/|or|and)\s?(?:sir|"
    r"madam)\b)?|professional\b|hiring (?:manager|team)\b|recruiter\b|valued\b[^,\n]{0,30}|alumn(?:us|i|"
    r"a)\b|connection\b|colleagues?\b|friends?\b(?=,))|to whom(?:soever)? it may concern)"
)
ALMOST = wording(r"\A\s{0,99}(?:hi|hello|hey|dear)\s(?:there|all|everyone|team|folks)\b")

rule = Rule(
    id="greeting-generic",
    fault="wrong-or-missing-name",
    kinds=KINDS,
    severity=ERROR,
    evidence=("AMHERST", "CARLETON"),
    says="“{text}” could open a letter to anybody.",
    why="People answer people. Career centres call a blanket greeting the surest way not to be read.",
    fix="Use the name of the one person whom you are asking.",
    finder=either(pattern(ANYBODY), pattern(ALMOST, severity=WARNING)),
    good=(
        Example(body="Dear Sirine,\n\nMay I ask how you price a vineyard?"),
        Example(body="Hi Ola,\n\nThe agency told me to write “Dear Sir or Madam”, and I would rather not."),
    ),
    bad=(
        Example(body="Dear Sir or Madam,\n\nMay I ask how you price a vineyard?"),
        Example(body="To whom it may concern,\n\nMay I ask how you price a vineyard?"),
        Example(body="Hi there,\n\nMay I ask how you price a vineyard?"),
    ),
)
