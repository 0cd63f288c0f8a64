"""A guessed “Mr” or “Mrs” is wrong about somebody sooner or later; a doctor greeted as “Mr” was not looked up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, HINT, WARNING, Example, Hit, Needs, Rule
from askwell.core.late import late
from askwell.core.outreach import ASKS, INTRO_REQUEST

PLAIN = late(r"\b(Mr|Mrs|Ms|Mx|Miss|Sir)\b\.?", re.IGNORECASE)
DOCTOR = late(r"\b(?:Dr|Doctor|Prof|Professor|PhD|Ph\.D|MD|M\.D)\b", re.IGNORECASE)
SAME = {"mrs": "ms", "miss": "ms", "sir": "mr"}
"""A stored Ms may be called Mrs without a contradiction, if not without a guess."""


def find(draft: Draft) -> Iterator[Hit | Needs]:
    greeting, to = draft.greeting, draft.context.to
    used = PLAIN.search(greeting.text) if greeting else None
    if used is None or greeting is None:
        return
    start, end = greeting.start + used.start(), greeting.start + used.end()
    if to is None:
        yield Needs("to.honorific")
    elif DOCTOR.search(f"{to.honorific} {to.title} {to.name}"):
        yield Hit(start=start, end=end, fills={"known": "they are known to be a doctor or professor"})
    elif not to.honorific:
        yield Hit(start=start, end=end, severity=HINT, fills={"known": "nothing on record says so"})
    elif _bare(used.group(1)) != _bare(to.honorific):
        yield Hit(
            start=start,
            end=end,
            severity=ERROR,
            blocks=True,
            replacement=_with_dot(to.honorific, like=used.group()),
            fills={"known": f"they are known to go by {to.honorific.rstrip('. ')}"},
        )


def _with_dot(honorific: str, *, like: str) -> str:
    bare = honorific.strip(". ")
    return bare + "." if like.endswith(".") and len(bare) <= len("Prof") else bare


def _bare(honorific: str) -> str:
    bare = honorific.casefold().strip(". ")
    return SAME.get(bare, bare)


rule = Rule(
    id="honorific-guess",
    fault="wrong-or-missing-name",
    kinds=(*ASKS, INTRO_REQUEST),
    severity=WARNING,
    evidence=("POSNER", "CARLETON"),
    says="You write “{text}”, and {known}.",
    why="A name does not tell how somebody wants to be called. A wrong guess is remembered, a full name never.",
    fix="Greet them by first and last name, or by the title that they use themselves.",
    finder=find,
    good=(
        Example(body="Dear Kim Ashby,\n\nMay I ask how you date a hedge?", context={"to": {"name": "Kim Ashby"}}),
        Example(
            body="Dear Mx Ashby,\n\nMay I ask how you date a hedge?",
            context={"to": {"name": "Kim Ashby", "honorific": "Mx"}},
        ),
        Example(
            body="Dear Dr. Ashby,\n\nMay I ask how you date a hedge?",
            context={"to": {"name": "Kim Ashby", "title": "Professor of botany"}},
        ),
        Example(body="Dear Ms Ashby,\n\nMay I ask how you date a hedge?"),
    ),
    bad=(
        Example(body="Dear Mr. Ashby,\n\nMay I ask how you date a hedge?", context={"to": {"name": "Kim Ashby"}}),
        Example(
            body="Dear Mrs Ashby,\n\nMay I ask how you date a hedge?",
            context={"to": {"name": "Kim Ashby", "title": "Professor of botany"}},
        ),
        Example(
            body="Dear Mr Ashby,\n\nMay I ask how you date a hedge?",
            context={"to": {"name": "Kim Ashby", "honorific": "Ms."}},
        ),
    ),
)
