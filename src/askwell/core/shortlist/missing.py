"""What a shortlist could not take into account, in words, and where the user can look it up themselves.

Links only: a person opens them in their own browser. Nothing here fetches anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from askwell.core.contacts import Goal, Profile
from askwell.core.naming import spelling
from askwell.core.shortlist.crowd import Crowd

SITE = "https://www.linkedin.com"


@dataclass(frozen=True, kw_only=True)
class SearchLink:
    label: str
    url: str


def unknowns(goal: Goal, profile: Profile, crowds: Iterable[Crowd]) -> tuple[str, ...]:
    """A sentence for each reason that had nothing to go by, with what would change that."""
    known = [each for each in crowds if each.size]
    said = [*_of_the_goal(goal), *_of_the_profile(profile)]
    return (*said, *_of_the_contacts(known)) if known else tuple(said)


def _of_the_goal(goal: Goal) -> list[str]:
    if goal.roles:
        return []
    return ["Your goal names no role yet, so job titles could not count. Add one or two."]


def _of_the_profile(profile: Profile) -> list[str]:
    said = []
    if not profile.schools:
        said.append("Your profile names no school, so former fellow students could not count.")
    if not profile.employers:
        said.append("Your profile names no employer, so former colleagues could not count.")
    return said


def _of_the_contacts(crowds: list[Crowd]) -> list[str]:
    said = []
    if not any(each.studies.values for each in crowds):
        said.append("Your LinkedIn file does not say where people studied.")
    if not any(each.places.values for each in crowds):
        said.append("Nothing says where people live, so nearness could not count.")
    return said


def links(goal: Goal, profile: Profile) -> tuple[SearchLink, ...]:
    """LinkedIn's own alumni pages and people searches for this goal, the narrowest first."""
    return (*_alumni(goal, profile), *_people(goal))


def _alumni(goal: Goal, profile: Profile) -> list[SearchLink]:
    found = []
    for school in dict.fromkeys(profile.schools):
        found += [alumni_search(school, words) for words in (*goal.employers[:2], *goal.roles[:2]) or ("",)]
    return found


def _people(goal: Goal) -> list[SearchLink]:
    searches = [f"{role} {employer}" for role in goal.roles[:2] for employer in goal.employers[:2]]
    searches = searches or [*goal.roles[:2], *goal.employers[:2]]
    return [people_search(words) for words in searches]


def alumni_search(school: str, words: str) -> SearchLink:
    """LinkedIn's page of a school's alumni, narrowed by `words` where there are any."""
    page = f"{SITE}/school/{spelling(school).replace(' ', '-')}/people/"
    if not words:
        return SearchLink(label=f"People from {school}", url=page)
    return SearchLink(label=f"People from {school}: {words}", url=f"{page}?{urlencode({'keywords': words})}")


def people_search(words: str) -> SearchLink:
    return SearchLink(label=f"People: {words}", url=f"{SITE}/search/results/people/?{urlencode({'keywords': words})}")
