"""What people write into a field to which they have no answer: "N/A", "Self-employed".

Two people who are both self-employed have not worked together, and a letter that said so would not be true. So such a
word names no employer and no school. What it tells of how somebody works stays, with what they do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from askwell.core.contacts import Education, Position
from askwell.core.text import fold, words
from askwell.core.values import remade


def _listed(text: str) -> frozenset[str]:
    return frozenset(fold(each) for each in text.split(";"))


NO_ANSWER = _listed(
    "n/a; na; n.a.; none; nil; null; not applicable; not available; unknown; not known; undisclosed; "
    "confidential; tbd; tba; to be announced; various; several; multiple; various companies; various clients; "
    "stealth; stealth mode; stealth startup; stealth mode startup; no company; no employer; unbekannt; diverse; "
    "verschiedene; keine angabe; k.a.; vertraulich; inconnu; divers; non communiqué; confidentiel; desconocido; "
    "varios; confidencial; ninguno; ninguna; onbekend; geen; diversen; vertrouwelijk"
)
"""In any field."""

WAYS_TO_WORK = _listed(
    "self-employed; self employed; selfemployed; freelance; freelancer; freelancing; independent; independent "
    "consultant; independent contractor; own business; my own business; unemployed; not employed; between jobs; "
    "career break; sabbatical; open to work; looking for work; looking for opportunities; seeking opportunities; "
    "seeking new opportunities; job seeker; jobseeker; retired; retirement; student; homemaker; stay-at-home "
    "parent; selbstständig; selbständig; selbststaendig; freiberuflich; freiberufler; freiberuflerin; "
    "freischaffend; arbeitssuchend; arbeitsuchend; arbeitslos; im ruhestand; rentner; rentnerin; studentin; "
    "indépendant; indépendante; à mon compte; auto-entrepreneur; autoentrepreneur; micro-entrepreneur; sans "
    "emploi; en recherche d'emploi; retraité; retraitée; étudiant; étudiante; autónomo; autónoma; independiente; "
    "por cuenta propia; trabajador independiente; trabajadora independiente; desempleado; desempleada; en "
    "búsqueda de empleo; jubilado; jubilada; estudiante; zelfstandig; zelfstandige; zelfstandig ondernemer; zzp; "
    "zzp'er; werkzoekend; gepensioneerd"
)
"""In the place of an employer, in the languages of the exports that are read (`adapters/files/languages`)."""

NO_SCHOOL = _listed(
    "school; high school; secondary school; primary school; elementary school; middle school; grammar school; "
    "college; university; home school; homeschool; homeschooled; self-taught; school of life; school of hard "
    "knocks; university of life; gymnasium; realschule; grundschule; schule; universität; hochschule; lycée; "
    "collège; université; école; instituto; colegio; universidad; escuela; middelbare school; basisschool; "
    "universiteit; hogeschool"
)
"""In the place of a school: a kind of school, of which there are thousands, or none."""

NOBODY = frozenset(
    (
        "linkedin member", "linkedin user", "linkedin-mitglied", "membre de linkedin", "utilisateur linkedin",
        "miembro de linkedin", "linkedin-lid", "n/a", "n.a.", "unknown", "unknown name", "not known", "not available",
        "not applicable", "no name", "(no name)", "noname", "unnamed", "nameless", "undisclosed", "confidential",
        "anonymous", "private", "unbekannt", "ohne namen", "kein name", "keine angabe", "inconnu", "sans nom",
        "anonyme", "desconocido", "sin nombre", "anónimo", "onbekend", "naamloos", "anoniem",
    )
)  # fmt: skip
"""In the place of a person's name. LinkedIn writes the first ones for those who left, or who hide from you."""
ADDRESS = re.compile(r"\W*(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+|\+?(?:[\s()./-]{0,3}\d){6,20}\W*")
"""Of mail, or the number of a telephone."""

BETWEEN = re.compile(r"\s*[/,;|()&]\s*")


def jobs(told: Iterable[Position]) -> tuple[Position, ...]:
    """As they are kept: without those that say nothing."""
    kept = (_job(each) for each in told)
    return tuple(each for each in kept if each.employer or each.title)


def studies(told: Iterable[Education]) -> tuple[Education, ...]:
    """As they are kept: only those that name a school."""
    return tuple(each for each in told if at_school(each.school))


def _job(told: Position) -> Position:
    if names_employer(told.employer):
        return told
    employer, title = at_work(told.employer, told.title)
    return remade(told, employer=employer, title=title)


def names_person(name: str) -> bool:
    """Whether somebody can be called so. Programs put an address or a number where they were told no name, and no
    letter can greet one.

    >>> [names_person(each) for each in ("Ada Doe", "ada@doe.example", "+44 20 7946 0000", "LinkedIn Member")]
    [True, False, False, False]
    """
    if not name or name.lower() in NOBODY:
        return False
    return ("@" not in name and name[0].isalpha()) or not ADDRESS.fullmatch(name)


@lru_cache(maxsize=65_536)
def at_school(school: str) -> str:
    """Where somebody studied, when the word for a school may name none.

    >>> at_school("University of Leeds"), at_school("High School"), at_school("N/A")
    ('University of Leeds', '', '')
    """
    return "" if fold(school) in NO_ANSWER | NO_SCHOOL else school


def at_work(employer: str, title: str) -> tuple[str, str]:
    """Where somebody works and what they do, when the word for an employer may name none.

    >>> at_work("Harbour Press", "Editor"), at_work("Self-employed", "Editor"), at_work("N/A", "Editor")
    (('Harbour Press', 'Editor'), ('', 'Editor, self-employed'), ('', 'Editor'))
    >>> at_work("Freelance", ""), at_work("Freelance", "Freelance editor")
    (('', 'Freelance'), ('', 'Freelance editor'))
    """
    if names_employer(employer):
        return employer, title
    if not _is_way_to_work(employer):
        return "", title
    if not title:
        return "", employer
    return "", title if _words(employer) <= _words(title) else f"{title}, {employer.lower()}"


@lru_cache(maxsize=65_536)  # a hundred thousand people work at some thousand places
def names_employer(employer: str) -> bool:
    """Whether it can stay as it is: a name, or nothing at all."""
    return fold(employer) not in NO_ANSWER and not _is_way_to_work(employer)


def _is_way_to_work(employer: str) -> bool:
    """ "Freelance / Self-employed" as well."""
    parts = [each for each in BETWEEN.split(fold(employer)) if each]
    return fold(employer) in WAYS_TO_WORK or (bool(parts) and all(each in WAYS_TO_WORK for each in parts))


def _words(told: str) -> set[str]:
    return set(words(fold(told).replace("-", " ")))
